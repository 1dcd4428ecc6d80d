package org.ipcstudio.cli.report;

import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.engine.kernel.PropertyInfo;

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
	public boolean counts() {
		return !known && !kind().isRemark();
	}

	/** Whether it says that a property of the system does not hold. */
	boolean isAbout(PropertyInfo property) {
		return finding.line() == property.line() && finding.text().equals(property.text());
	}
}
