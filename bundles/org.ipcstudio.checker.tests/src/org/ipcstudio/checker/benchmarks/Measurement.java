package org.ipcstudio.checker.benchmarks;

import java.util.Comparator;
import java.util.List;

/**
 * What one program needed for one system.
 *
 * @param outcome       what it says
 * @param total         seconds until its user knows it, with everything that has to be done before the search
 * @param search        seconds of the search alone, by its own account
 * @param states        the states that it has kept
 * @param transitions   the moves that it has made
 * @param bytesPerState what a state takes in memory, by its own account; 0 if it does not say
 * @param bits          the width of a packed state; 0 if it does not say
 * @param peakMemory    the most memory that its process had at a time, in bytes
 */
record Measurement(Outcome outcome, double total, double search, long states, long transitions, double bytesPerState,
		int bits, long peakMemory) {
	/** The clock of SPIN does not tell less. */
	private static final double SHORTEST_SEARCH = 0.01;

	/** The one with the median of the totals; of an even number the slower one in the middle. */
	static Measurement median(List<Measurement> runs) {
		return runs.stream().sorted(Comparator.comparingDouble(Measurement::total)).skip(runs.size() / 2).findFirst()
				.orElseThrow();
	}

	/** States per second of search. */
	double stateRate() {
		return states / Math.max(search, SHORTEST_SEARCH);
	}

	/** Moves per second of search. */
	double transitionRate() {
		return transitions / Math.max(search, SHORTEST_SEARCH);
	}

	boolean isConclusive() {
		return outcome != Outcome.NONE;
	}
}
