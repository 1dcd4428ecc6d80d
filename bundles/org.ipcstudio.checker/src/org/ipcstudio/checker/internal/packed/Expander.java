package org.ipcstudio.checker.internal.packed;

import java.util.Arrays;

/** Finds the moves of packed states and makes them. Used by one thread; several may share the tables. */
public final class Expander {
	private final Tabulation tables;
	private final int processes;
	private final boolean hasAtomic;
	/** Null where every state stands for itself. */
	private final Representatives representatives;
	private final Situation[] situations;
	private PackedMove[] moves = new PackedMove[32];
	private int count;
	private boolean inBlock;
	/** Null where all moves are made. */
	private final StubbornSets stubbornSets;
	/** For each process the moves of each of its sources; used where only some of them are made. */
	private final Successors[][] successors;

	public Expander(Tabulation tables) {
		this.tables = tables;
		processes = tables.system().processCount();
		hasAtomic = tables.system().hasAtomic();
		representatives = tables.representatives();
		situations = new Situation[processes];
		stubbornSets = tables.dependencies() == null ? null : new StubbornSets(tables, processes);
		successors = new Successors[processes][4];
	}

	/**
	 * Finds the moves of the packed state at an index, in the order of the kernel.
	 *
	 * @param all whether to find all of them even if some stand for the others
	 */
	void expand(long[] states, int at, boolean all) {
		count = 0;
		inBlock = false;
		int runner = -1;
		for (int p = 0; p < processes; p++) {
			situations[p] = tables.situation(p, states, at);
			if (hasAtomic && runner < 0 && situations[p].inBlock()) {
				runner = p;
			}
		}
		if (runner >= 0) {
			inBlock = true;
			addOwn(runner, states, at);
			addAsPartner(runner, states, at);
		} else if (stubbornSets == null || all) {
			for (int p = 0; p < processes; p++) {
				addOwn(p, states, at);
			}
		} else {
			addStubborn(states, at);
		}
	}

	private void addStubborn(long[] states, int at) {
		for (int p = 0; p < processes; p++) {
			Source[] sources = situations[p].sources();
			if (successors[p].length < sources.length) {
				successors[p] = new Successors[sources.length];
			}
			for (int i = 0; i < sources.length; i++) {
				successors[p][i] = tables.successors(sources[i], states, at);
			}
		}
		boolean some = stubbornSets.choose(states, at, situations, successors);
		for (int p = 0; p < processes; p++) {
			if (!some || stubbornSets.contains(p)) {
				for (int i = 0; i < situations[p].sources().length; i++) {
					for (PackedMove move : successors[p][i].moves) {
						add(move);
					}
				}
			}
		}
	}

	private void addOwn(int process, long[] states, int at) {
		for (Source source : situations[process].sources()) {
			for (PackedMove move : tables.successors(source, states, at).moves) {
				add(move);
			}
		}
	}

	private void addAsPartner(int runner, long[] states, int at) {
		for (int p = 0; p < processes; p++) {
			if (p != runner) {
				for (Source source : situations[p].sources()) {
					for (PackedMove move : tables.successors(source, states, at).moves) {
						if (move.partner == runner) {
							add(move);
						}
					}
				}
			}
		}
	}

	private void add(PackedMove move) {
		if (count == moves.length) {
			moves = Arrays.copyOf(moves, 2 * count);
		}
		moves[count++] = move;
	}

	/** The number of moves of the expanded state. */
	int count() {
		return count;
	}

	/** A move of the expanded state. */
	PackedMove move(int i) {
		return moves[i];
	}

	int processCount() {
		return processes;
	}

	/** Whether a process takes part in a move of the expanded state that was not left out. */
	boolean hasMove(int process) {
		for (int i = 0; i < count; i++) {
			if (moves[i].process == process || moves[i].partner == process) {
				return true;
			}
		}
		return false;
	}

	/** The situation of a process in the expanded state. */
	Situation situation(int process) {
		return situations[process];
	}

	/** Whether the expanded state is in the middle of an atomic block. */
	boolean isInBlock() {
		return inBlock;
	}

	/** Notes that somebody has looked at a state and all its moves, so that the same need not be looked at again. */
	void noteLooked(StateTest test, long[] states, int at) {
		expand(states, at, true);
		for (int i = 0; i < count; i++) {
			if (moves[i].remark != null) {
				moves[i].remark.judged();
			}
		}
		if (!inBlock) {
			test.looked(this, states, at);
		}
	}

	/**
	 * Makes a move: puts the state after it, or the one that stands for it, at an index of {@code target}.
	 *
	 * @return the number of the automorphism that leads from there to the state after the move
	 */
	long make(PackedMove move, long[] states, int at, long[] target, int targetAt) {
		System.arraycopy(states, at, target, targetAt, tables.packing().words());
		move.apply(target, targetAt);
		pass(move);
		if (hasAtomic) {
			pauseBlocks(target, targetAt);
		}
		return representatives == null ? 0 : representatives.replace(target, targetAt);
	}

	/** Notes that a move is made whose successor is of no interest. */
	void pass(PackedMove move) {
		if (move.covers != null) {
			tables.cover(move);
		}
	}

	private void pauseBlocks(long[] states, int at) {
		for (int p = 0; p < processes; p++) {
			if (tables.situation(p, states, at).inBlock() && !canMove(p, states, at)) {
				tables.pause(p, states, at);
			}
		}
	}

	private boolean canMove(int process, long[] states, int at) {
		for (int p = 0; p < processes; p++) {
			for (Source source : tables.situation(p, states, at).sources()) {
				for (PackedMove move : tables.successors(source, states, at).moves) {
					if (move.process == process || move.partner == process) {
						return true;
					}
				}
			}
		}
		return false;
	}
}
