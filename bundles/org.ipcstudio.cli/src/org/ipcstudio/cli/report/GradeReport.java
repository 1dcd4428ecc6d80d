package org.ipcstudio.cli.report;

import org.ipcstudio.checker.challenge.Board;

/** Prints the grades of traces. */
public interface GradeReport {
	/** Before the first trace. */
	void begin(Board board);

	/** Prints what one trace comes to. */
	void print(GradedFile file);

	/** Behind the last trace. */
	void end();
}
