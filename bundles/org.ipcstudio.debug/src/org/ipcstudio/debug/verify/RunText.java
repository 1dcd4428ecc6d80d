package org.ipcstudio.debug.verify;

import java.util.List;

import org.ipcstudio.checker.Finding;
import org.ipcstudio.engine.trace.Step;

/** The run of a finding as text, a line for each step. */
final class RunText {
	private RunText() {
	}

	static void append(StringBuilder text, Finding finding) {
		append(text, Messages.RunText_run, finding.trace(), finding.cycleStart());
		append(text, Messages.RunText_otherRun, finding.otherTrace(), -1);
	}

	private static void append(StringBuilder text, String title, List<Step> steps, int repeatFrom) {
		if (steps.isEmpty()) {
			return;
		}
		text.append('\n').append(title).append('\n');
		for (int i = 0; i < steps.size(); i++) {
			if (i == repeatFrom) {
				text.append(Messages.RunText_repeats).append('\n');
			}
			Step step = steps.get(i);
			text.append(step.number()).append('\t').append(step.process()).append('\t').append(step.line()).append('\t')
					.append(step.action()).append('\n');
		}
	}
}
