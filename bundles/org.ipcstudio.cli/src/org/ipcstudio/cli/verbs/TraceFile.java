package org.ipcstudio.cli.verbs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.ipcstudio.cli.CommandException;
import org.ipcstudio.cli.SafeFiles;
import org.ipcstudio.cli.Source;
import org.ipcstudio.engine.trace.TraceEvent;
import org.ipcstudio.engine.trace.TraceHeader;
import org.ipcstudio.engine.trace.TraceReader;
import org.ipcstudio.engine.trace.TraceWriter;

/** A file that a run is recorded in. An older trace is replaced, any other file is left alone. */
final class TraceFile implements Consumer<TraceEvent>, AutoCloseable {
	private final Path file;
	private final boolean replaced;
	private final TraceWriter writer;

	TraceFile(String name, TraceHeader header) {
		file = Source.path(name);
		replaced = Files.exists(file) && isRegularTrace();
		try {
			writer = new TraceWriter(SafeFiles.openPrivate(file), header);
		} catch (IOException e) {
			throw SafeFiles.notWritten(file, e);
		}
	}

	private boolean isRegularTrace() {
		if (!Files.isRegularFile(file)) {
			if (Files.isDirectory(file)) {
				throw new CommandException("%s is a directory; name a file for the trace.".formatted(file));
			}
			return false; // a device such as /dev/null or /dev/stdout
		}
		try (TraceReader reader = TraceReader.open(file)) {
			return reader.header() != null;
		} catch (IOException e) {
			throw new CommandException("The file %s is no trace, and stays as it is; choose another name for the trace."
					.formatted(file), e);
		}
	}

	/** Whether there was a trace in the file before. */
	boolean hasReplaced() {
		return replaced;
	}

	@Override
	public void accept(TraceEvent event) {
		try {
			writer.accept(event);
		} catch (UncheckedIOException e) {
			throw SafeFiles.notWritten(file, e.getCause());
		}
	}

	@Override
	public void close() {
		try {
			writer.close();
		} catch (IOException e) {
			throw SafeFiles.notWritten(file, e);
		}
	}

	@Override
	public String toString() {
		return file.toString();
	}
}
