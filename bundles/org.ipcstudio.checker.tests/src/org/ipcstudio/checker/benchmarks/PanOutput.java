package org.ipcstudio.checker.benchmarks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what SPIN's verifier {@code pan} prints at its end. */
final class PanOutput {
	private static final Pattern ERRORS = Pattern.compile("errors: (\\d+)");
	private static final Pattern VECTOR = Pattern.compile("State-vector (\\d+) byte");
	private static final Pattern STATES = Pattern.compile("(\\d+(?:\\.\\d+)?(?:e\\+\\d+)?) states, stored");
	private static final Pattern TRANSITIONS = Pattern.compile("(\\d+(?:\\.\\d+)?(?:e\\+\\d+)?) transitions");
	private static final Pattern SECONDS = Pattern.compile("pan: elapsed time (\\S+) seconds");
	private static final Pattern MEMORY = Pattern.compile("(\\d+\\.\\d+)\\s+actual memory usage for states");
	private static final Pattern TOO_DEEP = Pattern.compile("max search depth too small");
	private static final Pattern OUT_OF_MEMORY = Pattern.compile("out of memory|reached -DMEMLIM bound");
	private static final double MEGABYTE = 1 << 20;

	private final String text;

	PanOutput(String text) {
		this.text = text;
	}

	/** Whether something lay deeper than the stack reached, so that the search was not complete. */
	boolean isTooDeep() {
		return TOO_DEEP.matcher(text).find();
	}

	/** A search that was not complete has no outcome, unless it has found something. */
	Outcome outcome() {
		Matcher errors = ERRORS.matcher(text);
		boolean hasEnded = errors.find();
		if (hasEnded && !errors.group(1).equals("0")) {
			return Outcome.DEFECT;
		}
		return hasEnded && !isTooDeep() && !OUT_OF_MEMORY.matcher(text).find() ? Outcome.OK : Outcome.NONE;
	}

	long states() {
		return Math.round(number(STATES));
	}

	long transitions() {
		return Math.round(number(TRANSITIONS));
	}

	double seconds() {
		return number(SECONDS);
	}

	int vectorBits() {
		return (int) number(VECTOR) * Byte.SIZE;
	}

	/** What it needs for the states themselves; its hash table comes on top, and is left out in its favour. */
	double bytesPerState() {
		return states() == 0 ? 0 : number(MEMORY) * MEGABYTE / states();
	}

	/** Zero where it is not there. */
	private double number(Pattern pattern) {
		Matcher matcher = pattern.matcher(text);
		return matcher.find() ? Double.parseDouble(matcher.group(1)) : 0;
	}
}
