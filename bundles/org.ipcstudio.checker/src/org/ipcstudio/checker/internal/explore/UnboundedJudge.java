package org.ipcstudio.checker.internal.explore;

import java.util.List;

import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.trace.Step;

/** Reports channels without a bound that grow over the limit, and lets nobody look past that. */
final class UnboundedJudge implements MoveJudge {
	private final Growth growth;
	private final Findings findings;
	private final Counterexamples counterexamples;

	UnboundedJudge(Growth growth, Findings findings, Counterexamples counterexamples) {
		this.growth = growth;
		this.findings = findings;
		this.counterexamples = counterexamples;
	}

	@Override
	public boolean judge(Visit visit, int move, State successor, Effects effects) {
		int queue = move < 0 ? -1 : growth.grown(visit.state(), successor);
		if (queue >= 0) {
			findings.add(FindingKind.UNBOUNDED, List.of(queue), () -> finding(visit, move, queue));
		}
		return queue < 0;
	}

	private Finding finding(Visit visit, int move, int queue) {
		QueueInfo info = visit.kernel().system().queue(queue);
		List<Step> trace = counterexamples.to(visit.index(), move).steps();
		Step last = trace.get(trace.size() - 1);
		String message = "%s has no bound and can hold more than %d messages: %s sends another one in line %d."
				.formatted(info.name(), growth.limit(), last.process(), last.line());
		return new Finding(FindingKind.UNBOUNDED, message, List.of(last.process()), List.of(), List.of(), trace, -1,
				last.line(), info.name());
	}
}
