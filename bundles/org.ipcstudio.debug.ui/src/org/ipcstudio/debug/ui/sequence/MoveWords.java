package org.ipcstudio.debug.ui.sequence;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.ipcstudio.engine.record.Cursor;
import org.ipcstudio.engine.trace.Step;

/**
 * The moves that are seen, in words. Which these are is told by the canvas; they are put into words in the background, where
 * the run has to be gone through for that, and are remembered.
 */
final class MoveWords {
	private static final int REMEMBERED = 4000;

	private final Map<Integer, Step> steps = new LinkedHashMap<>(64, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Integer, Step> eldest) {
			return size() > REMEMBERED;
		}
	};
	private int[] wanted = {};

	/** A move in words; null if it has not been put into words. */
	synchronized Step get(int number) {
		return steps.get(number);
	}

	/**
	 * Asks for moves to be put into words.
	 *
	 * @return whether any of them has not been yet
	 */
	synchronized boolean want(int[] numbers) {
		wanted = Arrays.stream(numbers).filter(number -> !steps.containsKey(number)).sorted().toArray();
		return wanted.length > 0;
	}

	/**
	 * Puts into words what is wanted.
	 *
	 * @param nanoseconds how long it may take, about
	 * @return whether there is more
	 */
	boolean fill(Cursor cursor, long nanoseconds) {
		int[] numbers;
		synchronized (this) {
			numbers = wanted;
		}
		long end = System.nanoTime() + nanoseconds;
		for (int number : numbers) {
			if (System.nanoTime() - end > 0) {
				return true;
			}
			if (get(number) == null && number <= cursor.recording().length()) {
				cursor.moveTo(number - 1);
				cursor.next().ifPresent(step -> put(number, step));
			}
		}
		return false;
	}

	private synchronized void put(int number, Step step) {
		steps.put(number, step);
	}
}
