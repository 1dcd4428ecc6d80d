package org.ipcstudio.cli.verbs;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.ipcstudio.cli.CommandException;
import org.ipcstudio.cli.Source;
import org.ipcstudio.engine.trace.Trace;
import org.ipcstudio.engine.trace.TraceFormatException;

/** Reads a trace that the call names. */
final class RecordedTrace {
	private RecordedTrace() {
	}

	/** @throws CommandException if there is no such file, or it is no trace */
	static Trace read(String name) {
		Path path = Source.path(name);
		if (Files.isDirectory(path)) {
			throw new CommandException("%s is a directory; name a trace in it.".formatted(path));
		}
		try {
			return Trace.read(path);
		} catch (TraceFormatException e) {
			throw new CommandException("%s cannot be read as a trace. %s".formatted(path, e.getMessage()), e);
		} catch (NoSuchFileException e) {
			throw new CommandException("The file %s does not exist.".formatted(path), e);
		} catch (AccessDeniedException e) {
			throw new CommandException("The file %s may not be read by you.".formatted(path), e);
		} catch (IOException e) {
			throw new CommandException("The file %s cannot be read: %s.".formatted(path, e.getMessage()), e);
		}
	}
}
