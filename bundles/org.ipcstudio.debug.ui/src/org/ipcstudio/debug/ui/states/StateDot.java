package org.ipcstudio.debug.ui.states;

import org.ipcstudio.checker.space.StateMark;
import org.ipcstudio.debug.ui.graph.DotText;

/** A graph of states in the language DOT of Graphviz. */
final class StateDot {
	private StateDot() {
	}

	static String of(StateGraph graph) {
		DotText dot = new DotText("states");
		graph.boxes().forEach(box -> dot.node(box.id(), box.number() + "\n" + box.change(), box.isDefect() ? "octagon"
				: box.marks().contains(StateMark.END) ? "doublecircle" : "box", box.isDefect()));
		graph.arrows().forEach(arrow -> dot.edge(StateGraph.Box.id(arrow.from()), StateGraph.Box.id(arrow.to()),
				arrow.label(), false));
		return dot.text();
	}
}
