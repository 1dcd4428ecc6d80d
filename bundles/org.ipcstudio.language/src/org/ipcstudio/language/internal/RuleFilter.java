package org.ipcstudio.language.internal;

import java.util.List;
import java.util.function.Consumer;

import org.ipcstudio.language.Problem;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.Severity;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.rules.Rules;
import org.ipcstudio.model.Process;

/**
 * Keeps away what the rules find only because a part of the text could not be understood. As long as there are errors of
 * syntax or names there are no warnings; as long as one of them lies outside of the programs, so that nodes or connections
 * may be missing from the model, nothing is said about how the parts of the system fit together. Types are always checked.
 */
final class RuleFilter {

	private static final String TYPES = "IPC3";

	private final List<Problem> errors;
	private final List<Region> programs;

	RuleFilter(Analysis analysis) {
		errors = analysis.problems();
		programs = analysis.system().getItems().stream().filter(Process.class::isInstance).map(Process.class::cast)
				.map(process -> analysis.map().region(process.getBody())).toList();
	}

	/** Runs the rules and hands on what is worth reporting. */
	void run(SourceFile file, Consumer<Problem> problems) {
		if (errors.isEmpty()) {
			Rules.check(file, problems);
			return;
		}
		boolean systemIsWhole = errors.stream().allMatch(this::isInProgram);
		Rules.check(file, problem -> {
			boolean type = problem.code().id().startsWith(TYPES);
			if (type || systemIsWhole && problem.severity() == Severity.ERROR) {
				problems.accept(problem);
			}
		});
	}

	private boolean isInProgram(Problem problem) {
		return programs.stream().anyMatch(program -> program.contains(problem.region()));
	}
}
