package org.ipcstudio.cli.report;

import java.util.List;

import org.ipcstudio.cli.Console;
import org.ipcstudio.cli.Style;
import org.ipcstudio.engine.simulate.EndReason;
import org.ipcstudio.engine.simulate.SimulationResult;

/** Prints how a run went, for people. */
public final class RunReport {
	private final Console console;
	private final RunInfo info;
	private final boolean brief;
	private final boolean all;

	/**
	 * @param brief whether only the outcome is told
	 * @param all   whether long tables are printed as a whole
	 */
	public RunReport(Console console, RunInfo info, boolean brief, boolean all) {
		this.console = console;
		this.info = info;
		this.brief = brief;
		this.all = all;
	}

	public void print(String system, SimulationResult result, RunOutcome outcome) {
		if (!brief) {
			new StatisticsTables(console, result, all).print();
		}
		outcome(system, result, outcome);
		if (brief) {
			return;
		}
		for (RunFinding finding : outcome.findings()) {
			print(finding);
		}
		if (!outcome.remarks().isEmpty()) {
			console.println();
			for (RunFinding remark : outcome.remarks()) {
				Wrap.print(console, "  ", "    ", console.styled(Style.FAINT, "remark:") + " " + remark.message());
			}
		}
	}

	private void outcome(String system, SimulationResult result, RunOutcome outcome) {
		List<String> kinds = outcome.findings().stream().map(RunFinding::kind).distinct().toList();
		String verdict = kinds.isEmpty() ? console.styled(Style.GOOD, wellEnded(result.reason()))
				: console.styled(Style.BAD, String.join(", ", kinds));
		String time = result.time() > 0 ? ", " + Figures.time(result.time()) + " of virtual time" : "";
		String line = console.styled(Style.STRONG, system) + ": " + verdict + " after "
				+ Figures.count(result.steps(), "step") + time + " (" + info.how() + ").";
		if (brief) {
			console.println(line);
			return;
		}
		Wrap.print(console, "", "  ", line);
		String end = (end(result.reason()) + (kinds.isEmpty() ? info.others() : "")).strip();
		if (!end.isEmpty()) {
			Wrap.print(console, "", end);
		}
	}

	private static String wellEnded(EndReason reason) {
		return switch (reason) {
			case ENDED -> "ended";
			case CANCELLED, STOPPED -> "stopped";
			default -> "nothing found";
		};
	}

	private String end(EndReason reason) {
		return switch (reason) {
			case STEP_LIMIT -> "The limit of steps ended the run; " + info.longer() + " lets it go on. ";
			case TIME_LIMIT -> "The time was up; --for with a longer time lets it go on. ";
			case MESSAGE_LIMIT -> "A channel was about to use up the memory, so the run was ended. ";
			case CANCELLED -> "You stopped it. ";
			default -> "";
		};
	}

	private void print(RunFinding finding) {
		console.println();
		console.println(console.styled(Style.BAD, finding.kind())
				+ (finding.line() > 0 && finding.explanation().isEmpty() ? " in line " + finding.line() : ""));
		if (finding.explanation().isPresent()) {
			new ExplanationPrinter(console).print(finding.explanation().get());
			return;
		}
		Wrap.print(console, "  ", finding.message());
		if (!finding.text().isEmpty()) {
			console.println("    " + console.styled(Style.FAINT, "line " + finding.line() + ":  " + finding.text()));
		}
	}
}
