package org.ipcstudio.debug.verify;

import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.ipcstudio.checker.CheckResult;
import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.checker.Limit;
import org.ipcstudio.checker.Statistics;

/** What verifications come to, in words. */
public final class Words {
	private Words() {
	}

	/** How far a check has come, in a line. */
	public static String progress(Progress progress) {
		return Messages.bind(Messages.Words_progress,
				new Object[] { count(progress.states()), count(progress.depth()), seconds(progress.seconds()) });
	}

	/** How many states a check has found, in a line. */
	public static String states(Progress progress) {
		return Messages.bind(Messages.Words_found, count(progress.states()), count(progress.depth()));
	}

	/** The verdict as a sentence: {@code Nothing is wrong: all 1,234 states were looked at in 0.3 s.} */
	public static String verdict(Outcome outcome) {
		if (outcome.result().isEmpty()) {
			return outcome.obstacle();
		}
		CheckResult result = outcome.result().get();
		return switch (result.verdict()) {
			case OK -> Messages.bind(Messages.Words_clean, extent(result));
			case DEFECT -> Messages.bind(Messages.Words_defects, kinds(defects(outcome), result), extent(result));
			case INCONCLUSIVE -> Messages.bind(Messages.Words_inconclusive, extent(result));
		};
	}

	/** The verdict in a few words: {@code nothing is wrong (1,234 states in 0.3 s)}. */
	public static String brief(Outcome outcome) {
		if (outcome.result().isEmpty()) {
			return outcome.obstacle();
		}
		CheckResult result = outcome.result().get();
		String what = switch (result.verdict()) {
			case OK -> Messages.Words_briefClean;
			case DEFECT -> kinds(defects(outcome), result);
			case INCONCLUSIVE -> Messages.bind(Messages.Words_briefInconclusive, limit(result));
		};
		return Messages.bind(Messages.Words_brief, what, figures(result.statistics()));
	}

	private static String figures(Statistics statistics) {
		return Messages.bind(statistics.states() == 1 ? Messages.Words_state : Messages.Words_states, count(statistics.states()),
				seconds(statistics.seconds()));
	}

	/** How much was looked at, and why that was not all: full sentences. */
	private static String extent(CheckResult result) {
		Statistics statistics = result.statistics();
		String figures = figures(statistics);
		return statistics.complete() ? Messages.bind(Messages.Words_complete, figures)
				: Messages.bind(Messages.Words_incomplete, figures, limit(result));
	}

	private static String limit(CheckResult result) {
		return result.limit().map(Words::limit).orElse(Messages.Words_bitstate);
	}

	private static String limit(Limit limit) {
		return switch (limit) {
			case STATES -> Messages.Words_limitStates;
			case MEMORY -> Messages.Words_limitMemory;
			case TIME -> Messages.Words_limitTime;
			case CANCELLED -> Messages.Words_limitCancelled;
		};
	}

	private static List<Finding> defects(Outcome outcome) {
		return outcome.findings().stream().filter(finding -> !finding.kind().isRemark()).toList();
	}

	private static String kinds(List<Finding> findings, CheckResult result) {
		Map<FindingKind, Integer> counts = new EnumMap<>(FindingKind.class);
		findings.forEach(finding -> counts.merge(finding.kind(), 1, Integer::sum));
		String kinds = counts.entrySet().stream()
				.map(entry -> entry.getValue() == 1 ? KindNames.one(entry.getKey())
						: Messages.bind(Messages.Words_several, count(entry.getValue()), KindNames.several(entry.getKey())))
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
		return result.moreFound() ? Messages.bind(Messages.Words_moreFound, kinds) : kinds;
	}

	/** {@code 1,234}. */
	public static String count(long number) {
		return NumberFormat.getIntegerInstance().format(number);
	}

	/** {@code 0.4 s}, {@code 3 min 20 s}. */
	public static String seconds(double seconds) {
		if (seconds < 0.1) {
			return Messages.Words_instantly;
		}
		if (seconds < 60) {
			NumberFormat format = NumberFormat.getNumberInstance();
			format.setMinimumFractionDigits(seconds < 9.95 ? 1 : 0);
			format.setMaximumFractionDigits(seconds < 9.95 ? 1 : 0);
			return Messages.bind(Messages.Words_seconds, format.format(seconds));
		}
		long whole = Math.round(seconds);
		return Messages.bind(Messages.Words_minutes, whole / 60, whole % 60);
	}
}
