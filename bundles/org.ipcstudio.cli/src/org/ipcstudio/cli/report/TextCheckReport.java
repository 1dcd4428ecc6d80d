package org.ipcstudio.cli.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.ipcstudio.checker.CheckResult;
import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.cli.Console;
import org.ipcstudio.cli.Style;
import org.ipcstudio.cli.baseline.BaselineEntry;
import org.ipcstudio.engine.diagnosis.Explanation;
import org.ipcstudio.engine.kernel.CompiledSystem;

/** Prints the outcome of checks for people, each file as soon as it is checked. */
final class TextCheckReport implements CheckReport {
	/** More known findings than this are counted. */
	private static final int MOST_KNOWN = 5;
	/** More findings than this that are like another one are counted. */
	private static final int MOST_ALIKE = 5;

	private final Console console;
	private final ReportSettings settings;
	private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
	private final List<String> skipped = new ArrayList<>();
	private boolean answered;

	TextCheckReport(Console console, ReportSettings settings) {
		this.console = console;
		this.settings = settings;
	}

	@Override
	public void print(CheckedFile file) {
		outcomes.merge(file.outcome(), 1, Integer::sum);
		if (file.skipped()) {
			skipped.add(file.name());
			return;
		}
		boolean hasAnswer = file.result().isPresent() || !file.problems().isEmpty();
		if (hasAnswer && answered) {
			console.println();
		}
		answered |= hasAnswer;
		file.source().ifPresent(source -> new ProblemPrinter(console, console.out()).print(file.name(), source));
		file.error().ifPresent(console::message);
		file.result().ifPresent(result -> print(file, result));
	}

	private void print(CheckedFile file, CheckResult result) {
		VerdictText.Line verdict = VerdictText.of(file, settings);
		console.println(console.styled(Style.STRONG, file.name()) + ": " + console.styled(verdict.style(), verdict.word())
				+ verdict.rest());
		Selection defects = Selection.of(file, settings.everything());
		defects(file.system().orElseThrow(), defects.shown());
		more(defects, result);
		known(defects.known());
		remarks(file.findings().stream().filter(finding -> finding.kind().isRemark()).toList());
		file.comparison().ifPresent(comparison -> gone(comparison.gone()));
		console.println();
		Wrap.print(console, "", VerdictText.extent(result));
	}

	private void defects(CompiledSystem system, List<FindingGroup> defects) {
		for (int i = 0; i < defects.size(); i++) {
			console.println();
			if (defects.size() > 1) {
				console.println(console.styled(Style.BAD, i + 1 + ". " + defects.get(i).first().kind().id()));
			}
			print(system, defects.get(i).first().finding());
			others(defects.get(i));
		}
	}

	private void others(FindingGroup group) {
		List<String> others = group.othersInWords(settings.everything() ? Integer.MAX_VALUE : MOST_ALIKE);
		if (others.isEmpty()) {
			return;
		}
		console.println();
		console.println("  And " + Figures.count(group.others().size()) + " more like it, with:");
		others.forEach(other -> Wrap.print(console, "    ", "      ", other));
		if (others.size() < group.others().size()) {
			console.println("    … and " + Figures.count(group.others().size() - others.size()) + " more (--all shows them).");
		}
	}

	private void print(CompiledSystem system, Finding finding) {
		if (finding.waits().isEmpty()) {
			Wrap.print(console, "  ", finding.message());
		} else {
			Explanation explanation = Situation.after(system, finding.trace()).explain(finding.processes());
			new ExplanationPrinter(console).print(explanation);
		}
		if (!finding.otherTrace().isEmpty()) {
			new TwoRuns(console, system, settings.everything()).print("  ", finding);
		} else if (!finding.trace().isEmpty()) {
			console.println();
			console.println("  How it comes to that, in " + Figures.count(finding.trace().size(), "step") + ":");
			new StepTable(console, settings.everything()).print("    ", finding.trace(), finding.cycleStart());
		}
	}

	private void more(Selection defects, CheckResult result) {
		if (!defects.hidden().isEmpty()) {
			console.println();
			Wrap.print(console, "", "More was found: " + defects.hiddenInWords() + " (--all shows everything).");
		}
		if (result.moreFound()) {
			console.println();
			Wrap.print(console, "", "There is still more: a check keeps only so many of a kind"
					+ (settings.everything() ? "." : ", with --all ten times as many."));
		}
	}

	private void known(List<ReportedFinding> known) {
		if (known.isEmpty()) {
			return;
		}
		console.println();
		console.println("Known already, and so of no account:");
		int shown = settings.everything() || known.size() <= MOST_KNOWN + 1 ? known.size() : MOST_KNOWN;
		for (ReportedFinding finding : known.subList(0, shown)) {
			entry(finding.kind().id(), finding.finding().message());
		}
		if (shown < known.size()) {
			console.println("  … and " + Figures.count(known.size() - shown) + " more (--all shows them).");
		}
	}

	private void remarks(List<ReportedFinding> remarks) {
		if (remarks.isEmpty()) {
			return;
		}
		console.println();
		console.println("Remarks, which are no fault by themselves:");
		for (ReportedFinding remark : remarks) {
			if (remark.kind() != FindingKind.UNREACHED) {
				entry(remark.kind().id(), remark.finding().message());
			}
		}
		List<String> unreached = remarks.stream().filter(remark -> remark.kind() == FindingKind.UNREACHED)
				.map(remark -> "line " + remark.finding().line() + " `" + remark.finding().text() + "`").toList();
		if (!unreached.isEmpty()) {
			entry(FindingKind.UNREACHED.id(), "No run ever completes " + String.join(", ", unreached) + ".");
		}
	}

	private void gone(List<BaselineEntry> gone) {
		if (!gone.isEmpty()) {
			console.println();
			console.println("In the baseline, but not there any more (--update-baseline forgets it):");
			gone.forEach(entry -> entry(entry.identity().kind(), entry.message()));
		}
	}

	private void entry(String kind, String message) {
		Wrap.print(console, "  ", "    ", console.styled(Style.FAINT, kind + ":") + " " + message);
	}

	@Override
	public void end(int exitCode) {
		if (!skipped.isEmpty()) {
			console.message("%s not checked, because you stopped it.".formatted(
					skipped.size() == 1 ? skipped.get(0) + " was" : Figures.count(skipped.size(), "file") + " were"));
		}
		int files = outcomes.values().stream().mapToInt(Integer::intValue).sum();
		if (files > 1) {
			if (answered) {
				console.println();
			}
			console.println(OutcomeCounts.inWords(outcomes));
		}
	}
}
