package org.ipcstudio.debug.ui.states;

import java.util.Optional;
import java.util.function.Supplier;

import org.ipcstudio.checker.space.StateSpace;
import org.ipcstudio.debug.ui.graph.Scene;
import org.ipcstudio.debug.ui.graph.SceneEdge;
import org.ipcstudio.debug.ui.graph.SceneNode;
import org.ipcstudio.debug.ui.graph.SceneWalk;
import org.ipcstudio.debug.ui.states.StateGraph.Box;

/**
 * The keyboard walks along moves: to the right to the state behind the first one, to the left to the state from which
 * this one was reached first; up and down to the nearest one on the drawing.
 */
final class StateWalk implements SceneWalk {
	private final Supplier<StateSpace> space;

	StateWalk(Supplier<StateSpace> space) {
		this.space = space;
	}

	@Override
	public Optional<SceneNode> next(Scene scene, SceneNode from, Way way) {
		return switch (way) {
			case RIGHT -> scene.edges().stream().filter(edge -> edge.from().equals(from.id()) && !edge.to().equals(from.id()))
					.findFirst().map(SceneEdge::to).flatMap(scene::node);
			case LEFT -> before(scene, from).or(() -> scene.edges().stream()
					.filter(edge -> edge.to().equals(from.id()) && !edge.from().equals(from.id())).findFirst()
					.map(SceneEdge::from).flatMap(scene::node));
			case UP, DOWN -> BY_PLACE.next(scene, from, way);
		};
	}

	private Optional<SceneNode> before(Scene scene, SceneNode node) {
		int state = number(node.id());
		StateSpace shown = space.get();
		int before = shown == null || state >= shown.size() ? -1 : shown.predecessor(state);
		return before < 0 ? Optional.empty() : scene.node(Box.id(before));
	}

	/** The number of the state that a box stands for. */
	static int number(String id) {
		return Integer.parseInt(id.substring(id.indexOf(':') + 1));
	}
}
