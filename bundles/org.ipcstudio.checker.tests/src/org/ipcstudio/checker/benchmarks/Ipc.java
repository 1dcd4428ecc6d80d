package org.ipcstudio.checker.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Asks {@code ipc check}, as a process of its own like that of a user. */
final class Ipc {
	/** Everything it looks for, which is its usual way. */
	static final List<String> FULL_QUESTION = List.of();
	/** What SPIN looks for. */
	static final List<String> SAME_QUESTION = List.of("--only", "deadlock,assertion");

	/** The exit code that says that the call or the file is wrong. */
	private static final int WRONG = 2;
	/** So that it can end by itself where the search has to be cut short. */
	private static final Duration GRACE = Duration.ofSeconds(20);

	private final Path folder;
	private final Duration limit;
	private final List<String> command;

	/**
	 * @param folder  where its files may lie
	 * @param limit   the longest time for a search
	 * @param command what starts it
	 */
	Ipc(Path folder, Duration limit, List<String> command) {
		this.folder = folder;
		this.limit = limit;
		this.command = command;
	}

	/** Searches every state one by one, with everything left out that could spare some. */
	static List<String> withoutReductions(int threads) {
		return List.of("--only", "deadlock,assertion", "--no-por", "--no-symmetry", "--no-abstraction", "--threads",
				Integer.toString(threads));
	}

	Measurement measure(Family family, Size size, List<String> options) {
		return measure(family, size, options, Map.of());
	}

	Measurement measure(Family family, Size size, List<String> options, Map<String, String> environment) {
		try {
			Files.writeString(folder.resolve("system.ipc"), family.ipc(size.n()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		List<String> line = new ArrayList<>(command);
		line.addAll(List.of("check", "--json", "--time", limit.toSeconds() + "s"));
		line.addAll(options);
		line.add("system.ipc");
		Call call = Call.of(folder, limit.plus(GRACE), environment, line);
		if (call.timedOut()) {
			return new Measurement(Outcome.NONE, call.seconds(), call.seconds(), 0, 0, 0, 0, call.peakMemory());
		}
		if (call.exit() >= WRONG && call.output().isBlank()) {
			throw new MeasuringException("ipc check has failed: " + call.errors().strip());
		}
		CheckOutput output = new CheckOutput(call.output());
		double states = output.figure("states");
		double bytes = output.figure("bytesPerState");
		return new Measurement(output.outcome(), call.seconds(), output.figure("seconds"), (long) states,
				(long) output.figure("transitions"), bytes > 0 ? bytes : output.figure("peakMemoryBytes") / states,
				(int) output.figure("bitsPerState"), call.peakMemory());
	}
}
