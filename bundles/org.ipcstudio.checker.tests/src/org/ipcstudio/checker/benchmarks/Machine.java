package org.ipcstudio.checker.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says on what was measured, and with which versions; without a date, so that the same machine gives the same text. */
final class Machine {
	private static final Duration QUICKLY = Duration.ofSeconds(30);
	private static final double KILOBYTES_OF_A_GIGABYTE = 1 << 20;

	/** What stays of the average a while after the last work, and what a system does by itself. */
	private static final double BUSY = 0.5;
	private static final String BUSY_TEXT = " **The machine was not free**: other programs kept %.1f processes ready to run when"
			+ " the measurement began, so all times are too long, and those of several threads most.";

	private Machine() {
	}

	/** The part of the machine that others use, in cores; to be asked before anything is measured. */
	static double load() {
		return Double.parseDouble(find("/proc/loadavg", "^(\\S+)", "0"));
	}

	/**
	 * One paragraph, ended by a line feed.
	 *
	 * @param load what others used of it before
	 */
	static String describe(Options options, double load) {
		String others = load < BUSY ? "" : BUSY_TEXT.formatted(load);
		return """
				Measured on %d cores (%s) with %.0f GB of memory, %s; %s; %s; Java %s. SPIN: `gcc -O2 -DSAFETY`, its
				partial-order reduction as usual, at most %d GB of memory; at most %d s for a search. Small systems are the median
				of %d runs, large ones one run; the two programs took turns, one process at a time.%s
				""".formatted(Runtime.getRuntime().availableProcessors(),
				find("/proc/cpuinfo", "model name\\s*: (.*)", "unknown"), Double
						.parseDouble(find("/proc/meminfo", "MemTotal:\\s+(\\d+) kB", "0")) / KILOBYTES_OF_A_GIGABYTE,
				System.getProperty("os.name"), firstLine("spin", "-V").replaceAll(" -- .*", ""), firstLine("gcc", "--version"),
				System.getProperty("java.version"), options.gigabyte(), options.limit().toSeconds(), options.runs(), others);
	}

	private static String find(String file, String pattern, String otherwise) {
		try {
			Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(Path.of(file)));
			return matcher.find() ? matcher.group(1) : otherwise;
		} catch (IOException e) {
			return otherwise; // this is no Linux
		}
	}

	private static String firstLine(String... command) {
		try {
			Path folder = Files.createTempDirectory("spin-bench");
			try {
				return Call.of(folder, QUICKLY, Map.of(), List.of(command)).output().lines().findFirst().orElse(command[0]);
			} finally {
				Files.deleteIfExists(folder.resolve("output.txt"));
				Files.deleteIfExists(folder.resolve("errors.txt"));
				Files.delete(folder);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
