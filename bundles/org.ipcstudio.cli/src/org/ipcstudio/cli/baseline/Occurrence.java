package org.ipcstudio.cli.baseline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ipcstudio.checker.CheckResult;
import org.ipcstudio.checker.Finding;

/**
 * A finding among those with the same identity. Those that are about other instances are the same occurrence; those
 * about the very same processes differ in something that the identity does not tell, such as one of two equal
 * statements.
 *
 * @param identity which finding it is
 * @param number   which of those that are about the same processes, from 1
 */
record Occurrence(FindingIdentity identity, int number) {

	/** The occurrences that the findings of a result are, in their order. */
	static List<Occurrence> of(CheckResult result) {
		Map<List<?>, Integer> counts = new HashMap<>();
		List<Occurrence> occurrences = new ArrayList<>();
		for (Finding finding : result.findings()) {
			FindingIdentity identity = FindingIdentity.of(result.system(), finding);
			int number = counts.merge(List.of(identity, finding.processes()), 1, Integer::sum);
			occurrences.add(new Occurrence(identity, number));
		}
		return occurrences;
	}
}
