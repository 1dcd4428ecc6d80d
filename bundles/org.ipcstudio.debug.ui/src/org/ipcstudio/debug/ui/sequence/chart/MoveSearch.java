package org.ipcstudio.debug.ui.sequence.chart;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

import org.ipcstudio.engine.record.Cursor;
import org.ipcstudio.engine.record.Recording;
import org.ipcstudio.engine.trace.Step;

/**
 * Looks for a text among the moves that are shown, in words. Goes through the run for that, so it belongs in the background;
 * backwards it goes in stretches that it looks through forwards, since that is the way a run can be made again.
 */
public final class MoveSearch {
	private static final int STRETCH = 512;

	private final Rows rows;
	private final BooleanSupplier cancelled;
	private final Cursor cursor;

	public MoveSearch(Recording recording, Rows rows, BooleanSupplier cancelled) {
		this.rows = rows;
		this.cancelled = cancelled;
		cursor = recording.cursor();
	}

	/**
	 * The next move with a text.
	 *
	 * @param text    part of the name of its process or of what it does; the case of letters does not matter
	 * @param from    the number of the move from which to look on; at the end it is gone on at the beginning
	 * @param forward whether to look for the next one, or for the one before
	 */
	public OptionalInt find(String text, int from, boolean forward) {
		String wanted = text.toLowerCase(Locale.ROOT);
		int count = rows.count();
		int here = rows.row(from);
		if (forward) {
			OptionalInt found = first(wanted, here + 1, count);
			return found.isPresent() ? found : first(wanted, 1, here);
		}
		boolean onRow = here > 0 && rows.number(here) == from;
		int before = onRow ? here - 1 : here;
		OptionalInt found = last(wanted, 1, before);
		return found.isPresent() ? found : last(wanted, before + 1, count);
	}

	private OptionalInt first(String wanted, int from, int to) {
		for (int row = from; row <= to && !cancelled.getAsBoolean(); row++) {
			if (matches(rows.number(row), wanted)) {
				return OptionalInt.of(rows.number(row));
			}
		}
		return OptionalInt.empty();
	}

	private OptionalInt last(String wanted, int from, int to) {
		for (int end = to; end >= from && !cancelled.getAsBoolean(); end -= STRETCH) {
			OptionalInt found = OptionalInt.empty();
			for (int row = Math.max(from, end - STRETCH + 1); row <= end; row++) {
				if (matches(rows.number(row), wanted)) {
					found = OptionalInt.of(rows.number(row));
				}
			}
			if (found.isPresent()) {
				return found;
			}
		}
		return OptionalInt.empty();
	}

	private boolean matches(int number, String wanted) {
		cursor.moveTo(number - 1);
		Optional<Step> step = cursor.next();
		return step.isPresent() && (step.get().process() + ": " + step.get().action() + " " + step.get().on() + " " + step.get().value())
				.toLowerCase(Locale.ROOT).contains(wanted);
	}
}
