package org.ipcstudio.cli.report;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.checker.CheckResult;
import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.checker.Limit;
import org.ipcstudio.checker.Statistics;
import org.ipcstudio.checker.Verdict;
import org.ipcstudio.cli.Console;
import org.ipcstudio.cli.Style;
import org.ipcstudio.engine.diagnosis.Explanation;
import org.ipcstudio.engine.kernel.CompiledSystem;

/** Prints the outcome of checks for people. */
public final class TextCheckReport implements CheckReport {
	private final Console console;
	private final boolean wholeTraces;
	private boolean first = true;

	/** @param wholeTraces whether long traces are printed as a whole */
	public TextCheckReport(Console console, boolean wholeTraces) {
		this.console = console;
		this.wholeTraces = wholeTraces;
	}

	@Override
	public void print(CheckedFile file) {
		if (!first) {
			console.println();
		}
		first = false;
		file.source().ifPresent(source -> new ProblemPrinter(console, console.out()).print(file.name(), source));
		file.error().ifPresent(console::message);
		if (file.result().isPresent()) {
			print(file, file.result().get());
		}
	}

	private void print(CheckedFile file, CheckResult result) {
		console.println(console.styled(Style.STRONG, file.name()) + ": " + verdict(result));
		List<Finding> defects = result.findings().stream().filter(finding -> !finding.kind().isRemark()).toList();
		for (int i = 0; i < defects.size(); i++) {
			console.println();
			if (defects.size() > 1) {
				console.println(console.styled(Style.BAD, i + 1 + ". " + defects.get(i).kind().id()));
			}
			print(file.system().orElseThrow(), defects.get(i));
		}
		remarks(result.findings().stream().filter(finding -> finding.kind().isRemark()).toList());
		if (result.moreFound()) {
			console.println();
			console.println("There is more of the same kind.");
		}
		console.println();
		Wrap.print(console, "", figures(result));
	}

	private String verdict(CheckResult result) {
		if (result.verdict() == Verdict.OK) {
			return console.styled(Style.GOOD, "ok") + ", nothing is wrong in any state that " + result.system() + " can reach.";
		}
		if (result.verdict() == Verdict.INCONCLUSIVE) {
			return console.styled(Style.DOUBTFUL, "inconclusive") + ", nothing was found so far, but not everything was looked at.";
		}
		List<String> kinds = new ArrayList<>();
		for (FindingKind kind : FindingKind.values()) {
			int count = result.findings(kind).size();
			if (count > 0 && !kind.isRemark()) {
				kinds.add(kind.id() + (count == 1 ? "" : " (" + count + " times)"));
			}
		}
		return console.styled(Style.BAD, String.join(", ", kinds));
	}

	private void print(CompiledSystem system, Finding finding) {
		if (finding.waits().isEmpty()) {
			Wrap.print(console, "  ", finding.message());
		} else {
			Explanation explanation = Situation.after(system, finding.trace()).explain(finding.processes());
			new ExplanationPrinter(console).print(explanation);
		}
		if (!finding.trace().isEmpty()) {
			console.println();
			console.println("  How it comes to that, in " + Figures.count(finding.trace().size(), "step") + ":");
			new StepTable(console, wholeTraces).print("    ", finding.trace(), finding.cycleStart());
		}
	}

	private void remarks(List<Finding> remarks) {
		if (remarks.isEmpty()) {
			return;
		}
		console.println();
		console.println("Remarks, which are no fault by themselves:");
		for (Finding remark : remarks) {
			if (remark.kind() != FindingKind.UNREACHED) {
				remark(remark.kind(), remark.message());
			}
		}
		List<String> unreached = remarks.stream().filter(remark -> remark.kind() == FindingKind.UNREACHED)
				.map(remark -> "line " + remark.line() + " `" + remark.text() + "`").toList();
		if (!unreached.isEmpty()) {
			remark(FindingKind.UNREACHED, "No run ever completes " + String.join(", ", unreached) + ".");
		}
	}

	private void remark(FindingKind kind, String message) {
		Wrap.print(console, "  ", "    ", console.styled(Style.FAINT, kind.id() + ":") + " " + message);
	}

	private String figures(CheckResult result) {
		Statistics statistics = result.statistics();
		String text = Figures.count(statistics.states(), "state") + ", " + Figures.count(statistics.transitions(), "move")
				+ ", depth " + Figures.count(statistics.depth()) + ", " + Figures.seconds(statistics.seconds()) + ", "
				+ Figures.bytes(statistics.peakMemoryBytes()) + ".";
		return result.limit().map(limit -> "Not complete: " + reason(limit) + " " + text).orElse("Complete: " + text);
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
