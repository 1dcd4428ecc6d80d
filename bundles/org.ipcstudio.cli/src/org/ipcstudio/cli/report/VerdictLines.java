package org.ipcstudio.cli.report;

import org.ipcstudio.cli.Console;
import org.ipcstudio.cli.Style;

/** Prints what the check of each file comes to, in a line; for people whose report goes elsewhere. */
public final class VerdictLines implements CheckReport {
	private final Console console;
	private final ReportSettings settings;

	public VerdictLines(Console console, ReportSettings settings) {
		this.console = console;
		this.settings = settings;
	}

	@Override
	public void print(CheckedFile file) {
		VerdictText.Line verdict = VerdictText.of(file, settings);
		console.println(console.styled(Style.STRONG, file.name()) + ": " + console.styled(verdict.style(), verdict.word())
				+ verdict.rest());
	}

	@Override
	public void end(int exitCode) {
		// the lines say it all
	}
}
