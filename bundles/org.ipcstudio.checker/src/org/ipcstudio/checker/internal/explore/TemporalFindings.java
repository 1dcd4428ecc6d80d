package org.ipcstudio.checker.internal.explore;

import java.util.List;
import java.util.function.IntPredicate;

import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.checker.Limit;
import org.ipcstudio.checker.internal.graph.Cycle;
import org.ipcstudio.checker.internal.graph.Region;
import org.ipcstudio.checker.internal.graph.StateGraph;
import org.ipcstudio.checker.internal.store.MemoryMeter;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.PropertyInfo;
import org.ipcstudio.engine.kernel.PropertyInfo.Kind;
import org.ipcstudio.engine.trace.Step;

/**
 * Judges {@code assert eventually} and {@code leads to}: looks for a fair run in which what has to come true never does,
 * because it goes round for ever, or because it ends or stands still. Both are looked for, as they have different causes.
 */
final class TemporalFindings {
	private static final int FIRST = 0;

	private final CompiledSystem system;
	private final StateGraph graph;
	private final int states;
	private final MemoryMeter meter;
	private final Budget budget;
	private final Findings findings;
	private final Counterexamples counterexamples;

	/** @param states the number of states that were found */
	TemporalFindings(CompiledSystem system, StateGraph graph, int states, MemoryMeter meter, Budget budget,
			Findings findings, Counterexamples counterexamples) {
		this.system = system;
		this.graph = graph;
		this.states = states;
		this.meter = meter;
		this.budget = budget;
		this.findings = findings;
		this.counterexamples = counterexamples;
	}

	/** The properties that are judged here, in the order that {@link Truths} counts. */
	static List<PropertyInfo> properties(CompiledSystem system) {
		return system.properties().stream().filter(PropertyInfo::isTemporal).toList();
	}

	/** Finds and reports all of it. */
	void find(Truths truths) {
		List<PropertyInfo> properties = properties(system);
		for (int i = 0; i < properties.size(); i++) {
			int number = i;
			if (properties.get(i).kind() == Kind.EVENTUALLY) {
				find(properties.get(i), state -> state == FIRST, state -> !truths.condition(number, state));
			} else {
				find(properties.get(i), state -> truths.condition(number, state),
						state -> !truths.consequence(number, state));
			}
		}
	}

	/** @param open the states in which what has to come true has not */
	private void find(PropertyInfo property, IntPredicate starts, IntPredicate open) {
		if (!meter.hasRoomFor((long) states * Region.BYTES_PER_STATE)) {
			throw new LimitException(Limit.MEMORY);
		}
		try (Region region = new Region(graph, states, state -> starts.test(state) && open.test(state), open, meter,
				budget)) {
			int end = region.end();
			if (end >= 0) {
				findings.add(FindingKind.LIVELOCK, List.of("end", property), () -> end(property, region, end));
			}
			Cycle cycle = region.fairCycle(system.processCount());
			if (cycle != null) {
				findings.add(FindingKind.LIVELOCK, List.of("cycle", property), () -> cycle(property, region, cycle));
			}
		}
	}

	private Finding end(PropertyInfo property, Region region, int end) {
		int start = region.start(end);
		int[] way = region.way(end);
		Counterexamples.Path path = counterexamples.to(start, way);
		boolean ended = true;
		for (int p = 0; p < system.processCount(); p++) {
			ended &= counterexamples.kernel().operation(path.state(), p) == null || system.process(p).daemon();
		}
		String message = "`%s` in line %d does not hold: %s, and %s.".formatted(property.text(), property.line(),
				(ended ? "everything has ended " : "nobody can go on ") + after(path.steps().size()),
				neverTrue(property, path.steps().size() - way.length));
		return finding(property, message, path.steps(), -1);
	}

	private Finding cycle(PropertyInfo property, Region region, Cycle cycle) {
		int start = region.start(cycle.start());
		int[] way = region.way(cycle.start());
		int length = cycle.moves().length;
		int[] moves = new int[way.length + length];
		System.arraycopy(way, 0, moves, 0, way.length);
		System.arraycopy(cycle.moves(), 0, moves, way.length, length);
		List<Step> trace = counterexamples.to(start, moves).steps();
		String message = ("`%s` in line %d does not hold: the last %s of the trace can repeat for ever without neglecting"
				+ " anybody who could always move, and %s.").formatted(property.text(), property.line(),
						length == 1 ? "step" : length + " steps", neverTrue(property, trace.size() - moves.length));
		return finding(property, message, trace, trace.size() - length);
	}

	private static Finding finding(PropertyInfo property, String message, List<Step> trace, int cycleStart) {
		return new Finding(FindingKind.LIVELOCK, message, List.of(), List.of(), List.of(), trace, cycleStart,
				property.line(), property.text());
	}

	/** @param steps the number of steps after which the first condition of a {@code leads to} is true */
	private static String neverTrue(PropertyInfo property, int steps) {
		if (property.kind() == Kind.EVENTUALLY) {
			return "its condition is never true";
		}
		return "its first condition is true %s, but its second one is not true then or later".formatted(after(steps));
	}

	private static String after(int steps) {
		return switch (steps) {
			case 0 -> "in the initial state";
			case 1 -> "after the first step";
			default -> "after %d steps".formatted(steps);
		};
	}
}
