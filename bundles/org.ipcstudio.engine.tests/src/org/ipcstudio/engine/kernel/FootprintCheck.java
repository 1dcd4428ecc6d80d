package org.ipcstudio.engine.kernel;

import java.nio.IntBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.ipcstudio.engine.kernel.Facts.Kind;

/**
 * Explores a system and holds the footprints to what they promise: states that agree in the own frame and in all that is
 * named agree in the moves and in what these change, and nothing else changes.
 */
final class FootprintCheck {
	private final CompiledSystem system;
	private final Kernel kernel;
	private final Set<Kind> deafTo;
	private final BitSet frameWords = new BitSet();
	private final Set<State> visited = new HashSet<>();
	private final Deque<State> open = new ArrayDeque<>();
	private final Map<IntBuffer, Facts> deepFacts = new HashMap<>();
	private final Map<IntBuffer, IntBuffer> outcomes = new HashMap<>();
	private final Moves moves = new Moves();
	private final Moves all = new Moves();
	private String violation;
	private int agreements;

	/** @param deafTo kinds of fact that are not heard, to see that they are needed */
	FootprintCheck(CompiledSystem system, Forgetting forgetting, Set<Kind> deafTo) {
		this.system = system;
		this.deafTo = deafTo;
		kernel = new Kernel(system, forgetting);
		for (int p = 0; p < system.processCount(); p++) {
			ProcessInfo process = system.process(p);
			frameWords.set(process.base(), process.base() + process.program().frameSize());
		}
	}

	/** Explores breadth first; returns the first promise that is broken. */
	Optional<String> run(int mostStates) {
		State start = kernel.start();
		if (kernel.effects().fault() == null) {
			visit(start);
		}
		for (int i = 0; i < mostStates && !open.isEmpty() && violation == null; i++) {
			State state = open.remove();
			checkSources(state);
			for (int p = 0; p < system.processCount(); p++) {
				for (int source = 0; source < kernel.sources(state, p); source++) {
					check(state, p, source);
				}
			}
			expand(state);
		}
		return Optional.ofNullable(violation);
	}

	/** How often two states agreed, so that there was something to compare. */
	int agreements() {
		return agreements;
	}

	private void visit(State state) {
		if (visited.add(state)) {
			open.add(state);
		}
	}

	private void expand(State state) {
		kernel.moves(state, all);
		for (int i = 0; i < all.size(); i++) {
			State next = state.copy();
			kernel.apply(next, all, i);
			if (kernel.effects().fault() == null) {
				visit(next);
			}
		}
	}

	/** What all sources offer, one after the other, is what the state offers. */
	private void checkSources(State state) {
		if (kernel.atomicRunner(state) >= 0) {
			return;
		}
		kernel.moves(state, all);
		int at = 0;
		for (int p = 0; p < system.processCount(); p++) {
			for (int source = 0; source < kernel.sources(state, p); source++) {
				kernel.moves(state, p, source, moves);
				for (int i = 0; i < moves.size(); i++, at++) {
					if (at >= all.size() || !Arrays.equals(move(moves, i), move(all, at))) {
						violation = "source %d of %s offers other moves than the state".formatted(source, where(state, p));
						return;
					}
				}
			}
		}
		if (at != all.size()) {
			violation = "the state offers a move that no source offers";
		}
	}

	private static int[] move(Moves moves, int i) {
		return new int[] { moves.process(i), moves.kind(i), moves.branch(i), moves.partner(i), moves.partnerBranch(i),
				moves.argument(i) };
	}

	private void check(State state, int process, int source) {
		Facts facts = new Facts(deafTo);
		kernel.footprint(state, process, source, facts);
		Numbers key = new Numbers();
		key.add(process, source);
		key.add(state.words, system.process(process).base(), system.process(process).program().frameSize());
		values(state, facts, key);
		Facts deep = new Facts(deafTo);
		kernel.deepFootprint(state, process, source, deep);
		Facts deepBefore = deepFacts.putIfAbsent(key.buffer(), deep);
		if (deepBefore != null && !deepBefore.equals(deep)) {
			violation = "the deep footprint of %s is %s and %s".formatted(where(state, process), deep, deepBefore);
			return;
		}
		kernel.deepFootprint(state, process, source, facts);
		values(state, facts, key);
		IntBuffer outcome = outcome(state, process, source, facts);
		IntBuffer before = outcomes.putIfAbsent(key.buffer(), outcome);
		agreements += before == null ? 0 : 1;
		if (before != null && !before.equals(outcome)) {
			violation = "%s, source %d, with the footprint %s does %s and %s".formatted(where(state, process), source, facts,
					Arrays.toString(before.array()), Arrays.toString(outcome.array()));
		}
	}

	private String where(State state, int process) {
		return system.process(process).name() + " at " + kernel.operation(state, process).verb();
	}

	/** The values of what is named: of a queue that is only appended to whether there is room, and so on. */
	private void values(State state, Facts facts, Numbers values) {
		facts.any(Kind.READS, Kind.WRITES).stream().forEach(word -> values.add(state.words[word]));
		facts.any(Kind.LOOKS, Kind.APPENDS, Kind.TAKES, Kind.CHANGES).stream().forEach(queue -> {
			if (isOnly(Kind.APPENDS, queue, facts)) {
				values.add(state.count(queue) < system.queue(queue).capacity() ? 1 : 0);
			} else if (isOnly(Kind.TAKES, queue, facts)) {
				content(state, queue, 0, Math.min(1, state.count(queue)), values);
			} else {
				content(state, queue, 0, state.count(queue), values);
			}
		});
		facts.all(Kind.STATUS).stream().forEach(p -> values.add(Math.min(0, state.words[system.process(p).base()])));
		facts.all(Kind.FRAME).stream().forEach(p -> values.add(state.words, system.process(p).base(),
				system.process(p).program().frameSize()));
	}

	private static boolean isOnly(Kind kind, int queue, Facts facts) {
		return facts.has(kind, queue) && IntStream.of(Kind.LOOKS.ordinal(), Kind.APPENDS.ordinal(), Kind.TAKES.ordinal(),
				Kind.CHANGES.ordinal()).filter(other -> facts.has(Kind.values()[other], queue)).count() == 1;
	}

	private void content(State state, int queue, int from, int to, Numbers numbers) {
		int stride = system.queue(queue).stride();
		numbers.add(to - from);
		numbers.add(state.messages(queue), from * stride, (to - from) * stride);
	}

	/** The moves and what each of them changes, in numbers that do not depend on what is not named. */
	private IntBuffer outcome(State state, int process, int source, Facts facts) {
		Numbers outcome = new Numbers();
		kernel.moves(state, process, source, moves);
		for (int i = 0; i < moves.size(); i++) {
			outcome.add(move(moves, i));
			State next = state.copy();
			Effects effects = kernel.applyWithoutPause(next, moves, i);
			Fault fault = effects.fault();
			if (fault != null) {
				outcome.add(fault.kind().ordinal(), fault.process(), fault.site().id());
				continue; // nothing is looked past a fault
			}
			outcome.add(effects.lost());
			for (int e = 0; e < effects.size(); e++) {
				outcome.add(effects.process(e), effects.progressed(e) ? 1 : 0);
			}
			changes(state, next, process, facts, outcome);
		}
		return outcome.buffer();
	}

	private void changes(State state, State next, int process, Facts facts, Numbers outcome) {
		for (int word = 0; word < state.words.length; word++) {
			if (state.words[word] != next.words[word] && !frameWords.get(word)) {
				require(facts.has(Kind.WRITES, word), process, state, "changes the word " + word, facts);
				outcome.add(word, next.words[word]);
			}
		}
		for (int p = 0; p < system.processCount(); p++) {
			int base = system.process(p).base();
			int size = system.process(p).program().frameSize();
			if (!Arrays.equals(state.words, base, base + size, next.words, base, base + size)) {
				require(p == process || facts.has(Kind.FRAME, p), process, state, "changes the process " + p, facts);
				outcome.add(p);
				outcome.add(next.words, base, size);
			}
		}
		for (int queue = 0; queue < state.queueCount(); queue++) {
			Numbers before = new Numbers();
			content(state, queue, 0, state.count(queue), before);
			Numbers after = new Numbers();
			content(next, queue, 0, next.count(queue), after);
			if (!before.buffer().equals(after.buffer())) {
				outcome.add(queue);
				change(state, next, queue, process, facts, outcome);
			}
		}
	}

	private void change(State state, State next, int queue, int process, Facts facts, Numbers outcome) {
		int count = state.count(queue);
		Numbers expected = new Numbers();
		Numbers found = new Numbers();
		if (facts.has(Kind.CHANGES, queue)) {
			content(next, queue, 0, next.count(queue), outcome);
		} else if (next.count(queue) > count) {
			require(facts.has(Kind.APPENDS, queue), process, state, "appends to the queue " + queue, facts);
			content(state, queue, 0, count, expected);
			content(next, queue, 0, count, found);
			content(next, queue, count, next.count(queue), outcome);
		} else {
			require(facts.has(Kind.TAKES, queue), process, state, "takes from the queue " + queue, facts);
			content(state, queue, 1, count, expected);
			content(next, queue, 0, next.count(queue), found);
		}
		require(expected.buffer().equals(found.buffer()), process, state, "reorders the queue " + queue, facts);
	}

	private void require(boolean condition, int process, State state, String what, Facts facts) {
		if (!condition && violation == null) {
			violation = "%s %s, which is not in %s".formatted(where(state, process), what, facts);
		}
	}

	/** A list of numbers that can be compared. */
	private static final class Numbers {
		private int[] numbers = new int[32];
		private int size;

		void add(int... more) {
			add(more, 0, more.length);
		}

		void add(int[] more, int from, int length) {
			if (size + length > numbers.length) {
				numbers = Arrays.copyOf(numbers, 2 * (size + length));
			}
			System.arraycopy(more, from, numbers, size, length);
			size += length;
		}

		IntBuffer buffer() {
			return IntBuffer.wrap(Arrays.copyOf(numbers, size));
		}
	}
}
