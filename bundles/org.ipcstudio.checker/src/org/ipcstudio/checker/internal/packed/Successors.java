package org.ipcstudio.checker.internal.packed;

/** The moves that a process has in a situation. Immutable. */
final class Successors extends Cell {
	static final Successors NONE = new Successors(new PackedMove[0]);

	final PackedMove[] moves;

	Successors(PackedMove[] moves) {
		this.moves = moves;
	}
}
