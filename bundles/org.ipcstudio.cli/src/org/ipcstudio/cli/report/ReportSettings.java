package org.ipcstudio.cli.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.ipcstudio.checker.FindingKind;

/**
 * What reports of checks depend on besides their format.
 *
 * @param everything whether all findings and all steps are wanted by people, however many there are
 * @param kinds      what was looked for
 */
public record ReportSettings(boolean everything, Set<FindingKind> kinds) {
	public ReportSettings {
		kinds = Set.copyOf(kinds);
	}

	/** Whether something was left out on purpose. */
	boolean isSelective() {
		return kinds.size() < FindingKind.values().length;
	}

	/** What was looked for, in the order of the kinds. */
	List<FindingKind> sortedKinds() {
		return List.copyOf(EnumSet.copyOf(kinds));
	}
}
