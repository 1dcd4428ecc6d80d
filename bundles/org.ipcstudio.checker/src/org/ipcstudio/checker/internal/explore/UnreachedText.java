package org.ipcstudio.checker.internal.explore;

import java.util.List;

import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Site;

/** Remarks on program text that no run has executed. */
final class UnreachedText {
	private UnreachedText() {
	}

	/** @param kernel the kernel that has explored everything */
	static void report(Kernel kernel, Findings findings) {
		for (Site site : kernel.system().sites()) {
			if (site.operation() && !kernel.context().covered()[site.id()]) {
				findings.add(FindingKind.UNREACHED, List.of(site.line(), site.text()), () -> finding(site));
			}
		}
	}

	private static Finding finding(Site site) {
		String message = "`%s` in line %d is never executed, whatever the order of the steps."
				.formatted(site.text(), site.line());
		return new Finding(FindingKind.UNREACHED, message, List.of(), List.of(), List.of(), List.of(), -1, site.line(),
				site.text());
	}
}
