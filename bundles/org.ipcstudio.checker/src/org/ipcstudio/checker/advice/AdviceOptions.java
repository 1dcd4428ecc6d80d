package org.ipcstudio.checker.advice;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

import org.ipcstudio.checker.CheckOptions;

/**
 * How far to go for advice. Immutable; begin with {@link #defaults()}.
 *
 * @param check           how to check the system and its variants; its limit of states holds for the system as it is
 * @param time            the longest time for everything together; zero if there is no limit
 * @param variantStates   the largest number of states of one variant, at least 1; a variant with more is not offered
 * @param largestCapacity the largest capacity that is tried, at least 1
 * @param maxRepairs      how many repairs to offer at most, at least 1
 * @param parts           what is wanted
 */
public record AdviceOptions(CheckOptions check, Duration time, long variantStates, int largestCapacity, int maxRepairs,
		Set<AdvicePart> parts) {

	/** @throws IllegalArgumentException if a limit is below what is said above */
	public AdviceOptions {
		if (time.isNegative() || variantStates < 1 || largestCapacity < 1 || maxRepairs < 1) {
			throw new IllegalArgumentException("a limit of advice has to be positive");
		}
		parts = Set.copyOf(parts);
	}

	/** Everything, within a minute, with up to a million states for each variant and capacities up to 32. */
	public static AdviceOptions defaults() {
		return new AdviceOptions(CheckOptions.defaults(), Duration.ofMinutes(1), 1_000_000, 32, 8,
				EnumSet.allOf(AdvicePart.class));
	}

	public AdviceOptions withCheck(CheckOptions newCheck) {
		return new AdviceOptions(newCheck, time, variantStates, largestCapacity, maxRepairs, parts);
	}

	public AdviceOptions withTime(Duration newTime) {
		return new AdviceOptions(check, newTime, variantStates, largestCapacity, maxRepairs, parts);
	}

	public AdviceOptions withVariantStates(long newVariantStates) {
		return new AdviceOptions(check, time, newVariantStates, largestCapacity, maxRepairs, parts);
	}

	public AdviceOptions withLargestCapacity(int newLargestCapacity) {
		return new AdviceOptions(check, time, variantStates, newLargestCapacity, maxRepairs, parts);
	}

	public AdviceOptions withMaxRepairs(int newMaxRepairs) {
		return new AdviceOptions(check, time, variantStates, largestCapacity, newMaxRepairs, parts);
	}

	public AdviceOptions withParts(Collection<AdvicePart> newParts) {
		return new AdviceOptions(check, time, variantStates, largestCapacity, maxRepairs, Set.copyOf(newParts));
	}
}
