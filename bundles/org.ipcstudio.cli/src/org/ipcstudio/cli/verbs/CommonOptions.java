package org.ipcstudio.cli.verbs;

import org.ipcstudio.cli.ColorMode;
import org.ipcstudio.cli.Console;

import picocli.CommandLine.Option;

/** The options that every verb has. */
final class CommonOptions {
	private final Console console;

	CommonOptions(Console console) {
		this.console = console;
	}

	@Option(names = { "-h", "--help" }, usageHelp = true, description = "Shows this text.")
	private boolean help;

	@Option(names = "--color", paramLabel = "WHEN",
			description = "auto (the default: on a terminal, unless NO_COLOR is set), always or never.")
	private void color(ColorMode mode) {
		console.setColor(mode);
	}

	@Option(names = "--debug", hidden = true, description = "Shows the details of an unexpected error.")
	private boolean debug;
}
