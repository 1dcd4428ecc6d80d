package org.ipcstudio.cli.report;

import java.util.Locale;

import org.ipcstudio.cli.Console;

/** The formats of reports of checks. */
public enum ReportFormat {
	/** For people. */
	TEXT,
	/** For programs: an object in a line for each file. */
	JSON,
	/** For servers that show tests: one suite for each file. */
	JUNIT,
	/** For servers and editors that show places in the source: SARIF 2.1.0. */
	SARIF,
	/** For a comment on a change. */
	MARKDOWN;

	/** The word on the command line. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** A report that prints to a console. */
	public CheckReport create(Console console, ReportSettings settings) {
		return switch (this) {
			case TEXT -> new TextCheckReport(console, settings);
			case JSON -> new JsonCheckReport(console);
			case JUNIT -> new JUnitCheckReport(console, settings);
			case SARIF -> new SarifCheckReport(console);
			case MARKDOWN -> new MarkdownCheckReport(console, settings);
		};
	}
}
