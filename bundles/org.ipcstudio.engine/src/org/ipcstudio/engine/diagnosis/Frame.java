package org.ipcstudio.engine.diagnosis;

import java.util.Arrays;

/**
 * What is known about the words of a process at one of its locations, whatever way it takes there: for each word its
 * value, or that it may have several.
 */
final class Frame {
	private final int[] values;
	private final boolean[] known;

	private Frame(int[] values, boolean[] known) {
		this.values = values;
		this.known = known;
	}

	/** Everything is as it is in a state. */
	static Frame exact(int[] words, int base, int size) {
		boolean[] known = new boolean[size];
		Arrays.fill(known, true);
		return new Frame(Arrays.copyOfRange(words, base, base + size), known);
	}

	Frame copy() {
		return new Frame(values.clone(), known.clone());
	}

	boolean isKnown(int slot) {
		return known[slot];
	}

	void set(int slot, int value) {
		values[slot] = value;
		known[slot] = true;
	}

	void forget(int slot, int size) {
		Arrays.fill(known, slot, slot + size, false);
	}

	/** Copies the values to where expressions look for them; what is not known means nothing there. */
	void writeTo(int[] words, int base) {
		System.arraycopy(values, 0, words, base, values.length);
	}

	/**
	 * Forgets what does not hold on another way to the same location.
	 *
	 * @return whether anything was forgotten
	 */
	boolean join(Frame other) {
		boolean changed = false;
		for (int slot = 0; slot < values.length; slot++) {
			if (known[slot] && !(other.known[slot] && other.values[slot] == values[slot])) {
				known[slot] = false;
				changed = true;
			}
		}
		return changed;
	}
}
