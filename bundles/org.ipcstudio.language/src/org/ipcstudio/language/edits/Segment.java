package org.ipcstudio.language.edits;

import org.ipcstudio.model.Connection;
import org.ipcstudio.model.ConnectionEnd;
import org.ipcstudio.model.Direction;

/**
 * What is drawn as one line: the part of a connection between two neighbouring ends. The connection {@code A -> M -> B} has
 * the segments 0, from A to M, and 1, from M to B. The bends that a connection has belong to its last segment.
 *
 * @param connection the connection
 * @param index the number of the segment, from 0
 */
public record Segment(Connection connection, int index) {

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
