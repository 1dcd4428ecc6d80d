package org.ipcstudio.language.internal.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.ProblemReporter;
import org.ipcstudio.model.Process;

/** Finds processes that are their own ancestors, which could never be started. */
final class ParentCycles {

	private final ProblemReporter problems;
	private final Set<Process> checked = new HashSet<>();

	ParentCycles(ProblemReporter problems) {
		this.problems = problems;
	}

	/** Reports each cycle once and opens it, so that whoever follows the parents comes to an end. */
	void check(List<Process> processes) {
		for (Process process : processes) {
			List<Process> path = new ArrayList<>();
			Process next = process;
			while (next != null && checked.add(next)) {
				path.add(next);
				next = next.getParent();
			}
			if (next != null && path.contains(next)) {
				report(path.subList(path.indexOf(next), path.size()));
			}
		}
	}

	private void report(List<Process> cycle) {
		Process first = cycle.get(0);
		String names = cycle.stream().map(process -> "`" + process.getName() + "`").collect(Collectors.joining(" in "));
		problems.report(ProblemCode.PARENT_CYCLE, first, cycle.size() == 1
				? "The process " + names + " is declared to be its own child, so nobody could start it."
				: "The processes form a circle, so that nobody could start them: " + names + " in `" + first.getName()
						+ "`.");
		first.setParent(null);
	}
}
