package org.ipcstudio.debug.ui.timeline;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipcstudio.engine.record.Recording;

/** A moment as a person writes it: the number of a move, a virtual time with its unit, or a part of the run in per cent. */
final class MomentText {
	private static final Pattern FORM = Pattern.compile("\\s*([0-9]+(?:[.,][0-9]+)?)\\s*(us|\u00b5s|\u03bcs|ms|s|min|%)?\\s*"); //$NON-NLS-1$
	private static final int PER_CENT = 100;

	private MomentText() {
	}

	/** The moment that is meant, the last one if it lies behind the end; empty if the text means none. */
	static OptionalInt moment(String text, Recording recording) {
		Matcher form = FORM.matcher(text);
		if (!form.matches()) {
			return OptionalInt.empty();
		}
		double number = Double.parseDouble(form.group(1).replace(',', '.'));
		int length = recording.length();
		if (form.group(2) == null) {
			return number == Math.rint(number) ? OptionalInt.of((int) Math.min(number, length)) : OptionalInt.empty();
		}
		if (form.group(2).equals("%")) { //$NON-NLS-1$
			return OptionalInt.of((int) Math.round(Math.min(number, PER_CENT) / PER_CENT * length));
		}
		return OptionalInt.of(recording.momentAt((long) (number * microseconds(form.group(2)))));
	}

	private static long microseconds(String unit) {
		return switch (unit) {
			case "min" -> 60_000_000; //$NON-NLS-1$
			case "s" -> 1_000_000; //$NON-NLS-1$
			case "ms" -> 1_000; //$NON-NLS-1$
			default -> 1;
		};
	}
}
