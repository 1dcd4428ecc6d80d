package org.ipcstudio.cli.report;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.ipcstudio.cli.CommandException;
import org.ipcstudio.cli.Console;
import org.ipcstudio.cli.SafeFiles;
import org.ipcstudio.cli.SourceFiles;

/** Writes a report to a file, in UTF-8, all of it at the end, so that the file never holds a part of it. */
public final class FileReport implements CheckReport {
	private final CheckReport report;
	private final Path file;
	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	/** @throws CommandException if it is plain already that the file cannot be written, or should not be */
	public FileReport(ReportFormat format, ReportSettings settings, Path file) {
		if (SourceFiles.isSource(file)) {
			throw new CommandException("The report would replace the system %s; give it another name.".formatted(file));
		}
		SafeFiles.expectWritable(file);
		PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
		report = format.create(Console.on(stream, stream), settings);
		this.file = file;
	}

	@Override
	public void print(CheckedFile checked) {
		report.print(checked);
	}

	@Override
	public void end(int exitCode) {
		report.end(exitCode);
		SafeFiles.write(file, bytes.toString(StandardCharsets.UTF_8));
	}
}
