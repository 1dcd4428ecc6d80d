package org.ipcstudio.checker.internal.explore;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.State;

/** Reports states in which no move is enabled although a process that has started, and is no daemon, has not ended. */
public final class DeadlockJudge implements StateJudge {
	private final Findings findings;
	private final BlockedReport report;

	DeadlockJudge(Findings findings, BlockedReport report) {
		this.findings = findings;
		this.report = report;
	}

	/** The processes that have started, have not ended and are no daemons; where no move is enabled, all of them wait. */
	public static List<Integer> waiting(Kernel kernel, State state) {
		List<Integer> waiting = new ArrayList<>();
		for (int p = 0; p < kernel.system().processCount(); p++) {
			if (kernel.operation(state, p) != null && !kernel.system().process(p).daemon()) {
				waiting.add(p);
			}
		}
		return waiting;
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
