package org.ipcstudio.checker.internal.explore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ipcstudio.checker.CheckOptions;
import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.checker.internal.graph.Cycle;
import org.ipcstudio.checker.internal.graph.FairCycles;
import org.ipcstudio.checker.internal.graph.PartialDeadlocks;
import org.ipcstudio.checker.internal.graph.StateGraph;
import org.ipcstudio.checker.internal.store.MemoryMeter;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.PropertyInfo;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.trace.Step;

/** Finds out what only the whole graph tells: partial deadlocks, livelocks, starvation. */
final class GraphFindings {
	private final Kernel kernel;
	private final CompiledSystem system;
	private final FoundStates states;
	private final StateGraph graph;
	private final MemoryMeter meter;
	private final Budget budget;
	private final Findings findings;
	private final Counterexamples counterexamples;

	GraphFindings(Kernel kernel, FoundStates states, StateGraph graph, MemoryMeter meter, Budget budget,
			Findings findings, Counterexamples counterexamples) {
		this.kernel = kernel;
		system = kernel.system();
		this.states = states;
		this.graph = graph;
		this.meter = meter;
		this.budget = budget;
		this.findings = findings;
		this.counterexamples = counterexamples;
	}

	/** Whether there is anything to look for in the endless runs of a system, where the order of moves matters. */
	static boolean areOfRuns(CompiledSystem system, CheckOptions options) {
		return options.looksFor(FindingKind.LIVELOCK) && hasPropertyOfRuns(system);
	}

	/** Whether there is anything to look for in the graph of a system. */
	static boolean areLookedFor(CompiledSystem system, CheckOptions options) {
		return options.looksFor(FindingKind.PARTIAL_DEADLOCK) && system.processCount() > 1
				|| areOfRuns(system, options);
	}

	private static boolean hasPropertyOfRuns(CompiledSystem system) {
		return system.properties().stream()
				.anyMatch(property -> property.kind() == PropertyInfo.Kind.PROGRESS || property.isTemporal());
	}

	/** Finds and reports all of it. */
	void find(CheckOptions options, BlockedReport report) {
		if (options.looksFor(FindingKind.PARTIAL_DEADLOCK)) {
			findPartialDeadlocks(report);
		}
		if (options.looksFor(FindingKind.LIVELOCK)) {
			for (PropertyInfo property : system.properties()) {
				if (property.kind() == PropertyInfo.Kind.PROGRESS) {
					findLivelocks(property);
				}
			}
		}
	}

	private record Stuck(int state, List<Integer> processes) {
	}

	private void findPartialDeadlocks(BlockedReport report) {
		Map<List<Integer>, Stuck> first = new LinkedHashMap<>();
		State state = kernel.start();
		PartialDeadlocks.Reporter reporter = (index, set) -> {
			states.load(index, state);
			List<Integer> processes = graph.sets().get(set).stream().map(p -> states.process(index, p)).sorted()
					.boxed().toList();
			first.merge(Places.of(kernel, state, processes), new Stuck(index, processes),
					(a, b) -> a.state() <= b.state() ? a : b);
		};
		PartialDeadlocks.find(graph, states.size(), daemons(), system.processCount(), states.renaming(), meter, budget,
				reporter);
		List<Map.Entry<List<Integer>, Stuck>> found = new ArrayList<>(first.entrySet());
		found.sort(Comparator.comparing(entry -> entry.getValue().state()));
		for (Map.Entry<List<Integer>, Stuck> entry : found) {
			findings.add(FindingKind.PARTIAL_DEADLOCK, entry.getKey(), () -> report.finding(
					FindingKind.PARTIAL_DEADLOCK, entry.getValue().state(), entry.getValue().processes()));
		}
	}

	private BitSet daemons() {
		BitSet daemons = new BitSet();
		for (int p = 0; p < system.processCount(); p++) {
			daemons.set(p, system.process(p).daemon());
		}
		return daemons;
	}

	private void findLivelocks(PropertyInfo property) {
		if (property.processes().length == 0) {
			findLivelock(property, FairCycles.ANYBODY);
		}
		for (int process : property.processes()) {
			findLivelock(property, process);
		}
	}

	private void findLivelock(PropertyInfo property, int process) {
		Cycle cycle = FairCycles.find(graph, states.size(), process, system.processCount(), meter, budget);
		if (cycle != null) {
			findings.add(FindingKind.LIVELOCK, List.of(process, property), () -> livelock(property, process, cycle));
		}
	}

	private Finding livelock(PropertyInfo property, int process, Cycle cycle) {
		List<Step> trace = counterexamples.to(cycle.start(), cycle.moves()).steps();
		int length = cycle.moves().length;
		List<String> names = process == FairCycles.ANYBODY ? List.of() : List.of(system.process(process).name());
		String who = names.isEmpty() ? "nobody makes progress" : names.get(0) + " makes no progress";
		String message = ("`%s` in line %d does not hold: %s in the last %s of the trace, which can repeat"
				+ " for ever without neglecting anybody who could always move.").formatted(property.text(),
						property.line(), who, length == 1 ? "step" : length + " steps");
		return new Finding(FindingKind.LIVELOCK, message, names, List.of(), List.of(), trace, trace.size() - length,
				property.line(), property.text());
	}
}
