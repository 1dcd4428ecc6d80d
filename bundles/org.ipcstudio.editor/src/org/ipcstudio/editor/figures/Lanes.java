package org.ipcstudio.editor.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.draw2d.Connection;

/** Keeps apart the lines between the same two nodes: each has a lane of its own. */
final class Lanes {
	private final Map<Set<NodeFigure>, Road> roads = new HashMap<>();
	private final Map<Connection, Road> used = new IdentityHashMap<>();

	/** All lines between two nodes; {@code first} is the node that numbers the lanes from its left to its right. */
	private record Road(Set<NodeFigure> ends, NodeFigure first, List<Connection> members) {
	}

	/**
	 * The place of a line among those between the same two nodes.
	 *
	 * @param number   its number, from 0
	 * @param count    how many there are
	 * @param reversed whether the line goes against the direction in which the lanes are numbered
	 */
	record Lane(int number, int count, boolean reversed) {
		/** How far it lies from the middle, in lanes: from -(count - 1) / 2 to (count - 1) / 2. */
		double offset() {
			return number - (count - 1) / 2.0;
		}
	}

	/** The lane of a line; the others between these nodes are routed again if it is a new one. */
	Lane enter(Connection connection, NodeFigure source, NodeFigure target) {
		Set<NodeFigure> ends = source == target ? Set.of(source) : Set.of(source, target);
		Road road = used.get(connection);
		if (road == null || !road.ends().equals(ends)) {
			leave(connection);
			road = roads.computeIfAbsent(ends, key -> new Road(key, source, new ArrayList<>()));
			road.members().add(connection);
			used.put(connection, road);
			routeOthers(road, connection);
		}
		return new Lane(road.members().indexOf(connection), road.members().size(), road.first() != source);
	}

	/** Gives the lane of a line free, if it has one. */
	void leave(Connection connection) {
		Road road = used.remove(connection);
		if (road != null) {
			road.members().remove(connection);
			if (road.members().isEmpty()) {
				roads.remove(road.ends());
			}
			routeOthers(road, connection);
		}
	}

	private static void routeOthers(Road road, Connection connection) {
		for (Connection member : road.members()) {
			if (member != connection) {
				member.revalidate();
			}
		}
	}
}
