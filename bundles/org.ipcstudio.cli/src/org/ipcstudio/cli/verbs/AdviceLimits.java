package org.ipcstudio.cli.verbs;

import java.time.Duration;

import org.ipcstudio.checker.CheckOptions;
import org.ipcstudio.checker.advice.AdviceOptions;
import org.ipcstudio.cli.Amounts;
import org.ipcstudio.cli.Durations;
import org.ipcstudio.cli.WholeNumber;

import picocli.CommandLine.Option;

/** The options that bound how much is tried for advice. */
final class AdviceLimits {
	@Option(names = "--time", paramLabel = "TIME", converter = Durations.class,
			description = "Stops after this time, for example 30s or 5m (default: 1m).")
	private Duration time;

	@Option(names = "--memory", paramLabel = "SIZE", converter = Amounts.Bytes.class,
			description = "Uses this much memory for states at most, for example 512M or 4G.")
	private Long memory;

	@Option(names = "--max-states", paramLabel = "N", converter = Amounts.Count.class,
			description = "Looks at N states of each variant at most (default: 1M).")
	private Long maxStates;

	@Option(names = "--max-capacity", paramLabel = "N", converter = WholeNumber.Positive.class,
			description = "The largest capacity to try (default: 32).")
	private Integer maxCapacity;

	@Option(names = "--unbounded", paramLabel = "N", converter = WholeNumber.Positive.class,
			description = "How many messages a channel without a bound may hold (default: 255).")
	private Integer unbounded;

	/** The options with these limits. */
	AdviceOptions applyTo(AdviceOptions options) {
		CheckOptions check = options.check();
		if (memory != null) {
			check = check.withMaxMemory(memory);
		}
		if (unbounded != null) {
			check = check.withUnboundedLimit(unbounded);
		}
		AdviceOptions limited = options.withCheck(check);
		if (time != null) {
			limited = limited.withTime(time);
		}
		if (maxStates != null) {
			limited = limited.withVariantStates(maxStates);
		}
		return maxCapacity == null ? limited : limited.withLargestCapacity(maxCapacity);
	}
}
