package org.ipcstudio.cli.verbs;

import java.time.Duration;

import org.ipcstudio.checker.CheckOptions;
import org.ipcstudio.cli.Amounts;
import org.ipcstudio.cli.Durations;
import org.ipcstudio.cli.WholeNumber;

import picocli.CommandLine.Option;

/** The options that bound how much of a system is looked at. */
final class LimitOptions {
	@Option(names = "--max-states", paramLabel = "N", converter = Amounts.Count.class,
			description = "Looks at N states at most, for example 500k or 2M.")
	private Long maxStates;

	@Option(names = "--memory", paramLabel = "SIZE", converter = Amounts.Bytes.class,
			description = "Uses this much memory for states at most, for example 512M or 4G (default: two thirds of "
					+ "what Java may use).")
	private Long memory;

	@Option(names = "--time", paramLabel = "TIME", converter = Durations.class,
			description = "Stops after this time, for example 30s or 5m; it holds for every file.")
	private Duration time;

	@Option(names = "--unbounded", paramLabel = "N", converter = WholeNumber.Positive.class,
			description = "How many messages a channel without a bound may hold (default: 255).")
	private Integer unbounded;

	/** The options with these limits. */
	CheckOptions applyTo(CheckOptions options) {
		CheckOptions limited = options;
		if (unbounded != null) {
			limited = limited.withUnboundedLimit(unbounded);
		}
		if (maxStates != null) {
			limited = limited.withMaxStates(maxStates);
		}
		if (memory != null) {
			limited = limited.withMaxMemory(memory);
		}
		return time == null ? limited : limited.withTimeLimit(time);
	}
}
