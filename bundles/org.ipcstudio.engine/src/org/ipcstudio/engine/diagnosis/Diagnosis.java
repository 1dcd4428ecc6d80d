package org.ipcstudio.engine.diagnosis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ipcstudio.engine.diagnosis.Explanation.Condition;
import org.ipcstudio.engine.diagnosis.Explanation.Sentence;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.State;

/**
 * Why processes wait in one state of a system: every wait with the processes that could end it, the wait-for graph, and
 * an explanation in plain words. Immutable.
 */
public final class Diagnosis {
	private final CompiledSystem system;
	private final State state;
	private final WaitForGraph graph;

	private Diagnosis(CompiledSystem system, State state, WaitForGraph graph) {
		this.system = system;
		this.state = state;
		this.graph = graph;
	}

	/**
	 * Examines a state. The kernel's context looks at that state afterwards; its effects stay as they are.
	 *
	 * @param state not changed, and copied
	 */
	public static Diagnosis of(Kernel kernel, State state) {
		State copy = state.copy();
		return new Diagnosis(kernel.system(), copy, new WaitForGraph(Waits.of(kernel, copy)));
	}

	/**
	 * Why one process waits: all that {@link #reason} tells, for a fraction of the work. The graph knows of no other wait.
	 *
	 * @param state not changed, and copied
	 */
	public static Diagnosis of(Kernel kernel, State state, int process) {
		State copy = state.copy();
		return new Diagnosis(kernel.system(), copy, new WaitForGraph(Waits.of(kernel, copy, p -> p == process)));
	}

	/** All waits, in the order of the processes; daemons too. */
	public List<Wait> waits() {
		return List.copyOf(graph.waits());
	}

	/** Who waits for whom. */
	public WaitForGraph graph() {
		return graph;
	}

	/** Why a waiting process waits, as a clause behind its name: {@code waits for a message in M, which only B can send}. */
	public String reason(Wait wait) {
		return new Sentences(system, state, new Holdings(system, state, graph.waits())).reason(wait);
	}

	/** Why everybody waits who does, by process: what {@link #reason} tells of each, for less work. */
	public Map<Integer, String> reasons() {
		Sentences words = new Sentences(system, state, new Holdings(system, state, graph.waits()));
		Map<Integer, String> reasons = new HashMap<>();
		graph.waits().forEach(wait -> reasons.put(wait.process(), words.reason(wait)));
		return reasons;
	}

	/** Explains why none of the waiting processes goes on: the state is a deadlock. */
	public Explanation explain() {
		return explain(graph.waits().stream().filter(wait -> !wait.daemon()).map(Wait::process).toList());
	}

	/**
	 * Explains why some processes never go on. Daemons come in as far as these wait for them.
	 *
	 * @param stuck processes that wait; others are ignored
	 */
	public Explanation explain(Collection<Integer> stuck) {
		Set<Integer> concerned = concerned(stuck);
		WaitForGraph part = graph.restrictedTo(concerned);
		List<CircularWait> rings = part.circularWaits();
		Holdings holdings = new Holdings(system, state, part.waits());
		List<Condition> conditions = rings.isEmpty() ? List.of() : new CoffmanConditions(rings.get(0), holdings).all();
		Set<Integer> given = Set.copyOf(stuck);
		List<Wait> orphans = part.orphans().stream().filter(wait -> given.contains(wait.process())).toList();
		List<String> hints = new Hints(system, holdings, new Kernel(system, Forgetting.NOTHING).start()).of(rings, orphans);
		return new Explanation(rings, sentences(part, rings, holdings), conditions, hints);
	}

	/** The stuck processes, and the waiting daemons that they wait for, directly or not. */
	private Set<Integer> concerned(Collection<Integer> stuck) {
		BitSet allowed = new BitSet();
		stuck.forEach(allowed::set);
		Set<Integer> concerned = new LinkedHashSet<>();
		Deque<Integer> pending = new ArrayDeque<>(stuck);
		while (!pending.isEmpty()) {
			Wait wait = graph.waitOf(pending.remove());
			if (wait != null && (allowed.get(wait.process()) || wait.daemon()) && concerned.add(wait.process())) {
				pending.addAll(wait.unblockers());
			}
		}
		return concerned;
	}

	private List<Sentence> sentences(WaitForGraph part, List<CircularWait> rings, Holdings holdings) {
		Sentences words = new Sentences(system, state, holdings);
		Set<Wait> order = new LinkedHashSet<>();
		rings.forEach(ring -> ring.steps().forEach(step -> order.add(step.waiter())));
		part.orphans().stream().filter(wait -> !wait.daemon()).forEach(order::add);
		List<Wait> others = new ArrayList<>(part.waits());
		others.sort(Comparator.comparing(Wait::daemon).thenComparing(Wait::process));
		order.addAll(others);
		return order.stream().map(wait -> new Sentence(wait, words.sentence(wait) + ".")).toList();
	}
}
