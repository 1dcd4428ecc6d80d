package org.ipcstudio.language.rules;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.types.Rights.Right;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Lock;
import org.ipcstudio.model.Locked;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Open;
import org.ipcstudio.model.OpenMode;
import org.ipcstudio.model.Pattern;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Read;
import org.ipcstudio.model.Receive;
import org.ipcstudio.model.Reference;
import org.ipcstudio.model.Semaphore;
import org.ipcstudio.model.Send;
import org.ipcstudio.model.Signal;
import org.ipcstudio.model.Wait;
import org.ipcstudio.model.Write;

/** Every place in the programs that needs a right over a node, in the order of the text. */
final class Uses {

	private static final Set<Right> EITHER_DIRECTION = Set.of(Right.SEND, Right.RECEIVE);

	private final List<Use> uses = new ArrayList<>();
	private final Map<Node, List<Use>> byNode = new IdentityHashMap<>();

	private Uses() {
	}

	static Uses of(IpcSystem system) {
		Uses result = new Uses();
		for (Item item : system.getItems()) {
			if (item instanceof Process process && process.getBody() != null) {
				for (EObject element : Elements.of(process.getBody())) {
					if (element instanceof Reference reference
							&& reference.getTarget() instanceof Node node) {
						result.add(process, reference, node);
					}
				}
			}
		}
		return result;
	}

	List<Use> all() {
		return uses;
	}

	/** The uses of one node. */
	List<Use> of(Node node) {
		return byNode.getOrDefault(node, List.of());
	}

	List<Use> matching(Predicate<Use> condition) {
		return uses.stream().filter(condition).toList();
	}

	private void add(Process process, Reference reference, Node node) {
		Set<Right> rights = switch (node) {
			case Memory memory -> rightsOverMemory(reference);
			case Channel channel -> rightsOverChannel(reference);
			case Lock lock -> rightsOverExclusion(reference);
			case Semaphore semaphore -> rightsOverExclusion(reference);
			default -> Set.of();
		};
		if (!rights.isEmpty()) {
			Use use = new Use(process, reference, node, node instanceof Memory ? null : reference.getIndex(), rights);
			uses.add(use);
			byNode.computeIfAbsent(node, key -> new ArrayList<>()).add(use);
		}
	}

	private static Set<Right> rightsOverMemory(Reference reference) {
		boolean known = reference.getMemberTarget() != null;
		return switch (Role.of(reference)) {
			case TARGET, PATTERN -> known ? Set.of(Right.WRITE) : Set.of();
			case VALUE, CHANNEL -> known && !standsForMessage(reference) ? Set.of(Right.READ) : Set.of();
			case OPERAND -> Set.of();
		};
	}

	/** Within {@code where} the variables of the pattern stand for the message that is looked at. */
	private static boolean standsForMessage(Reference reference) {
		EObject child = reference;
		while (child.eContainer() != null && !(child.eContainer() instanceof Receive)) {
			child = child.eContainer();
		}
		return child.eContainer() instanceof Receive receive && receive.getFilter() == child
				&& receive.getPattern().stream().map(Pattern::getValue).anyMatch(value ->
						value instanceof Reference part
						&& part.getMemberTarget() == reference.getMemberTarget());
	}

	private static Set<Right> rightsOverChannel(Reference reference) {
		return switch (reference.eContainer()) {
			case Send send when Role.of(reference) == Role.CHANNEL -> Set.of(Right.SEND);
			case Write write when Role.of(reference) == Role.CHANNEL -> Set.of(Right.SEND);
			case Receive receive when Role.of(reference) == Role.CHANNEL -> Set.of(Right.RECEIVE);
			case Read read when Role.of(reference) == Role.CHANNEL -> Set.of(Right.RECEIVE);
			case Open open -> Set.of(open.getMode() == OpenMode.READ ? Right.RECEIVE : Right.SEND);
			default -> Role.of(reference) == Role.OPERAND ? EITHER_DIRECTION : Set.of();
		};
	}

	private static Set<Right> rightsOverExclusion(Reference reference) {
		return switch (reference.eContainer()) {
			case Locked locked -> Set.of(Right.USE);
			case Wait wait -> Set.of(Right.USE);
			case Signal signal -> Set.of(Right.USE);
			default -> Set.of();
		};
	}
}
