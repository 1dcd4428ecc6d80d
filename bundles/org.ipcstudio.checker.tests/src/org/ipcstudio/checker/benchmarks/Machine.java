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

	private Machine() {
	}

	/** One paragraph, ended by a line feed. */
	static String describe(Options options) {
		return """
				Measured on %d cores (%s) with %.0f GB of memory, %s; %s; %s; Java %s. SPIN: `gcc -O2 -DSAFETY`, its
				partial-order reduction as usual, at most %d GB of memory; at most %d s for a search. Small systems are the median
				of %d runs, large ones one run; the two programs took turns, one process at a time.
				""".formatted(Runtime.getRuntime().availableProcessors(),
				find("/proc/cpuinfo", "model name\\s*: (.*)", "unknown"), Double
						.parseDouble(find("/proc/meminfo", "MemTotal:\\s+(\\d+) kB", "0")) / KILOBYTES_OF_A_GIGABYTE,
				System.getProperty("os.name"), firstLine("spin", "-V").replaceAll(" -- .*", ""), firstLine("gcc", "--version"),
				System.getProperty("java.version"), options.gigabyte(), options.limit().toSeconds(), options.runs());
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
