package org.ipcstudio.engine.record;

import java.util.Arrays;

/**
 * A number that changes during a run: how many messages are in a queue, how far up a semaphore is. Guarded by the recording
 * that it belongs to.
 */
final class CountLog {
	/** Of each change: the moment from which on, and the number. */
	private int[] numbers = new int[8];
	private int size;

	/** From a moment on, which is not before the last one noted, the number is another one. */
	void note(int moment, int count) {
		if (size > 0 && numbers[2 * size - 2] == moment) {
			numbers[2 * size - 1] = count;
			return;
		}
		if (2 * size == numbers.length) {
			numbers = Arrays.copyOf(numbers, 2 * numbers.length);
		}
		numbers[2 * size] = moment;
		numbers[2 * size + 1] = count;
		size++;
	}

	/** The number at a moment; 0 before the first one noted. */
	int at(int moment) {
		int change = lastUpTo(moment);
		return change < 0 ? 0 : numbers[2 * change + 1];
	}

	/** The largest number in each stretch of moments from one boundary up to the next, that one excluded. */
	int[] largest(int[] boundaries) {
		int[] largest = new int[boundaries.length - 1];
		int change = lastUpTo(boundaries[0]);
		int count = change < 0 ? 0 : numbers[2 * change + 1];
		for (int i = 0; i < largest.length; i++) {
			for (; change + 1 < size && numbers[2 * change + 2] <= boundaries[i]; change++) {
				count = numbers[2 * change + 3];
			}
			largest[i] = count;
			for (; change + 1 < size && numbers[2 * change + 2] < boundaries[i + 1]; change++) {
				count = numbers[2 * change + 3];
				largest[i] = Math.max(largest[i], count);
			}
		}
		return largest;
	}

	/** The index of the last change up to a moment; -1 if there is none. */
	private int lastUpTo(int moment) {
		int low = 0;
		int high = size;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (numbers[2 * middle] <= moment) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low - 1;
	}

	/** Forgets the changes behind a moment. */
	void truncate(int moment) {
		size = lastUpTo(moment) + 1;
	}
}
