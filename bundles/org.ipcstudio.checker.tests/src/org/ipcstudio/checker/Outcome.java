package org.ipcstudio.checker;

import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says what was found in a form that tests can compare. */
final class Outcome {
	private Outcome() {
	}

	/** Each finding as {@code kind}, or {@code kind A B} with the processes in alphabetical order; sorted. */
	static String of(CheckResult result) {
		return of(result.findings());
	}

	/** Only the findings that are no remarks. */
	static String defects(CheckResult result) {
		return of(result.findings().stream().filter(finding -> !finding.kind().isRemark()).toList());
	}

	private static String of(Collection<Finding> findings) {
		return findings.stream().map(Outcome::of).sorted().collect(Collectors.joining(", "));
	}

	static String of(Finding finding) {
		return (finding.kind().id() + " " + String.join(" ", new TreeSet<>(finding.processes()))).strip();
	}
}
