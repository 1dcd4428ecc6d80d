package org.ipcstudio.cli;

import java.io.PrintWriter;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;

/** Parses the arguments of a verb and lets it run. */
final class VerbRunner {
	private VerbRunner() {
	}

	static int run(Verb verb, String[] args, Console console) {
		CommandLine line = new CommandLine(verb.create(console));
		line.setCommandName("ipc " + verb.word());
		line.setOut(new PrintWriter(console.out(), true));
		line.setErr(new PrintWriter(console.err(), true));
		line.setColorScheme(Help.defaultColorScheme(console.isColored() ? Help.Ansi.ON : Help.Ansi.OFF));
		line.setUsageHelpWidth(Console.WIDTH);
		line.setExpandAtFiles(false);
		line.setCaseInsensitiveEnumValuesAllowed(true);
		line.setParameterExceptionHandler((e, arguments) -> wrongCall(verb, e, console));
		line.setExecutionExceptionHandler((e, command, result) -> {
			throw e;
		});
		try {
			return line.execute(args);
		} catch (CommandLine.ExecutionException e) {
			throw e.getCause() instanceof RuntimeException cause ? cause : e;
		}
	}

	private static int wrongCall(Verb verb, ParameterException e, Console console) {
		String message = e.getMessage().strip();
		console.message(message + (message.endsWith(".") ? "" : ".") + " See `ipc " + verb.word() + " --help`.");
		return ExitCode.WRONG;
	}
}
