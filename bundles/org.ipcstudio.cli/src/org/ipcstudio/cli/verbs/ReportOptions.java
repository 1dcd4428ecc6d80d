package org.ipcstudio.cli.verbs;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.cli.CommandException;
import org.ipcstudio.cli.Console;
import org.ipcstudio.cli.Source;
import org.ipcstudio.cli.Spelling;
import org.ipcstudio.cli.report.ReportFormat;
import org.ipcstudio.cli.report.ReportSettings;

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

	@Option(names = "--output", paramLabel = "REPORT", description = "Writes the report to a file, all of it at the end. "
			+ "The verdicts alone are printed.")
	private String output;

	@Option(names = "--all", description = "Reports all findings, not the first few of each kind, and every step of long "
			+ "traces.")
	private boolean all;

	/** Whether everything is to be reported. */
	boolean everything() {
		return all;
	}

	/** Whether the answer is read by people, as it comes. */
	boolean isConversation() {
		return format() == ReportFormat.TEXT && output == null;
	}

	private ReportFormat format() {
		if (format != null) {
			return format;
		}
		return json ? ReportFormat.JSON : ReportFormat.TEXT;
	}

	/**
	 * Where the outcomes are going to be reported.
	 *
	 * @throws CommandException if that contradicts itself, or cannot work
	 */
	CheckOutput open(Console console, Set<FindingKind> kinds) {
		if (json && format() != ReportFormat.JSON) {
			throw new CommandException("--json and --format %s contradict each other.".formatted(format().word()));
		}
		ReportSettings settings = new ReportSettings(all, kinds);
		return output == null ? new CheckOutput(format().create(console, settings), console)
				: new CheckOutput(format(), settings, console, Source.path(output));
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
