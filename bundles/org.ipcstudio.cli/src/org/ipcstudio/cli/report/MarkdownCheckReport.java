package org.ipcstudio.cli.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.ipcstudio.checker.CheckResult;
import org.ipcstudio.cli.Console;

/**
 * Prints the outcome of checks for a comment on a change: a table of the files, and a section for each one that has
 * something to tell, at the end.
 */
final class MarkdownCheckReport implements CheckReport {
	/** GitHub takes 65,536 characters in a comment. */
	private static final int LONGEST = 60_000;

	private final Console console;
	private final ReportSettings settings;
	private final List<String> rows = new ArrayList<>();
	private final List<String> sections = new ArrayList<>();
	private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);

	MarkdownCheckReport(Console console, ReportSettings settings) {
		this.console = console;
		this.settings = settings;
	}

	@Override
	public void print(CheckedFile file) {
		outcomes.merge(file.outcome(), 1, Integer::sum);
		rows.add(row(file));
		String section = MarkdownSection.of(file, settings);
		if (!section.isEmpty()) {
			sections.add(section);
		}
	}

	private String row(CheckedFile file) {
		VerdictText.Line verdict = VerdictText.of(file, settings);
		String word = file.outcome() == Outcome.DEFECT ? verdict.word() + verdict.rest() : verdict.word();
		return "| %s | %s | %s | %s | %s | %s |\n".formatted(sign(file.outcome()), Markdown.code(file.name()),
				file.systemName().map(Markdown::code).orElse(""), Markdown.plain(word),
				file.result().map(result -> Figures.count(result.statistics().states())).orElse(""),
				file.result().map(MarkdownCheckReport::seconds).orElse(""));
	}

	private static String seconds(CheckResult result) {
		return Figures.seconds(result.statistics().seconds());
	}

	private static String sign(Outcome outcome) {
		return switch (outcome) {
			case OK -> ":white_check_mark:";
			case DEFECT -> ":x:";
			case INCONCLUSIVE -> ":grey_question:";
			case INVALID -> ":no_entry:";
		};
	}

	@Override
	public void end(int exitCode) {
		StringBuilder text = new StringBuilder("## ipc check\n\n").append(OutcomeCounts.inWords(outcomes)).append("\n\n");
		text.append("| | File | System | Verdict | States | Time |\n|---|---|---|---|--:|--:|\n");
		int left = append(text, rows);
		if (left > 0) {
			text.append("\nAnd ").append(Figures.count(left, "more file")).append(".\n");
		}
		left = append(text, sections);
		if (left > 0) {
			text.append("\nThe details of ").append(Figures.count(left, "more file"))
					.append(" would make this too long for a comment; `--all` shows them.\n");
		}
		console.printDocument(text.toString(), c -> "&#" + c + ";");
	}

	/** Appends as many parts as have room; returns how many have none. */
	private int append(StringBuilder text, List<String> parts) {
		for (int i = 0; i < parts.size(); i++) {
			if (!settings.everything() && text.length() + parts.get(i).length() > LONGEST) {
				return parts.size() - i;
			}
			text.append(parts.get(i));
		}
		return 0;
	}
}
