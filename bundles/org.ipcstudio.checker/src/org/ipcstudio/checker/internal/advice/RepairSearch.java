package org.ipcstudio.checker.internal.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.ipcstudio.checker.ChannelUse;
import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.checker.advice.AdviceOptions;
import org.ipcstudio.checker.advice.Repair;
import org.ipcstudio.checker.advice.RepairKind;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.SourceFile;

/**
 * Looks for repairs: tries every change that may help, and where none helps alone, two of them. A change is offered if
 * the check of the changed text is complete, finds nothing but remarks, leaves no text unreached that was reached
 * before, and the text brings no new problems.
 */
final class RepairSearch {
	/** From how many changes that help a little a second one is tried. */
	private static final int BASES = 8;
	/** So many changes of one kind are simply tried, one after the other. */
	private static final int FEW = 4;

	private static final List<CandidateSource> SOURCES = List.of(new CloseCandidates(), new LockOrderCandidates(),
			new ExchangeCandidates(), new LeaveLockCandidates(), new SignalCandidates(), new CapacityCandidates(),
			new AtomicCandidates(), new QuickFixCandidates(), new AttemptCandidates());

	private final Trial original;
	private final Trials trials;
	private final AdviceOptions options;
	private final Map<String, Repair> repairs = new LinkedHashMap<>();

	/** A change that did not do, with what was found then. */
	private record Step(Candidate candidate, Trial trial) {
	}

	RepairSearch(Trial original, Trials trials, AdviceOptions options) {
		this.original = original;
		this.trials = trials;
		this.options = options;
	}

	/** The repairs, those that change the meaning least first; empty if nothing is wrong or nothing helps. */
	List<Repair> find() {
		if (original.defects().isEmpty()) {
			return List.of();
		}
		List<Step> steps = tryAll(original, null);
		if (repairs.isEmpty()) {
			Set<Object> wrong = places(original);
			steps.stream().filter(step -> step.trial().isDecided() && !places(step.trial()).containsAll(wrong))
					.sorted(Comparator.comparingInt(step -> step.trial().defects().size())).limit(BASES)
					.forEach(step -> tryAll(step.trial(), step.candidate()));
		}
		return repairs.values().stream().sorted(Comparator.comparing(Repair::kind)).limit(options.maxRepairs()).toList();
	}

	/**
	 * Tries all changes of a text.
	 *
	 * @param before the change that has led to this text; null if it is the original one
	 * @return the changes that did not do
	 */
	private List<Step> tryAll(Trial trial, Candidate before) {
		List<Step> steps = new ArrayList<>();
		Situation situation = new Situation(trial, options.largestCapacity());
		for (CandidateSource source : SOURCES) {
			for (List<Candidate> family : source.candidates(situation)) {
				if (repairs.size() < options.maxRepairs()) {
					tryFamily(family, before, steps);
				}
			}
		}
		return steps;
	}

	private void tryFamily(List<Candidate> family, Candidate before, List<Step> steps) {
		int enough = family.size() > FEW ? largestThatMatters(family.getLast()) : Integer.MAX_VALUE;
		for (Candidate candidate : family) {
			if (candidate.capacity() > enough || repairs.containsKey(candidate.text())) {
				return;
			}
			Trial trial = trials.of(candidate.text(), candidate.label());
			if (trial.isClean() && isNoLoss(trial)) {
				repairs.put(candidate.text(), repair(candidate, before, trial));
				return;
			}
			if (trial.result() != null) {
				steps.add(new Step(candidate, trial));
			}
		}
	}

	/**
	 * The capacity from which on more makes no difference, because there is always room: the most that the channel holds
	 * with the largest capacity that is tried. Where that cannot be found out, only a few are worth the time.
	 */
	private int largestThatMatters(Candidate widest) {
		Trial trial = trials.measured(widest.text(), widest.label());
		if (!trial.isComplete()) {
			return FEW;
		}
		int most = trial.result().occupancy().stream().filter(use -> use.capacity() == widest.capacity())
				.mapToInt(ChannelUse::largest).max().orElse(widest.capacity());
		return most < widest.capacity() ? most + 1 : widest.capacity();
	}

	private Repair repair(Candidate candidate, Candidate before, Trial trial) {
		String source = original.source().text();
		if (before == null) {
			return new Repair(candidate.kind(), candidate.label(), candidate.explanation(), source, candidate.text(),
					trial.result());
		}
		String second = candidate.label().substring(0, 1).toLowerCase(Locale.ROOT) + candidate.label().substring(1);
		return new Repair(RepairKind.COMBINATION, before.label() + "; then " + second,
				before.explanation() + " " + candidate.explanation(), source, candidate.text(), trial.result());
	}

	/** Whether all that ran before runs, and the text is as free of problems as before. */
	private boolean isNoLoss(Trial trial) {
		Set<String> known = new HashSet<>();
		unreached(original).forEach(finding -> known.add(finding.text()));
		return unreached(trial).stream().allMatch(finding -> known.contains(finding.text()))
				&& hasNoNewProblem(original.source(), trial.source());
	}

	private static List<Finding> unreached(Trial trial) {
		return trial.result().findings(FindingKind.UNREACHED);
	}

	private static boolean hasNoNewProblem(SourceFile before, SourceFile after) {
		Map<Object, Integer> counts = new HashMap<>();
		for (Problem problem : before.problems()) {
			counts.merge(problem.code(), 1, Integer::sum);
		}
		return after.problems().stream().allMatch(problem -> counts.merge(problem.code(), -1, Integer::sum) >= 0);
	}

	/** What is wrong, as far as it can be compared between two texts. */
	private static Set<Object> places(Trial trial) {
		Set<Object> places = new HashSet<>();
		trial.defects().forEach(defect -> places.add(List.of(defect.kind(), defect.processes(), defect.text())));
		return places;
	}
}
