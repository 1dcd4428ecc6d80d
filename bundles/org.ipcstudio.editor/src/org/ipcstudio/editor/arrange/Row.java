package org.ipcstudio.editor.arrange;

import java.util.List;

/** The neighbours of a box along one axis: those beside it, and the next ones beyond them. */
final class Row {
	private final Span before;
	private final Span after;
	private final Span secondBefore;
	private final Span secondAfter;

	Row(List<Span> others, Span box) {
		before = lastBefore(others, box, box);
		after = firstAfter(others, box, box);
		secondBefore = before == null ? null : lastBefore(others, before, box);
		secondAfter = after == null ? null : firstAfter(others, after, box);
	}

	private static Span lastBefore(List<Span> others, Span box, Span row) {
		Span last = null;
		for (Span other : others) {
			if (other != box && other.besides(row) && other.end() <= middle(box, row, true)
					&& (last == null || other.end() > last.end())) {
				last = other;
			}
		}
		return last;
	}

	private static Span firstAfter(List<Span> others, Span box, Span row) {
		Span first = null;
		for (Span other : others) {
			if (other != box && other.besides(row) && other.start() >= middle(box, row, false)
					&& (first == null || other.start() < first.start())) {
				first = other;
			}
		}
		return first;
	}

	/** A box that is moved may overlap its neighbours a little; those that stay have their exact edges. */
	private static int middle(Span box, Span moving, boolean atStart) {
		if (box == moving) {
			return Math.floorDiv(box.doubleMiddle(), 2);
		}
		return atStart ? box.start() : box.end();
	}

	/** The nearest one whose end lies before the middle of the box; null if there is none. */
	Span before() {
		return before;
	}

	/** The nearest one that begins behind the middle of the box; null if there is none. */
	Span after() {
		return after;
	}

	/** The neighbour of {@link #before()} on the other side; null if there is none. */
	Span secondBefore() {
		return secondBefore;
	}

	/** The neighbour of {@link #after()} on the other side; null if there is none. */
	Span secondAfter() {
		return secondAfter;
	}

	/** The gap between {@link #secondBefore()} and {@link #before()}. */
	int gapBefore() {
		return before.start() - secondBefore.end();
	}

	/** The gap between {@link #after()} and {@link #secondAfter()}. */
	int gapAfter() {
		return secondAfter.start() - after.end();
	}
}
