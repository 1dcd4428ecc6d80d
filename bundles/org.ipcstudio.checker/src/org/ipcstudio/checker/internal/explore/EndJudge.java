package org.ipcstudio.checker.internal.explore;

import java.util.List;

import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.trace.Step;

/**
 * Judges the states in which the system has ended: no move is enabled, and every process that has started and is no
 * daemon has ended. Has the final properties judged there, and remarks on messages that were sent and nobody has taken.
 */
final class EndJudge implements StateJudge {
	private final CompiledSystem system;
	private final StateJudge finalProperties;
	private final Findings findings;
	private final Counterexamples counterexamples;

	EndJudge(CompiledSystem system, StateJudge finalProperties, Findings findings, Counterexamples counterexamples) {
		this.system = system;
		this.finalProperties = finalProperties;
		this.findings = findings;
		this.counterexamples = counterexamples;
	}

	@Override
	public void judge(Visit visit) {
		if (visit.moves().isEmpty() && visit.waiting().isEmpty()) {
			finalProperties.judge(visit);
			for (int queue = 0; queue < system.queueCount(); queue++) {
				int left = sent(visit.state(), queue);
				if (left > 0) {
					report(visit.index(), system.queue(queue), left);
				}
			}
		}
	}

	/** The messages in a queue that were there from the start do not count. */
	private static int sent(State state, int queue) {
		int sent = 0;
		for (int i = 0; i < state.count(queue); i++) {
			sent += state.origin(queue, i) != 0 ? 1 : 0;
		}
		return sent;
	}

	private void report(int state, QueueInfo queue, int left) {
		findings.add(FindingKind.LEFTOVER, List.of(queue.id()), () -> {
			String message = "%s in %s when everything has ended: nobody will ever take %s."
					.formatted(left == 1 ? "A message is left" : left + " messages are left", queue.name(),
							left == 1 ? "it" : "them");
			List<Step> trace = counterexamples.to(state).steps();
			return new Finding(FindingKind.LEFTOVER, message, List.of(), List.of(), List.of(), trace, -1,
					lineOfLastUse(trace, queue.name()), queue.name());
		});
	}

	private static int lineOfLastUse(List<Step> trace, String channel) {
		return trace.stream().filter(step -> step.on().equals(channel)).mapToInt(Step::line).reduce(0, (a, b) -> b);
	}
}
