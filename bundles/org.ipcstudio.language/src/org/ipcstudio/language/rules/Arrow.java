package org.ipcstudio.language.rules;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.language.QuickFix;
import org.ipcstudio.language.Region;
import org.ipcstudio.model.Connection;
import org.ipcstudio.model.ConnectionEnd;
import org.ipcstudio.model.Direction;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Process;

/**
 * One arrow of a connection with the two ends that it joins.
 *
 * @param position the number of the end before the arrow
 */
record Arrow(Connection connection, int position) {

	/** The arrows of a connection whose ends are both known, in the order of the text. */
	static List<Arrow> of(Connection connection) {
		List<Arrow> arrows = new ArrayList<>();
		int count = Math.min(connection.getDirections().size(), connection.getEnds().size() - 1);
		for (int i = 0; i < count; i++) {
			Arrow arrow = new Arrow(connection, i);
			if (arrow.left().getNode() != null && arrow.right().getNode() != null) {
				arrows.add(arrow);
			}
		}
		return arrows;
	}

	/** All arrows of the system, in the order of the text. */
	static List<Arrow> of(IpcSystem system) {
		List<Arrow> arrows = new ArrayList<>();
		for (Item item : system.getItems()) {
			if (item instanceof Connection connection) {
				arrows.addAll(of(connection));
			}
		}
		return arrows;
	}

	ConnectionEnd left() {
		return connection.getEnds().get(position);
	}

	ConnectionEnd right() {
		return connection.getEnds().get(position + 1);
	}

	Direction direction() {
		return connection.getDirections().get(position);
	}

	/** Whether the arrow joins one process and one other node. */
	boolean joinsProcess() {
		return left().getNode() instanceof Process != right().getNode() instanceof Process;
	}

	/** The end at the process; only where {@link #joinsProcess()}. */
	ConnectionEnd processEnd() {
		return left().getNode() instanceof Process ? left() : right();
	}

	/** The end at the other node; only where {@link #joinsProcess()}. */
	ConnectionEnd nodeEnd() {
		return left().getNode() instanceof Process ? right() : left();
	}

	/** Whether it joins the two. */
	boolean joins(Process process, Node node) {
		return joinsProcess() && processEnd().getNode() == process && nodeEnd().getNode() == node;
	}

	/** Whether it leads from the process into the node. */
	boolean leadsIntoNode() {
		Direction into = left() == processEnd() ? Direction.FORWARD : Direction.BACKWARD;
		return direction() == into || direction() == Direction.BOTH;
	}

	/** Whether it leads from the node to the process. */
	boolean leadsOutOfNode() {
		Direction out = left() == processEnd() ? Direction.BACKWARD : Direction.FORWARD;
		return direction() == out || direction() == Direction.BOTH;
	}

	/** The text from the one end to the other. */
	Region region(Inspection inspection) {
		Region left = inspection.region(left());
		Region right = inspection.region(right());
		return left.isNone() || right.isNone() ? inspection.region(connection)
				: Region.between(left.offset(), right.end());
	}

	/** Draws another arrow in its place. */
	List<QuickFix> replace(String label, Direction direction, Inspection inspection) {
		return inspection.repairs().arrow(label, this, direction.getLiteral());
	}
}
