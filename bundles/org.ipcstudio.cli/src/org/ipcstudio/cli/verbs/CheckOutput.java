package org.ipcstudio.cli.verbs;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.ipcstudio.cli.CommandException;
import org.ipcstudio.cli.Console;
import org.ipcstudio.cli.SafeFiles;
import org.ipcstudio.cli.SourceFiles;
import org.ipcstudio.cli.Style;
import org.ipcstudio.cli.report.CheckReport;
import org.ipcstudio.cli.report.CheckedFile;
import org.ipcstudio.cli.report.ReportFormat;
import org.ipcstudio.cli.report.ReportSettings;
import org.ipcstudio.cli.report.VerdictText;

/** Where the report goes: to the standard output, or at the end and as a whole to a file. */
final class CheckOutput {
	private final Console console;
	private final CheckReport report;
	private final ReportSettings settings;
	private final Path file;
	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	/** An output to the console. */
	CheckOutput(CheckReport report, Console console) {
		this.report = report;
		this.console = console;
		settings = null;
		file = null;
	}

	/**
	 * An output to a file.
	 *
	 * @throws CommandException if it is plain already that the file cannot be written
	 */
	CheckOutput(ReportFormat format, ReportSettings settings, Console console, Path file) {
		if (SourceFiles.isSource(file)) {
			throw new CommandException("The report would replace the system %s; give it another name.".formatted(file));
		}
		SafeFiles.expectWritable(file);
		PrintStream stream = new PrintStream(bytes, false, StandardCharsets.UTF_8);
		report = format.create(Console.on(stream, stream), settings);
		this.settings = settings;
		this.console = console;
		this.file = file;
	}

	/** Reports what has become of a file. */
	void print(CheckedFile checked) {
		report.print(checked);
		if (file != null) {
			VerdictText.Line verdict = VerdictText.of(checked, settings);
			console.println(console.styled(Style.STRONG, checked.name()) + ": "
					+ console.styled(verdict.style(), verdict.word()) + verdict.rest());
		}
		console.flush();
	}

	/** Reports what is left to be reported. */
	void end(int exitCode) {
		report.end(exitCode);
		if (file != null) {
			SafeFiles.write(file, bytes.toString(StandardCharsets.UTF_8));
		}
	}
}
