package org.ipcstudio.checker.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes everything that was measured as Markdown. */
final class Report {
	/** With fewer, the fixed part of the memory says more than the states. */
	private static final int MANY_STATES = 10_000;

	private final List<Comparison> comparisons;
	private final List<RateComparison> rates;
	private final List<String> leftOut;

	/** @param leftOut what could not be measured any more, since the time was over */
	Report(List<Comparison> comparisons, List<RateComparison> rates, List<String> leftOut) {
		this.comparisons = comparisons;
		this.rates = rates;
		this.leftOut = leftOut;
	}

	String text() {
		StringBuilder text = new StringBuilder();
		times(text);
		spaces(text);
		rates(text);
		goals(text);
		if (!leftOut.isEmpty()) {
			text.append("\nThe time was over before these could be measured: ").append(String.join(", ", leftOut)).append(".\n");
		}
		return text.toString();
	}

	/** A sentence for every system of which somebody says something wrong. */
	List<String> mismatches() {
		List<String> wrong = new ArrayList<>();
		for (Comparison comparison : comparisons) {
			if (comparison.isMismatch()) {
				wrong.add("the answers on %s do not agree: SPIN %s, ipc check %s, with the same question %s; right is %s".formatted(
						comparison.name(), comparison.spin().outcome().word(), comparison.full().outcome().word(),
						comparison.same().outcome().word(), comparison.family().outcome().word()));
			}
		}
		for (RateComparison rate : rates) {
			if (rate.isMismatch()) {
				wrong.add("the answers on %s without reductions do not agree: SPIN %s, ipc check %s, with two threads %s; right is %s"
						.formatted(rate.name(), rate.spin().outcome().word(), rate.one().outcome().word(),
								rate.two().outcome().word(), rate.family().outcome().word()));
			}
		}
		return wrong;
	}

	private void times(StringBuilder text) {
		text.append("""

				### Time to the verdict

				Seconds until the user knows, in brackets those of the search alone. For SPIN with `spin -a` and `gcc`.

				| system | verdict | SPIN | ipc, everything | faster | ipc, same question | faster |
				|---|---|--:|--:|--:|--:|--:|
				""");
		for (Comparison row : comparisons) {
			row(text, row.name(), row.isMismatch() ? "**they disagree**" : row.family().outcome().word(), time(row.spin()),
					time(row.full()), ratio(row.fullRatio(), row.spin(), row.full()), time(row.same()),
					ratio(row.sameRatio(), row.spin(), row.same()));
		}
	}

	private void spaces(StringBuilder text) {
		text.append("""

				### What was searched

				With the usual reductions of each. For SPIN the bytes of a state are without its hash table; left out where
				states are few.

				| system | states SPIN | ipc, everything | ipc, same question | moves SPIN | ipc, everything | ipc, same question | bytes a state SPIN | ipc |
				|---|--:|--:|--:|--:|--:|--:|--:|--:|
				""");
		for (Comparison row : comparisons) {
			row(text, row.name(), states(row.spin()), states(row.full()), states(row.same()), moves(row.spin()),
					moves(row.full()), moves(row.same()),
					bytes(row.spin()), bytes(row.full()));
		}
	}

	private void rates(StringBuilder text) {
		if (rates.isEmpty()) {
			return;
		}
		text.append("""

				### Rates without any reduction

				Millions per second of search: SPIN with `-DNOREDUCE`, `ipc check` with `--no-por --no-symmetry
				--no-abstraction` and one or two threads.

				| system | states SPIN | states ipc | bits a state | bytes a state SPIN | ipc | states/s SPIN | ipc, 1 thread | faster | ipc, 2 threads | second core | moves/s SPIN | ipc, 1 thread | ipc, 2 threads |
				|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
				""");
		for (RateComparison row : rates) {
			row(text, row.name(), states(row.spin()), states(row.one()),
					row.one().bits() == 0 ? "" : count(row.one().bits()), bytes(row.spin()), bytes(row.one()),
					millions(row.spin().stateRate()), millions(row.one().stateRate()),
					row.hasRatio() ? ratio(row.stateRatio(), row.spin(), row.one()) : "", millions(row.two().stateRate()),
					ratio(row.secondCore(), row.one(), row.two()), millions(row.spin().transitionRate()),
					millions(row.one().transitionRate()), millions(row.two().transitionRate()));
		}
	}

	private void goals(StringBuilder text) {
		text.append("""

				### The goals

				| goal | | measured |
				|---|---|---|
				""");
		new Goals(comparisons, rates).all().forEach(goal -> row(text, goal.what(), goal.verdict(), goal.figure()));
	}

	private static void row(StringBuilder text, String... cells) {
		text.append("| ").append(String.join(" | ", cells)).append(" |\n");
	}

	private static String time(Measurement run) {
		String time = format("%.2f (%.3f)", run.total(), run.search());
		return run.isConclusive() ? time : time + ", no answer";
	}

	/** How many times faster the second one is; where one was cut short, that is a bound only. */
	private static String ratio(double ratio, Measurement first, Measurement second) {
		String bound = Stream.of(first, second).allMatch(Measurement::isConclusive) ? ""
				: second.isConclusive() ? "> " : first.isConclusive() ? "< " : "? ";
		return bound + format(ratio < 10 ? "%.2f" : "%.0f", ratio);
	}

	private static String count(long number) {
		return format("%,d", number);
	}

	/** Nothing where a run was ended before it could tell. */
	private static String states(Measurement run) {
		return run.states() == 0 ? "" : count(run.states());
	}

	private static String moves(Measurement run) {
		return run.states() == 0 ? "" : count(run.transitions());
	}

	private static String bytes(Measurement run) {
		return run.states() < MANY_STATES ? "" : format("%.0f", run.bytesPerState());
	}

	private static String millions(double rate) {
		return rate == 0 ? "" : format("%.3f", rate / 1e6);
	}

	private static String format(String format, Object... arguments) {
		return String.format(Locale.ROOT, format, arguments);
	}
}
