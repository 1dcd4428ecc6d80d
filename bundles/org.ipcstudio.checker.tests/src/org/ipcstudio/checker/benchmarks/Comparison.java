package org.ipcstudio.checker.benchmarks;

/**
 * Both programs on one system, each in its usual way.
 *
 * @param family the family of the system
 * @param size   its size
 * @param spin   SPIN
 * @param full   {@code ipc check}, everything it looks for
 * @param same   {@code ipc check}, only what SPIN looks for
 */
record Comparison(Family family, Size size, Measurement spin, Measurement full, Measurement same) {

	/** How many times faster {@code ipc check} is until its user knows, everything it looks for. */
	double fullRatio() {
		return spin.total() / full.total();
	}

	/** The same where it looks for what SPIN looks for. */
	double sameRatio() {
		return spin.total() / same.total();
	}

	/** Whether one of the answers is not what is known of the family; a run that was cut short has given none. */
	boolean isMismatch() {
		Outcome expected = family.outcome();
		return expected.contradicts(spin.outcome()) || expected.contradicts(full.outcome())
				|| expected.contradicts(same.outcome());
	}

	String name() {
		return family.name() + " " + size.n();
	}
}
