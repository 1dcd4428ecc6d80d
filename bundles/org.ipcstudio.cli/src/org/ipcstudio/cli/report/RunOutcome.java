package org.ipcstudio.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ipcstudio.engine.diagnosis.Diagnosis;
import org.ipcstudio.engine.diagnosis.Explanation;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Fault;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.PropertyInfo;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.simulate.EndReason;
import org.ipcstudio.engine.simulate.SimulationResult;
import org.ipcstudio.engine.simulate.Statistics.ChannelStatistics;

/** What is to be said of a run: what has gone wrong in it, and what is worth a remark. */
public final class RunOutcome {
	private final CompiledSystem system;
	private final SimulationResult result;
	private final List<RunFinding> findings = new ArrayList<>();
	private final List<RunFinding> remarks = new ArrayList<>();

	private RunOutcome(CompiledSystem system, SimulationResult result) {
		this.system = system;
		this.result = result;
	}

	public static RunOutcome of(CompiledSystem system, SimulationResult result) {
		RunOutcome outcome = new RunOutcome(system, result);
		result.faults().forEach(outcome::fault);
		result.violations().forEach(outcome::violation);
		outcome.blocked();
		result.grown().forEach(outcome::grown);
		outcome.leftOver();
		outcome.lost();
		return outcome;
	}

	/** Whether something has gone wrong. */
	public boolean hasFindings() {
		return !findings.isEmpty();
	}

	/** The kinds of what has gone wrong, each once, in the order in which it did. */
	public List<String> kinds() {
		return findings.stream().map(RunFinding::kind).distinct().toList();
	}

	List<RunFinding> findings() {
		return findings;
	}

	List<RunFinding> remarks() {
		return remarks;
	}

	private void fault(SimulationResult.BrokenRule rule) {
		Fault fault = rule.fault();
		String process = system.process(fault.process()).name();
		findings.add(new RunFinding(fault.kind().id(), "%s breaks a rule in step %s: %s.".formatted(process,
				Figures.count(rule.step()), fault.message()), List.of(process), fault.site().line(), fault.site().text(),
				Optional.empty()));
	}

	private void violation(SimulationResult.Violation violation) {
		PropertyInfo property = violation.property();
		if (property.isTemporal() && violation.fault().isEmpty()) {
			open(property);
			return;
		}
		String when = property.kind() == PropertyInfo.Kind.FINALLY ? "when everything has ended"
				: "after step " + Figures.count(violation.step());
		String why = violation.fault().isEmpty() ? "does not hold" : "cannot be evaluated (" + violation.fault() + ")";
		findings.add(new RunFinding("assertion", "`%s` %s %s.".formatted(property.text(), why, when), List.of(),
				property.line(), "", Optional.empty()));
	}

	/** What a run that cannot go on owes to a property. */
	private void open(PropertyInfo property) {
		String end = result.reason() == EndReason.DEADLOCK ? "nobody can go on" : "everything has ended";
		String what = property.kind() == PropertyInfo.Kind.EVENTUALLY ? "its condition has never come true"
				: "its second condition has not come true any more after its first one did";
		findings.add(new RunFinding("livelock", "`%s` does not hold: %s, and %s.".formatted(property.text(), end, what),
				List.of(), property.line(), "", Optional.empty()));
	}

	private void blocked() {
		if (result.reason() == EndReason.ENDED || result.waiting().isEmpty()) {
			return;
		}
		Diagnosis diagnosis = Diagnosis.of(new Kernel(system, Forgetting.NOTHING), result.state());
		boolean dead = result.reason() == EndReason.DEADLOCK;
		List<Integer> stuck = dead ? diagnosis.waits().stream().filter(wait -> !wait.daemon()).map(wait -> wait.process()).toList()
				: diagnosis.graph().stuckForEver().stream().filter(p -> !system.process(p).daemon()).boxed().toList();
		if (!stuck.isEmpty()) {
			Explanation explanation = diagnosis.explain(stuck);
			List<String> names = stuck.stream().map(p -> system.process(p).name()).toList();
			String beginning = dead ? "Nobody can go on: " : "Some processes can never go on, whatever the others do: ";
			findings.add(new RunFinding(dead ? "deadlock" : "partial-deadlock", beginning + explanation.summary(), names,
					explanation.sentences().get(0).waiter().line(), "", Optional.of(explanation)));
		}
	}

	private void grown(QueueInfo queue) {
		findings.add(new RunFinding("unbounded", "%s has no capacity, and it has grown to %s messages.".formatted(queue.name(),
				Figures.count(result.statistics().channels().get(queue.id()).largest())), List.of(), 0,
				queue.name(), Optional.empty()));
	}

	private void leftOver() {
		if (result.reason() != EndReason.ENDED) {
			return;
		}
		State state = result.state();
		for (int q = 0; q < system.queueCount(); q++) {
			int left = 0;
			for (int i = 0; i < state.count(q); i++) {
				left += state.origin(q, i) != 0 ? 1 : 0; // initial messages are nobody's
			}
			if (left > 0) {
				QueueInfo queue = system.queue(q);
				remarks.add(new RunFinding("leftover", "Nobody has taken %s in %s."
						.formatted(Figures.count(left, "message"), queue.name()), List.of(), 0, queue.name(), Optional.empty()));
			}
		}
	}

	private void lost() {
		List<ChannelStatistics> channels = result.statistics().channels();
		for (int q = 0; q < system.queueCount(); q++) {
			if (channels.get(q).lost() > 0) {
				QueueInfo queue = system.queue(q);
				remarks.add(new RunFinding("lost", "%s of %s dropped.".formatted(Figures.count(channels.get(q).lost(), "message"),
						queue.name() + (channels.get(q).lost() == 1 ? " was" : " were")), List.of(), 0, queue.name(),
						Optional.empty()));
			}
		}
	}
}
