package org.ipcstudio.checker.space;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.ipcstudio.checker.Limit;
import org.ipcstudio.checker.ProgressListener;
import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.trace.Step;
import org.ipcstudio.engine.trace.TraceEvent;
import org.ipcstudio.engine.trace.Wait;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;

/** States, moves, ways and distances of small systems, and the words for them. */
final class StateSpaceTest {
	private static final String TWO_LOCKS = """
			system T {
			  lock A
			  lock B
			  process P { lock A { lock B { } } }
			  process Q { lock B { lock A { } } }
			  P -- A P -- B Q -- A Q -- B
			}
			""";

	private static CompiledSystem compile(String text) {
		SourceFile file = SourceFile.parse(text);
		assertFalse(file.hasErrors(), () -> file.problems().toString());
		return SystemCompiler.compile(file);
	}

	private static StateSpace explore(String text) {
		return StateSpace.explore(compile(text), StateSpace.DEFAULT_LIMIT, ProgressListener.NONE);
	}

	@Test
	void aDeadlockIsMarkedAndAShortestWayLeadsToIt() {
		StateSpace space = explore(TWO_LOCKS);
		assertTrue(space.isComplete());
		BitSet deadlocks = space.with(StateMark.DEADLOCK);
		assertEquals(1, deadlocks.cardinality());
		int deadlock = deadlocks.nextSetBit(0);
		assertEquals(2, space.depth(deadlock));
		assertEquals(deadlock, space.follow(0, space.path(deadlock)));
		assertEquals(List.of(), space.moves(deadlock));
		assertEquals(Set.of(StateMark.DEADLOCK), space.marks(deadlock));
		assertEquals(2, space.stuck(deadlock).cardinality());
		StateWords words = new StateWords(space);
		assertEquals(List.of("lock A", "lock B"), words.steps(deadlock).stream().map(Step::action).sorted().toList());
		assertEquals("P holds the lock A and waits for the lock B, which Q holds;"
				+ " Q holds the lock B and waits for the lock A, which P holds.", words.defect(deadlock).orElseThrow());
		List<TraceEvent> events = new ArrayList<>();
		words.record(deadlock, events::add);
		assertEquals(2, events.stream().filter(Wait.class::isInstance).count());
	}

	@Test
	void whatLiesAheadOfTheOnlyEndIsMeasuredBackwards() {
		StateSpace space = explore(TWO_LOCKS);
		GoalDistances toDeadlock = space.distancesTo(space.with(StateMark.DEADLOCK));
		GoalDistances toEnd = space.distancesTo(space.with(StateMark.END));
		int deadlock = space.with(StateMark.DEADLOCK).nextSetBit(0);
		int end = space.with(StateMark.END).nextSetBit(0);
		assertEquals(2, toDeadlock.distance(0));
		assertEquals(2, toDeadlock.best(0).size(), "either may begin");
		assertEquals(space.depth(end), toEnd.distance(0));
		assertTrue(toEnd.isHopeless(deadlock));
		assertTrue(toDeadlock.isHopeless(end));
		assertEquals(GoalDistances.UNREACHABLE, toDeadlock.distance(end));
		assertEquals(0, toEnd.distance(end));
		assertEquals(List.of(), toEnd.best(end));
		for (int state = 0; state < space.size(); state++) {
			for (SpaceMove best : toDeadlock.best(state)) {
				assertEquals(toDeadlock.distance(state) - 1, toDeadlock.distance(best.target()));
			}
		}
	}

	@Test
	void statesAreToldInWords() {
		StateSpace space = explore("""
				system T {
				  mailbox M : int capacity 2
				  memory Account { balance : int = 5 }
				  semaphore S = 2
				  process P { send 7 to M  Account.balance = 6 }
				  process Q { var x : int wait S  receive x from M  receive x from M }
				  P -> M -> Q
				  P <-> Account
				  Q -- S
				}
				""");
		StateWords words = new StateWords(space);
		assertEquals("Start", words.label(0));
		assertEquals(List.of(new StateWords.Line("P", "send M (line 5)"), new StateWords.Line("Q", "wait S (line 6)")),
				words.processes(0));
		assertEquals(List.of(new StateWords.Line("M", "empty"), new StateWords.Line("Account.balance", "5"),
				new StateWords.Line("S", "2")), words.objects(0));
		int sent = space.follow(0, 0);
		assertEquals("P: send 7 to M", words.label(sent));
		assertEquals(new StateWords.Line("M", "7"), words.objects(sent).get(0));
		int deadlock = space.with(StateMark.DEADLOCK).nextSetBit(0);
		assertEquals(List.of(new StateWords.Line("P", "ended"), new StateWords.Line("Q", "receive M (line 6), waits")),
				words.processes(deadlock));
	}

	@Test
	void nobodyLooksPastAFault() {
		StateSpace space = explore("system T { process P { choose { assert false } or { exit } } }");
		BitSet broken = space.with(StateMark.ASSERTION);
		assertEquals(1, broken.cardinality());
		int state = broken.nextSetBit(0);
		assertEquals(List.of(), space.moves(state));
		assertEquals(Set.of(StateMark.ASSERTION), space.marks(state), "an end that is none");
		StateWords words = new StateWords(space);
		assertTrue(words.defect(state).orElseThrow().startsWith("P fails in line 1: "), words.defect(state)::toString);
		assertTrue(words.step(0, 0).action().contains(": "), words.step(0, 0)::action);
		assertEquals(1, space.with(StateMark.END).cardinality());
	}

	@Test
	void propertiesAreJudgedInEveryState() {
		StateSpace space = explore("""
				system T {
				  memory V { x : int = 0 }
				  process P { V.x = 1 V.x = 2 }
				  P <-> V
				  assert always V.x != 1
				  assert finally V.x == 3
				}
				""");
		assertEquals(2, space.with(StateMark.ASSERTION).cardinality());
		int end = space.with(StateMark.END).nextSetBit(0);
		assertEquals("`assert finally V.x == 3` in line 6 does not hold.",
				new StateWords(space).defect(end).orElseThrow());
		assertEquals(Optional.empty(), new StateWords(space).defect(0));
	}

	@Test
	void whoIsStuckWhileOthersGoOnIsAPartialDeadlock() {
		StateSpace space = explore("""
				system T {
				  mailbox M : int
				  process P { var x : int receive x from M }
				  process Q { choose { send 1 to M } or { } loop { } }
				  Q -> M -> P
				}
				""");
		BitSet partial = space.with(StateMark.PARTIAL_DEADLOCK);
		assertFalse(partial.isEmpty());
		partial.stream().forEach(state -> assertEquals(BitSet.valueOf(new long[] { 1 }), space.stuck(state)));
		assertTrue(space.stuck(0).isEmpty());
	}

	@Test
	void anExplorationThatEndsEarlySaysWhatItDoesNotKnow() {
		String endless = "system T { mailbox M : int process P { var i : int loop { send i to M i = i + 1 } } P -> M }";
		StateSpace space = StateSpace.explore(compile(endless), 10, ProgressListener.NONE);
		assertEquals(Optional.of(Limit.STATES), space.limit());
		assertEquals(10, space.size());
		assertEquals(StateSpace.UNKNOWN, space.target(9, 0));
		assertEquals(Set.of(StateMark.OPEN), space.marks(9));
		BitSet goal = new BitSet();
		assertFalse(space.distancesTo(goal).isHopeless(0), "what lies behind is not known");
		goal.set(4);
		assertTrue(space.distancesTo(goal).isExact(0));
		assertFalse(space.distancesTo(goal).isHopeless(5));
	}

	@Test
	void anExplorationThatIsCancelledKeepsWhatItHas() {
		StateSpace space = StateSpace.explore(compile(TWO_LOCKS), 100, new ProgressListener() {
			@Override
			public boolean isCancelled() {
				return true;
			}
		});
		assertEquals(Optional.of(Limit.CANCELLED), space.limit());
		assertEquals(1, space.size());
		assertEquals(Set.of(StateMark.START, StateMark.OPEN), space.marks(0));
		assertEquals(List.of(), space.moves(0));
	}

	@Test
	void limitsAreChecked() {
		CompiledSystem system = compile(TWO_LOCKS);
		assertThrows(IllegalArgumentException.class, () -> StateSpace.explore(system, 0, ProgressListener.NONE));
		assertThrows(IllegalArgumentException.class,
				() -> StateSpace.explore(system, StateSpace.MAXIMUM_LIMIT + 1, ProgressListener.NONE));
	}
}
