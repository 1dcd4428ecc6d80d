package org.ipcstudio.cli.report;

import java.util.Locale;

import org.ipcstudio.cli.ExitCode;

/** What the check of a file comes to. */
public enum Outcome {
	/** Nothing is wrong, or with a baseline nothing that is new. */
	OK(ExitCode.OK),
	/** Something was found. */
	DEFECT(ExitCode.FOUND),
	/** Not everything was looked at, and nothing was found up to there. */
	INCONCLUSIVE(ExitCode.INCONCLUSIVE),
	/** The file cannot be read or is wrong. */
	INVALID(ExitCode.WRONG);

	private final int exitCode;

	Outcome(int exitCode) {
		this.exitCode = exitCode;
	}

	/** What it tells the shell. */
	public int exitCode() {
		return exitCode;
	}

	/** The word for it: {@code inconclusive}. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}
}
