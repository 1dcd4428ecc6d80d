package org.ipcstudio.checker.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Asks SPIN whether a system can reach an invalid end state or violate an assertion, the way its manual advises for
 * speed: a verifier for safety properties only, compiled with optimisation, whose stack is as deep as it has to be.
 */
final class Spin {
	private static final Duration COMPILING = Duration.ofMinutes(5);
	/** Its largest vectors here need more than the usual 1024 bytes; what is not used costs nothing. */
	private static final List<String> OPTIONS = List.of("-O2", "-DSAFETY", "-DVECTORSZ=8192");

	private final Path folder;
	private final Duration limit;
	private final long megabytes;

	/**
	 * @param folder    where its files may lie
	 * @param limit     the longest time for a search
	 * @param megabytes the largest memory for it
	 */
	Spin(Path folder, Duration limit, long megabytes) {
		this.folder = folder;
		this.limit = limit;
		this.megabytes = megabytes;
	}

	/**
	 * Generates a verifier, compiles it, and lets it search.
	 *
	 * @param reduce whether with its partial-order reduction, which is its usual way
	 */
	Measurement measure(Family family, Size size, boolean reduce) {
		PanOutput output;
		Size tried = size;
		Measurement measured;
		do {
			double prepared = prepare(family.promela(size.n()), reduce);
			Call search = Call.of(folder, limit, Map.of(), List.of("./pan", "-m" + tried.depth()));
			output = new PanOutput(search.output());
			measured = new Measurement(search.timedOut() ? Outcome.NONE : output.outcome(), prepared + search.seconds(),
					search.timedOut() ? search.seconds() : output.seconds(), output.states(), output.transitions(),
					output.bytesPerState(), output.vectorBits(), search.peakMemory());
			tried = tried.deeper();
		} while (output.isTooDeep() && !measured.isConclusive());
		return measured;
	}

	/** Returns the seconds that it took. */
	private double prepare(String promela, boolean reduce) {
		try {
			Files.writeString(folder.resolve("system.pml"), promela);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		List<String> compiler = new ArrayList<>(List.of("gcc"));
		compiler.addAll(OPTIONS);
		compiler.add("-DMEMLIM=" + megabytes);
		if (!reduce) {
			compiler.add("-DNOREDUCE");
		}
		compiler.addAll(List.of("-o", "pan", "pan.c"));
		double generated = Call.of(folder, COMPILING, Map.of(), List.of("spin", "-a", "system.pml"))
				.expectSuccess("spin -a").seconds();
		return generated + Call.of(folder, COMPILING, Map.of(), compiler).expectSuccess("gcc").seconds();
	}
}
