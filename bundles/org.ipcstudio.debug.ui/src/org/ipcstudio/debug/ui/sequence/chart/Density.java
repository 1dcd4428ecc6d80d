package org.ipcstudio.debug.ui.sequence.chart;

import java.util.Arrays;

/**
 * How much each process did and waited, for so many moves at once that they cannot be seen one by one: the moves are taken
 * together in blocks, and these again, {@value #FACTOR} to one. Guarded by the index that it belongs to.
 */
final class Density {
	/** Moves in a block of the finest level. */
	static final int FINEST = 128;
	private static final int FACTOR = 16;
	private static final int LEVELS = 3;

	private final int processes;
	private final int[][] moves = new int[LEVELS][0];
	private final int[][] waits = new int[LEVELS][0];

	Density(int processes) {
		this.processes = processes;
	}

	/** A process has taken part in a move. */
	void move(int process, int number) {
		int block = number / FINEST;
		for (int level = 0; level < LEVELS; level++) {
			moves[level] = withRoom(moves[level], block);
			moves[level][block * processes + process]++;
			block /= FACTOR;
		}
	}

	/** A process has waited at the moments {@code from} to {@code to - 1}. */
	void wait(int process, int from, int to) {
		int block = FINEST;
		for (int level = 0; level < LEVELS; level++) {
			for (int at = from / block; at * (long) block < to; at++) {
				waits[level] = withRoom(waits[level], at);
				long end = Math.min(to, (at + 1L) * block);
				waits[level][at * processes + process] += (int) (end - Math.max(from, at * block));
			}
			block *= FACTOR;
		}
	}

	private int[] withRoom(int[] counts, int block) {
		int needed = (block + 1) * processes;
		return needed <= counts.length ? counts : Arrays.copyOf(counts, Math.max(needed, counts.length * 3 / 2));
	}

	/**
	 * Sums up what processes did.
	 *
	 * @param bounds     the moments at which the sums begin, and the end of the last; ascending
	 * @param of         the processes that are taken together
	 * @param moveCounts receives the moves of each sum
	 * @param waitCounts receives the waiting of each sum: one for a process that waits at one moment
	 */
	void sum(int[] bounds, int[] of, int[] moveCounts, int[] waitCounts) {
		long span = Math.max(1, (bounds[bounds.length - 1] - bounds[0]) / Math.max(1, bounds.length - 1));
		int level = 0;
		int block = FINEST;
		while (level + 1 < LEVELS && (long) block * FACTOR <= span) {
			block *= FACTOR;
			level++;
		}
		for (int i = 0; i < bounds.length - 1; i++) {
			int first = bounds[i] / block;
			int last = Math.max(first + 1, bounds[i + 1] / block);
			// a sum that is finer than a block gets its share of it
			double share = Math.min(1, (bounds[i + 1] - bounds[i]) / (double) ((last - first) * block));
			moveCounts[i] = (int) Math.ceil(share * sum(moves[level], first, last, of));
			waitCounts[i] = (int) Math.round(share * sum(waits[level], first, last, of));
		}
	}

	private long sum(int[] counts, int first, int last, int[] of) {
		long sum = 0;
		for (int block = first; block < last; block++) {
			for (int process : of) {
				int at = block * processes + process;
				sum += at < counts.length ? counts[at] : 0;
			}
		}
		return sum;
	}
}
