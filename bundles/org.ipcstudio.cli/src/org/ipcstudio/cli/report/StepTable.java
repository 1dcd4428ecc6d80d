package org.ipcstudio.cli.report;

import java.util.List;

import org.ipcstudio.cli.Console;
import org.ipcstudio.engine.trace.Step;

/** Prints the steps of a trace. */
final class StepTable {
	/** Of longer traces the middle is left out, unless all of it is asked for. */
	private static final int HEAD = 10;
	private static final int TAIL = 15;

	private final Console console;
	private final boolean all;

	StepTable(Console console, boolean all) {
		this.console = console;
		this.all = all;
	}

	/** @param repeatFrom the index from which on the steps repeat for ever; -1 if they do not */
	void print(String indent, List<Step> steps, int repeatFrom) {
		boolean cut = !all && steps.size() > HEAD + TAIL + 1;
		Table table = new Table(indent, "rlll");
		for (int i = 0; i < steps.size(); i++) {
			if (cut && i == HEAD) {
				int hidden = steps.size() - HEAD - TAIL;
				table.row("…", "", "", hidden + " more steps (--all shows them)");
				i += hidden;
			}
			if (i == repeatFrom) {
				table.row("", "", "", "from here on for ever:");
			}
			Step step = steps.get(i);
			table.row(Long.toString(step.number()), step.process(), "line " + step.line(), step.action());
		}
		table.print(console);
	}
}
