package org.ipcstudio.checker.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One call of a program that has come to its end.
 *
 * @param exit       its exit code
 * @param output     what it has written to its standard output
 * @param errors     what it has written to its standard error
 * @param seconds    how long it took, from before its start until after its end
 * @param timedOut   whether it was ended because its time was over
 * @param peakMemory the most memory that it had at a time, in bytes; as of shortly before its end
 */
record Call(int exit, String output, String errors, double seconds, boolean timedOut, long peakMemory) {
	private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
	private static final int LOOKS_PER_SECOND = 20;

	/** Runs a program in a folder until its end or until the time is over, whichever comes first. */
	static Call of(Path folder, Duration limit, Map<String, String> environment, List<String> command) {
		Path output = folder.resolve("output.txt");
		Path errors = folder.resolve("errors.txt");
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
				.redirectInput(new java.io.File("/dev/null")).redirectOutput(output.toFile()).redirectError(errors.toFile());
		builder.environment().putAll(environment);
		try {
			long start = System.nanoTime();
			Process process = builder.start();
			long peak = 0;
			boolean timedOut = false;
			try {
				while (!timedOut && !process.waitFor(1000 / LOOKS_PER_SECOND, TimeUnit.MILLISECONDS)) {
					peak = Math.max(peak, peakMemory(process.pid()));
					timedOut = System.nanoTime() - start > limit.toNanos();
				}
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException("somebody has interrupted the benchmark", e);
			} finally {
				process.descendants().forEach(ProcessHandle::destroyForcibly); // the command may be a script
				process.destroyForcibly();
			}
			int exit = process.onExit().join().exitValue();
			return new Call(exit, Files.readString(output), Files.readString(errors), (System.nanoTime() - start) / 1e9,
					timedOut, peak);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Zero where the system does not tell. */
	private static long peakMemory(long process) {
		try {
			Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc", Long.toString(process), "status")));
			return peak.find() ? Long.parseLong(peak.group(1)) * 1024 : 0;
		} catch (IOException e) {
			return 0; // it has just ended, or this is no Linux
		}
	}

	/** @throws MeasuringException unless the program has ended as it says when all is well */
	Call expectSuccess(String what) {
		if (exit != 0) {
			throw new MeasuringException(what + " has failed: " + (output + errors).strip());
		}
		return this;
	}
}
