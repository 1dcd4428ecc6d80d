package org.ipcstudio.cli.report;

/** Prints the outcome of checks. */
public interface CheckReport {
	/** Takes what has become of one file; prints it at once, if the format allows it. */
	void print(CheckedFile file);

	/**
	 * Prints what is left to be printed after the last file.
	 *
	 * @param exitCode what the program is going to tell the shell
	 */
	void end(int exitCode);
}
