package org.ipcstudio.cli.verbs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.cli.CommandException;
import org.ipcstudio.cli.Console;
import org.ipcstudio.cli.Source;
import org.ipcstudio.cli.Spelling;
import org.ipcstudio.cli.report.CheckReport;
import org.ipcstudio.cli.report.FileReport;
import org.ipcstudio.cli.report.ReportFormat;
import org.ipcstudio.cli.report.ReportSettings;
import org.ipcstudio.cli.report.VerdictLines;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say how the outcome of checks is reported, and where. */
final class ReportOptions {
	@Option(names = "--format", paramLabel = "FORMAT", converter = Converter.class,
			description = "text (the default), json, junit, sarif or markdown.")
	private ReportFormat format;

	@Option(names = "--json", description = "Prints one JSON object for each file, in one line; short for --format json.")
	private boolean json;

	@Option(names = "--output", paramLabel = "[FORMAT=]REPORT",
			description = "Writes the report to a file, all of it at the end; can be given several times, as in "
					+ "--output sarif=a.sarif --output junit=b.xml. Printed are then the verdicts alone, or what "
					+ "--format says if no file takes it.")
	private List<String> outputs = List.of();

	@Option(names = "--all", description = "Reports all findings, not the first few of each kind, and every step of long "
			+ "traces.")
	private boolean all;

	/** Whether everything is to be reported. */
	boolean everything() {
		return all;
	}

	/** Whether the answer is read by people, as it comes. */
	boolean isConversation() {
		return format() == ReportFormat.TEXT && outputs.isEmpty();
	}

	private ReportFormat format() {
		if (format != null) {
			return format;
		}
		return json ? ReportFormat.JSON : ReportFormat.TEXT;
	}

	/**
	 * The reports that are wanted.
	 *
	 * @throws CommandException if the options contradict each other, or cannot work
	 */
	List<CheckReport> open(Console console, Set<FindingKind> kinds) {
		if (json && format() != ReportFormat.JSON) {
			throw new CommandException("--json and --format %s contradict each other.".formatted(format().word()));
		}
		ReportSettings settings = new ReportSettings(all, kinds);
		List<CheckReport> reports = new ArrayList<>();
		boolean formatIsTaken = format == null && !json;
		Set<Path> files = new HashSet<>();
		for (String output : outputs) {
			Optional<ReportFormat> own = ownFormat(output);
			Path file = Source.path(own.isPresent() ? output.substring(output.indexOf('=') + 1) : output);
			if (!files.add(file.toAbsolutePath().normalize())) {
				throw new CommandException("Two reports cannot be written to the same file %s.".formatted(file));
			}
			reports.add(new FileReport(own.orElse(format()), settings, file));
			formatIsTaken |= own.isEmpty();
		}
		reports.add(outputs.isEmpty() || !formatIsTaken ? format().create(console, settings)
				: new VerdictLines(console, settings));
		return reports;
	}

	/** The format that stands before the name of a file. */
	private static Optional<ReportFormat> ownFormat(String output) {
		String word = output.substring(0, Math.max(0, output.indexOf('=')));
		return Arrays.stream(ReportFormat.values()).filter(format -> format.word().equalsIgnoreCase(word)).findFirst();
	}

	/** Reads the name of a format. */
	static final class Converter implements ITypeConverter<ReportFormat> {
		@Override
		public ReportFormat convert(String text) {
			List<String> words = Arrays.stream(ReportFormat.values()).map(ReportFormat::word).toList();
			return Arrays.stream(ReportFormat.values()).filter(format -> format.word().equalsIgnoreCase(text)).findFirst()
					.orElseThrow(() -> new TypeConversionException("`%s` is none of %s".formatted(text, String.join(", ", words))
							+ Spelling.nearest(text, words).map("; did you mean %s?"::formatted).orElse("")));
		}
	}
}
