package org.ipcstudio.editor.tools;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.editor.Messages;
import org.ipcstudio.language.edits.Attribute;
import org.ipcstudio.language.edits.ConnectionChoice;
import org.ipcstudio.language.edits.ConnectionRules;
import org.ipcstudio.language.edits.ModelEdits;
import org.ipcstudio.model.Carrier;
import org.ipcstudio.model.Direction;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Process;
import org.ipcstudio.ui.Icon;

/**
 * An edge that may be drawn from one node to another.
 *
 * @param kind      what it is
 * @param direction which way it goes; {@link Direction#FORWARD} for a child or a carrier
 */
public record EdgeChoice(Kind kind, Direction direction) {

	/** What an edge may be. */
	public enum Kind {
		/** The right to send, receive, read, write or use. */
		CONNECTION,
		/** A link for direct communication. */
		LINK,
		/** The second process becomes a child of the first. */
		CHILD,
		/** The carrier carries the channel. */
		CARRIER
	}

	/** Everything that may be drawn so that it is legal, the usual choice first; empty if nothing. */
	public static List<EdgeChoice> all(Node first, Node second) {
		return ConnectionRules.choices(first, second).stream().map(EdgeChoice::of).toList();
	}

	private static EdgeChoice of(ConnectionChoice choice) {
		return switch (choice) {
			case FORWARD, BACKWARD, BOTH, USE -> new EdgeChoice(Kind.CONNECTION, choice.direction());
			case LINK -> new EdgeChoice(Kind.LINK, Direction.BOTH);
			case ONE_WAY_LINK -> new EdgeChoice(Kind.LINK, Direction.FORWARD);
			case CHILD -> new EdgeChoice(Kind.CHILD, Direction.FORWARD);
			case CARRIER -> new EdgeChoice(Kind.CARRIER, Direction.FORWARD);
			case CREATOR -> throw new IllegalArgumentException("never offered for a line");
		};
	}

	/**
	 * What is drawn if nobody says otherwise: in the direction of the gesture, both ways for a link or a memory; empty if
	 * that would be an error.
	 */
	public static Optional<EdgeChoice> usual(Node first, Node second) {
		return ConnectionRules.usual(first, second).map(EdgeChoice::of);
	}

	/** Whether a connection in this direction may have the node at this end and the other node at the other one. */
	public static boolean allows(Node node, Direction direction, Node other, boolean first) {
		return (first ? ConnectionRules.directions(node, other) : ConnectionRules.directions(other, node)).contains(direction);
	}

	/** The edit that draws it. */
	public TextEdit edit(ModelEdits edits, Node first, Node second) {
		return switch (kind) {
			case CONNECTION -> edits.connect(first, direction, second);
			case LINK -> edits.link((Process) first, (Process) second, direction == Direction.BOTH);
			case CHILD -> edits.set(second, Attribute.PARENT, first.getName());
			case CARRIER -> first instanceof Carrier ? edits.set(second, Attribute.CARRIER, first.getName())
					: edits.set(first, Attribute.CARRIER, second.getName());
		};
	}

	/** What a menu calls it. */
	public String label(Node first, Node second) {
		String pattern = switch (kind) {
			case LINK -> direction == Direction.BOTH ? Messages.Edge_link : Messages.Edge_oneWayLink;
			case CHILD -> Messages.Edge_child;
			case CARRIER -> Messages.Edge_carrier;
			case CONNECTION -> switch (direction) {
				case USE -> Messages.Edge_use;
				case BOTH -> first instanceof Memory || second instanceof Memory ? Messages.Edge_readAndWrite
						: Messages.Edge_sendAndReceive;
				default -> oneWay(first, second);
			};
		};
		boolean reversed = kind == Kind.CARRIER && second instanceof Carrier;
		return NLS.bind(pattern, (reversed ? second : first).getName(), (reversed ? first : second).getName());
	}

	private String oneWay(Node first, Node second) {
		boolean fromProcess = (first instanceof Process) == (direction == Direction.FORWARD);
		if (first instanceof Memory || second instanceof Memory) {
			return fromProcess ? Messages.Edge_write : Messages.Edge_read;
		}
		return fromProcess ? Messages.Edge_send : Messages.Edge_receive;
	}

	/** What stands for it in a menu. */
	public Icon icon() {
		return switch (kind) {
			case LINK -> Icon.LINK;
			case CHILD -> Icon.PROCESS;
			case CARRIER -> Icon.BUS;
			case CONNECTION -> direction == Direction.BOTH ? Icon.BIDIRECTIONAL
					: direction == Direction.USE ? Icon.SYNCHRONIZATION : Icon.CONNECTION;
		};
	}
}
