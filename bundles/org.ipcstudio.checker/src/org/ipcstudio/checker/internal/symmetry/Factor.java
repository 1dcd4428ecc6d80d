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
	 * The number of elements of the group.
	 *
	 * @throws ArithmeticException if there are more than a {@code long} can count
	 */
	long order();

	/**
	 * A ring: all of it turns.
	 *
	 * @param generators by one place, by two places … by one less than the number of places
	 */
	record Rotations(List<Automorphism> generators) implements Factor {
		@Override
		public long order() {
			return generators.size() + 1;
		}
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

		@Override
		public long order() {
			long order = 1;
			for (int i = 2; i <= size(); i++) {
				order = Math.multiplyExact(order, (long) i);
			}
			return order;
		}
	}
}
