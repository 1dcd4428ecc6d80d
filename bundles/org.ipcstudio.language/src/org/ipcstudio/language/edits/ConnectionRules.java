package org.ipcstudio.language.edits;

import java.util.EnumSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

import org.ipcstudio.model.Carrier;
import org.ipcstudio.model.Connection;
import org.ipcstudio.model.Direction;
import org.ipcstudio.model.Fifo;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Link;
import org.ipcstudio.model.Lock;
import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Pipe;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Semaphore;

/** Which nodes may be connected, and with which arrows. Stateless. */
public final class ConnectionRules {

	private static final Set<Direction> ARROWS = EnumSet.of(Direction.FORWARD, Direction.BACKWARD, Direction.BOTH);

	private ConnectionRules() {
	}

	/** The arrows that a connection from one node to another may have; empty if the two cannot be connected. */
	public static Set<Direction> directions(Node first, Node second) {
		if (first instanceof Process == second instanceof Process) {
			return Set.of();
		}
		return switch (first instanceof Process ? second : first) {
		case Mailbox mailbox -> ARROWS;
		case Fifo fifo -> ARROWS;
		case Memory memory -> ARROWS;
		case Pipe pipe -> EnumSet.of(Direction.FORWARD, Direction.BACKWARD);
		case Lock lock -> EnumSet.of(Direction.USE);
		case Semaphore semaphore -> EnumSet.of(Direction.USE);
		default -> Set.of();
		};
	}

	/**
	 * What may be drawn from one node of a system to another so that it gets no new errors, in the order from the usual to
	 * the rare; empty if nothing may. Takes the time of a walk over the items of the system.
	 */
	public static SequencedSet<ConnectionChoice> choices(Node first, Node second) {
		return new DrawingRules(first, second).choices();
	}

	/**
	 * What is meant by a line from one node to another if nobody says otherwise: a connection in the direction of the
	 * line, reading and writing for a memory, a link for processes; empty if that would be an error.
	 */
	public static Optional<ConnectionChoice> usual(Node first, Node second) {
		return new DrawingRules(first, second).usual();
	}

	/** Why the usual thing may not be drawn from one node to another, in a sentence; empty iff {@link #usual} is not. */
	public static Optional<String> whyNot(Node first, Node second) {
		return new DrawingRules(first, second).objection();
	}

	/**
	 * Checks that two nodes may be connected so.
	 *
	 * @throws EditException if not; its message says why, and what to do
	 */
	static void check(Node first, Direction direction, Node second) {
		String both = Description.of(first) + " and the " + Description.of(second);
		if (first instanceof Process && second instanceof Process) {
			throw new EditException("The " + both + " cannot be connected directly: draw a link between them.");
		}
		if (first instanceof Carrier || second instanceof Carrier) {
			throw new EditException("The " + both
					+ " cannot be connected: a channel is put on a bus or a network by its carrier.");
		}
		Set<Direction> possible = directions(first, second);
		if (possible.isEmpty()) {
			throw new EditException("The " + both + " cannot be connected: one of the two has to be a process.");
		}
		if (!possible.contains(direction)) {
			throw new EditException("The " + both + " cannot be connected with " + direction.getLiteral() + ": use "
					+ String.join(" or ", possible.stream().map(Direction::getLiteral).toList()) + ".");
		}
	}

	/**
	 * Checks that a connection of all elements of two nodes would not repeat one that exists.
	 *
	 * @throws EditException if it would
	 */
	static void checkNew(IpcSystem system, Node first, Direction direction, Node second) {
		for (Item item : system.getItems()) {
			if (item instanceof Connection connection && repeats(connection, first, direction, second)) {
				throw new EditException("The " + Description.of(first) + " and the " + Description.of(second)
						+ " are connected in this way already.");
			}
		}
	}

	private static boolean repeats(Connection connection, Node first, Direction direction, Node second) {
		for (int i = 0; i < connection.getDirections().size(); i++) {
			Segment segment = new Segment(connection, i);
			boolean plain = segment.first().getIndex() == null && segment.second().getIndex() == null;
			boolean same = segment.first().getNode() == first && segment.second().getNode() == second
					&& segment.direction() == direction;
			boolean reversed = segment.first().getNode() == second && segment.second().getNode() == first
					&& segment.direction() == reverse(direction);
			if (plain && (same || reversed)) {
				return true;
			}
		}
		return false;
	}

	/** The same arrow, seen from the other end. */
	static Direction reverse(Direction direction) {
		return switch (direction) {
		case FORWARD -> Direction.BACKWARD;
		case BACKWARD -> Direction.FORWARD;
		case BOTH, USE -> direction;
		};
	}

	/** Why an array of processes cannot be a parent. */
	static String noChildren(Process parent) {
		return "Only a single process can have children, and " + parent.getName() + " is an array of processes.";
	}

	/** Why an array of processes cannot create a pipe. */
	static String noCreator(Process creator) {
		return "Only a single process can create a pipe, and " + creator.getName() + " is an array of processes.";
	}

	/**
	 * Checks that there may be a link between two processes.
	 *
	 * @param except a link that is about to be changed, or null
	 * @throws EditException if there is one already, or the two are the same single process
	 */
	static void checkLink(IpcSystem system, Process first, Process second, Link except) {
		if (first == second && first.getSize() == null) {
			throw new EditException("The process " + first.getName() + " cannot have a link to itself.");
		}
		for (Item item : system.getItems()) {
			if (item instanceof Link link && link != except && joins(link, first, second)) {
				throw new EditException("There is a link between the processes " + first.getName() + " and "
						+ second.getName() + " already; two processes have one at most.");
			}
		}
	}

	private static boolean joins(Link link, Process first, Process second) {
		return link.getFirst() == first && link.getSecond() == second
				|| link.getFirst() == second && link.getSecond() == first;
	}
}
