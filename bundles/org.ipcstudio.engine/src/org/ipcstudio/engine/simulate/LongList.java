package org.ipcstudio.engine.simulate;

import java.util.Arrays;

/** A list of numbers that makes no garbage. */
final class LongList {
	private long[] values = new long[8];
	private int size;

	int size() {
		return size;
	}

	long get(int index) {
		return values[index];
	}

	void set(int index, long value) {
		values[index] = value;
	}

	void add(long value) {
		if (size == values.length) {
			values = Arrays.copyOf(values, 2 * size);
		}
		values[size++] = value;
	}

	/** Removes a value; the others keep their order. */
	long remove(int index) {
		long value = values[index];
		size--;
		if (index < size) {
			System.arraycopy(values, index + 1, values, index, size - index);
		}
		return value;
	}

	void clear() {
		size = 0;
	}

	/** The index of a value, or -1. */
	int indexOf(long value) {
		for (int i = 0; i < size; i++) {
			if (values[i] == value) {
				return i;
			}
		}
		return -1;
	}
}
