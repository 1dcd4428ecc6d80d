package org.ipcstudio.engine.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Spans in the order in which they began. Guarded by the recording that it belongs to. */
final class SpanLog {
	private static final int FIELDS = 5;

	/** Of each span: begin, end, subject, detail, and the first span that was open when it began. */
	private int[] numbers = new int[8 * FIELDS];
	private long[] times = new long[8 * 2];
	private int size;

	/** @return the index of the span */
	int begin(int moment, long time, int subject, int detail) {
		if (size * FIELDS == numbers.length) {
			numbers = Arrays.copyOf(numbers, 2 * numbers.length);
			times = Arrays.copyOf(times, 2 * times.length);
		}
		int at = size * FIELDS;
		numbers[at] = moment;
		numbers[at + 1] = Span.OPEN;
		numbers[at + 2] = subject;
		numbers[at + 3] = detail;
		numbers[at + 4] = firstOpen();
		times[2 * size] = time;
		times[2 * size + 1] = Long.MAX_VALUE;
		return size++;
	}

	private int firstOpen() {
		int first = size == 0 ? 0 : numbers[(size - 1) * FIELDS + 4];
		while (first < size && numbers[first * FIELDS + 1] != Span.OPEN) {
			first++;
		}
		return first;
	}

	void end(int index, int moment, long time) {
		numbers[index * FIELDS + 1] = moment;
		times[2 * index + 1] = time;
	}

	/** Ends the last span, if it is open. */
	void endLast(int moment, long time) {
		if (size > 0 && numbers[(size - 1) * FIELDS + 1] == Span.OPEN) {
			end(size - 1, moment, time);
		}
	}

	int size() {
		return size;
	}

	Span get(int index) {
		int at = index * FIELDS;
		return new Span(numbers[at], numbers[at + 1], times[2 * index], times[2 * index + 1], numbers[at + 2], numbers[at + 3]);
	}

	/** The spans that contain a moment. */
	List<Span> at(int moment) {
		List<Span> spans = new ArrayList<>();
		int last = lastBegunBy(moment);
		for (int i = last < 0 ? 0 : numbers[last * FIELDS + 4]; i <= last; i++) {
			if (numbers[i * FIELDS + 1] > moment) {
				spans.add(get(i));
			}
		}
		return spans;
	}

	/** The spans, of whatever length, that touch the moments from {@code from} to {@code to}. */
	List<Span> between(int from, int to) {
		List<Span> spans = new ArrayList<>();
		int last = lastBegunBy(to);
		int before = lastBegunBy(from);
		for (int i = before < 0 ? 0 : numbers[before * FIELDS + 4]; i <= last; i++) {
			if (numbers[i * FIELDS + 1] >= from) {
				spans.add(get(i));
			}
		}
		return spans;
	}

	/** How many have begun by a moment. */
	int begunBy(int moment) {
		return lastBegunBy(moment) + 1;
	}

	/**
	 * Adds up how many moments of each stretch are covered. A span that begins and ends at one moment covers none.
	 *
	 * @param boundaries the moments at which a stretch ends and the next one begins, ascending
	 */
	int[] covered(int[] boundaries) {
		int[] covered = new int[boundaries.length - 1];
		int first = lastBegunBy(boundaries[0]);
		int last = lastBegunBy(boundaries[boundaries.length - 1]);
		int stretch = 0;
		for (int i = first < 0 ? 0 : numbers[first * FIELDS + 4]; i <= last; i++) {
			int begin = numbers[i * FIELDS];
			int end = numbers[i * FIELDS + 1];
			while (stretch < covered.length && boundaries[stretch + 1] <= begin) {
				stretch++;
			}
			for (int s = stretch; s < covered.length && boundaries[s] < end; s++) {
				covered[s] += Math.max(0, Math.min(end, boundaries[s + 1]) - Math.max(begin, boundaries[s]));
			}
		}
		return covered;
	}

	private int lastBegunBy(int moment) {
		int low = 0;
		int high = size;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (numbers[middle * FIELDS] <= moment) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low - 1;
	}

	/** Forgets all that happened at a moment or later: it is going to happen again, or something else. */
	void truncate(int moment) {
		while (size > 0 && numbers[(size - 1) * FIELDS] >= moment) {
			size--;
		}
		for (int i = 0; i < size; i++) {
			if (numbers[i * FIELDS + 1] >= moment) {
				numbers[i * FIELDS + 1] = Span.OPEN;
				times[2 * i + 1] = Long.MAX_VALUE;
			}
		}
	}
}
