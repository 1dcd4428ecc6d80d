package org.ipcstudio.debug.ui.states;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

import org.ipcstudio.checker.space.SpaceMove;
import org.ipcstudio.checker.space.StateMark;
import org.ipcstudio.checker.space.StateSpace;

/**
 * Which states of a space are drawn.
 *
 * @param limit       how many at most
 * @param centre      the state in whose neighbourhood they are; -1 for all, or those nearest to the initial one
 * @param onlyDefects whether only states on shortest ways to what is wrong are drawn
 */
public record StateChoice(int limit, int centre, boolean onlyDefects) {
	private static final int NEIGHBOURS = 60;

	/** The states that are drawn, with the initial or central one among them unless there is no way to a defect. */
	public BitSet of(StateSpace space) {
		List<List<Integer>> sources = sources(space);
		BitSet allowed = new BitSet();
		if (onlyDefects) {
			ways(space, sources, allowed);
		} else {
			allowed.set(0, space.size());
		}
		boolean around = centre >= 0 && allowed.get(centre);
		if (allowed.cardinality() <= (around ? most(true) : limit)) {
			return allowed;
		}
		return near(space, sources, allowed, around ? centre : allowed.nextSetBit(0), around);
	}

	/** The states with something wrong in them. */
	public static BitSet defects(StateSpace space) {
		BitSet defects = new BitSet();
		for (StateMark mark : StateMark.values()) {
			if (mark.isDefect()) {
				defects.or(space.with(mark));
			}
		}
		return defects;
	}

	private static List<List<Integer>> sources(StateSpace space) {
		List<List<Integer>> sources = new ArrayList<>();
		for (int state = 0; state < space.size(); state++) {
			sources.add(new ArrayList<>(2));
		}
		for (int state = 0; state < space.size(); state++) {
			for (SpaceMove move : space.moves(state)) {
				if (move.target() != StateSpace.UNKNOWN) {
					sources.get(move.target()).add(state);
				}
			}
		}
		return sources;
	}

	/** All shortest ways from the initial state to each state with something wrong in it. */
	private static void ways(StateSpace space, List<List<Integer>> sources, BitSet found) {
		BitSet defects = defects(space);
		Deque<Integer> pending = new ArrayDeque<>();
		defects.stream().forEach(pending::add);
		while (!pending.isEmpty()) {
			int state = pending.remove();
			if (!found.get(state)) {
				found.set(state);
				sources.get(state).stream().filter(source -> space.depth(source) == space.depth(state) - 1)
						.forEach(pending::add);
			}
		}
	}

	/** Around a state fewer are drawn than could be: a neighbourhood that can be read. */
	private int most(boolean back) {
		return back ? Math.min(limit, NEIGHBOURS) : limit;
	}

	private BitSet near(StateSpace space, List<List<Integer>> sources, BitSet allowed, int from, boolean back) {
		BitSet chosen = new BitSet();
		Deque<Integer> pending = new ArrayDeque<>(List.of(from));
		chosen.set(from);
		int count = 1;
		while (!pending.isEmpty() && count < most(back)) {
			int state = pending.remove();
			List<Integer> next = new ArrayList<>();
			space.moves(state).forEach(move -> next.add(move.target()));
			if (back) {
				next.addAll(sources.get(state));
			}
			for (int neighbour : next) {
				if (neighbour != StateSpace.UNKNOWN && allowed.get(neighbour) && !chosen.get(neighbour)
						&& count < most(back)) {
					chosen.set(neighbour);
					count++;
					pending.add(neighbour);
				}
			}
		}
		return chosen;
	}
}
