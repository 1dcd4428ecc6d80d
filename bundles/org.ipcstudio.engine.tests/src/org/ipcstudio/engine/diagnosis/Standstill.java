package org.ipcstudio.engine.diagnosis;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.SourceFile;

/** The diagnosis of the first state of a small system, breadth-first, in which something is the case. */
final class Standstill {
	private final Diagnosis diagnosis;
	private final CompiledSystem system;

	private Standstill(CompiledSystem system, Diagnosis diagnosis) {
		this.system = system;
		this.diagnosis = diagnosis;
	}

	/** The first deadlock of a system that is given without its frame. */
	static Standstill of(String items) {
		return search(items, true, diagnosis -> diagnosis.waits().stream().anyMatch(wait -> !wait.daemon()));
	}

	/** The first state in which all the named processes wait. */
	static Standstill whenWaiting(String items, String... names) {
		Set<String> all = Set.of(names);
		return search(items, false,
				diagnosis -> diagnosis.waits().stream().map(Wait::name).filter(all::contains).count() == all.size());
	}

	private static Standstill search(String items, boolean dead, Predicate<Diagnosis> wanted) {
		SourceFile file = SourceFile.parse("system T {\n" + items + "\n}");
		assertTrue(!file.hasErrors(), () -> file.problems().stream().filter(Problem::isError).toList().toString());
		CompiledSystem system = SystemCompiler.compile(file);
		Kernel kernel = new Kernel(system, Forgetting.DEAD_VALUES);
		Set<State> visited = new HashSet<>();
		Deque<State> open = new ArrayDeque<>(List.of(kernel.start()));
		Moves moves = new Moves();
		while (!open.isEmpty()) {
			State state = open.remove();
			kernel.moves(state, moves);
			int count = moves.size();
			if (!dead || count == 0) {
				Diagnosis diagnosis = Diagnosis.of(kernel, state);
				if (wanted.test(diagnosis)) {
					return new Standstill(system, diagnosis);
				}
			}
			for (int i = 0; i < count; i++) {
				State next = state.copy();
				kernel.moves(next, moves);
				kernel.apply(next, moves, i);
				if (visited.add(next)) {
					open.add(next);
				}
			}
		}
		return fail("there is no such state");
	}

	Diagnosis diagnosis() {
		return diagnosis;
	}

	Explanation explanation() {
		return diagnosis.explain();
	}

	Wait waitOf(String name) {
		return diagnosis.waits().stream().filter(wait -> wait.name().equals(name)).findFirst().orElseThrow();
	}

	/** The names of those who may end the wait of a process, separated by blanks. */
	String unblockers(String name) {
		return String.join(" ", waitOf(name).unblockers().stream().map(p -> system.process(p).name()).toList());
	}

	/** The sentence about a process. */
	String sentence(String name) {
		return explanation().sentences().stream().filter(sentence -> sentence.waiter().name().equals(name)).findFirst()
				.orElseThrow().text();
	}

	/** The names of the processes that never move again, separated by blanks. */
	String stuck() {
		return String.join(" ", diagnosis.graph().stuckForEver().stream().mapToObj(p -> system.process(p).name()).toList());
	}
}
