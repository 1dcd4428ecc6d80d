package org.ipcstudio.editor.tools;

import java.util.Optional;
import java.util.Set;

import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.language.edits.ConnectionRules;
import org.ipcstudio.language.edits.ModelEdits;
import org.ipcstudio.model.Direction;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Process;

/**
 * An edge that may be drawn between two nodes.
 *
 * @param direction which way it goes
 * @param isLink    whether it is a link between two processes, else a connection
 */
public record EdgeChoice(Direction direction, boolean isLink) {

	/** What is drawn if nobody says otherwise: in the direction of the gesture, both ways for a link or a memory. */
	public static Optional<EdgeChoice> usual(Node first, Node second) {
		if (first instanceof Process && second instanceof Process) {
			return Optional.of(new EdgeChoice(Direction.BOTH, true));
		}
		Set<Direction> possible = ConnectionRules.directions(first, second);
		boolean memory = first instanceof Memory || second instanceof Memory;
		Direction wanted = memory ? Direction.BOTH : Direction.FORWARD;
		return possible.contains(wanted) ? Optional.of(new EdgeChoice(wanted, false))
				: possible.stream().findFirst().map(direction -> new EdgeChoice(direction, false));
	}

	/** Whether a connection in this direction may have the node at this end and the other node at the other one. */
	public static boolean allows(Node node, Direction direction, Node other, boolean first) {
		return (first ? ConnectionRules.directions(node, other) : ConnectionRules.directions(other, node)).contains(direction);
	}

	/** The edit that draws it. */
	public TextEdit edit(ModelEdits edits, Node first, Node second) {
		return isLink ? edits.link((Process) first, (Process) second, direction == Direction.BOTH)
				: edits.connect(first, direction, second);
	}
}
