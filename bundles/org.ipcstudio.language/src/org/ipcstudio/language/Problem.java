package org.ipcstudio.language;

import java.util.List;
import java.util.Locale;

/**
 * Something that is wrong with a text, or probably is.
 *
 * @param code     what kind of problem it is
 * @param severity how much it matters; that of the code
 * @param region   where it is; always within the text
 * @param line     the line of its first character, from 1
 * @param column   the column of its first character, from 1
 * @param text     the text it is about; empty at the end of the file
 * @param message  one sentence that says what is wrong and, where it can, what to do
 * @param fixes    the usual repairs, the best one first; often empty
 */
public record Problem(ProblemCode code, Severity severity, Region region, int line, int column, String text,
		String message, List<QuickFix> fixes) {

	public Problem {
		fixes = List.copyOf(fixes);
	}

	/** Whether it keeps the system from being run. */
	public boolean isError() {
		return severity == Severity.ERROR;
	}

	/** The problem in one line: {@code 3:7 error IPC201: …}. */
	@Override
	public String toString() {
		return line + ":" + column + " " + severity.name().toLowerCase(Locale.ROOT) + " " + code.id() + ": "
				+ message;
	}
}
