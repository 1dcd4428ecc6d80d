package org.ipcstudio.cli.report;

/** Prints the outcome of checks. */
public interface CheckReport {
	/** Prints what has become of one file. */
	void print(CheckedFile file);
}
