package org.ipcstudio.cli.report;

import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.FindingKind;

/**
 * A finding as it stands in a report.
 *
 * @param finding what was found
 * @param known   whether the baseline has it
 */
public record ReportedFinding(Finding finding, boolean known) {

	FindingKind kind() {
		return finding.kind();
	}

	/** Whether the system is wrong for it and it is new. */
	boolean counts() {
		return !known && !kind().isRemark();
	}
}
