package org.ipcstudio.cli.verbs;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.ipcstudio.cli.CommandException;
import org.ipcstudio.cli.Console;
import org.ipcstudio.cli.ExitCode;
import org.ipcstudio.cli.SafeFiles;
import org.ipcstudio.cli.Source;
import org.ipcstudio.language.templates.SystemName;
import org.ipcstudio.language.templates.Template;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ipc new}. */
@Command(description = "Writes a first system to go on from. A file that exists is never touched.", footer = {
		"", "Templates:",
		"  buffer        a producer and a consumer with a bounded mailbox between them (the default)",
		"  request       clients that send requests to a server and wait for its replies",
		"  link          two processes that talk to each other directly",
		"  pipeline      a parent that runs data through two filters, with pipes",
		"  memory        processes that share memory under a lock",
		"  philosophers  processes that take two forks each, without a deadlock",
		"  readers       processes that may read together but write only alone",
		"  empty         nothing but the frame",
		"", "Examples:", "  ipc new Buffer", "  ipc new --template pipeline models/WordCount.ipc" })
public final class NewVerb implements Callable<Integer> {
	private static final String EXTENSION = ".ipc";

	private final Console console;

	@Parameters(arity = "1", paramLabel = "NAME", description = "The name of the system, or of its file.")
	private String name;

	@Option(names = { "-t", "--template" }, paramLabel = "TEMPLATE", description = "What to begin with, see below.")
	private Template template = Template.BUFFER;

	@Mixin
	private final CommonOptions common;

	public NewVerb(Console console) {
		this.console = console;
		common = new CommonOptions(console);
	}

	@Override
	public Integer call() {
		Path file = Source.path(name.endsWith(EXTENSION) ? name : name + EXTENSION);
		String fileName = String.valueOf(file.getFileName());
		String system = systemName(fileName.substring(0, fileName.length() - EXTENSION.length()));
		SafeFiles.create(file, template.text(system));
		console.println("%s holds the system %s now. Try `ipc run %s` and `ipc check %s`.".formatted(file, system, file, file));
		return ExitCode.OK;
	}

	private String systemName(String words) {
		if (words.isEmpty()) {
			throw new CommandException("A system needs a name.");
		}
		return SystemName.of(words).orElseThrow(() -> new CommandException(
				"`%s` cannot be the name of a system: use letters, digits and `_`, with a letter first.".formatted(words)));
	}
}
