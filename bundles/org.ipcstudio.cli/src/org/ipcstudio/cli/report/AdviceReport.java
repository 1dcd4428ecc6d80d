package org.ipcstudio.cli.report;

/** Prints advice. */
public interface AdviceReport {
	/** Prints what was found out about one file. */
	void print(AdvisedFile file);
}
