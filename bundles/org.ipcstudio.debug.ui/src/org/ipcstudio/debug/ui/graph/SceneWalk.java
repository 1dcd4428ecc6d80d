package org.ipcstudio.debug.ui.graph;

import java.util.List;
import java.util.Optional;

/** Where the keyboard leads from box to box. */
@FunctionalInterface
public interface SceneWalk {
	/** A direction. */
	enum Way {
		LEFT, RIGHT, UP, DOWN
	}

	/** To the nearest box in the direction, as it looks on the drawing. */
	SceneWalk BY_PLACE = SceneWalk::nearest;

	/** The box to go to; empty to stay. */
	Optional<SceneNode> next(Scene scene, SceneNode from, Way way);

	private static Optional<SceneNode> nearest(Scene scene, SceneNode from, Way way) {
		SceneNode best = null;
		double least = Double.MAX_VALUE;
		for (SceneNode node : scene.nodes()) {
			double cost = node.walkable() ? cost(from.area().centre(), node.area().centre(), way) : Double.MAX_VALUE;
			if (cost < least) {
				least = cost;
				best = node;
			}
		}
		return Optional.ofNullable(best);
	}

	/** What is off the direction counts twice; what is behind or more beside than ahead is not reached at all. */
	private static double cost(Spot from, Spot to, Way way) {
		double dx = to.x() - from.x();
		double dy = to.y() - from.y();
		double ahead = switch (way) {
			case LEFT -> -dx;
			case RIGHT -> dx;
			case UP -> -dy;
			case DOWN -> dy;
		};
		double beside = Math.abs(way == Way.LEFT || way == Way.RIGHT ? dy : dx);
		return ahead < 1 || beside > 3 * ahead ? Double.MAX_VALUE : ahead + 2 * beside;
	}

	/** The box behind or before another one in the order of the scene; the first or last one if there is no other one. */
	static Optional<SceneNode> inOrder(Scene scene, SceneNode from, int step) {
		List<SceneNode> all = scene.nodes().stream().filter(SceneNode::walkable).toList();
		if (from == null) {
			return all.isEmpty() ? Optional.empty() : Optional.of(step > 0 ? all.getFirst() : all.getLast());
		}
		int index = -1;
		for (int i = 0; i < all.size(); i++) {
			index = all.get(i).id().equals(from.id()) ? i : index;
		}
		int next = index + step;
		return next < 0 || next >= all.size() ? Optional.empty() : Optional.of(all.get(next));
	}
}
