package org.ipcstudio.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.SourceFile;

/** Visits every state of a small system in the plainest way and notes what can happen in it. */
final class Exploration {
	private static final int MOST_STATES = 100_000;

	private final CompiledSystem system;
	private final Kernel kernel;
	private final Set<State> visited = new HashSet<>();
	private final Deque<State> open = new ArrayDeque<>();
	private final Set<String> outcomes = new TreeSet<>();
	private int lost;

	private Exploration(CompiledSystem system, Forgetting forgetting) {
		this.system = system;
		kernel = new Kernel(system, forgetting);
	}

	/** Explores a system that is given without its frame: {@code system T { … }}. */
	static Exploration of(String items) {
		return of(items, Forgetting.DEAD_VALUES);
	}

	/** Explores it on another kernel; one that forgets shared variables shows no values of them in the outcomes. */
	static Exploration of(String items, Forgetting forgetting) {
		SourceFile file = SourceFile.parse("system T {\n" + items + "\n}");
		assertTrue(!file.hasErrors(), () -> file.problems().stream().filter(Problem::isError).toList().toString());
		Exploration exploration = new Exploration(SystemCompiler.compile(file), forgetting);
		exploration.run();
		return exploration;
	}

	/**
	 * What can happen in the end: {@code "end"}, {@code "end x=3 y=0"} with the shared variables if there are any,
	 * {@code "deadlock A B"} with the waiting processes, {@code "assertion A"} with the kind of a fault and its process.
	 */
	Set<String> outcomes() {
		return outcomes;
	}

	int states() {
		return visited.size();
	}

	int lost() {
		return lost;
	}

	private void run() {
		State start = kernel.start();
		if (!noteFault()) {
			visit(start);
		}
		Moves moves = new Moves();
		while (!open.isEmpty()) {
			State state = open.remove();
			kernel.moves(state, moves);
			int count = moves.size();
			if (count == 0) {
				noteEnd(state);
			}
			for (int i = 0; i < count; i++) {
				State next = state.copy();
				kernel.moves(next, moves);
				kernel.apply(next, moves, i);
				lost = Math.max(lost, kernel.effects().lost());
				if (!noteFault()) {
					visit(next);
				}
			}
		}
	}

	private void visit(State state) {
		if (visited.add(state)) {
			assertTrue(visited.size() <= MOST_STATES, "too many states");
			open.add(state);
		}
	}

	private boolean noteFault() {
		Fault fault = kernel.effects().fault();
		if (fault != null) {
			outcomes.add(fault.kind().id() + " " + system.process(fault.process()).name());
		}
		return fault != null;
	}

	private void noteEnd(State state) {
		StringBuilder waiting = new StringBuilder();
		for (int p = 0; p < system.processCount(); p++) {
			if (kernel.operation(state, p) != null && !system.process(p).daemon()) {
				waiting.append(' ').append(system.process(p).name());
			}
		}
		StringBuilder values = new StringBuilder();
		for (SharedInfo variable : system.shared()) {
			String name = variable.name().substring(variable.name().indexOf('.') + 1);
			values.append(' ').append(name).append('=').append(state.words[variable.word()]);
		}
		outcomes.add(waiting.isEmpty() ? "end" + values : "deadlock" + waiting);
	}
}
