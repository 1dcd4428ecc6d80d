package org.ipcstudio.debug.ui.sequence.chart;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.ipcstudio.engine.record.RecordedMove;
import org.ipcstudio.engine.record.Recording;

/**
 * The moves that are shown, below each other: row 1 is the first. Grows with its recording by one thread in the background;
 * another may ask meanwhile.
 */
public final class Rows {
	private static final int CHUNK = 8192;

	private final Recording recording;
	/** Null if all are shown. */
	private final Predicate<RecordedMove> filter;
	private int[] numbers = new int[0];
	private int count;
	private int length;

	/** @param filter what is shown; null if it is everything */
	public Rows(Recording recording, Predicate<RecordedMove> filter) {
		this.recording = recording;
		this.filter = filter;
	}

	/**
	 * Takes in moves.
	 *
	 * @param target      up to which
	 * @param nanoseconds how long it may take, about
	 * @return whether it has not come that far
	 */
	public boolean update(int target, long nanoseconds) {
		long end = System.nanoTime() + nanoseconds;
		if (filter == null) {
			take(new int[0], 0, target);
			return false;
		}
		int[] found = new int[CHUNK];
		int[] size = { 0 };
		boolean more = length < target;
		while (more) {
			int to = Math.min(target, length + CHUNK);
			size[0] = 0;
			recording.visit(length + 1, to, move -> {
				if (filter.test(move)) {
					found[size[0]++] = move.number();
				}
			});
			take(found, size[0], to);
			more = length < target && System.nanoTime() - end < 0;
		}
		return length < target;
	}

	private synchronized void take(int[] found, int size, int to) {
		if (count + size > numbers.length) {
			numbers = Arrays.copyOf(numbers, Math.max(count + size, 2 * numbers.length));
		}
		System.arraycopy(found, 0, numbers, count, size);
		count = filter == null ? to : count + size;
		length = to;
	}

	/** How many there are. */
	public synchronized int count() {
		return count;
	}

	/** Whether everything is shown. */
	public boolean isComplete() {
		return filter == null;
	}

	/** The number of the move of a row. */
	public synchronized int number(int row) {
		return filter == null ? row : numbers[row - 1];
	}

	/** The numbers of all moves that are shown. */
	public synchronized int[] numbers() {
		return filter == null ? IntStream.rangeClosed(1, count).toArray() : Arrays.copyOf(numbers, count);
	}

	/** The last row with a move that has been made at a moment; 0 if there is none. */
	public synchronized int row(int moment) {
		if (filter == null) {
			return Math.min(moment, count);
		}
		int at = Arrays.binarySearch(numbers, 0, count, moment);
		return at >= 0 ? at + 1 : -at - 1;
	}

	/** Whether a move is shown. */
	public boolean contains(int number) {
		int row = row(number);
		return row > 0 && number(row) == number;
	}
}
