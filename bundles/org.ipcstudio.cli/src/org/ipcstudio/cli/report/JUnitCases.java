package org.ipcstudio.cli.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.ipcstudio.checker.CheckResult;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.engine.kernel.PropertyInfo;
import org.ipcstudio.language.Problem;

/**
 * Makes test cases of the outcome of a check: that the text is right, that each property of the system holds, that
 * nothing of each kind is found, and that everything was looked at. Their names do not depend on the outcome, so that
 * servers can follow them from one check to the next.
 */
final class JUnitCases {
	private static final String TEXT = "text";
	private static final String COMPLETE = "complete";

	private final CheckedFile file;
	private final ReportSettings settings;
	private final List<JUnitCase> cases = new ArrayList<>();

	private JUnitCases(CheckedFile file, ReportSettings settings) {
		this.file = file;
		this.settings = settings;
	}

	static List<JUnitCase> of(CheckedFile file, ReportSettings settings) {
		JUnitCases maker = new JUnitCases(file, settings);
		if (file.skipped()) {
			maker.cases.add(JUnitCase.error(COMPLETE, Outcome.INCONCLUSIVE.word(), file.error().orElseThrow(), ""));
		} else if (file.result().isEmpty()) {
			maker.cases.add(maker.wrongText());
		} else {
			maker.checked(file.result().get());
		}
		return maker.cases;
	}

	private JUnitCase wrongText() {
		List<Problem> errors = file.problems().stream().filter(Problem::isError).toList();
		String message = file.error().orElseGet(() -> errors.get(0).message());
		String type = file.error().isPresent() ? Outcome.INVALID.word() : errors.get(0).code().id();
		return JUnitCase.error(TEXT, type, message, problems(errors));
	}

	private String problems(List<Problem> problems) {
		return problems.stream().map(problem -> file.name() + ":" + problem).collect(Collectors.joining("\n"));
	}

	private void checked(CheckResult result) {
		cases.add(JUnitCase.passed(TEXT));
		boolean complete = result.statistics().complete();
		List<PropertyInfo> properties = settings.isSelective() ? List.of() : file.system().orElseThrow().properties();
		properties(properties, complete);
		for (FindingKind kind : settings.sortedKinds()) {
			if (!kind.isRemark()) {
				add(kind.id(), file.findings().stream()
						.filter(finding -> finding.kind() == kind && properties.stream().noneMatch(finding::isAbout)).toList(), complete);
			}
		}
		cases.add(complete ? JUnitCase.passed(COMPLETE)
				: JUnitCase.error(COMPLETE, Outcome.INCONCLUSIVE.word(), VerdictText.extent(result), ""));
	}

	private void properties(List<PropertyInfo> properties, boolean complete) {
		Set<String> names = new HashSet<>();
		for (PropertyInfo property : properties) {
			List<ReportedFinding> findings = file.findings().stream().filter(finding -> finding.isAbout(property)).toList();
			add(names.add(property.text()) ? property.text() : property.text() + " (line " + property.line() + ")", findings,
					complete);
		}
	}

	private void add(String name, List<ReportedFinding> findings, boolean complete) {
		List<ReportedFinding> counting = findings.stream().filter(ReportedFinding::counts).toList();
		if (!counting.isEmpty()) {
			cases.add(JUnitCase.failed(name, counting.get(0).kind().id(), message(counting), details(counting)));
		} else if (!findings.isEmpty()) {
			cases.add(JUnitCase.skipped(name, "Known already: " + findings.get(0).finding().message()));
		} else if (complete) {
			cases.add(JUnitCase.passed(name));
		} else {
			cases.add(JUnitCase.skipped(name, "Nothing was found so far, but not everything was looked at."));
		}
	}

	private static String message(List<ReportedFinding> findings) {
		String first = findings.get(0).finding().message();
		return findings.size() == 1 ? first : first + " (And " + Figures.count(findings.size() - 1) + " more of this kind.)";
	}

	private String details(List<ReportedFinding> findings) {
		StringBuilder details = new StringBuilder();
		int shown = settings.everything() ? findings.size() : Math.min(findings.size(), Selection.MOST_OF_A_KIND);
		for (ReportedFinding finding : findings.subList(0, shown)) {
			details.append(details.isEmpty() ? "" : "\n").append(finding.finding().message()).append('\n');
			steps(details, StepCut.of(finding.finding(), settings.everything()));
			if (!finding.finding().otherTrace().isEmpty()) {
				details.append("  The same in the other order:\n");
				steps(details, StepCut.of(finding.finding().otherTrace(), -1, settings.everything()));
			}
		}
		if (shown < findings.size()) {
			details.append("\n").append(Figures.count(findings.size() - shown)).append(" more (--all reports them).\n");
		}
		return details.toString();
	}

	private void steps(StringBuilder details, List<StepCut.Line> lines) {
		lines.forEach(line -> details.append("  ").append(line.inWords(file.name())).append('\n'));
	}
}
