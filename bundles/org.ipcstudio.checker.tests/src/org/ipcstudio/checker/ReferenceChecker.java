package org.ipcstudio.checker;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.ipcstudio.engine.kernel.AtomicState;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.Observer;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.PropertyInfo;
import org.ipcstudio.engine.kernel.QueueKind;
import org.ipcstudio.engine.kernel.SharedInfo;
import org.ipcstudio.engine.kernel.Site;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.operations.AcquireRight;
import org.ipcstudio.engine.operations.Alternative;
import org.ipcstudio.engine.operations.Communicate;
import org.ipcstudio.engine.operations.ReceiveAlternative;

/** Finds everything that the checker finds in the plainest way: states in a map, definitions written down as they are. */
final class ReferenceChecker {
	private final CompiledSystem system;
	private final Kernel kernel;
	private final int unboundedLimit;
	private final Map<State, Integer> numbers = new HashMap<>();
	private final List<State> states = new ArrayList<>();
	private final List<Integer> distances = new ArrayList<>();
	private final ReferenceGraph graph;
	/** What was found, with the length of the shortest trace to it. */
	private final Map<String, Integer> findings = new TreeMap<>();
	private long transitions;
	/** Who has got a message from which queue: {@code process queue}; and who stands where he wants one. */
	private final Set<String> received = new TreeSet<>();
	private final Set<String> wanting = new TreeSet<>();
	private final Set<String> fresh = new TreeSet<>();

	private ReferenceChecker(CompiledSystem system, int unboundedLimit) {
		this.system = system;
		this.unboundedLimit = unboundedLimit;
		kernel = new Kernel(system, Forgetting.DEAD_VALUES);
		graph = new ReferenceGraph(system.processCount());
		kernel.context().observer = new Observer() {
			@Override
			public void received(int process, int queue, int index) {
				fresh.add(process + " " + queue);
			}

			@Override
			public void passed(int sender, int receiver, int queue) {
				fresh.add(receiver + " " + queue);
			}
		};
	}

	static ReferenceChecker check(CompiledSystem system, int unboundedLimit) {
		ReferenceChecker checker = new ReferenceChecker(system, unboundedLimit);
		checker.explore();
		checker.judgeGraph();
		checker.judgeText();
		checker.judgeReceivers();
		return checker;
	}

	Map<String, Integer> findings() {
		return findings;
	}

	Set<State> states() {
		return numbers.keySet();
	}

	long transitions() {
		return transitions;
	}

	private void found(String finding, int length) {
		findings.merge(finding, length, Math::min);
	}

	private String named(String kind, Collection<Integer> processes) {
		Set<String> names = new TreeSet<>();
		processes.forEach(process -> names.add(system.process(process).name()));
		return (kind + " " + String.join(" ", names)).strip();
	}

	private void explore() {
		State start = kernel.start();
		if (kernel.effects().lost() > 0) {
			found("lost", 0);
		}
		if (kernel.effects().fault() != null) {
			found(named(kernel.effects().fault().kind().id(), List.of(kernel.effects().fault().process())), 0);
			return;
		}
		add(start, 0);
		for (int n = 0; n < states.size(); n++) {
			judge(n);
			move(n);
		}
	}

	private int add(State state, int distance) {
		Integer known = numbers.putIfAbsent(state, states.size());
		if (known != null) {
			return known;
		}
		states.add(state);
		distances.add(distance);
		BitSet alive = new BitSet();
		for (int p = 0; p < system.processCount(); p++) {
			alive.set(p, kernel.operation(state, p) != null);
			noteWants(state, p);
		}
		graph.nodes.add(new ReferenceGraph.Node(alive, kernel.atomicRunner(state) >= 0));
		return states.size() - 1;
	}

	private Moves moves(State state) {
		Moves moves = new Moves();
		kernel.moves(state, moves);
		return moves;
	}

	private void move(int n) {
		State state = states.get(n);
		Moves moves = moves(state);
		for (int move = 0; move < moves.size(); move++) {
			State next = state.copy();
			fresh.clear();
			Effects effects = kernel.apply(next, moves, move);
			received.addAll(fresh);
			transitions++;
			BitSet participants = new BitSet();
			participants.set(moves.process(move));
			if (moves.partner(move) >= 0) {
				participants.set(moves.partner(move));
			}
			BitSet movers = (BitSet) participants.clone();
			BitSet progressed = new BitSet();
			for (int i = 0; i < effects.size(); i++) {
				int process = effects.process(i);
				movers.set(process, movers.get(process) || graph.nodes.get(n).alive.get(process));
				progressed.set(process, progressed.get(process) || effects.progressed(i));
			}
			int target = look(n, moves.process(move), next, effects) ? add(next, distances.get(n) + 1) : -1;
			graph.nodes.get(n).edges.add(new ReferenceGraph.Edge(target, participants, movers, progressed));
		}
	}

	private boolean look(int n, int process, State next, Effects effects) {
		int length = distances.get(n) + 1;
		boolean past = true;
		if (effects.lost() > 0) {
			found(named("lost", List.of(process)), length);
		}
		if (effects.fault() != null) {
			found(named(effects.fault().kind().id(), List.of(effects.fault().process())), length);
			past = false;
		}
		for (int q = 0; q < system.queueCount(); q++) {
			if (system.queue(q).isUnbounded() && next.count(q) > unboundedLimit
					&& next.count(q) > states.get(n).count(q)) {
				found("unbounded", length);
				past = false;
			}
		}
		return past;
	}

	private void judge(int n) {
		State state = states.get(n);
		if (kernel.atomicRunner(state) >= 0) {
			return;
		}
		properties(n, PropertyInfo.Kind.ALWAYS);
		races(n);
		if (moves(state).isEmpty()) {
			List<Integer> waiting = IntStream.range(0, system.processCount())
					.filter(p -> kernel.operation(state, p) != null && !system.process(p).daemon()).boxed().toList();
			if (!waiting.isEmpty()) {
				found(named("deadlock", waiting), distances.get(n));
			} else {
				properties(n, PropertyInfo.Kind.FINALLY);
				for (int q = 0; q < system.queueCount(); q++) {
					for (int i = 0; i < state.count(q); i++) {
						if (state.origin(q, i) != 0) {
							found("leftover", distances.get(n));
						}
					}
				}
			}
		}
	}

	private void properties(int n, PropertyInfo.Kind kind) {
		for (PropertyInfo property : system.properties()) {
			if (property.kind() == kind) {
				try {
					if (property.condition().eval(kernel.enter(states.get(n))) == 0) {
						found("assertion", distances.get(n));
					}
				} catch (FaultException e) {
					found(e.kind().id(), distances.get(n));
				}
			}
		}
	}

	private void races(int n) {
		State state = states.get(n);
		List<Set<String>> accesses = new ArrayList<>();
		for (int p = 0; p < system.processCount(); p++) {
			Set<String> own = new HashSet<>();
			if (takesPart(state, p)) {
				accesses(state, p, isInBlock(state, p), own, new HashSet<>());
			}
			accesses.add(own);
		}
		for (int p = 0; p < accesses.size(); p++) {
			for (int q = p + 1; q < accesses.size(); q++) {
				if (!(isInBlock(state, p) && isInBlock(state, q)) && conflict(accesses.get(p), accesses.get(q))) {
					found(named("race", List.of(p, q)), distances.get(n));
				}
			}
		}
	}

	private boolean takesPart(State state, int process) {
		Moves moves = moves(state);
		return IntStream.range(0, moves.size())
				.anyMatch(move -> moves.process(move) == process || moves.partner(move) == process);
	}

	private boolean isInBlock(State state, int process) {
		return state.words[system.process(process).base() + ProcessInfo.ATOMIC] != AtomicState.OUTSIDE;
	}

	private void accesses(State state, int process, boolean wholeBlock, Set<String> found, Set<State> seen) {
		if (!seen.add(state)) {
			return;
		}
		kernel.enter(state).enter(process);
		kernel.operation(state, process).accesses(kernel.context(), (word, write, site) -> {
			if (system.shared().stream().filter(v -> v.word() == word).noneMatch(SharedInfo::atomic)) {
				found.add(word + (write ? "w" : "r"));
			}
		});
		Moves moves = moves(state);
		for (int move = 0; wholeBlock && move < moves.size(); move++) {
			if (moves.process(move) == process || moves.partner(move) == process) {
				State next = state.copy();
				boolean fault = kernel.apply(next, moves, move).fault() != null;
				boolean grown = IntStream.range(0, system.queueCount()).anyMatch(q -> system.queue(q).isUnbounded()
						&& next.count(q) > unboundedLimit && next.count(q) > state.count(q));
				if (!fault && !grown && kernel.atomicRunner(next) == process) {
					accesses(next, process, true, found, seen);
				}
			}
		}
	}

	private static boolean conflict(Set<String> a, Set<String> b) {
		return a.stream().anyMatch(access -> {
			String word = access.substring(0, access.length() - 1);
			return b.contains(word + "w") || access.endsWith("w") && b.contains(word + "r");
		});
	}

	private void judgeGraph() {
		graph.close();
		BitSet daemons = new BitSet();
		for (int p = 0; p < system.processCount(); p++) {
			daemons.set(p, system.process(p).daemon());
		}
		List<BitSet> stuck = graph.largestStuck(daemons);
		for (int n = 0; n < stuck.size(); n++) {
			if (!stuck.get(n).isEmpty()) {
				found(named("partial-deadlock", stuck.get(n).stream().boxed().toList()), distances.get(n));
			}
		}
		for (PropertyInfo property : system.properties()) {
			String where = " in line " + property.line();
			switch (property.kind()) {
				case PROGRESS -> {
					if (property.processes().length == 0 && graph.hasFairCycle(-1)) {
						found("livelock" + where, 0);
					}
					for (int process : property.processes()) {
						if (graph.hasFairCycle(process)) {
							found(named("livelock", List.of(process)) + where, 0);
						}
					}
				}
				case EVENTUALLY -> {
					BitSet start = new BitSet();
					start.set(0, Math.min(1, states.size()));
					temporal(start, not(truth(property.condition())), where, true);
				}
				case LEADS_TO -> temporal(truth(property.condition()), not(truth(property.consequence())), where, false);
				default -> {
					// not about runs
				}
			}
		}
	}

	/** Whether a run from one of the starts can stay where what has to come true has not. */
	private void temporal(BitSet starts, BitSet open, String where, boolean fewest) {
		BitSet region = graph.region(starts, open);
		if (graph.hasFairCycleInside(region)) {
			found("livelock" + where, 0);
		}
		if (region.stream().anyMatch(n -> graph.nodes.get(n).edges.isEmpty())) {
			found("livelock at the end" + where, fewest ? graph.distanceToEnd(0, region) : 0);
		}
	}

	/** The states in which a condition is true; one in the middle of an atomic block is none of them. */
	private BitSet truth(Expr condition) {
		BitSet truth = new BitSet();
		for (int n = 0; n < states.size(); n++) {
			if (kernel.atomicRunner(states.get(n)) < 0) {
				try {
					truth.set(n, condition.eval(kernel.enter(states.get(n))) != 0);
				} catch (FaultException e) {
					found(e.kind().id(), distances.get(n));
				}
			}
		}
		return truth;
	}

	private BitSet not(BitSet set) {
		BitSet rest = (BitSet) set.clone();
		rest.flip(0, states.size());
		return rest;
	}

	private void judgeText() {
		for (Site site : system.sites()) {
			if (site.operation() && !kernel.context().covered()[site.id()]) {
				found("unreached " + site.text(), 0);
			}
		}
	}

	private void noteWants(State state, int process) {
		kernel.enter(state).enter(process);
		Operation operation = kernel.operation(state, process);
		if (operation instanceof AcquireRight right) {
			wanting.add(process + " " + right.queue(kernel.context()));
		} else if (operation instanceof Communicate communicate && communicate.isPatient()) {
			for (Alternative alternative : communicate.alternatives()) {
				if (alternative instanceof ReceiveAlternative && alternative.channel() != null && alternative.guard() == null) {
					try {
						wanting.add(process + " " + alternative.queue(kernel.context()));
					} catch (FaultException e) {
						// there is no such channel to want a message from
					}
				}
			}
		}
	}

	private void judgeReceivers() {
		for (int q = 0; q < system.queueCount(); q++) {
			int queue = q;
			int[] receivers = system.queue(q).receivers();
			if (system.queue(q).kind() == QueueKind.MAILBOX
					&& IntStream.of(receivers).anyMatch(p -> received.contains(p + " " + queue))) {
				IntStream.of(receivers).filter(p -> wanting.contains(p + " " + queue) && !received.contains(p + " " + queue))
						.forEach(p -> found(named("never-picked", List.of(p)), 0));
			}
		}
	}
}
