package org.ipcstudio.cli.report;

import java.util.List;

import org.ipcstudio.checker.BlockedProcess;
import org.ipcstudio.checker.CheckResult;
import org.ipcstudio.checker.Finding;
import org.ipcstudio.cli.baseline.Comparison;
import org.ipcstudio.language.Problem;

/** Writes what there is to tell of one file, in Markdown. */
final class MarkdownSection {
	private final CheckedFile file;
	private final ReportSettings settings;
	private final StringBuilder text = new StringBuilder();

	private MarkdownSection(CheckedFile file, ReportSettings settings) {
		this.file = file;
		this.settings = settings;
	}

	/** The section; empty if all is well and there is nothing to remark. */
	static String of(CheckedFile file, ReportSettings settings) {
		MarkdownSection section = new MarkdownSection(file, settings);
		section.write();
		return section.text.isEmpty() ? "" : "\n### " + Markdown.code(file.name()) + "\n" + section.text;
	}

	private void write() {
		file.error().ifPresent(error -> paragraph(Markdown.sentence(error)));
		problems(file.problems());
		file.result().ifPresent(this::result);
	}

	private void problems(List<Problem> problems) {
		if (problems.isEmpty()) {
			return;
		}
		text.append("\n| Line | | Problem |\n|--:|---|---|\n");
		for (Problem problem : problems) {
			text.append("| %d | %s %s | %s |\n".formatted(problem.line(), problem.isError() ? "error" : "warning",
					problem.code().id(), Markdown.sentence(problem.message())));
		}
	}

	private void result(CheckResult result) {
		Selection defects = Selection.of(file, settings.everything());
		defects.shown().forEach(this::defects);
		if (!defects.hidden().isEmpty()) {
			paragraph("More was found: " + defects.hiddenInWords() + " (`--all` shows everything).");
		}
		if (!result.statistics().complete()) {
			paragraph(Markdown.plain(VerdictText.extent(result)));
		}
		items("Known already, and so of no account", defects.known().stream().map(MarkdownSection::item).toList());
		items("Remarks, which are no fault by themselves",
				file.findings().stream().filter(finding -> finding.kind().isRemark()).map(MarkdownSection::item).toList());
		items("In the baseline, but not there any more", file.comparison().map(Comparison::gone).orElse(List.of()).stream()
				.map(entry -> "**" + Markdown.plain(entry.identity().kind()) + "**: " + Markdown.sentence(entry.message()))
				.toList());
	}

	private static String item(ReportedFinding finding) {
		return "**" + finding.kind().id() + "**: " + Markdown.sentence(finding.finding().message());
	}

	private void defects(FindingGroup group) {
		defect(group.first().finding());
		items("More like it, with", group.othersInWords(Integer.MAX_VALUE).stream().map(Markdown::plain).toList());
	}

	private void defect(Finding finding) {
		paragraph("**" + finding.kind().id() + "**: " + Markdown.sentence(finding.message()));
		waits(finding.waits());
		if (!finding.trace().isEmpty()) {
			details("How it comes to that, in " + Figures.count(finding.trace().size(), "step"),
					() -> steps(StepCut.of(finding, settings.everything())));
		}
		if (!finding.otherTrace().isEmpty()) {
			details("The same in the other order", () -> steps(StepCut.of(finding.otherTrace(), -1, settings.everything())));
		}
	}

	private void waits(List<BlockedProcess> waits) {
		if (waits.isEmpty()) {
			return;
		}
		text.append("\n| Process | waits to | on | Line | for |\n|---|---|---|--:|---|\n");
		for (BlockedProcess wait : waits) {
			text.append("| %s | %s | %s | %d | %s |\n".formatted(Markdown.code(wait.process()),
					Markdown.plain(wait.operation()), Markdown.code(wait.on()), wait.line(),
					wait.unblockers().isEmpty() ? "nobody" : Markdown.plain(String.join(", ", wait.unblockers()))));
		}
	}

	private void steps(List<StepCut.Line> lines) {
		text.append("| | Process | Line | Step |\n|--:|---|--:|---|\n");
		for (StepCut.Line line : lines) {
			if (line.isStep()) {
				text.append("| %d | %s | %d | %s |\n".formatted(line.step().number(), Markdown.code(line.step().process()),
						line.step().line(), Markdown.code(line.step().action())));
			} else {
				text.append("| %s | | | %s |\n".formatted(line.mark(), Markdown.plain(line.note())));
			}
		}
	}

	private void items(String title, List<String> items) {
		if (items.isEmpty()) {
			return;
		}
		int shown = settings.everything() ? items.size() : Math.min(items.size(), 20);
		details(title + " (" + Figures.count(items.size()) + ")", () -> {
			items.subList(0, shown).forEach(item -> text.append("- ").append(item).append('\n'));
			if (shown < items.size()) {
				text.append("- and ").append(Figures.count(items.size() - shown)).append(" more (`--all` shows them)\n");
			}
		});
	}

	private void paragraph(String paragraph) {
		text.append('\n').append(paragraph).append('\n');
	}

	/** What is shown when somebody opens it. */
	private void details(String title, Runnable content) {
		text.append("\n<details><summary>").append(title).append("</summary>\n\n");
		content.run();
		text.append("\n</details>\n");
	}
}
