package org.ipcstudio.engine.record;

import java.util.Arrays;

/** The moves of a recording, each a handful of numbers. Guarded by the recording that it belongs to. */
final class MoveLog {
	private static final int FIELDS = 7;

	/** Of each move: process, partner, pick, kind and effect in one, queue, origin, location. */
	private int[] numbers = new int[256 * FIELDS];
	private long[] times = new long[256];
	private int size;

	void add(long time, int process, int partner, int kind, int pick, int location) {
		if (size == times.length) {
			numbers = Arrays.copyOf(numbers, 2 * numbers.length);
			times = Arrays.copyOf(times, 2 * size);
		}
		int at = size * FIELDS;
		numbers[at] = process;
		numbers[at + 1] = partner;
		numbers[at + 2] = pick;
		numbers[at + 3] = kind << 8 | MoveEffect.NONE.ordinal();
		numbers[at + 4] = -1;
		numbers[at + 5] = 0;
		numbers[at + 6] = location;
		times[size++] = time;
	}

	/** What the last move did with a message. */
	MoveEffect lastEffect() {
		return MoveEffect.of(numbers[(size - 1) * FIELDS + 3] & 0xff);
	}

	/** Notes what the last move did with a message. */
	void setEffect(MoveEffect effect, int queue, int origin) {
		int at = (size - 1) * FIELDS;
		numbers[at + 3] = numbers[at + 3] & ~0xff | effect.ordinal();
		numbers[at + 4] = queue;
		numbers[at + 5] = origin;
	}

	int size() {
		return size;
	}

	/** @param number from 1 */
	RecordedMove get(int number) {
		int at = (number - 1) * FIELDS;
		return new RecordedMove(number, times[number - 1], numbers[at], numbers[at + 1], numbers[at + 3] >> 8, numbers[at + 2],
				MoveEffect.of(numbers[at + 3] & 0xff), numbers[at + 4], numbers[at + 5], numbers[at + 6]);
	}

	int pick(int number) {
		return numbers[(number - 1) * FIELDS + 2];
	}

	long time(int number) {
		return times[number - 1];
	}

	/** The number of moves made up to a time. */
	int madeBy(long time) {
		int low = 0;
		int high = size;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (times[middle] <= time) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	void truncate(int newSize) {
		size = newSize;
	}
}
