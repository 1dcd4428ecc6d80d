package org.ipcstudio.checker.space;

import java.util.BitSet;

import org.ipcstudio.checker.internal.graph.EdgeLabel;
import org.ipcstudio.checker.internal.graph.ProcessSets;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.State;

/** Puts down, for the moves of one state, what the graph analyses have to know of them. */
final class EdgeLabels {
	private final ProcessSets sets;
	private final BitSet alive = new BitSet();
	private final int aliveNumber;
	private final boolean inAtomic;

	/** @param inAtomic whether the state is in the middle of an atomic block */
	EdgeLabels(Kernel kernel, ProcessSets sets, State state, boolean inAtomic) {
		this.sets = sets;
		this.inAtomic = inAtomic;
		for (int process = 0; process < kernel.system().processCount(); process++) {
			alive.set(process, kernel.operation(state, process) != null);
		}
		aliveNumber = sets.intern(alive);
	}

	/** The label of a move that has just been made. */
	EdgeLabel of(Moves moves, int move, Effects effects) {
		BitSet participants = new BitSet();
		participants.set(moves.process(move));
		if (moves.partner(move) >= 0) {
			participants.set(moves.partner(move));
		}
		BitSet movers = (BitSet) participants.clone();
		BitSet progressed = new BitSet();
		for (int i = 0; i < effects.size(); i++) {
			int process = effects.process(i);
			movers.set(process, movers.get(process) || alive.get(process)); // a child that starts was not stuck before
			progressed.set(process, progressed.get(process) || effects.progressed(i));
		}
		return new EdgeLabel(sets.intern(participants), sets.intern(movers), sets.intern(progressed), aliveNumber, inAtomic);
	}
}
