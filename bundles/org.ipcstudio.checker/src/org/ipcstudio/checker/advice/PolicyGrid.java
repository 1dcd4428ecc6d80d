package org.ipcstudio.checker.advice;

import java.util.List;

/**
 * The policies that were tried for one channel.
 *
 * @param channel  its name, or {@code A <-> B} for a link
 * @param verdicts by sending, then by sharing, then by capacity: each row has the same capacities in ascending order
 */
public record PolicyGrid(String channel, List<PolicyVerdict> verdicts) {
	public PolicyGrid {
		verdicts = List.copyOf(verdicts);
	}

	/** The capacities that were tried, in ascending order. */
	public List<Integer> capacities() {
		return verdicts.stream().map(verdict -> verdict.policy().capacity()).distinct().toList();
	}
}
