package org.ipcstudio.engine.simulate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ipcstudio.engine.kernel.Fault;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.State;

/**
 * Looks around a state of a run, breadth-first and not far, for a shorter way to a later state of it or to the symptom.
 */
final class Shortcuts {
	private final Kernel kernel;
	private final Symptom symptom;
	private final int mostStates;
	private final Moves moves = new Moves();
	private final Map<State, Integer> known = new HashMap<>();
	private final List<Node> nodes = new ArrayList<>();
	private long made;

	private record Node(State state, int before, MoveKey key, int depth) {
	}

	/**
	 * A way.
	 *
	 * @param keys the moves
	 * @param end  the state of the run to which they lead; the number of its last state if they lead to the symptom
	 */
	record Way(List<MoveKey> keys, int end) {
	}

	/** @param mostStates how many states are looked at */
	Shortcuts(Kernel kernel, Symptom symptom, int mostStates) {
		this.kernel = kernel;
		this.symptom = symptom;
		this.mostStates = mostStates;
	}

	/** The number of moves made by all searches together. */
	long made() {
		return made;
	}

	/**
	 * Searches.
	 *
	 * @param states the states of the run
	 * @param last   the number of the last state of the run that is equal to a state
	 * @param from   where to search from
	 * @return the way that saves most; null if none was found
	 */
	Way find(List<State> states, Map<State, Integer> last, int from) {
		known.clear();
		nodes.clear();
		int end = states.size() - 1;
		add(states.get(from), -1, null, 0);
		int best = -1;
		int saved = 0;
		int bestEnd = -1;
		for (int n = 0; n < nodes.size() && nodes.size() < mostStates && nodes.get(n).depth() + 1 < end - from; n++) {
			Node node = nodes.get(n);
			kernel.moves(node.state(), moves);
			for (int move = 0; move < moves.size(); move++) {
				MoveKey key = MoveKey.of(moves, move);
				State next = node.state().copy();
				Fault fault = kernel.apply(next, moves, move).fault();
				made++;
				boolean shown = fault != null && Symptom.broken(fault).equals(symptom);
				if (fault != null && !shown || known.containsKey(next) && !shown) {
					continue;
				}
				int added = add(next, n, key, node.depth() + 1);
				int target = shown || isStuck(next) ? end : last.getOrDefault(next, -1);
				if (target - from - nodes.get(added).depth() > saved) {
					best = added;
					bestEnd = target;
					saved = target - from - nodes.get(added).depth();
				}
				kernel.moves(node.state(), moves);
			}
		}
		return best < 0 ? null : new Way(keys(best), bestEnd);
	}

	/** Nobody can go on, and it is the very deadlock. */
	private boolean isStuck(State state) {
		if (!(symptom instanceof Symptom.Stuck)) {
			return false;
		}
		kernel.moves(state, moves);
		return moves.isEmpty() && Symptom.stuck(kernel, state).equals(symptom);
	}

	private int add(State state, int before, MoveKey key, int depth) {
		known.put(state, nodes.size());
		nodes.add(new Node(state, before, key, depth));
		return nodes.size() - 1;
	}

	private List<MoveKey> keys(int node) {
		List<MoveKey> keys = new ArrayList<>();
		for (int n = node; nodes.get(n).before() >= 0; n = nodes.get(n).before()) {
			keys.add(0, nodes.get(n).key());
		}
		return keys;
	}
}
