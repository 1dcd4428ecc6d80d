package org.ipcstudio.cli.report;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.checker.Finding;
import org.ipcstudio.engine.trace.Step;

/** Leaves out the middle of long traces, which people do not read. */
final class StepCut {
	private static final int HEAD = 10;
	private static final int TAIL = 15;

	private StepCut() {
	}

	/**
	 * A line of a trace: a step, or a note instead of one.
	 *
	 * @param step the step; null for a note
	 * @param mark what stands where a step has its number: an ellipsis where steps are left out
	 * @param note the note; empty for a step
	 */
	record Line(Step step, String mark, String note) {
		boolean isStep() {
			return step != null;
		}

		/** The line as a sentence, with the place in the source as compilers write it. */
		String inWords(String file) {
			return isStep() ? "%d. %s: %s (%s:%d)".formatted(step.number(), step.process(), step.action(), file, step.line())
					: (mark + " " + note).strip();
		}
	}

	/** The lines of a finding's trace. */
	static List<Line> of(Finding finding, boolean everything) {
		return of(finding.trace(), finding.cycleStart(), everything);
	}

	/** @param repeatFrom the index from which on the steps repeat for ever; -1 if they do not */
	static List<Line> of(List<Step> steps, int repeatFrom, boolean everything) {
		List<Line> lines = new ArrayList<>();
		boolean cut = !everything && steps.size() > HEAD + TAIL + 1;
		int first = cut ? steps.size() - TAIL : HEAD; // of the steps after those that are left out
		for (int i = 0; i < steps.size(); i++) {
			if (cut && i == HEAD) {
				lines.add(new Line(null, "…", first - HEAD + " more steps (--all shows them)"));
				i = first;
			}
			if (i == repeatFrom || cut && i == first && repeatFrom >= HEAD && repeatFrom < first) {
				lines.add(new Line(null, "", "from here on for ever:"));
			}
			lines.add(new Line(steps.get(i), "", ""));
		}
		return lines;
	}
}
