package org.ipcstudio.checker.benchmarks;

/**
 * Both programs on one system, with every reduction left out, so that they do the same work.
 *
 * @param family the family of the system
 * @param size   its size
 * @param spin   SPIN
 * @param one    {@code ipc check} with one thread
 * @param two    {@code ipc check} with two threads
 */
record RateComparison(Family family, Size size, Measurement spin, Measurement one, Measurement two) {

	/** Whether SPIN has told how many states it has come to; it does not where it is ended. */
	boolean hasRatio() {
		return spin.states() > 0;
	}

	/** How many times more states {@code ipc check} handles in a second on one core. */
	double stateRatio() {
		return one.stateRate() / spin.stateRate();
	}

	/** What the second core brings. */
	double secondCore() {
		return two.stateRate() / one.stateRate();
	}

	/** Whether one of the answers is not what is known of the family; a run that was cut short has given none. */
	boolean isMismatch() {
		Outcome expected = family.outcome();
		return expected.contradicts(spin.outcome()) || expected.contradicts(one.outcome())
				|| expected.contradicts(two.outcome());
	}

	String name() {
		return family.name() + " " + size.n();
	}
}
