package org.ipcstudio.checker.internal.packed;

/** The moves that a source has, given what they depend on. Immutable. */
final class Successors extends Cell {
	final PackedMove[] moves;
	/** Whether one of the moves is not looked past. */
	final boolean cut;
	/** Who may interfere; null where nobody asks. */
	final Dependencies.Places places;

	Successors(PackedMove[] moves, Dependencies.Places places) {
		this.moves = moves;
		this.places = places;
		boolean anyCut = false;
		for (PackedMove move : moves) {
			anyCut |= move.cut;
		}
		cut = anyCut;
	}
}
