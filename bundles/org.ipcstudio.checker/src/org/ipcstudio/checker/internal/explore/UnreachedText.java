package org.ipcstudio.checker.internal.explore;

import java.util.Comparator;
import java.util.List;

import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Site;

/** Remarks on program text that no run has completed. */
final class UnreachedText {
	private UnreachedText() {
	}

	/** @param covered which places of the text some run has completed, everything having been explored */
	static void report(CompiledSystem system, boolean[] covered, Findings findings) {
		system.sites().stream().filter(site -> site.operation() && !covered[site.id()])
				.sorted(Comparator.comparingInt(Site::line))
				.forEach(site -> findings.add(FindingKind.UNREACHED, List.of(site.line(), site.text()),
						() -> finding(site)));
	}

	private static Finding finding(Site site) {
		String message = "No run ever completes `%s` in line %d.".formatted(site.text(), site.line());
		return new Finding(FindingKind.UNREACHED, message, List.of(), List.of(), List.of(), List.of(), -1, site.line(),
				site.text());
	}
}
