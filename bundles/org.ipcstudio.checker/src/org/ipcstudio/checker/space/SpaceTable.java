package org.ipcstudio.checker.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ipcstudio.engine.kernel.Fault;
import org.ipcstudio.engine.kernel.PropertyInfo;
import org.ipcstudio.engine.kernel.State;

/**
 * The states and moves that were found, in arrays. Filled by a {@link SpaceSearch}, which adds the moves of the
 * states in the order of their numbers; read only afterwards.
 */
final class SpaceTable {
	private static final int FIELDS = 3;
	private static final BitSet NOBODY = new BitSet();

	private final List<State> states = new ArrayList<>();
	private int[] depths = new int[64];
	private int[] predecessors = new int[64];
	private int[] picks = new int[64];
	private int[] ends = new int[64];
	/** By move: who makes it, its partner, its target. */
	private int[] moves = new int[128 * FIELDS];
	private int moveCount;
	private int expanded;
	private final Map<StateMark, BitSet> marks = new EnumMap<>(StateMark.class);
	private final Map<Integer, BitSet> stuck = new HashMap<>();
	private final Map<Integer, Fault> faults = new HashMap<>();
	private final Map<Integer, List<PropertyInfo>> violated = new HashMap<>();

	SpaceTable() {
		for (StateMark mark : StateMark.values()) {
			marks.put(mark, new BitSet());
		}
	}

	/** Adds a state; it is kept, not copied. */
	int add(State state, int predecessor, int pick) {
		int number = states.size();
		states.add(state);
		if (number == depths.length) {
			depths = Arrays.copyOf(depths, 2 * number);
			predecessors = Arrays.copyOf(predecessors, 2 * number);
			picks = Arrays.copyOf(picks, 2 * number);
			ends = Arrays.copyOf(ends, 2 * number);
		}
		depths[number] = predecessor < 0 ? 0 : depths[predecessor] + 1;
		predecessors[number] = predecessor;
		picks[number] = pick;
		return number;
	}

	/** Adds a move of the state whose moves are being added. */
	void addMove(int process, int partner, int target) {
		int at = moveCount++ * FIELDS;
		if (at == moves.length) {
			moves = Arrays.copyOf(moves, 2 * at);
		}
		moves[at] = process;
		moves[at + 1] = partner;
		moves[at + 2] = target;
	}

	/** All moves of the state are there. */
	void endState() {
		ends[expanded++] = moveCount;
	}

	void mark(int state, StateMark mark) {
		marks.get(mark).set(state);
	}

	void setStuck(int state, BitSet processes) {
		stuck.put(state, processes);
	}

	void setFault(int state, Fault fault) {
		faults.put(state, fault);
	}

	void addViolated(int state, PropertyInfo property) {
		violated.computeIfAbsent(state, key -> new ArrayList<>()).add(property);
	}

	int size() {
		return states.size();
	}

	int moveCount() {
		return moveCount;
	}

	State state(int state) {
		return states.get(state);
	}

	int depth(int state) {
		return depths[state];
	}

	int predecessor(int state) {
		return predecessors[state];
	}

	/** The move by which a state was reached first. */
	int pick(int state) {
		return picks[state];
	}

	int firstMove(int state) {
		return state == 0 ? 0 : endMove(state - 1);
	}

	/** The move behind the last one of a state. */
	int endMove(int state) {
		return state < expanded ? ends[state] : moveCount;
	}

	SpaceMove move(int move, int pick) {
		int at = move * FIELDS;
		return new SpaceMove(pick, moves[at], moves[at + 1], moves[at + 2]);
	}

	int target(int move) {
		return moves[move * FIELDS + 2];
	}

	BitSet states(StateMark mark) {
		return marks.get(mark);
	}

	BitSet stuck(int state) {
		return stuck.getOrDefault(state, NOBODY);
	}

	Fault fault(int state) {
		return faults.get(state);
	}

	List<PropertyInfo> violated(int state) {
		return List.copyOf(violated.getOrDefault(state, List.of()));
	}
}
