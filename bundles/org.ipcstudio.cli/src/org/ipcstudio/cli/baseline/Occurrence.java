package org.ipcstudio.cli.baseline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ipcstudio.checker.CheckResult;
import org.ipcstudio.checker.Finding;

/**
 * A finding among those with the same identity. Those in which other instances play a part, or the same ones another
 * part, are the same occurrence. Those that do not even differ in that differ in something that the identity does not
 * tell, such as one of two equal statements.
 *
 * @param identity which finding it is
 * @param number   which of those that are about the same processes in the same parts, from 1
 */
record Occurrence(FindingIdentity identity, int number) {

	/** The occurrences that the findings of a result are, in their order. */
	static List<Occurrence> of(CheckResult result) {
		Map<List<?>, Integer> counts = new HashMap<>();
		List<Occurrence> occurrences = new ArrayList<>();
		for (Finding finding : result.findings()) {
			FindingIdentity identity = FindingIdentity.of(result.system(), finding);
			int number = counts.merge(List.of(identity, finding.processes(), instances(finding)), 1, Integer::sum);
			occurrences.add(new Occurrence(identity, number));
		}
		return occurrences;
	}

	/** What the identity leaves out of the place: which instances wait for which. */
	private static List<String> instances(Finding finding) {
		return finding.waits().isEmpty() ? List.of(finding.text())
				: finding.waits().stream().map(wait -> wait.process() + " " + wait.operation() + " " + wait.on()).toList();
	}
}
