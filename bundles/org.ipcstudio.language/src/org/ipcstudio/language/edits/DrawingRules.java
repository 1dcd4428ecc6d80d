package org.ipcstudio.language.edits;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ipcstudio.language.types.Descent;
import org.ipcstudio.model.Carrier;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Direction;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Process;

/**
 * What can be drawn from one node to another so that the result is legal, and the reason where something cannot. It
 * looks at the model only, in the time of a walk over the items, so that a tool may ask at every movement of the
 * mouse.
 */
final class DrawingRules {

	private final IpcSystem system;
	private final Node first;
	private final Node second;

	/** @param first a node of a system, as {@code second} */
	DrawingRules(Node first, Node second) {
		this.system = (IpcSystem) EcoreUtil.getRootContainer(first);
		this.first = first;
		this.second = second;
	}

	/** Everything that is legal, in the order from the usual to the rare. */
	SequencedSet<ConnectionChoice> choices() {
		SequencedSet<ConnectionChoice> legal = possible();
		legal.removeIf(choice -> objection(choice).isPresent());
		return legal;
	}

	/** The usual choice; empty if it would be an error. */
	Optional<ConnectionChoice> usual() {
		return possible().stream().findFirst().filter(choice -> objection(choice).isEmpty());
	}

	/** Why the usual choice would be an error; empty if it would not. */
	Optional<String> objection() {
		SequencedSet<ConnectionChoice> possible = possible();
		return possible.isEmpty() ? Optional.of(unsuitable()) : objection(possible.getFirst());
	}

	/** What nodes of these kinds may have between them, whatever else there is. */
	private SequencedSet<ConnectionChoice> possible() {
		SequencedSet<ConnectionChoice> result = new LinkedHashSet<>();
		if (first instanceof Process && second instanceof Process) {
			result.add(ConnectionChoice.LINK);
			result.add(ConnectionChoice.ONE_WAY_LINK);
			result.add(ConnectionChoice.CHILD);
		} else if (first instanceof Carrier && second instanceof Channel
				|| first instanceof Channel && second instanceof Carrier) {
			result.add(ConnectionChoice.CARRIER);
		} else {
			Set<Direction> directions = ConnectionRules.directions(first, second);
			if (directions.contains(Direction.BOTH) && (first instanceof Memory || second instanceof Memory)) {
				result.add(ConnectionChoice.BOTH);
			}
			directions.forEach(direction -> result.add(ConnectionChoice.of(direction)));
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
		case CREATOR -> Optional.empty();
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
}
