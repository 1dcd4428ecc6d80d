package org.ipcstudio.language.edits;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.model.Connection;
import org.ipcstudio.model.ConnectionEnd;
import org.ipcstudio.model.Direction;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Node;

/**
 * What is drawn as one line: the part of a connection between two neighbouring ends. The connection {@code A -> M ->
 * B} has the segments 0, from A to M, and 1, from M to B. The bends that a connection has belong to its last segment.
 *
 * @param connection the connection
 * @param index the number of the segment, from 0
 */
public record Segment(Connection connection, int index) {

	/** All segments of a system, in the order of the text. */
	static List<Segment> all(IpcSystem system) {
		List<Segment> segments = new ArrayList<>();
		for (Item item : system.getItems()) {
			if (item instanceof Connection connection) {
				for (int i = 0; i < connection.getDirections().size(); i++) {
					segments.add(new Segment(connection, i));
				}
			}
		}
		return segments;
	}

	/** Whether one of its ends is at a node. */
	boolean joins(Node node) {
		return first().getNode() == node || second().getNode() == node;
	}

	/** The node at the end that is not at {@code node}; null if its name is unknown. */
	Node otherThan(Node node) {
		return first().getNode() == node ? second().getNode() : first().getNode();
	}

	/** The end that comes first in the text. */
	public ConnectionEnd first() {
		return connection.getEnds().get(index);
	}

	/** The end that comes second in the text. */
	public ConnectionEnd second() {
		return connection.getEnds().get(index + 1);
	}

	/** The arrow between the two ends. */
	public Direction direction() {
		return connection.getDirections().get(index);
	}

	/** Whether it is the last one of its connection, to which the bends belong. */
	public boolean isLast() {
		return index == connection.getDirections().size() - 1;
	}
}
