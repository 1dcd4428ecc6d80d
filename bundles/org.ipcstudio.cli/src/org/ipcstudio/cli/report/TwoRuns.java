package org.ipcstudio.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.ipcstudio.checker.Finding;
import org.ipcstudio.cli.Console;
import org.ipcstudio.cli.Style;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.trace.Step;

/** Prints two runs that differ in the order of two accesses: what they share, then one beside the other. */
final class TwoRuns {
	private static final String GAP = "   ";
	/** The least room for what a step does, however long the names are. */
	private static final int LEAST_ACTION = 12;
	private static final int MOST_VALUES = 4;

	private final Console console;
	private final CompiledSystem system;
	private final boolean everything;

	/** @param everything whether long runs are printed as a whole */
	TwoRuns(Console console, CompiledSystem system, boolean everything) {
		this.console = console;
		this.system = system;
		this.everything = everything;
	}

	/** @param finding one with two runs */
	void print(String indent, Finding finding) {
		int common = finding.commonSteps();
		List<Step> shared = finding.trace().subList(0, common);
		console.println();
		if (common > 0) {
			console.println(indent + "How it comes to that, in " + Figures.count(common, "step") + ":");
			new StepTable(console, everything).print(indent + "  ", shared, -1);
			console.println();
		}
		console.println(indent + (common > 0 ? "Then" : "From the start") + " both orders are possible:");
		int width = (Console.WIDTH - indent.length() - 2 - GAP.length()) / 2;
		List<String> left = column(finding, finding.trace(), finding.otherTrace(), width);
		List<String> right = column(finding, finding.otherTrace(), finding.trace(), width);
		int used = left.stream().mapToInt(String::length).max().orElse(0);
		for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
			String line = indent + "  " + padded(i < left.size() ? left.get(i) : "", used) + GAP
					+ (i < right.size() ? right.get(i) : "");
			console.println(i == 0 ? console.styled(Style.FAINT, line.stripTrailing()) : line.stripTrailing());
		}
	}

	private List<String> column(Finding finding, List<Step> run, List<Step> other, int width) {
		List<Step> steps = run.subList(finding.commonSteps(), run.size());
		List<String> lines = new ArrayList<>();
		lines.add(steps.get(0).process() + " first");
		int number = 0;
		int process = 0;
		for (Step step : steps) {
			number = Math.max(number, Long.toString(step.number()).length());
			process = Math.max(process, step.process().length());
		}
		for (Step step : steps) {
			String head = "%s  %s  line %d  ".formatted(padded(Long.toString(step.number()), number),
					padded(step.process(), process), step.line());
			append(lines, head, step.action(), width);
		}
		String second = finding.processes().get(finding.processes().get(0).equals(steps.get(0).process()) ? 1 : 0);
		Situation end = Situation.after(system, run);
		if (steps.stream().noneMatch(step -> step.process().equals(second)) && !end.canMove(second)) {
			append(lines, "", second + " cannot go on any more", width);
		}
		values(end.shared(), Situation.after(system, other).shared()).forEach(value -> append(lines, "", value, width));
		return lines;
	}

	/** The shared variables that are different at the end of the other run. */
	private static List<String> values(Map<String, String> own, Map<String, String> others) {
		List<String> lines = new ArrayList<>();
		own.forEach((name, value) -> {
			if (!Objects.equals(value, others.get(name))) {
				lines.add("afterwards " + name + " is " + value);
			}
		});
		return lines.size() <= MOST_VALUES ? lines : lines.subList(0, MOST_VALUES);
	}

	private static void append(List<String> lines, String head, String text, int width) {
		String start = head;
		for (String line : Wrap.lines(text, Math.max(LEAST_ACTION, width - head.length()))) {
			lines.add(start + line);
			start = " ".repeat(head.length());
		}
	}

	private static String padded(String text, int width) {
		return text + " ".repeat(Math.max(0, width - text.length()));
	}
}
