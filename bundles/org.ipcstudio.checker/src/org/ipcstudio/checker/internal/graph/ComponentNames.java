package org.ipcstudio.checker.internal.graph;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Who is who in the states of a component, where processes take each other's places on the edges. The names that the
 * processes have in one of the states, the root, serve for all; one who goes round a circle may come back under another
 * name, and such names belong together.
 */
final class ComponentNames {
	/** Bytes per state if anybody takes a place at all. */
	static final int BYTES_PER_STATE = Long.BYTES;
	private static final int MOST_KEPT = 1 << 16;

	private final StateGraph graph;
	private final ProcessSets sets;
	private final Renaming renaming;
	private final int processCount;
	/** By state the way from its names to those of the root; null if nobody ever takes a place. */
	private final long[] ways;
	private final BitSet seen = new BitSet();
	private final Map<Long, int[]> places = new HashMap<>();
	private final Map<Moved, Integer> moved = new HashMap<>();
	/** Fewer groups of names that belong together there cannot be. */
	private final int leastGroups;
	private int groups;
	/** For each process another one to which it belongs, itself if it is the first; null if there is only itself. */
	private int[] leaders;

	/** A set in terms of the names that one way leads to, moved back along it and on along another. */
	private record Moved(int set, long back, long on) {
	}

	ComponentNames(StateGraph graph, int states, Renaming renaming, int processCount) {
		this.graph = graph;
		this.renaming = renaming;
		this.processCount = processCount;
		sets = graph.sets();
		leastGroups = renaming.groups(processCount);
		ways = renaming == Renaming.NONE ? null : new long[states];
	}

	/** Looks at a component; its root is the state at {@code from}. The parameters are those of the visitor. */
	void enter(int number, int[] states, int from, int to, int[] numbers) {
		leaders = null;
		groups = processCount;
		if (ways == null) {
			return;
		}
		int[] queue = new int[to - from];
		int size = 1;
		queue[0] = states[from];
		seen.set(states[from]);
		for (int i = 0; i < size; i++) {
			int state = queue[i];
			for (long edge = graph.firstEdge(state); edge < graph.endEdge(state); edge++) {
				int target = graph.target(edge);
				if (target == StateGraph.NOWHERE || numbers[target] != number) {
					continue;
				}
				long way = wayTo(state, edge);
				if (!seen.get(target)) {
					seen.set(target);
					ways[target] = way;
					queue[size++] = target;
				} else if (ways[target] != way && groups > leastGroups) {
					unite(ways[target], way);
				}
			}
		}
	}

	/** The way from the names behind an edge to those of the root. */
	private long wayTo(int state, long edge) {
		return renaming.then(graph.way(edge), ways[state]);
	}

	/** Both lead to the root, so whoever comes under one name may come under the other. */
	private void unite(long one, long other) {
		if (leaders == null) {
			leaders = new int[processCount];
			for (int p = 0; p < processCount; p++) {
				leaders[p] = p;
			}
		}
		for (int p = 0; p < processCount; p++) {
			int a = leader(places(one)[p]);
			int b = leader(places(other)[p]);
			leaders[Math.max(a, b)] = Math.min(a, b);
			groups -= a != b ? 1 : 0;
		}
	}

	private int leader(int process) {
		int leader = process;
		while (leaders[leader] != leader) {
			leader = leaders[leader];
		}
		return leader;
	}

	private int[] places(long way) {
		if (places.size() > MOST_KEPT) {
			places.clear();
		}
		return places.computeIfAbsent(way, key -> {
			int[] result = new int[processCount];
			for (int p = 0; p < processCount; p++) {
				result[p] = renaming.process(p, way);
			}
			return result;
		});
	}

	/** A set in terms of the names of a state of the component, in terms of those of the root. */
	int ofRoot(int state, int set) {
		return ways == null ? set : move(set, 0, ways[state]);
	}

	/** A set in terms of the names of the root, in terms of those of a state of the component. */
	int ofState(int state, int set) {
		return ways == null ? set : move(set, ways[state], 0);
	}

	/** A set in terms of the names of the root of the component that an edge leads to, in terms of those of this root. */
	int ofRootBefore(int state, long edge, int set) {
		return ways == null ? set : move(set, ways[graph.target(edge)], wayTo(state, edge));
	}

	private int move(int set, long back, long on) {
		if (back == on || set == ProcessSets.EMPTY) {
			return set;
		}
		if (moved.size() > MOST_KEPT) {
			moved.clear();
		}
		return moved.computeIfAbsent(new Moved(set, back, on), key -> {
			BitSet result = new BitSet();
			for (int p = 0; p < processCount; p++) {
				if (sets.contains(set, places(back)[p])) {
					result.set(places(on)[p]);
				}
			}
			return sets.intern(result);
		});
	}

	/** Those in a set and all that belong to them. */
	int withAllNames(int set) {
		if (leaders == null) {
			return set;
		}
		BitSet chosen = new BitSet();
		sets.get(set).stream().forEach(p -> chosen.set(leader(p)));
		BitSet all = new BitSet();
		for (int p = 0; p < processCount; p++) {
			all.set(p, chosen.get(leader(p)));
		}
		return sets.intern(all);
	}
}
