package org.ipcstudio.checker.internal.explore;

import java.util.BitSet;

import org.ipcstudio.checker.internal.graph.EdgeLabel;
import org.ipcstudio.checker.internal.graph.ProcessSets;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.Moves;

/** Makes the labels of the moves of a state. */
final class EdgeLabels {
	private final ProcessSets sets;
	private final int processCount;
	private final BitSet participants = new BitSet();
	private final BitSet movers = new BitSet();
	private final BitSet progressed = new BitSet();
	private int alive;
	private boolean inAtomic;

	EdgeLabels(ProcessSets sets, int processCount) {
		this.sets = sets;
		this.processCount = processCount;
	}

	/** Begins with the moves of a state. */
	void begin(Visit visit, boolean newInAtomic) {
		BitSet living = new BitSet();
		for (int p = 0; p < processCount; p++) {
			living.set(p, visit.isAlive(p));
		}
		alive = sets.intern(living);
		inAtomic = newInAtomic;
	}

	/** The label of a move that has just been made. */
	EdgeLabel label(Visit visit, int move, Effects effects) {
		Moves moves = visit.moves();
		participants.clear();
		participants.set(moves.process(move));
		if (moves.partner(move) >= 0) {
			participants.set(moves.partner(move));
		}
		movers.clear();
		movers.or(participants);
		progressed.clear();
		for (int i = 0; i < effects.size(); i++) {
			int process = effects.process(i);
			if (visit.isAlive(process)) { // a child that was started has not moved itself
				movers.set(process);
			}
			if (effects.progressed(i)) {
				progressed.set(process);
			}
		}
		return new EdgeLabel(sets.intern(participants), sets.intern(movers), sets.intern(progressed), alive, inAtomic);
	}
}
