package org.ipcstudio.cli.report;

import java.util.List;

import org.ipcstudio.cli.Console;
import org.ipcstudio.engine.trace.Step;

/** Prints the short run that was made of a longer one, for people. */
public final class ShrunkRunReport {
	private final Console console;
	private final boolean all;

	/** @param all whether every step of a long run is printed */
	public ShrunkRunReport(Console console, boolean all) {
		this.console = console;
		this.all = all;
	}

	/**
	 * Prints it.
	 *
	 * @param recorded the number of steps of the run that it was made of
	 * @param steps    its steps
	 */
	public void print(long recorded, List<Step> steps) {
		console.println();
		if (steps.isEmpty()) {
			console.println("No step is needed to come to the same end.");
		} else if (steps.size() == recorded) {
			Wrap.print(console, "", "Nothing could be left out of it, in " + Figures.count(recorded, "step") + ":");
		} else {
			Wrap.print(console, "", "It comes to the same end in " + Figures.count(steps.size(), "step") + " instead of "
					+ Figures.count(recorded) + ":");
		}
		new StepTable(console, all).print("  ", steps, -1);
	}
}
