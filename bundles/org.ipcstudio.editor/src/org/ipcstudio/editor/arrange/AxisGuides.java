package org.ipcstudio.editor.arrange;

import java.util.List;

/** Snapping along one axis: how far a box moves on it, and the lines that say why. */
final class AxisGuides {
	/** There is no place within reach. */
	static final int NOWHERE = Integer.MIN_VALUE;

	private final List<Span> others;
	private final boolean linesVertical;

	/** @param linesVertical whether boxes that are aligned on this axis stand along a vertical line */
	AxisGuides(List<Span> others, boolean linesVertical) {
		this.others = others;
		this.linesVertical = linesVertical;
	}

	/** The shortest way to a place within reach, or {@link #NOWHERE}; a line wins over a gap that is as near. */
	int distance(Span moving, int reach) {
		Nearest nearest = new Nearest(reach);
		for (Span other : others) {
			nearest.offer(other.start() - moving.start());
			nearest.offer(other.end() - moving.end());
			nearest.offer(other.start() - moving.end());
			nearest.offer(other.end() - moving.start());
			nearest.offer(Math.floorDiv(other.doubleMiddle() - moving.doubleMiddle(), 2));
		}
		Row row = new Row(others, moving);
		if (row.before() != null && row.after() != null) {
			nearest.offer(Math.floorDiv(row.before().end() + row.after().start() - moving.doubleMiddle(), 2));
		}
		if (row.secondBefore() != null) {
			nearest.offer(row.before().end() + row.gapBefore() - moving.start());
		}
		if (row.secondAfter() != null) {
			nearest.offer(row.after().start() - row.gapAfter() - moving.end());
		}
		return nearest.found();
	}

	/** Adds the lines for a box at its place. */
	void addGuides(Span placed, List<Guide> guides) {
		addLine(placed.start(), placed, guides);
		addMiddle(placed, guides);
		addLine(placed.end(), placed, guides);
		addGaps(placed, new Row(others, placed), guides);
	}

	private void addLine(int position, Span placed, List<Guide> guides) {
		int from = placed.near();
		int to = placed.far();
		boolean found = false;
		for (Span other : others) {
			if (other.start() == position || other.end() == position) {
				from = Math.min(from, other.near());
				to = Math.max(to, other.far());
				found = true;
			}
		}
		if (found) {
			guides.add(new Guide(Guide.Kind.ALIGNMENT, linesVertical, position, from, to));
		}
	}

	private void addMiddle(Span placed, List<Guide> guides) {
		int from = placed.near();
		int to = placed.far();
		boolean found = false;
		for (Span other : others) {
			if (Math.floorDiv(other.doubleMiddle() - placed.doubleMiddle(), 2) == 0) {
				from = Math.min(from, other.near());
				to = Math.max(to, other.far());
				found = true;
			}
		}
		if (found) {
			guides.add(new Guide(Guide.Kind.ALIGNMENT, linesVertical, Math.floorDiv(placed.doubleMiddle(), 2), from, to));
		}
	}

	private void addGaps(Span placed, Row row, List<Guide> guides) {
		int before = row.before() == null ? -1 : placed.start() - row.before().end();
		int after = row.after() == null ? -1 : row.after().start() - placed.end();
		boolean between = before >= 0 && after >= 0 && Math.abs(before - after) <= 1;
		boolean continuesBefore = row.secondBefore() != null && before == row.gapBefore();
		boolean continuesAfter = row.secondAfter() != null && after == row.gapAfter();
		int line = (placed.near() + placed.far()) / 2;
		if (continuesBefore) {
			addGap(line, row.secondBefore().end(), row.before().start(), guides);
		}
		if (between || continuesBefore) {
			addGap(line, row.before().end(), placed.start(), guides);
		}
		if (between || continuesAfter) {
			addGap(line, placed.end(), row.after().start(), guides);
		}
		if (continuesAfter) {
			addGap(line, row.after().end(), row.secondAfter().start(), guides);
		}
	}

	private void addGap(int line, int from, int to, List<Guide> guides) {
		if (from < to) {
			guides.add(new Guide(Guide.Kind.GAP, !linesVertical, line, from, to));
		}
	}

	/** The shortest of several distances. */
	private static final class Nearest {
		private final int reach;
		private int found = NOWHERE;

		Nearest(int reach) {
			this.reach = reach;
		}

		void offer(int distance) {
			int length = Math.abs(distance);
			if (length <= reach && (found == NOWHERE || length < Math.abs(found))) {
				found = distance;
			}
		}

		int found() {
			return found;
		}
	}
}
