package org.ipcstudio.checker.internal.packed;

/** Numbers the permutations of some things from 0, the identity, in the order of their Lehmer codes. */
final class Permutations {
	private Permutations() {
	}

	/** The number of a permutation. */
	static long number(int[] permutation, int size) {
		long number = 0;
		for (int i = 0; i < size; i++) {
			int smaller = 0;
			for (int j = i + 1; j < size; j++) {
				smaller += permutation[j] < permutation[i] ? 1 : 0;
			}
			number = number * (size - i) + smaller;
		}
		return number;
	}

	/** The permutation with a number. */
	static int[] permutation(long number, int size) {
		int[] permutation = new int[size];
		long rest = number;
		for (int i = size - 1; i >= 0; i--) {
			permutation[i] = (int) (rest % (size - i));
			rest /= size - i;
			for (int j = i + 1; j < size; j++) {
				permutation[j] += permutation[j] >= permutation[i] ? 1 : 0;
			}
		}
		return permutation;
	}

	/** First one permutation, then another. */
	static int[] then(int[] first, int[] second) {
		int[] both = new int[first.length];
		for (int i = 0; i < first.length; i++) {
			both[i] = second[first[i]];
		}
		return both;
	}
}
