package org.ipcstudio.debug.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.debug.verify.KindNames;
import org.ipcstudio.debug.verify.Words;
import org.ipcstudio.engine.diagnosis.Diagnosis;
import org.ipcstudio.engine.diagnosis.Explanation;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Fault;
import org.ipcstudio.engine.kernel.FaultKind;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.PropertyInfo;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.simulate.EndReason;
import org.ipcstudio.engine.simulate.SimulationResult;

/** What is to be said of a run that is over: what has gone wrong in it, and what is worth a remark. */
final class RunOutcome {
	private final CompiledSystem system;
	private final SimulationResult result;
	private final List<RunFinding> findings = new ArrayList<>();
	private final List<String> remarks = new ArrayList<>();

	private RunOutcome(CompiledSystem system, SimulationResult result) {
		this.system = system;
		this.result = result;
	}

	static RunOutcome of(CompiledSystem system, SimulationResult result) {
		RunOutcome outcome = new RunOutcome(system, result);
		result.faults().forEach(outcome::fault);
		result.violations().forEach(outcome::violation);
		outcome.blocked();
		result.grown().forEach(outcome::grown);
		outcome.remark();
		return outcome;
	}

	/** What has gone wrong. */
	List<RunFinding> findings() {
		return findings;
	}

	/** What is worth a look although nothing is wrong, each a full sentence. */
	List<String> remarks() {
		return remarks;
	}

	private void fault(SimulationResult.BrokenRule rule) {
		Fault fault = rule.fault();
		findings.add(new RunFinding(KindNames.one(kind(fault.kind())), NLS.bind(Messages.RunOutcome_fault, new Object[] {
				system.process(fault.process()).name(), Words.count(rule.step()), fault.message() }), fault.site().line()));
	}

	private static FindingKind kind(FaultKind fault) {
		for (FindingKind kind : FindingKind.values()) {
			if (kind.id().equals(fault.id())) {
				return kind;
			}
		}
		return FindingKind.RUNTIME_FAULT;
	}

	private void violation(SimulationResult.Violation violation) {
		PropertyInfo property = violation.property();
		if (property.isTemporal() && violation.fault().isEmpty()) {
			String what = property.kind() == PropertyInfo.Kind.EVENTUALLY ? Messages.RunOutcome_neverTrue
					: Messages.RunOutcome_notTrueAgain;
			String end = result.reason() == EndReason.DEADLOCK ? Messages.RunOutcome_nobodyGoesOn
					: Messages.RunOutcome_allEnded;
			findings.add(new RunFinding(KindNames.one(FindingKind.LIVELOCK),
					NLS.bind(Messages.RunOutcome_open, new Object[] { property.text(), end, what }), property.line()));
			return;
		}
		String when = property.kind() == PropertyInfo.Kind.FINALLY ? Messages.RunOutcome_atEnd
				: NLS.bind(Messages.RunOutcome_afterMove, Words.count(violation.step()));
		String message = violation.fault().isEmpty() ? NLS.bind(Messages.RunOutcome_violated, property.text(), when)
				: NLS.bind(Messages.RunOutcome_notEvaluated, new Object[] { property.text(), when, violation.fault() });
		findings.add(new RunFinding(KindNames.one(FindingKind.ASSERTION), message, property.line()));
	}

	private void blocked() {
		if (result.reason() == EndReason.ENDED || result.waiting().isEmpty()) {
			return;
		}
		Diagnosis diagnosis = Diagnosis.of(new Kernel(system, Forgetting.NOTHING), result.state());
		boolean dead = result.reason() == EndReason.DEADLOCK;
		List<Integer> stuck = dead
				? diagnosis.waits().stream().filter(wait -> !wait.daemon()).map(wait -> wait.process()).toList()
				: diagnosis.graph().stuckForEver().stream().filter(p -> !system.process(p).daemon()).boxed().toList();
		if (!stuck.isEmpty()) {
			Explanation explanation = diagnosis.explain(stuck);
			FindingKind kind = dead ? FindingKind.DEADLOCK : FindingKind.PARTIAL_DEADLOCK;
			findings.add(new RunFinding(KindNames.one(kind),
					dead ? Messages.RunOutcome_deadlock : Messages.RunOutcome_partialDeadlock, 0, Optional.of(explanation)));
		}
	}

	private void grown(QueueInfo queue) {
		int largest = result.statistics().channels().get(queue.id()).largest();
		findings.add(new RunFinding(KindNames.one(FindingKind.UNBOUNDED),
				NLS.bind(Messages.RunOutcome_grown, queue.name(), Words.count(largest)), 0));
	}

	private void remark() {
		for (int q = 0; q < system.queueCount(); q++) {
			int left = 0;
			for (int i = 0; i < result.state().count(q); i++) {
				left += result.state().origin(q, i) != 0 ? 1 : 0; // initial messages are nobody's
			}
			if (left > 0 && result.reason() == EndReason.ENDED) {
				remarks.add(NLS.bind(Messages.RunOutcome_leftOver, Words.count(left), system.queue(q).name()));
			}
			long lost = result.statistics().channels().get(q).lost();
			if (lost > 0) {
				remarks.add(NLS.bind(Messages.RunOutcome_lost, Words.count(lost), system.queue(q).name()));
			}
		}
	}
}
