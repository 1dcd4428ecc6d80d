package org.ipcstudio.checker.internal.symmetry;

import java.util.Arrays;

/**
 * An exchange of process instances, and with them of queues and words of the state, that maps the system to itself: where
 * a process can make a move in a state, the process that takes its place can make the same move in the state that takes
 * the state's place. Immutable; the arrays are not to be changed.
 *
 * @param processes for each process the one that takes its place
 * @param queues    for each queue the one that takes its place
 * @param words     for each word of the state the one that takes its place; the words of processes stand for themselves
 */
public record Automorphism(int[] processes, int[] queues, int[] words) {
	/** First this one, then another. */
	Automorphism then(Automorphism other) {
		return new Automorphism(then(processes, other.processes), then(queues, other.queues), then(words, other.words));
	}

	private static int[] then(int[] first, int[] second) {
		int[] both = new int[first.length];
		Arrays.setAll(both, i -> second[first[i]]);
		return both;
	}

	boolean isIdentity() {
		return isIdentity(processes) && isIdentity(queues) && isIdentity(words);
	}

	private static boolean isIdentity(int[] map) {
		for (int i = 0; i < map.length; i++) {
			if (map[i] != i) {
				return false;
			}
		}
		return true;
	}

	/** Whether it does not matter which of two comes first. */
	boolean commutesWith(Automorphism other) {
		return then(other).equals(other.then(this));
	}

	@Override
	public boolean equals(Object object) {
		return object instanceof Automorphism other && Arrays.equals(processes, other.processes)
				&& Arrays.equals(queues, other.queues) && Arrays.equals(words, other.words);
	}

	@Override
	public int hashCode() {
		return 31 * (31 * Arrays.hashCode(processes) + Arrays.hashCode(queues)) + Arrays.hashCode(words);
	}
}
