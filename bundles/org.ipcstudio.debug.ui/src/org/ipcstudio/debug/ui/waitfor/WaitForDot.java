package org.ipcstudio.debug.ui.waitfor;

import org.ipcstudio.debug.ui.graph.DotText;
import org.ipcstudio.debug.ui.waitfor.WaitForModel.Actor;
import org.ipcstudio.debug.ui.waitfor.WaitForModel.Arrow;
import org.ipcstudio.debug.ui.waitfor.WaitForModel.Thing;

/** A wait-for graph in the language DOT of Graphviz. */
final class WaitForDot {
	private WaitForDot() {
	}

	static String of(WaitForModel model) {
		DotText dot = new DotText("waitfor");
		for (Actor actor : model.actors()) {
			String label = actor.statement().isEmpty() ? actor.name() : actor.name() + '\n' + actor.statement();
			dot.node(actor.id(), label, "box", actor.standing().isStuck() && !actor.daemon());
		}
		for (Thing thing : model.things()) {
			dot.node(thing.id(), thing.name(), "ellipse", false);
		}
		for (Arrow arrow : model.arrows()) {
			dot.edge(arrow.from(), arrow.to(), arrow.label(), arrow.ring() > 0);
		}
		return dot.text();
	}
}
