package org.ipcstudio.debug.ui.processes;

import java.util.Arrays;

/**
 * What something was like over the run up to now, in a few dozen stretches. Immutable; the arrays are not to be changed.
 *
 * @param levels  the messages in a channel, or how far a semaphore is up; empty for a process
 * @param most    what a level is measured by: the capacity, or the largest level if there is none
 * @param working of a process, for which part of each stretch it works
 * @param waiting of a process, for which part of each stretch it waits
 */
record History(int[] levels, int most, double[] working, double[] waiting) {
	static final History NONE = new History(new int[0], 1, new double[0], new double[0]);
	/** The number of stretches. */
	static final int STRETCHES = 48;

	static History ofLevels(int[] levels, int capacity) {
		int largest = Arrays.stream(levels).max().orElse(0);
		boolean bounded = capacity > 0 && capacity < Integer.MAX_VALUE;
		return new History(levels, Math.max(1, bounded ? Math.max(capacity, largest) : largest), new double[0], new double[0]);
	}

	static History ofActivity(double[] working, double[] waiting) {
		return new History(new int[0], 1, working, waiting);
	}

	boolean isLevels() {
		return levels.length > 0;
	}

	boolean isActivity() {
		return working.length > 0;
	}

	/** Both together: the sum of levels, the mean of activities; those of this one if they do not fit. */
	History and(History other, int weight) {
		if (isLevels() && other.levels.length == levels.length) {
			int[] sum = levels.clone();
			Arrays.setAll(sum, i -> levels[i] + other.levels[i]);
			return new History(sum, most + other.most, working, waiting);
		}
		if (isActivity() && other.working.length == working.length) {
			return ofActivity(mean(working, other.working, weight), mean(waiting, other.waiting, weight));
		}
		return this;
	}

	private static double[] mean(double[] one, double[] other, int weight) {
		double[] mean = new double[one.length];
		Arrays.setAll(mean, i -> (one[i] * weight + other[i]) / (weight + 1));
		return mean;
	}
}
