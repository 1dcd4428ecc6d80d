package org.ipcstudio.checker.space;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for the shortest way on from a path to a fair circle and once round it. A circle may begin in any state of
 * the path, or in one ahead; for each such home, nearest first, a breadth-first search goes through pairs of a state
 * and the set of processes that have not been neglected since home, until it is home with all of them. Used once.
 */
final class CircleSearch {
	/** Pairs that are looked at before the search is content with what it has. */
	private static final int EFFORT = 2_000_000;
	private static final int NOWHERE = -1;

	private final Starvation starvation;
	private final StateSpace space;
	private final Predecessors predecessors;
	private final long everybody;
	private int effort;
	private int[] best;

	/** The pairs of one search, by number: what they are, and how they were come to. */
	private int[] states = new int[1024];
	private long[] covers = new long[1024];
	private int[] parents = new int[1024];
	private int[] picks = new int[1024];
	private int[] depths = new int[1024];
	private int size;

	CircleSearch(Starvation starvation, StateSpace space) {
		this.starvation = starvation;
		this.space = space;
		predecessors = new Predecessors(space.table());
		everybody = (1L << space.system().processCount()) - 1;
	}

	Optional<Starvation.Way> search(int[] pathStates, int[] pathPicks) {
		int now = pathStates[pathPicks.length];
		closeOnPath(pathStates, pathPicks, now);
		closeAhead(now);
		return best == null ? Optional.empty() : Optional.of(new Starvation.Way(best, effort < EFFORT));
	}

	/** Circles that begin on the path. */
	private void closeOnPath(int[] pathStates, int[] pathPicks, int now) {
		long cover = mask(starvation.disabled(now));
		for (int i = pathPicks.length; i >= 0; i--) {
			if (i < pathPicks.length) {
				if (!starvation.isInPart(pathStates[i], pathPicks[i])) {
					return;
				}
				cover |= mask(starvation.cover(pathStates[i], pathPicks[i]));
			}
			if (starvation.isOnFairCircle(now) && starvation.isOnFairCircle(pathStates[i])) {
				close(new int[0], now, cover, pathStates[i]);
			}
		}
	}

	/** Circles that begin ahead, in the order of the way to them. */
	private void closeAhead(int now) {
		int[] cameFrom = new int[space.size()];
		int[] cameBy = new int[space.size()];
		int[] distance = new int[space.size()];
		Arrays.fill(distance, NOWHERE);
		distance[now] = 0;
		Deque<Integer> open = new ArrayDeque<>();
		open.add(now);
		while (!open.isEmpty()) {
			int state = open.remove();
			if (best != null && distance[state] + 1 >= best.length) {
				return;
			}
			if (state != now && starvation.isOnFairCircle(state)) {
				close(way(now, state, cameFrom, cameBy, distance), state, mask(starvation.disabled(state)), state);
			}
			for (SpaceMove move : space.moves(state)) {
				if (distance[move.target()] == NOWHERE) {
					distance[move.target()] = distance[state] + 1;
					cameFrom[move.target()] = state;
					cameBy[move.target()] = move.pick();
					open.add(move.target());
				}
			}
		}
	}

	private static int[] way(int from, int to, int[] cameFrom, int[] cameBy, int[] distance) {
		int[] way = new int[distance[to]];
		for (int state = to; state != from; state = cameFrom[state]) {
			way[distance[state] - 1] = cameBy[state];
		}
		return way;
	}

	/** Goes from a state home, at least one move, so that nobody is neglected. */
	private void close(int[] before, int from, long cover, int home) {
		BitSet homes = new BitSet();
		homes.set(home);
		int[] distanceHome = predecessors.distances(homes);
		Set<Long> seen = new HashSet<>();
		size = 0;
		add(from, cover, NOWHERE, NOWHERE);
		for (int pair = 0; pair < size && effort < EFFORT; pair++, effort++) {
			int state = states[pair];
			for (SpaceMove move : space.moves(state)) {
				int target = move.target();
				if (!starvation.isOnFairCircle(target) || !starvation.isInPart(state, move.pick())) {
					continue;
				}
				long next = covers[pair] | mask(starvation.cover(state, move.pick())) | mask(starvation.disabled(target));
				if (target == home && next == everybody) {
					keep(before, pair, move.pick());
					return;
				}
				boolean hope = best == null
						|| before.length + depths[pair] + 1 + Math.max(1, distanceHome[target]) < best.length;
				if (distanceHome[target] != NOWHERE && hope && seen.add(next << 18 | target)) {
					add(target, next, pair, move.pick());
				}
			}
		}
	}

	private void keep(int[] before, int pair, int lastPick) {
		int length = before.length + depths[pair] + 1;
		if (best != null && length >= best.length) {
			return;
		}
		best = Arrays.copyOf(before, length);
		best[length - 1] = lastPick;
		for (int at = pair; parents[at] != NOWHERE; at = parents[at]) {
			best[before.length + depths[at] - 1] = picks[at];
		}
	}

	private void add(int state, long cover, int parent, int pick) {
		if (size == states.length) {
			states = Arrays.copyOf(states, 2 * size);
			covers = Arrays.copyOf(covers, 2 * size);
			parents = Arrays.copyOf(parents, 2 * size);
			picks = Arrays.copyOf(picks, 2 * size);
			depths = Arrays.copyOf(depths, 2 * size);
		}
		states[size] = state;
		covers[size] = cover;
		parents[size] = parent;
		picks[size] = pick;
		depths[size] = parent == NOWHERE ? 0 : depths[parent] + 1;
		size++;
	}

	private static long mask(BitSet set) {
		return set.isEmpty() ? 0 : set.toLongArray()[0];
	}
}
