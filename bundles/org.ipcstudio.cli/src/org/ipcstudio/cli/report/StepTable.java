package org.ipcstudio.cli.report;

import java.util.List;

import org.ipcstudio.cli.Console;
import org.ipcstudio.engine.trace.Step;

/** Prints the steps of a trace. */
final class StepTable {
	private final Console console;
	private final boolean all;

	StepTable(Console console, boolean all) {
		this.console = console;
		this.all = all;
	}

	/** @param repeatFrom the index from which on the steps repeat for ever; -1 if they do not */
	void print(String indent, List<Step> steps, int repeatFrom) {
		Table table = new Table(indent, "rlll");
		for (StepCut.Line line : StepCut.of(steps, repeatFrom, all)) {
			if (line.isStep()) {
				Step step = line.step();
				table.row(Long.toString(step.number()), step.process(), "line " + step.line(), step.action());
			} else {
				table.row(line.mark(), "", "", line.note());
			}
		}
		table.print(console);
	}
}
