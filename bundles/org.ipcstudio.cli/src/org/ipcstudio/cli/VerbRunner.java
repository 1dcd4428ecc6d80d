package org.ipcstudio.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;

/** Parses the arguments of a verb and lets it run. */
final class VerbRunner {
	private VerbRunner() {
	}

	/** @throws CommandException if the call or a file is wrong */
	static int run(Verb verb, String[] args, Console console) {
		Callable<Integer> work = verb.create(console);
		CommandLine line = new CommandLine(work);
		line.setCommandName("ipc " + verb.word());
		line.setUsageHelpWidth(Console.WIDTH);
		line.setExpandAtFiles(false);
		line.setCaseInsensitiveEnumValuesAllowed(true);
		try {
			line.parseArgs(args);
		} catch (ParameterException e) {
			String message = e.getMessage().strip();
			boolean ended = message.endsWith(".") || message.endsWith("?");
			throw new CommandException("%s%s See `ipc %s --help`.".formatted(message, ended ? "" : ".", verb.word()), e);
		}
		if (line.isUsageHelpRequested()) {
			usage(line, console);
			return ExitCode.OK;
		}
		try {
			return work.call();
		} catch (RuntimeException e) {
			throw e;
		} catch (Exception e) {
			throw new IllegalStateException("a verb tells what goes wrong in other ways", e);
		}
	}

	private static void usage(CommandLine line, Console console) {
		PrintWriter out = new PrintWriter(console.out());
		line.setColorScheme(Help.defaultColorScheme(console.isColored() ? Help.Ansi.ON : Help.Ansi.OFF));
		String text = line.getUsageMessage();
		out.print(console.drawsLines() ? text : Ascii.of(text));
		out.flush();
	}
}
