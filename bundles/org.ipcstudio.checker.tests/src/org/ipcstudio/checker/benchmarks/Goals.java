package org.ipcstudio.checker.benchmarks;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Holds what was measured against what the checker is meant to reach. */
final class Goals {
	private static final double LONG = 10;
	private static final double LONG_RATIO = 100;
	private static final int WORD = 64;
	private static final double WORD_RATIO = 5;
	private static final double WIDE_RATIO = 3;
	private static final double SECOND_CORE = 1.5;
	private static final int COMPACT_BITS = 128;
	private static final double COMPACT_BYTES = 24;
	/** Below, the fixed part of the memory says more than the states. */
	private static final long MANY_STATES = 100_000;
	private static final double MILLISECONDS = 1000;
	private static final double DEADLOCK_MILLISECONDS = 50;
	private static final long TEN_MILLION = 10_000_000;
	private static final double GIGABYTE = 1 << 30;
	private static final double GIGABYTES = 4;

	private final List<Comparison> comparisons;
	private final List<RateComparison> rates;

	Goals(List<Comparison> comparisons, List<RateComparison> rates) {
		this.comparisons = comparisons;
		this.rates = rates;
	}

	List<Goal> all() {
		return List.of(neverSlower(), longRuns("everything `ipc check` looks for", Comparison::fullRatio),
				longRuns("the question that SPIN answers", Comparison::sameRatio),
				rate("5 times SPIN's states per second on one core, up to 64 bits", 0, WORD, WORD_RATIO),
				rate("3 times SPIN's states per second on one core, beyond 64 bits", WORD + 1, Integer.MAX_VALUE, WIDE_RATIO),
				secondCore(), compactStates(), twentyPhilosophers(), tenMillionStates());
	}

	private Goal neverSlower() {
		String what = "never slower than SPIN until the verdict";
		return worst(comparisons, Comparison::fullRatio).map(worst -> {
			long slower = comparisons.stream().filter(comparison -> comparison.fullRatio() < 1).count();
			return new Goal(what, text("slower %d times of %d, %.2f times as fast in the worst case (%s)", slower,
					comparisons.size(), worst.fullRatio(), worst.name()), slower == 0 && comparisons.stream()
							.allMatch(comparison -> comparison.full().isConclusive() || !comparison.spin().isConclusive()));
		}).orElse(new Goal(what, "", false));
	}

	private Goal longRuns(String question, ToDoubleFunction<Comparison> ratio) {
		List<Comparison> longRuns = comparisons.stream().filter(comparison -> isLong(comparison.spin())).toList();
		String what = "100 times faster in the geometric mean where SPIN needs ten seconds or more: " + question;
		return longRuns.isEmpty() ? new Goal(what, "", false) : new Goal(what, text("%.1f times, over %d systems",
				geometricMean(longRuns, ratio), longRuns.size()), geometricMean(longRuns, ratio) >= LONG_RATIO);
	}

	/** On a machine that others use, compiling can take ten seconds; a system is no larger for that. */
	private static boolean isLong(Measurement spin) {
		return spin.total() >= LONG && spin.search() >= spin.total() / 2;
	}

	/** Where the width of a state is not told, more is demanded: the rate of narrow ones. */
	private Goal rate(String what, int fromBits, int toBits, double least) {
		List<RateComparison> fitting = rates.stream().filter(rate -> rate.one().isConclusive() && rate.hasRatio())
				.filter(rate -> rate.one().bits() >= fromBits && rate.one().bits() <= toBits).toList();
		return worst(fitting, RateComparison::stateRatio).map(worst -> new Goal(what,
				text("%.1f times in the geometric mean, %.1f in the worst case (%s)",
						geometricMean(fitting, RateComparison::stateRatio), worst.stateRatio(), worst.name()),
				worst.stateRatio() >= least)).orElse(new Goal(what, "", false));
	}

	private Goal secondCore() {
		String what = "1.5 times as many states per second with the second core";
		return worst(rates, RateComparison::secondCore).map(worst -> new Goal(what,
				text("%.2f times in the geometric mean, %.2f in the worst case (%s)",
						geometricMean(rates, RateComparison::secondCore), worst.secondCore(), worst.name()),
				worst.secondCore() >= SECOND_CORE)).orElse(new Goal(what, "", false));
	}

	private Goal compactStates() {
		String what = "at most 24 bytes for a state of up to 128 bits, without loss";
		List<RateComparison> fitting = rates.stream().filter(rate -> rate.one().states() >= MANY_STATES)
				.filter(rate -> rate.one().bits() <= COMPACT_BITS).toList();
		return fitting.stream().max(Comparator.comparingDouble(rate -> rate.one().bytesPerState()))
				.map(most -> new Goal(what, text("%.1f bytes at most (%s)", most.one().bytesPerState(), most.name()),
						most.one().bytesPerState() <= COMPACT_BYTES))
				.orElse(new Goal(what, "", false));
	}

	private Goal twentyPhilosophers() {
		String what = "the deadlock of twenty philosophers after 50 ms of search";
		return comparisons.stream().filter(comparison -> comparison.name().equals("philosophers 20")).findFirst()
				.map(found -> new Goal(what, text("%.0f ms; everything about them: %.0f ms", found.same().search() * MILLISECONDS,
						found.full().search() * MILLISECONDS),
						found.same().isConclusive() && found.same().search() * MILLISECONDS <= DEADLOCK_MILLISECONDS))
				.orElse(new Goal(what, "", false));
	}

	private Goal tenMillionStates() {
		String what = "ten million states in 4 GB of memory together";
		return rates.stream().flatMap(rate -> Stream.of(rate.one(), rate.two()))
				.filter(run -> run.states() >= TEN_MILLION && run.isConclusive())
				.max(Comparator.comparingDouble(Measurement::peakMemory))
				.map(run -> new Goal(what, text("%.1f GB for %.1f million states", run.peakMemory() / GIGABYTE,
						run.states() / 1e6), run.peakMemory() <= GIGABYTES * GIGABYTE))
				.orElse(new Goal(what, "", false));
	}

	static <T> double geometricMean(List<T> measured, ToDoubleFunction<T> ratio) {
		return Math.exp(measured.stream().mapToDouble(value -> Math.log(ratio.applyAsDouble(value))).average().orElseThrow());
	}

	private static <T> Optional<T> worst(List<T> measured, ToDoubleFunction<T> ratio) {
		return measured.stream().min(Comparator.comparingDouble(ratio));
	}

	private static String text(String format, Object... arguments) {
		return String.format(Locale.ROOT, format, arguments);
	}
}
