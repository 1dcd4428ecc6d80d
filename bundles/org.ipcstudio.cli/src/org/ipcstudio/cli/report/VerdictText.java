package org.ipcstudio.cli.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.ipcstudio.checker.CheckResult;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.checker.Limit;
import org.ipcstudio.checker.Statistics;
import org.ipcstudio.cli.Style;

/** What the check of a file comes to, in words. */
public final class VerdictText {
	private VerdictText() {
	}

	/**
	 * The word for it, which may be shown in a style, and the rest of the sentence.
	 *
	 * @param style of the word
	 * @param word  the verdict, or what was found
	 * @param rest  empty or a text that begins with a comma
	 */
	public record Line(Style style, String word, String rest) {
		@Override
		public String toString() {
			return word + rest;
		}
	}

	/** The verdict of a file in one line. */
	public static Line of(CheckedFile file, ReportSettings settings) {
		return switch (file.outcome()) {
			case OK -> new Line(Style.GOOD, "ok", ", " + ok(file, settings));
			case DEFECT -> new Line(Style.BAD, defects(file), knownToo(file));
			case INCONCLUSIVE -> new Line(Style.DOUBTFUL, "inconclusive", ", " + inconclusive(file));
			case INVALID -> new Line(Style.BAD, "invalid", ", " + invalid(file));
		};
	}

	private static String ok(CheckedFile file, ReportSettings settings) {
		String known = knownDefects(file);
		if (!known.isEmpty()) {
			return "nothing is new; known: " + known + ".";
		}
		String what = settings.isSelective()
				? "nothing that was looked for (%s) is".formatted(
						String.join(", ", settings.sortedKinds().stream().map(FindingKind::id).toList()))
				: "nothing is wrong";
		return what + " in any state that " + file.result().orElseThrow().system() + " can reach.";
	}

	private static String inconclusive(CheckedFile file) {
		if (file.skipped()) {
			return "it was not checked, because you stopped it.";
		}
		String known = knownDefects(file);
		return known.isEmpty() ? "nothing was found so far, but not everything was looked at."
				: "nothing new was found so far, but not everything was looked at; known: " + known + ".";
	}

	private static String invalid(CheckedFile file) {
		long errors = file.problems().stream().filter(problem -> problem.isError()).count();
		return file.error().orElse(errors == 1 ? "the text has an error." : "the text has %d errors.".formatted(errors));
	}

	private static String defects(CheckedFile file) {
		String kinds = kinds(file, ReportedFinding::counts);
		return kinds.isEmpty() ? "more findings than can be compared with the baseline" : kinds;
	}

	private static String knownToo(CheckedFile file) {
		String known = knownDefects(file);
		return known.isEmpty() ? "" : "; known already: " + known;
	}

	private static String knownDefects(CheckedFile file) {
		return kinds(file, finding -> finding.known() && !finding.kind().isRemark());
	}

	/** The kinds of some findings, with how many there are. */
	private static String kinds(CheckedFile file, Predicate<ReportedFinding> some) {
		Map<FindingKind, Integer> counts = new EnumMap<>(FindingKind.class);
		file.findings().stream().filter(some).forEach(finding -> counts.merge(finding.kind(), 1, Integer::sum));
		// where a check has kept as many of a kind as it may, there can be more
		int limit = file.result().filter(CheckResult::moreFound).isPresent() ? most(file) : Integer.MAX_VALUE;
		List<String> kinds = new ArrayList<>();
		counts.forEach((kind, count) -> kinds.add(kind.id() + (count == 1 ? ""
				: " (%s%s times)".formatted(count >= limit ? "at least " : "", Figures.count(count)))));
		return String.join(", ", kinds);
	}

	/** How many findings there are of the kind that has most of them. */
	private static int most(CheckedFile file) {
		Map<FindingKind, Integer> counts = new EnumMap<>(FindingKind.class);
		file.findings().forEach(finding -> counts.merge(finding.kind(), 1, Integer::sum));
		return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
	}

	/** Whether everything was looked at, why not, and how much it was: full sentences. */
	static String extent(CheckResult result) {
		Statistics statistics = result.statistics();
		String text = Figures.count(statistics.states(), "state") + ", " + Figures.count(statistics.transitions(), "move")
				+ ", depth " + Figures.count(statistics.depth()) + ", " + Figures.seconds(statistics.seconds()) + ", "
				+ Figures.bytes(statistics.peakMemoryBytes()) + ".";
		return statistics.complete() ? "Complete: " + text : "Not complete: " + incompleteness(result) + " " + text;
	}

	/** Why not everything was looked at. */
	static String incompleteness(CheckResult result) {
		return result.limit().map(VerdictText::reason)
				.orElse("of each state only a few bits were remembered, so that some may have been missed (--bitstate).");
	}

	private static String reason(Limit limit) {
		return switch (limit) {
			case STATES -> "the limit of states was reached (--max-states).";
			case MEMORY -> "the limit of memory was reached (--memory).";
			case TIME -> "the time was up (--time).";
			case CANCELLED -> "you stopped it.";
		};
	}
}
