package org.ipcstudio.checker.internal.packed;

import org.ipcstudio.checker.internal.symmetry.Automorphism;

/**
 * An automorphism as a change of the numbers of parts: the content of a part goes to another one, and where it speaks of
 * processes it changes on the way. What becomes of a number is found out once and then looked up.
 */
final class PartMap {
	final Automorphism automorphism;
	/** The parts that may change, in ascending order. */
	final int[] to;
	/** For each of them the part from which its new content comes. */
	final int[] from;
	/**
	 * For each of them 1 + the new number by the old one, 0 where it is not known yet; null where contents do not change.
	 * Read without a lock, written under that of the tables.
	 */
	final int[][] numbers;

	PartMap(Automorphism automorphism, int[] to, int[] from, int[][] numbers) {
		this.automorphism = automorphism;
		this.to = to;
		this.from = from;
		this.numbers = numbers;
	}
}
