package org.ipcstudio.debug.verify;

import org.ipcstudio.checker.Finding;

/**
 * What a console shows of a verification.
 *
 * @param file    the path of the file in the workspace, with which lines are given
 * @param outcome what it has come to
 */
record Report(String file, Outcome outcome) {
	/** The exit codes of {@code ipc check}. */
	static final int OK = 0;
	static final int FOUND = 1;
	static final int WRONG = 2;
	static final int INCOMPLETE = 3;

	/** The verdict, and one line for each finding with the place in the source as compilers write it. */
	String text() {
		StringBuilder text = new StringBuilder(Words.verdict(outcome)).append('\n');
		for (Finding finding : outcome.findings()) {
			text.append("  ").append(KindNames.one(finding.kind())).append(": ").append(finding.message());
			if (finding.line() > 0) {
				text.append(" (").append(file).append(':').append(finding.line()).append(')');
			}
			text.append('\n');
		}
		return text.toString();
	}

	int exitCode() {
		if (outcome.result().isEmpty()) {
			return WRONG;
		}
		return switch (outcome.result().get().verdict()) {
			case OK -> OK;
			case DEFECT -> FOUND;
			case INCONCLUSIVE -> INCOMPLETE;
		};
	}
}
