package org.ipcstudio.language.edits;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.ipcstudio.language.types.Descent;
import org.ipcstudio.model.Direction;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Pipe;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Sharing;

/**
 * Whether a connection of a process and another node, whose kinds and arrow suit each other, would be legal next to the
 * connections that there are. Arrays whose elements are connected one by one are not judged here.
 */
final class ConnectionLegality {

	private static final int PAIR = 2;

	private final IpcSystem system;
	private final Node first;
	private final Direction direction;
	private final Node second;
	private final Process process;
	private final Node node;

	ConnectionLegality(IpcSystem system, Node first, Direction direction, Node second) {
		this.system = system;
		this.first = first;
		this.direction = direction;
		this.second = second;
		this.process = (Process) (first instanceof Process ? first : second);
		this.node = first instanceof Process ? second : first;
	}

	/** Why the connection would be an error or of no use, as a sentence; empty if it is neither. */
	Optional<String> objection() {
		Set<Direction> existing = existing();
		if (existing.contains(direction) || existing.contains(Direction.BOTH)) {
			return Optional.of("The " + Description.of(first) + " and the " + Description.of(second)
					+ " are connected in this way already.");
		}
		return switch (node) {
		case Pipe pipe -> pipeObjection(pipe, existing);
		case Mailbox mailbox when mailbox.getSharing() == Sharing.PAIR && mailbox.getSize() == null -> pairObjection(mailbox);
		default -> Optional.empty();
		};
	}

	private Optional<String> pipeObjection(Pipe pipe, Set<Direction> existing) {
		Process creator = pipe.getCreator();
		if (creator != null && !Descent.reaches(process, creator)) {
			return Optional.of("The pipe " + pipe.getName() + " is reachable for its creator " + creator.getName()
					+ " and the descendants of " + creator.getName() + " only, and " + process.getName() + " is none of them.");
		}
		boolean single = pipe.getSize() == null && process.getSize() == null;
		if (single && !existing.isEmpty() && !pipe.isInherited()) {
			return Optional.of("A pipe has one direction, and " + process.getName() + " is connected to the other end of "
					+ pipe.getName() + " already.");
		}
		return Optional.empty();
	}

	private Optional<String> pairObjection(Mailbox mailbox) {
		Set<Node> users = new HashSet<>();
		Segment.all(system).stream().filter(segment -> segment.joins(mailbox)).map(segment -> segment.otherThan(mailbox))
				.filter(Objects::nonNull).forEach(users::add);
		return users.size() < PAIR || users.contains(process) ? Optional.empty()
				: Optional.of("A pair shares the mailbox " + mailbox.getName()
						+ ", and two processes are connected to it already.");
	}

	/** The arrows of the connections of all elements of the two, seen from the first. */
	private Set<Direction> existing() {
		Set<Direction> result = EnumSet.noneOf(Direction.class);
		for (Segment segment : Segment.all(system)) {
			if (segment.first().getIndex() == null && segment.second().getIndex() == null) {
				if (segment.first().getNode() == first && segment.second().getNode() == second) {
					result.add(segment.direction());
				} else if (segment.first().getNode() == second && segment.second().getNode() == first) {
					result.add(ConnectionRules.reverse(segment.direction()));
				}
			}
		}
		return result;
	}
}
