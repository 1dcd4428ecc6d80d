package org.ipcstudio.engine.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.FootprintSet;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.operations.Communicate;
import org.ipcstudio.engine.simulate.RandomSystems;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a process touches was in its future wherever it stood before, and what it certainly does not touch is not. */
class FutureFootprintsTest {
	private static final int MOST_STATES = 300;

	private static CompiledSystem compile(String text) {
		SourceFile file = SourceFile.parse(text);
		assertFalse(file.hasErrors(), () -> text + file.problems().stream().filter(Problem::isError).toList());
		return SystemCompiler.compile(file);
	}

	private static CompiledSystem system(String items) {
		return compile("system T {\n" + items + "\n}");
	}

	@ParameterizedTest
	@MethodSource("org.ipcstudio.engine.diagnosis.UnblockersSoundnessTest#systems")
	void coverTheCorpusAndTheExamples(Path file) throws IOException {
		SourceFile source = SourceFile.read(file);
		if (!source.hasErrors()) { // the corpus holds wrong texts too
			new Walk(SystemCompiler.compile(source)).run();
		}
	}

	@Test
	void coverGeneratedSystems() {
		for (long seed = 0; seed < 150; seed++) {
			new Walk(compile(RandomSystems.generate(seed))).run();
		}
	}

	@ParameterizedTest
	@MethodSource("org.ipcstudio.engine.kernel.FootprintSystems#texts")
	void coverSystemsWithRareOperations(String text) {
		new Walk(system(text)).run();
	}

	/** Explores a system breadth first and compares what is touched with what was foreseen. */
	private static final class Walk {
		private final CompiledSystem system;
		private final Kernel kernel;
		private final FutureFootprints futures;
		private final Set<State> visited = new HashSet<>();
		private final Deque<State> open = new ArrayDeque<>();
		private final Moves moves = new Moves();

		Walk(CompiledSystem system) {
			this.system = system;
			kernel = new Kernel(system, Forgetting.DEAD_VALUES);
			futures = FutureFootprints.of(system);
		}

		void run() {
			visit(kernel.start());
			for (int i = 0; i < MOST_STATES && !open.isEmpty(); i++) {
				State state = open.remove();
				for (int p = 0; p < system.processCount(); p++) {
					for (int source = 0; source < kernel.sources(state, p); source++) {
						FootprintSet footprint = new FootprintSet();
						kernel.footprint(state, p, source, footprint);
						kernel.deepFootprint(state, p, source, footprint);
						assertContains(futures.from(p, location(state, p)), footprint, where(state, p));
					}
				}
				kernel.moves(state, moves);
				for (int move = 0; move < moves.size(); move++) {
					step(state, move);
				}
			}
		}

		private void visit(State state) {
			if (kernel.effects().fault() == null && visited.add(state)) {
				open.add(state);
			}
		}

		private int location(State state, int process) {
			return state.words[system.process(process).base()];
		}

		private String where(State state, int process) {
			return system.name() + ": " + system.process(process).name() + " at " + kernel.operation(state, process).verb();
		}

		private void step(State state, int move) {
			State next = state.copy();
			if (moves.partner(move) >= 0) {
				checkMeeting(state, move);
			}
			kernel.apply(next, moves, move);
			for (int p = 0; p < system.processCount(); p++) {
				if (location(next, p) >= 0) {
					FootprintSet before = futures.from(p, Math.max(0, location(state, p)));
					assertContains(before, futures.from(p, location(next, p)), where(next, p));
				}
			}
			visit(next);
		}

		/** The queue of a rendezvous tells who may meet whom. */
		private void checkMeeting(State state, int move) {
			int sender = moves.process(move);
			int receiver = moves.partner(move);
			if (kernel.operation(state, sender) instanceof Communicate communicate) {
				Context context = kernel.enter(state);
				context.enter(sender);
				int queue = communicate.alternative(moves.branch(move)).queue(context);
				assertTrue(futures.from(sender, location(state, sender)).appended().get(queue), () -> where(state, sender));
				assertTrue(futures.from(receiver, location(state, receiver)).taken().get(queue), () -> where(state, receiver));
			}
		}

		private static void assertContains(FootprintSet future, FootprintSet part, String where) {
			FootprintSet both = new FootprintSet();
			both.addAll(future);
			both.addAll(part);
			assertEquals(both, future, where);
		}
	}

	private static FootprintSet atFirst(CompiledSystem system, int process) {
		return FutureFootprints.of(system).from(process, 0);
	}

	private static BitSet bits(int... bits) {
		BitSet set = new BitSet();
		for (int bit : bits) {
			set.set(bit);
		}
		return set;
	}

	@Test
	void tellTheInstancesOfAnArrayApart() {
		CompiledSystem system = system("""
				mailbox Fork[4] : int capacity 1 initially [1]
				process P[4] { var x : int
					loop { receive x from Fork[self] receive x from Fork[(self + 1) % 4] send x to Fork[self] }
				}
				P <-> Fork
				""");
		FootprintSet third = atFirst(system, 3);
		assertEquals(bits(3, 0), third.taken());
		assertEquals(bits(3), third.appended());
		assertTrue(third.changed().isEmpty() && third.frames().isEmpty() && third.written().isEmpty());
	}

	@Test
	void forgetWhatIsPassed() {
		CompiledSystem system = system("""
				mailbox M : int capacity 1
				mailbox N : int capacity 1
				process P { send 1 to M loop { send 2 to N } }
				process Q { var x : int loop { select { receive x from M { } receive x from N where x > 1 { } } } }
				P -> M -> Q  P -> N -> Q
				""");
		FutureFootprints futures = FutureFootprints.of(system);
		Kernel kernel = new Kernel(system, Forgetting.DEAD_VALUES);
		State state = kernel.start();
		int base = system.process(0).base();
		assertEquals(bits(0, 1), futures.from(0, state.words[base]).appended());
		Moves moves = new Moves();
		kernel.moves(state, moves);
		kernel.apply(state, moves, 0);
		assertEquals(bits(1), futures.from(0, state.words[base]).appended());
		assertEquals(bits(0), atFirst(system, 1).taken());
		assertEquals(bits(1), atFirst(system, 1).changed());
	}

	@Test
	void leaveOutWhatTheOwnNumberRulesOut() {
		CompiledSystem system = system("""
				memory R { a[2] : int b : int = 0 }
				process P[2] { if self == 0 { R.b = 1 } R.a[self] = R.a[1 - self] }
				P <-> R
				""");
		int a = system.shared().get(0).word();
		int b = system.shared().get(2).word();
		assertEquals(bits(a, b), atFirst(system, 0).written());
		assertEquals(bits(a + 1), atFirst(system, 0).read());
		assertEquals(bits(a + 1), atFirst(system, 1).written());
		assertEquals(bits(a), atFirst(system, 1).read());
	}

	@Test
	void nameAllElementsWhereTheIndexIsNotKnown() {
		CompiledSystem system = system("""
				lock L[3]
				process P { var i : int i = any 0..2 lock L[i] { } }
				P -- L
				""");
		assertEquals(3, atFirst(system, 0).written().cardinality());
	}

	@Test
	void nameTheQueueOfARendezvousAndTheFrameOfTheReceiver() {
		CompiledSystem system = system("""
				process A { send 1 to B }
				process B { var x : int receive x from A }
				""");
		assertEquals(bits(0), atFirst(system, 0).appended());
		assertEquals(bits(1), atFirst(system, 0).frames());
		assertEquals(bits(0), atFirst(system, 1).taken());
		assertTrue(atFirst(system, 1).frames().isEmpty());
	}

	@Test
	void nameWhatEndingTouches() {
		CompiledSystem system = system("""
				mailbox M : int capacity 1 owner P
				process P { progress }
				process Q { send 1 to M }
				process S { loop { send 2 to M } }
				P -> M  Q -> M  S -> M
				""");
		int exists = system.queue(0).existsWord();
		assertEquals(bits(exists), atFirst(system, 0).written());
		assertEquals(bits(0), atFirst(system, 0).changed());
		assertEquals(bits(exists), atFirst(system, 2).read());
	}
}
