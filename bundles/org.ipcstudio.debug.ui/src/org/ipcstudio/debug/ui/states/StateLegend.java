package org.ipcstudio.debug.ui.states;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.ipcstudio.checker.space.StateMark;
import org.ipcstudio.debug.ui.graph.Area;
import org.ipcstudio.debug.ui.graph.Measure;
import org.ipcstudio.debug.ui.graph.Scene;
import org.ipcstudio.debug.ui.graph.SceneNode;
import org.ipcstudio.debug.ui.graph.Sign;
import org.ipcstudio.debug.ui.states.StateGraph.Box;

/** Shows what the boxes of a graph of states mean, as boxes in a row. */
final class StateLegend {
	private static final double GAP = 18;

	private StateLegend() {
	}

	static Scene scene(Measure measure) {
		List<SceneNode> nodes = new ArrayList<>();
		add(nodes, measure, Messages.Legend_start, EnumSet.of(StateMark.START), false);
		add(nodes, measure, Messages.Legend_state, EnumSet.noneOf(StateMark.class), false);
		add(nodes, measure, Messages.Legend_end, EnumSet.of(StateMark.END), false);
		add(nodes, measure, Messages.Legend_deadlock, EnumSet.of(StateMark.DEADLOCK), false);
		add(nodes, measure, Messages.Legend_partialDeadlock, EnumSet.of(StateMark.PARTIAL_DEADLOCK), false);
		add(nodes, measure, Messages.Legend_broken, EnumSet.of(StateMark.FAULT), false);
		add(nodes, measure, Messages.Legend_open, EnumSet.noneOf(StateMark.class), true);
		add(nodes, measure, Messages.Legend_current, EnumSet.noneOf(StateMark.class), false);
		return new Scene(nodes, List.of());
	}

	/** What the box is called that shows how the moment of the run is marked. */
	static String current() {
		return "legend:7";
	}

	private static void add(List<SceneNode> nodes, Measure measure, String name, Set<StateMark> marks, boolean open) {
		Box box = new Box(nodes.size(), marks, "", name, open);
		Area size = measure.box(name, "", StateDrawing.sign(box) != Sign.NONE);
		double x = nodes.isEmpty() ? 0 : nodes.getLast().area().right() + GAP;
		nodes.add(StateDrawing.node("legend:" + nodes.size(), new Area(x, 0, size.width(), size.height()), box, name, ""));
	}
}
