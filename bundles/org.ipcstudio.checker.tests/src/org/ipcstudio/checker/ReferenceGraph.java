package org.ipcstudio.checker;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A graph of states on which partial deadlocks and fair cycles are found by their definitions, word by word and without
 * any algorithm: only for small graphs.
 */
final class ReferenceGraph {
	final List<Node> nodes = new ArrayList<>();
	private final int processCount;

	/** A state. */
	static final class Node {
		final BitSet alive;
		final boolean inAtomic;
		final List<Edge> edges = new ArrayList<>();
		/** The states that can be reached from it in any number of moves. */
		BitSet reachable;

		Node(BitSet alive, boolean inAtomic) {
			this.alive = alive;
			this.inAtomic = inAtomic;
		}
	}

	/** A move; its target is -1 where the exploration does not look past it. */
	record Edge(int target, BitSet participants, BitSet movers, BitSet progressed) {
	}

	ReferenceGraph(int processCount) {
		this.processCount = processCount;
	}

	/** Fills in who can be reached from where. */
	void close() {
		for (int n = 0; n < nodes.size(); n++) {
			nodes.get(n).reachable = reachable(n, new BitSet(), null);
		}
	}

	/** What can be reached in at least one move, along edges between nodes of {@code within} if that is not null. */
	private BitSet reachable(int from, BitSet found, BitSet within) {
		List<Integer> open = new ArrayList<>(List.of(from));
		while (!open.isEmpty()) {
			for (Edge edge : nodes.get(open.remove(open.size() - 1)).edges) {
				int target = edge.target();
				if (target >= 0 && (within == null || within.get(target)) && !found.get(target)) {
					found.set(target);
					open.add(target);
				}
			}
		}
		return found;
	}

	private boolean hasInfiniteRun(int n) {
		return isOnCycle(n) || nodes.get(n).reachable.stream().anyMatch(this::isOnCycle);
	}

	private boolean isOnCycle(int n) {
		return nodes.get(n).reachable.get(n);
	}

	/** The processes that never move again, in a state from which there is an infinite run; empty otherwise. */
	private BitSet stuck(int n, BitSet daemons) {
		BitSet stuck = new BitSet();
		if (hasInfiniteRun(n)) {
			stuck.or(nodes.get(n).alive);
			stuck.andNot(daemons);
			nodes.get(n).edges.forEach(edge -> stuck.andNot(edge.movers()));
			nodes.get(n).reachable.stream()
					.forEach(next -> nodes.get(next).edges.forEach(edge -> stuck.andNot(edge.movers())));
		}
		return stuck;
	}

	/** For each node the stuck processes, if no reachable node has more of them; else the empty set. */
	List<BitSet> largestStuck(BitSet daemons) {
		List<BitSet> stuck = new ArrayList<>();
		for (int n = 0; n < nodes.size(); n++) {
			stuck.add(stuck(n, daemons));
		}
		List<BitSet> largest = new ArrayList<>();
		for (int n = 0; n < nodes.size(); n++) {
			BitSet own = stuck.get(n);
			boolean grows = nodes.get(n).reachable.stream().anyMatch(next -> isLarger(stuck.get(next), own));
			largest.add(grows || !isJudged(n) ? new BitSet() : own);
		}
		return largest;
	}

	private static boolean isLarger(BitSet a, BitSet b) {
		BitSet rest = (BitSet) b.clone();
		rest.andNot(a);
		return rest.isEmpty() && !a.equals(b);
	}

	/** The middle of an atomic block counts only where it never ends. */
	private boolean isJudged(int n) {
		Node node = nodes.get(n);
		return !node.inAtomic || isOnCycle(n) && node.reachable.stream()
				.filter(next -> nodes.get(next).reachable.get(n)).allMatch(next -> nodes.get(next).inAtomic);
	}

	/** Whether there is a fair cycle in which a process, or everybody if it is -1, makes no progress. */
	boolean hasFairCycle(int process) {
		ReferenceGraph part = withoutProgress(process);
		part.close();
		return part.hasEndlessBlock() || part.hasFairRun(this);
	}

	/** The nodes that some starts lead to, themselves among them, without leaving the open ones. */
	BitSet region(BitSet starts, BitSet open) {
		BitSet region = (BitSet) starts.clone();
		region.and(open);
		List.copyOf(region.stream().boxed().toList()).forEach(start -> reachable(start, region, open));
		return region;
	}

	/** Whether there is a fair run that never leaves a set of nodes. */
	boolean hasFairCycleInside(BitSet set) {
		ReferenceGraph part = inside(set);
		BitSet blocks = (BitSet) set.clone();
		set.stream().filter(n -> !nodes.get(n).inAtomic).forEach(blocks::clear);
		ReferenceGraph endless = inside(blocks);
		endless.close();
		return part.hasFairRun(this) || blocks.stream().anyMatch(endless::isOnCycle);
	}

	private ReferenceGraph inside(BitSet set) {
		ReferenceGraph part = new ReferenceGraph(processCount);
		for (int n = 0; n < nodes.size(); n++) {
			Node copy = new Node(nodes.get(n).alive, nodes.get(n).inAtomic);
			if (set.get(n)) {
				nodes.get(n).edges.stream().filter(edge -> edge.target() >= 0 && set.get(edge.target()))
						.forEach(copy.edges::add);
			}
			part.nodes.add(copy);
		}
		return part;
	}

	/** The fewest moves from a node to one without any move, inside a set; -1 if there is none. */
	int distanceToEnd(int from, BitSet set) {
		List<Integer> level = set.get(from) ? List.of(from) : List.of();
		BitSet seen = new BitSet();
		for (int distance = 0; !level.isEmpty(); distance++) {
			List<Integer> next = new ArrayList<>();
			for (int n : level) {
				if (nodes.get(n).edges.isEmpty()) {
					return distance;
				}
				nodes.get(n).edges.stream().map(Edge::target).filter(target -> target >= 0 && set.get(target))
						.filter(target -> !seen.get(target)).forEach(next::add);
				next.forEach(seen::set);
			}
			level = next;
		}
		return -1;
	}

	private ReferenceGraph withoutProgress(int process) {
		ReferenceGraph part = new ReferenceGraph(processCount);
		for (Node node : nodes) {
			Node copy = new Node(node.alive, node.inAtomic);
			if (process < 0 || node.alive.get(process)) {
				node.edges.stream().filter(
						edge -> process < 0 ? edge.progressed().isEmpty() : !edge.progressed().get(process))
						.forEach(copy.edges::add);
			}
			part.nodes.add(copy);
		}
		return part;
	}

	private boolean hasEndlessBlock() {
		for (int n = 0; n < nodes.size(); n++) {
			if (nodes.get(n).inAtomic && isOnCycle(n) && isJudged(n)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The largest set of nodes from each of which, inside the set, something that is fair to each process can be reached
	 * again and again (Emerson and Lei); there is a fair run iff it is not empty.
	 */
	private boolean hasFairRun(ReferenceGraph whole) {
		BitSet set = new BitSet();
		set.set(0, nodes.size());
		for (int before = -1; before != set.cardinality();) {
			before = set.cardinality();
			for (int n = 0; n < nodes.size(); n++) {
				if (set.get(n) && !isFairInside(n, set, whole)) {
					set.clear(n);
				}
			}
		}
		return !set.isEmpty();
	}

	private boolean isFairInside(int n, BitSet set, ReferenceGraph whole) {
		BitSet inside = reachable(n, new BitSet(), set);
		BitSet served = new BitSet();
		BitSet sources = (BitSet) inside.clone();
		sources.set(n);
		sources.stream().forEach(source -> nodes.get(source).edges.stream()
				.filter(edge -> edge.target() >= 0 && set.get(edge.target())).forEach(edge -> served.or(edge.movers())));
		inside.stream().filter(next -> !nodes.get(next).inAtomic)
				.forEach(next -> served.or(whole.disabled(next)));
		return served.cardinality() == processCount;
	}

	private BitSet disabled(int n) {
		BitSet disabled = new BitSet();
		disabled.set(0, processCount);
		nodes.get(n).edges.forEach(edge -> disabled.andNot(edge.participants()));
		return disabled;
	}
}
