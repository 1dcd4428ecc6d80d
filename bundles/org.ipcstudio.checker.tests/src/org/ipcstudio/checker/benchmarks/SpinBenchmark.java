package org.ipcstudio.checker.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures SPIN and {@code ipc check} alternately, one process at a time, and prints tables of what both needed and how
 * that compares with the goals. Started by {@code releng/spin-bench}. Ends with 0 when both agreed on every system, with
 * 1 when they did not, and with 2 when nothing could be measured.
 */
public final class SpinBenchmark {
	private static final int MEGABYTES = 1024;
	/** What takes this many seconds is measured once, since chance says little there. */
	private static final double LONG = 10;
	/** For the goal of ten million states in four gigabytes together. */
	private static final Map<String, String> RATE_HEAP = Map.of("IPC_JAVA_OPTIONS", "-Xmx3g");

	private final Options options;
	private final Spin spin;
	private final Ipc ipc;
	private final double load = Machine.load();
	private final long start = System.nanoTime();
	private final List<Comparison> comparisons = new ArrayList<>();
	private final List<RateComparison> rates = new ArrayList<>();
	private final List<String> leftOut = new ArrayList<>();

	private SpinBenchmark(Options options, Path folder) {
		this.options = options;
		spin = new Spin(folder, options.limit(), (long) options.gigabyte() * MEGABYTES);
		ipc = new Ipc(folder, options.limit(), options.ipc());
	}

	/** Takes the options that {@code releng/spin-bench --help} lists. */
	public static void main(String[] arguments) throws IOException {
		try {
			Options options = Options.parse(arguments);
			List<Family> families = options.chosen();
			Path folder = Files.createTempDirectory("spin-bench");
			try {
				System.exit(new SpinBenchmark(options, folder).run(families) ? 0 : 1);
			} finally {
				delete(folder);
			}
		} catch (IllegalArgumentException | MeasuringException e) {
			System.err.println(e.getMessage());
			System.exit(2);
		}
	}

	/** Returns whether both gave the right answer wherever they gave one. */
	private boolean run(List<Family> families) throws IOException {
		for (Family family : families) {
			family.small().forEach(size -> compare(family, size, options.runs()));
		}
		if (!options.quick()) {
			for (Family family : families) {
				family.large().forEach(size -> compare(family, size, 1));
			}
			for (Family family : families) {
				family.rate().forEach(size -> compareRates(family, size));
			}
		}
		Report report = new Report(comparisons, rates, leftOut);
		String text = Machine.describe(options, load) + "\n" + report.text();
		System.out.println(text);
		if (options.page().isPresent()) {
			GeneratedSection.replace(options.page().get(), text);
		}
		List<String> wrong = report.mismatches();
		wrong.forEach(mismatch -> System.err.println("ERROR: " + mismatch));
		return wrong.isEmpty();
	}

	private void compare(Family family, Size size, int runs) {
		if (isOver(family.name() + " " + size.n())) {
			return;
		}
		List<Measurement> spins = new ArrayList<>();
		List<Measurement> fulls = new ArrayList<>();
		List<Measurement> sames = new ArrayList<>();
		for (int i = 0; i < runs && (i == 0 || spins.get(0).total() < LONG); i++) {
			spins.add(spin.measure(family, size, true));
			fulls.add(ipc.measure(family, size, Ipc.FULL_QUESTION));
			sames.add(ipc.measure(family, size, Ipc.SAME_QUESTION));
		}
		Comparison comparison = new Comparison(family, size, Measurement.median(spins), Measurement.median(fulls),
				Measurement.median(sames));
		comparisons.add(comparison);
		say("%-28s SPIN %s %.2f s (search %.2f s), ipc %s %.2f s (search %.3f s), same question %.2f s", comparison.name(),
				comparison.spin().outcome().word(), comparison.spin().total(), comparison.spin().search(),
				comparison.full().outcome().word(), comparison.full().total(), comparison.full().search(),
				comparison.same().total());
	}

	private void compareRates(Family family, Size size) {
		if (isOver("the rates of " + family.name() + " " + size.n())) {
			return;
		}
		RateComparison comparison = new RateComparison(family, size, spin.measure(family, size, false),
				ipc.measure(family, size, Ipc.withoutReductions(1), RATE_HEAP),
				ipc.measure(family, size, Ipc.withoutReductions(2), RATE_HEAP));
		rates.add(comparison);
		say("%-28s states/s: SPIN %.0f, ipc %.0f, with two threads %.0f", comparison.name(), comparison.spin().stateRate(),
				comparison.one().stateRate(), comparison.two().stateRate());
	}

	private boolean isOver(String what) {
		if (System.nanoTime() - start < options.budget().toNanos()) {
			return false;
		}
		leftOut.add(what);
		return true;
	}

	/** Progress goes where it does not mix with the tables. */
	private static void say(String format, Object... arguments) {
		System.err.println(String.format(Locale.ROOT, format, arguments));
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
		Files.delete(folder);
	}
}
