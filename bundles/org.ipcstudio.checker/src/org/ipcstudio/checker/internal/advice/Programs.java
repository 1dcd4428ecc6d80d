package org.ipcstudio.checker.internal.advice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.model.AnyAssignment;
import org.ipcstudio.model.Assignment;
import org.ipcstudio.model.Block;
import org.ipcstudio.model.Close;
import org.ipcstudio.model.Communication;
import org.ipcstudio.model.CommunicationBranch;
import org.ipcstudio.model.Create;
import org.ipcstudio.model.Delete;
import org.ipcstudio.model.Locked;
import org.ipcstudio.model.Open;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Receive;
import org.ipcstudio.model.Read;
import org.ipcstudio.model.Reference;
import org.ipcstudio.model.Send;
import org.ipcstudio.model.Signal;
import org.ipcstudio.model.Spawn;
import org.ipcstudio.model.Statement;
import org.ipcstudio.model.Variable;
import org.ipcstudio.model.Wait;

/** What the statements of programs are, and what they have to do with each other. */
final class Programs {
	private Programs() {
	}

	/** The process whose program an element stands in; null if it stands in none. */
	static Process process(EObject element) {
		EObject owner = element;
		while (owner != null && !(owner instanceof Process)) {
			owner = owner.eContainer();
		}
		return (Process) owner;
	}

	/** The statement of a block that an element is, or is a part of. */
	static Statement statement(EObject element) {
		EObject part = element;
		while (!(part instanceof Statement statement && statement.eContainer() instanceof Block)) {
			part = part.eContainer();
		}
		return (Statement) part;
	}

	/** All elements of a class in a program, in the order of the text. */
	static <T> List<T> all(EObject root, Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
			EObject element = all.next();
			if (type.isInstance(element)) {
				found.add(type.cast(element));
			}
		}
		return found;
	}

	/** Whether a statement is one step with somebody else's things, as opposed to a computation or a frame for others. */
	static boolean isOperation(Statement statement) {
		return switch (statement) {
			case Communication communication -> true;
			case Wait wait -> true;
			case Signal signal -> true;
			case Locked locked -> true;
			case Spawn spawn -> true;
			case Close close -> true;
			case Open open -> true;
			case Create create -> true;
			case Delete delete -> true;
			default -> false;
		};
	}

	/** Whether a process may have to wait at a statement. */
	static boolean mayWait(Statement statement) {
		return switch (statement) {
			case Communication communication -> !communication.isAttempt();
			case Wait wait -> true;
			case Locked locked -> true;
			case Open open -> true;
			default -> false;
		};
	}

	/** Whether one of two statements uses what the other one changes, so that their order matters to the process. */
	static boolean depend(Statement first, Statement second) {
		return !disjoint(written(first), read(second)) || !disjoint(written(second), read(first));
	}

	private static boolean disjoint(Set<Object> some, Set<Object> others) {
		return some.stream().noneMatch(others::contains);
	}

	/** The variables that a statement gives a value. */
	private static Set<Object> written(Statement statement) {
		Set<Object> written = new HashSet<>();
		for (Reference reference : targets(statement)) {
			written.add(target(reference));
		}
		return written;
	}

	private static Set<Object> read(Statement statement) {
		List<Reference> targets = targets(statement);
		Set<Object> read = new HashSet<>();
		for (Reference reference : all(statement, Reference.class)) {
			if (!targets.contains(reference)) {
				read.add(target(reference));
			}
		}
		return read;
	}

	private static List<Reference> targets(Statement statement) {
		List<Reference> targets = new ArrayList<>();
		List<Communication> communications = new ArrayList<>(all(statement, Communication.class));
		if (statement instanceof Communication communication) {
			communications.add(communication);
		}
		for (Communication communication : communications) {
			switch (communication) {
				case Receive receive -> {
					receive.getPattern().stream().map(part -> part.getValue()).filter(Reference.class::isInstance)
							.map(Reference.class::cast).filter(Programs::isVariable).forEach(targets::add);
					targets.add(receive.getSender());
				}
				case Read read -> targets.add(read.getTarget());
				case Send send -> targets.add(send.getDeliveredTo());
				default -> {
					// a write gives no variable a value
				}
			}
		}
		all(statement, Assignment.class).forEach(assignment -> targets.add(assignment.getTarget()));
		all(statement, AnyAssignment.class).forEach(assignment -> targets.add(assignment.getTarget()));
		targets.removeIf(target -> target == null);
		return targets;
	}

	private static boolean isVariable(Reference reference) {
		return reference.getTarget() instanceof Variable || reference.getMemberTarget() != null;
	}

	private static Object target(Reference reference) {
		return reference.getMemberTarget() != null ? reference.getMemberTarget()
				: reference.getTarget() == null ? reference.getName() : reference.getTarget();
	}

	/** Whether a communication is a statement or a condition, and says nothing else about how long it waits. */
	static boolean isPlain(Communication communication) {
		boolean receipt = communication instanceof Send send && (send.isSynchronous() || send.getDeliveredTo() != null);
		return !receipt && communication.getTimeout() == null
				&& !(communication.eContainer() instanceof CommunicationBranch);
	}
}
