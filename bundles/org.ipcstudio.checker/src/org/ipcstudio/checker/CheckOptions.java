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
 * @param reductions     the ways to look at fewer states that may be used
 * @param threads        the number of threads that search, at least 1
 * @param bitstate       whether states are remembered by a few bits of a hash each: far more of them fit into the memory,
 *                       some may be missed, and the check is never complete
 * @param shortest       whether every trace has to be as short as possible, even if that takes a search of its own
 * @param occupancy      whether the largest number of messages in every channel is wanted; a reduction that leaves out
 *                       orders of moves is not used then, since it leaves out states, too
 */
public record CheckOptions(long maxStates, long maxMemory, Duration timeLimit, int unboundedLimit, int maxFindings,
		Set<FindingKind> kinds, Set<Reduction> reductions, int threads, boolean bitstate, boolean shortest,
		boolean occupancy) {

	/** @throws IllegalArgumentException if a limit is below what is said above */
	public CheckOptions {
		if (maxStates < 1 || maxMemory < 1 || timeLimit.isNegative() || unboundedLimit < 1 || maxFindings < 1) {
			throw new IllegalArgumentException("a limit of a check has to be positive");
		}
		if (threads < 1) {
			throw new IllegalArgumentException("a check needs at least one thread");
		}
		kinds = Set.copyOf(kinds);
		reductions = Set.copyOf(reductions);
	}

	/**
	 * Looks for everything, with every reduction, on all processors, within two thirds of the virtual machine's memory,
	 * without a limit on states or time.
	 */
	public static CheckOptions defaults() {
		return new CheckOptions(Long.MAX_VALUE, Runtime.getRuntime().maxMemory() / 3 * 2, Duration.ZERO, 255, 1000,
				EnumSet.allOf(FindingKind.class), EnumSet.allOf(Reduction.class),
				Runtime.getRuntime().availableProcessors(), false, false, false);
	}

	public CheckOptions withMaxStates(long newMaxStates) {
		return new CheckOptions(newMaxStates, maxMemory, timeLimit, unboundedLimit, maxFindings, kinds, reductions,
				threads, bitstate, shortest, occupancy);
	}

	public CheckOptions withMaxMemory(long newMaxMemory) {
		return new CheckOptions(maxStates, newMaxMemory, timeLimit, unboundedLimit, maxFindings, kinds, reductions,
				threads, bitstate, shortest, occupancy);
	}

	public CheckOptions withTimeLimit(Duration newTimeLimit) {
		return new CheckOptions(maxStates, maxMemory, newTimeLimit, unboundedLimit, maxFindings, kinds, reductions,
				threads, bitstate, shortest, occupancy);
	}

	public CheckOptions withUnboundedLimit(int newUnboundedLimit) {
		return new CheckOptions(maxStates, maxMemory, timeLimit, newUnboundedLimit, maxFindings, kinds, reductions,
				threads, bitstate, shortest, occupancy);
	}

	public CheckOptions withMaxFindings(int newMaxFindings) {
		return new CheckOptions(maxStates, maxMemory, timeLimit, unboundedLimit, newMaxFindings, kinds, reductions,
				threads, bitstate, shortest, occupancy);
	}

	/** Looks for these kinds only; what is not looked for does not count for the verdict either. */
	public CheckOptions withKinds(Collection<FindingKind> newKinds) {
		return new CheckOptions(maxStates, maxMemory, timeLimit, unboundedLimit, maxFindings, Set.copyOf(newKinds),
				reductions, threads, bitstate, shortest, occupancy);
	}

	/** Uses these reductions only. */
	public CheckOptions withReductions(Collection<Reduction> newReductions) {
		return new CheckOptions(maxStates, maxMemory, timeLimit, unboundedLimit, maxFindings, kinds,
				Set.copyOf(newReductions), threads, bitstate, shortest, occupancy);
	}

	public CheckOptions withThreads(int newThreads) {
		return new CheckOptions(maxStates, maxMemory, timeLimit, unboundedLimit, maxFindings, kinds, reductions,
				newThreads, bitstate, shortest, occupancy);
	}

	public CheckOptions withBitstate(boolean newBitstate) {
		return new CheckOptions(maxStates, maxMemory, timeLimit, unboundedLimit, maxFindings, kinds, reductions,
				threads, newBitstate, shortest, occupancy);
	}

	public CheckOptions withShortest(boolean newShortest) {
		return new CheckOptions(maxStates, maxMemory, timeLimit, unboundedLimit, maxFindings, kinds, reductions,
				threads, bitstate, newShortest, occupancy);
	}

	public CheckOptions withOccupancy(boolean newOccupancy) {
		return new CheckOptions(maxStates, maxMemory, timeLimit, unboundedLimit, maxFindings, kinds, reductions,
				threads, bitstate, shortest, newOccupancy);
	}

	/** Whether a kind is looked for. */
	public boolean looksFor(FindingKind kind) {
		return kinds.contains(kind);
	}

	/** Whether a reduction may be used. */
	public boolean uses(Reduction reduction) {
		return reductions.contains(reduction) && !(occupancy && reduction == Reduction.PARTIAL_ORDER);
	}
}
