package org.ipcstudio.checker.internal.explore;

import java.util.List;

import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.Fault;
import org.ipcstudio.engine.kernel.FaultKind;
import org.ipcstudio.engine.kernel.State;

/** Reports faults, and lets nobody look past them. */
final class FaultJudge implements MoveJudge {
	private final Findings findings;
	private final Counterexamples counterexamples;

	FaultJudge(Findings findings, Counterexamples counterexamples) {
		this.findings = findings;
		this.counterexamples = counterexamples;
	}

	@Override
	public boolean judge(Visit visit, int move, State successor, Effects effects) {
		Fault fault = effects.fault();
		if (fault == null) {
			return true;
		}
		FindingKind kind = kind(fault.kind());
		findings.add(kind, List.of(fault.process(), fault.site().id()), () -> finding(visit, move, kind, fault));
		return false;
	}

	static FindingKind kind(FaultKind kind) {
		return switch (kind) {
			case ASSERTION -> FindingKind.ASSERTION;
			case RUNTIME -> FindingKind.RUNTIME_FAULT;
			case BROKEN_PIPE -> FindingKind.BROKEN_PIPE;
			case ABSENT_MAILBOX -> FindingKind.ABSENT_MAILBOX;
		};
	}

	private Finding finding(Visit visit, int move, FindingKind kind, Fault fault) {
		String process = visit.kernel().system().process(fault.process()).name();
		String message = "%s fails in line %d: %s.".formatted(process, fault.site().line(), fault.message());
		return new Finding(kind, message, List.of(process), List.of(), List.of(),
				counterexamples.to(visit.index(), move).steps(), -1, fault.site().line(), fault.site().text());
	}
}
