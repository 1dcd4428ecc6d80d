package org.ipcstudio.checker.internal.symmetry;

import java.util.List;

/**
 * A group of automorphisms of a kind whose elements can be written down without listing them. The group of a system is
 * the product of some, each of which commutes with the others.
 */
public sealed interface Factor {
	/** The automorphisms by which the group is given. */
	List<Automorphism> generators();

	/**
	 * A ring: all of it turns.
	 *
	 * @param generators by one place, by two places … by one less than the number of places
	 */
	record Rotations(List<Automorphism> generators) implements Factor {
	}

	/**
	 * Interchangeable instances: every permutation of them.
	 *
	 * @param generators the exchange of the first and the second, of the second and the third …
	 */
	record Permutations(List<Automorphism> generators) implements Factor {
		/** The number of interchangeable instances. */
		public int size() {
			return generators.size() + 1;
		}
	}
}
