package org.ipcstudio.language.types;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Connection;
import org.ipcstudio.model.ConnectionEnd;
import org.ipcstudio.model.Direction;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Pipe;
import org.ipcstudio.model.Process;

/**
 * What each instance of a process may do with each element of a node, as the connections say: a plain name stands for
 * all elements, and {@code self} in an index is the number of the process instance. The creator of an
 * {@code inherited} pipe and all its descendants may send and receive without a connection. Takes as much memory as
 * there are connections, whatever the sizes of the arrays; asking takes time in the number of connections between the
 * two.
 */
public final class Rights {

	/** SEND and RECEIVE are for a mailbox, pipe or fifo, READ and WRITE for memory, USE for a lock or semaphore. */
	public enum Right { SEND, RECEIVE, READ, WRITE, USE }

	private final Map<Process, Map<Node, List<Grant>>> grants = new IdentityHashMap<>();

	private Rights() {
	}

	/** The rights in {@code system} as it is now. */
	public static Rights of(IpcSystem system) {
		Rights rights = new Rights();
		List<Process> processes = new ArrayList<>();
		for (Item item : system.getItems()) {
			if (item instanceof Process process) {
				processes.add(process);
			} else if (item instanceof Connection connection) {
				rights.addConnection(connection);
			}
		}
		for (Item item : system.getItems()) {
			if (item instanceof Pipe pipe && pipe.isInherited() && pipe.getCreator() != null) {
				processes.stream().filter(process -> Descent.reaches(process, pipe.getCreator()))
						.forEach(process -> rights.add(process, pipe,
								Grant.ofAll(Set.of(Right.SEND, Right.RECEIVE))));
			}
		}
		return rights;
	}

	private void addConnection(Connection connection) {
		int pairs = Math.min(connection.getEnds().size() - 1, connection.getDirections().size());
		for (int i = 0; i < pairs; i++) {
			ConnectionEnd left = connection.getEnds().get(i);
			ConnectionEnd right = connection.getEnds().get(i + 1);
			Direction direction = connection.getDirections().get(i);
			if (left.getNode() instanceof Process process && isResource(right.getNode())) {
				add(process, right.getNode(), Grant.of(left, right, rightsOver(right.getNode(), direction,
						Direction.FORWARD)));
			} else if (right.getNode() instanceof Process process && isResource(left.getNode())) {
				add(process, left.getNode(), Grant.of(right, left, rightsOver(left.getNode(), direction,
						Direction.BACKWARD)));
			}
		}
	}

	private static boolean isResource(Node node) {
		return node != null && !(node instanceof Process);
	}

	/** An arrow that does not suit the node is an error of its own and grants everything, lest a second one follow. */
	private static Set<Right> rightsOver(Node node, Direction direction, Direction into) {
		boolean exclusion = !(node instanceof Memory) && !(node instanceof Channel);
		if (exclusion) {
			return Set.of(Right.USE);
		}
		Right in = node instanceof Memory ? Right.WRITE : Right.SEND;
		Right out = node instanceof Memory ? Right.READ : Right.RECEIVE;
		return switch (direction) {
			case BOTH, USE -> Set.of(in, out);
			case FORWARD, BACKWARD -> Set.of(direction == into ? in : out);
		};
	}

	private void add(Process process, Node node, Grant grant) {
		grants.computeIfAbsent(process, key -> new IdentityHashMap<>()).computeIfAbsent(node, key ->
				new ArrayList<>()).add(grant);
	}

	private List<Grant> between(Process process, Node node) {
		return grants.getOrDefault(process, Map.of()).getOrDefault(node, List.of());
	}

	/** Whether an instance of a process has a right over an element of a node; both are 0 where there is no array. */
	public boolean has(Process process, int instance, Node node, int element, Right right) {
		for (Grant grant : between(process, node)) {
			if (grant.rights().contains(right) && grant.covers(instance, element)) {
				return true;
			}
		}
		return false;
	}

	/** Whether some instance of {@code process} has {@code right} over some element of {@code node}. */
	public boolean anywhere(Process process, Node node, Right right) {
		return between(process, node).stream().anyMatch(grant -> grant.rights().contains(right));
	}

	/** Whether one of the first {@code instances} of {@code process} has {@code right} over the element. */
	public boolean inSomeInstance(Process process, int instances, Node node, int element, Right right) {
		return between(process, node).stream().filter(grant -> grant.rights().contains(right))
				.anyMatch(grant -> grant.coversInSomeInstance(instances, element));
	}

	/**
	 * Some elements of a node.
	 *
	 * @param all whether it is every element
	 * @param some the numbers of those that are named, whether or not they exist
	 */
	public record Elements(boolean all, Set<Integer> some) {

		/** Whether an element belongs to both. */
		public boolean meets(Elements other) {
			return all && other.contains() || other.all && contains() || some.stream().anyMatch(other.some::contains);
		}

		private boolean contains() {
			return all || !some.isEmpty();
		}
	}

	/** The elements of {@code node} over which {@code instance} of {@code process} has one of the {@code rights}. */
	public Elements elements(Process process, int instance, Node node, Set<Right> rights) {
		Set<Integer> some = new HashSet<>();
		boolean all = false;
		for (Grant grant : between(process, node)) {
			if (!Collections.disjoint(grant.rights(), rights) && grant.isFor(instance)) {
				all |= grant.element() == null;
				Constants.valueOf(grant.element(), instance).ifPresent(some::add);
			}
		}
		return new Elements(all, some);
	}

	/** Whether a connection of any kind joins the two. */
	public boolean areConnected(Process process, Node node) {
		return !between(process, node).isEmpty();
	}

	/** Whether {@code process} has a right over anything at all. */
	public boolean hasAny(Process process) {
		return grants.containsKey(process);
	}
}
