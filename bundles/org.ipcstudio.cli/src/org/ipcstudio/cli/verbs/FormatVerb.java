package org.ipcstudio.cli.verbs;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.ipcstudio.cli.CommandException;
import org.ipcstudio.cli.Console;
import org.ipcstudio.cli.ExitCode;
import org.ipcstudio.cli.SafeFiles;
import org.ipcstudio.cli.Source;
import org.ipcstudio.cli.SourceFiles;
import org.ipcstudio.cli.report.ProblemPrinter;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.format.Formatter;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ipc format}. */
@Command(description = "Lays out the text of systems: indentation, blanks and line ends. Comments stay as they are. "
		+ "Without an option the result is printed.", footer = {
				"", "Examples:", "  ipc format --write *.ipc",
				"  ipc format --check models          names the files that are not laid out", "",
				"Exit codes: 0 done, 1 a file is not laid out (--check), 2 a file or the call is wrong." })
public final class FormatVerb implements Callable<Integer> {
	private final Console console;

	@Parameters(arity = "1..*", paramLabel = "FILE",
			description = "The files to lay out, folders and patterns, as for check.")
	private List<String> files;

	@ArgGroup
	private Mode mode = new Mode();

	@Mixin
	private final CommonOptions common;

	/** What to do with the result; one of them. */
	static final class Mode {
		@Option(names = "--write", description = "Writes the result back to the files.")
		private boolean write;

		@Option(names = "--check", description = "Changes nothing, but says which files are not laid out.")
		private boolean check;
	}

	public FormatVerb(Console console) {
		this.console = console;
		common = new CommonOptions(console);
	}

	@Override
	public Integer call() {
		int code = ExitCode.OK;
		for (SourceFiles.Entry file : SourceFiles.of(files)) {
			try {
				code = ExitCode.worst(code, format(file));
			} catch (CommandException e) {
				console.message(e.getMessage());
				code = ExitCode.WRONG;
			}
		}
		return code;
	}

	private int format(SourceFiles.Entry file) {
		if (file.error().isPresent()) {
			throw new CommandException(file.error().get());
		}
		String name = file.name();
		String text = Source.read(name).text();
		Optional<String> formatted = Formatter.formatted(text);
		if (formatted.isEmpty()) {
			return refuse(name, text);
		}
		boolean changed = !formatted.get().equals(text);
		if (mode.check) {
			if (changed) {
				console.println(name + " is not laid out; `ipc format --write " + name + "` does it.");
			}
			return changed ? ExitCode.FOUND : ExitCode.OK;
		}
		if (!mode.write) {
			console.out().print(formatted.get());
		} else if (changed) {
			SafeFiles.replace(Source.path(name), formatted.get());
			console.println(name + " is laid out now.");
		}
		return ExitCode.OK;
	}

	private int refuse(String name, String text) {
		ProblemPrinter printer = new ProblemPrinter(console, console.err());
		SourceFile.parse(text).problems().stream().filter(Problem::isError)
				.forEach(problem -> printer.print(name, text, problem));
		console.message(name + " stays as it is: only a text without syntax errors can be laid out.");
		return ExitCode.WRONG;
	}
}
