package org.ipcstudio.checker;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * How to check. Immutable; begin with {@link #defaults()}.
 *
 * @param maxStates      the largest number of states to keep, at least 1
 * @param maxMemory      the largest number of bytes that the states and their graph may take, at least 1
 * @param timeLimit      the longest time to spend; zero if there is no limit
 * @param unboundedLimit the number of messages that a channel without a bound may hold, at least 1
 * @param maxFindings    the largest number of findings of one kind to report, at least 1; the first ones are reported
 * @param kinds          what to look for
 */
public record CheckOptions(long maxStates, long maxMemory, Duration timeLimit, int unboundedLimit, int maxFindings,
		Set<FindingKind> kinds) {

	/** @throws IllegalArgumentException if a limit is below what is said above */
	public CheckOptions {
		if (maxStates < 1 || maxMemory < 1 || timeLimit.isNegative() || unboundedLimit < 1 || maxFindings < 1) {
			throw new IllegalArgumentException("a limit of a check has to be positive");
		}
		kinds = Set.copyOf(kinds);
	}

	/** Looks for everything, within two thirds of the virtual machine's memory, without a limit on states or time. */
	public static CheckOptions defaults() {
		return new CheckOptions(Long.MAX_VALUE, Runtime.getRuntime().maxMemory() / 3 * 2, Duration.ZERO, 255, 1000,
				EnumSet.allOf(FindingKind.class));
	}

	public CheckOptions withMaxStates(long newMaxStates) {
		return new CheckOptions(newMaxStates, maxMemory, timeLimit, unboundedLimit, maxFindings, kinds);
	}

	public CheckOptions withMaxMemory(long newMaxMemory) {
		return new CheckOptions(maxStates, newMaxMemory, timeLimit, unboundedLimit, maxFindings, kinds);
	}

	public CheckOptions withTimeLimit(Duration newTimeLimit) {
		return new CheckOptions(maxStates, maxMemory, newTimeLimit, unboundedLimit, maxFindings, kinds);
	}

	public CheckOptions withUnboundedLimit(int newUnboundedLimit) {
		return new CheckOptions(maxStates, maxMemory, timeLimit, newUnboundedLimit, maxFindings, kinds);
	}

	public CheckOptions withMaxFindings(int newMaxFindings) {
		return new CheckOptions(maxStates, maxMemory, timeLimit, unboundedLimit, newMaxFindings, kinds);
	}

	/** Looks for these kinds only; what is not looked for does not count for the verdict either. */
	public CheckOptions withKinds(Collection<FindingKind> newKinds) {
		return new CheckOptions(maxStates, maxMemory, timeLimit, unboundedLimit, maxFindings, Set.copyOf(newKinds));
	}

	/** Whether a kind is looked for. */
	public boolean looksFor(FindingKind kind) {
		return kinds.contains(kind);
	}
}
