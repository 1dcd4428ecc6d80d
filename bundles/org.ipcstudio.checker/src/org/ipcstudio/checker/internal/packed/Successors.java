package org.ipcstudio.checker.internal.packed;

/** The moves that a source has, given what they depend on. Immutable. */
final class Successors extends Cell {
	final PackedMove[] moves;
	/** Whether one of the moves is not looked past. */
	final boolean cut;
	/** The operations that matter to them, see {@link Dependencies#concerning}; null where nobody asks. */
	final long[] concerning;

	Successors(PackedMove[] moves, long[] concerning) {
		this.moves = moves;
		this.concerning = concerning;
		boolean anyCut = false;
		for (PackedMove move : moves) {
			anyCut |= move.cut;
		}
		cut = anyCut;
	}
}
