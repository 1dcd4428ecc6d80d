package org.ipcstudio.checker.internal.explore;

import java.util.List;

import org.ipcstudio.checker.FindingKind;

/** Reports states in which no move is enabled although a process that has started, and is no daemon, has not ended. */
final class DeadlockJudge implements StateJudge {
	private final Findings findings;
	private final BlockedReport report;

	DeadlockJudge(Findings findings, BlockedReport report) {
		this.findings = findings;
		this.report = report;
	}

	@Override
	public void judge(Visit visit) {
		if (visit.moves().isEmpty()) {
			List<Integer> waiting = visit.waiting();
			if (!waiting.isEmpty()) {
				findings.add(FindingKind.DEADLOCK, Places.of(visit.kernel(), visit.state(), waiting),
						() -> report.finding(FindingKind.DEADLOCK, visit.index(), waiting));
			}
		}
	}
}
