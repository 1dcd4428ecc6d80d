package org.ipcstudio.checker.internal.explore;

import java.util.List;

import org.ipcstudio.checker.BlockedProcess;
import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.engine.diagnosis.Diagnosis;
import org.ipcstudio.engine.diagnosis.Explanation;
import org.ipcstudio.engine.diagnosis.Wait;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Site;

/** Makes the findings about processes that can never go on: has the state diagnosed and puts the outcome into words. */
final class BlockedReport {
	private final CompiledSystem system;
	private final Counterexamples counterexamples;

	BlockedReport(CompiledSystem system, Counterexamples counterexamples) {
		this.system = system;
		this.counterexamples = counterexamples;
	}

	/**
	 * Makes a finding.
	 *
	 * @param kind  deadlock or partial deadlock
	 * @param state the state in which they can never go on
	 * @param stuck the processes, which are no daemons
	 */
	Finding finding(FindingKind kind, int state, List<Integer> stuck) {
		Counterexamples.Path path = counterexamples.to(state);
		List<String> names = stuck.stream().map(this::name).toList();
		int runner = counterexamples.kernel().atomicRunner(path.state());
		if (runner >= 0) {
			return endlessBlock(kind, names, path, runner);
		}
		Diagnosis diagnosis = Diagnosis.of(counterexamples.kernel(), path.state());
		Explanation explanation = diagnosis.explain(stuck);
		List<Wait> waits = explanation.sentences().stream().map(Explanation.Sentence::waiter).toList();
		List<String> cycle = explanation.rings().isEmpty() ? List.of() : explanation.rings().get(0).names();
		int line = waits.isEmpty() ? 0 : waits.get(0).line();
		String text = waits.isEmpty() ? "" : waits.get(0).text();
		return new Finding(kind, beginning(kind, names) + explanation.summary(), names, cycle,
				waits.stream().map(this::blocked).toList(), path.steps(), -1, line, text);
	}

	/** Nobody moves in the middle of an atomic block; only if it never ends this comes here. */
	private Finding endlessBlock(FindingKind kind, List<String> names, Counterexamples.Path path, int runner) {
		Site site = counterexamples.kernel().operation(path.state(), runner).site();
		String message = "%s can never go on, because %s never comes to the end of its atomic block (line %d)."
				.formatted(Words.list(names), name(runner), site.line());
		return new Finding(kind, message, names, List.of(), List.of(), path.steps(), -1, site.line(), site.text());
	}

	private static String beginning(FindingKind kind, List<String> names) {
		if (kind == FindingKind.DEADLOCK) {
			return "Nobody can go on: ";
		}
		return "%s can never go on, while others run for ever: ".formatted(Words.list(names));
	}

	private BlockedProcess blocked(Wait wait) {
		return new BlockedProcess(wait.name(), wait.operation(), wait.on(), wait.line(), wait.text(),
				wait.unblockers().stream().map(this::name).toList());
	}

	private String name(int process) {
		return system.process(process).name();
	}
}
