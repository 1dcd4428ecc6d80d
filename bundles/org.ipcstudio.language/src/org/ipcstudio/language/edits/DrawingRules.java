package org.ipcstudio.language.edits;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

import org.ipcstudio.language.types.Descent;
import org.ipcstudio.model.Carrier;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Direction;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Pipe;
import org.ipcstudio.model.Process;

/**
 * What can be drawn from one node to another so that the result is legal, and the reason where nothing can. It looks at
 * the model only, in the time of a walk over the items, so that a tool may ask at every movement of the mouse.
 */
final class DrawingRules {

	private final IpcSystem system;
	private final Node first;
	private final Node second;

	DrawingRules(IpcSystem system, Node first, Node second) {
		this.system = system;
		this.first = first;
		this.second = second;
	}

	/** Everything that is legal, the usual choice first. */
	SequencedSet<ConnectionChoice> choices() {
		SequencedSet<ConnectionChoice> legal = possible();
		legal.removeIf(choice -> objection(choice).isPresent());
		return legal;
	}

	/** Why nothing can be drawn; empty if something can. */
	Optional<String> objection() {
		SequencedSet<ConnectionChoice> possible = possible();
		if (possible.isEmpty()) {
			return Optional.of(unsuitable());
		}
		return choices().isEmpty() ? objection(possible.getFirst()) : Optional.empty();
	}

	/** What nodes of these kinds may have between them, whatever else there is. */
	private SequencedSet<ConnectionChoice> possible() {
		SequencedSet<ConnectionChoice> result = new LinkedHashSet<>();
		if (first instanceof Process && second instanceof Process) {
			result.add(ConnectionChoice.LINK);
			result.add(ConnectionChoice.ONE_WAY_LINK);
			result.add(ConnectionChoice.CHILD);
		} else if (first instanceof Carrier && second instanceof Channel || first instanceof Channel && second instanceof Carrier) {
			result.add(ConnectionChoice.CARRIER);
		} else {
			Set<Direction> directions = ConnectionRules.directions(first, second);
			if (directions.contains(Direction.BOTH) && (first instanceof Memory || second instanceof Memory)) {
				result.add(ConnectionChoice.BOTH);
			}
			directions.forEach(direction -> result.add(ConnectionChoice.of(direction)));
			if (first instanceof Pipe || second instanceof Pipe) {
				result.add(ConnectionChoice.CREATOR);
			}
		}
		if (directionsAreMissing()) {
			result.clear();
		}
		return result;
	}

	/** Whether neither of the two is a process, and they are no channel and its carrier. */
	private boolean directionsAreMissing() {
		boolean process = first instanceof Process || second instanceof Process;
		boolean carrier = first instanceof Carrier || second instanceof Carrier;
		boolean channel = first instanceof Channel || second instanceof Channel;
		return !process && !(carrier && channel);
	}

	private String unsuitable() {
		String both = Description.of(first) + " and the " + Description.of(second);
		if (first instanceof Carrier || second instanceof Carrier) {
			return "The " + both + " cannot be connected: a bus or a network carries channels only.";
		}
		return "The " + both + " cannot be connected: one of the two has to be a process.";
	}

	private Optional<String> objection(ConnectionChoice choice) {
		return switch (choice) {
		case FORWARD, BACKWARD, BOTH, USE -> new ConnectionLegality(system, first, choice.direction(), second).objection();
		case LINK, ONE_WAY_LINK -> linkObjection();
		case CHILD -> childObjection((Process) first, (Process) second);
		case CARRIER -> first instanceof Carrier carrier ? carrierObjection(carrier, (Channel) second)
				: carrierObjection((Carrier) second, (Channel) first);
		case CREATOR -> first instanceof Process process ? creatorObjection(process, (Pipe) second)
				: creatorObjection((Process) second, (Pipe) first);
		};
	}

	private Optional<String> linkObjection() {
		try {
			ConnectionRules.checkLink(system, (Process) first, (Process) second, null);
			return Optional.empty();
		} catch (EditException e) {
			return Optional.of(e.getMessage());
		}
	}

	private static Optional<String> childObjection(Process parent, Process child) {
		if (child.getParent() == parent) {
			return Optional.of("The process " + child.getName() + " is a child of " + parent.getName() + " already.");
		}
		if (parent.getSize() != null) {
			return Optional.of(ConnectionRules.noChildren(parent));
		}
		if (Descent.reaches(parent, child)) {
			return Optional.of("The process " + child.getName() + " cannot be a child of " + parent.getName() + ", because "
					+ parent.getName() + " is itself or one of its descendants.");
		}
		return Optional.empty();
	}

	private static Optional<String> carrierObjection(Carrier carrier, Channel channel) {
		return channel.getCarrier() != carrier ? Optional.empty()
				: Optional.of("The " + Description.of(channel) + " is carried by " + carrier.getName() + " already.");
	}

	private Optional<String> creatorObjection(Process creator, Pipe pipe) {
		if (pipe.getCreator() == creator) {
			return Optional.of("The process " + creator.getName() + " creates the pipe " + pipe.getName() + " already.");
		}
		if (creator.getSize() != null) {
			return Optional.of(ConnectionRules.noCreator(creator));
		}
		return Segment.all(system).stream().filter(segment -> segment.joins(pipe)).map(segment -> segment.otherThan(pipe))
				.filter(user -> user instanceof Process process && !Descent.reaches(process, creator)).findFirst()
				.map(user -> "The process " + user.getName() + " is connected to the pipe " + pipe.getName()
						+ " and does not descend from " + creator.getName() + ", which is to create it.");
	}
}
