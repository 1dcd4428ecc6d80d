package org.ipcstudio.debug.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.record.Cursor;
import org.ipcstudio.engine.record.RecordedMove;
import org.ipcstudio.engine.record.Replay;
import org.ipcstudio.engine.simulate.EndReason;
import org.ipcstudio.engine.trace.Step;
import org.junit.jupiter.api.Test;

/** A session goes where it is told, forward and back, and tells everything once and in order. */
class RunSessionTest {
	private static final String COUNTING = """
			mailbox M : int capacity 2
			process P { for i in 1..50 { send i to M } }
			process Q { var x : int  for i in 1..50 { receive x from M } }
			P -> M -> Q
			""";
	private static final String ENDLESS = """
			process P { var i : int  loop { i = (i + 1) % 100  send i to Q } }
			process Q { var x : int  loop { receive x from P } }
			link P -> Q : int
			""";
	private static final String CROSSED = """
			lock A  lock B
			process P { lock A { lock B { } } }
			process Q { lock B { lock A { } } }
			P -- A  P -- B  Q -- A  Q -- B
			""";

	@Test
	void aRunGoesToItsEndAndIsOver() {
		Sessions run = new Sessions(COUNTING, false);
		run.session.start(Goal.resume());
		assertEquals("terminated", run.awaitStand());
		assertEquals(List.of("resumed RESUME", "terminated"), run.told);
		assertEquals(EndReason.ENDED, run.playback.recording().result().orElseThrow().reason());
		assertEquals(run.playback.recording().length(), run.playback.position());
		assertTrue(run.session.isTerminated());
		assertFalse(run.session.pursue(Goal.nextMove()));
	}

	@Test
	void aDebuggedRunStandsAtItsEnd() {
		Sessions run = new Sessions(CROSSED, true);
		run.session.start(null);
		assertEquals("suspended START", run.awaitStand());
		assertEquals("suspended END", run.go(Goal.resume()));
		assertTrue(run.session.isSuspended());
		run.session.terminate();
		assertEquals("terminated", run.awaitStand());
	}

	@Test
	void stepsForwardAndBackGoThroughTheSameMoments() {
		Sessions run = new Sessions(COUNTING, true);
		run.session.start(null);
		run.awaitStand();
		for (int step = 1; step <= 20; step++) {
			assertEquals("suspended GOAL_REACHED", run.go(Goal.nextMove()));
			assertEquals(step, run.playback.position());
		}
		List<RecordedMove> before = moves(run);
		for (int step = 19; step >= 5; step--) {
			run.go(Goal.back(-1));
			assertEquals(step, run.playback.position());
		}
		run.go(Goal.nextMove());
		assertEquals(6, run.playback.position());
		assertEquals(before, moves(run), "what is recorded is gone through again");
		run.go(Goal.resume());
		assertEquals(before, moves(run).subList(0, 20));
		assertEquals(EndReason.ENDED, run.playback.recording().result().orElseThrow().reason());
		run.session.terminate();
	}

	private static List<RecordedMove> moves(Sessions run) {
		List<RecordedMove> moves = new ArrayList<>();
		run.playback.recording().visit(1, run.playback.recording().length(), moves::add);
		return moves;
	}

	@Test
	void aStepOfAProcessIsAMoveOfThatProcess() {
		Sessions run = new Sessions(COUNTING, true);
		run.session.start(null);
		run.awaitStand();
		for (int step = 0; step < 10; step++) {
			assertEquals("suspended GOAL_REACHED", run.go(Goal.nextMoveOf(1)));
			assertEquals(1, run.playback.recording().move(run.playback.position()).process());
		}
		run.go(Goal.back(0));
		assertEquals(0, run.playback.recording().move(run.playback.position() + 1).process(), "right before its last move");
		run.session.terminate();
	}

	@Test
	void anotherMoveThanTheRecordedOneCutsTheRunOff() {
		Sessions run = new Sessions(CROSSED, true);
		run.session.start(null);
		run.awaitStand();
		run.go(Goal.resume());
		int length = run.playback.recording().length();
		run.playback.show(0);
		int other = 1 - run.playback.recording().pick(1);
		assertEquals("suspended GOAL_REACHED", run.go(Goal.move(other)));
		assertEquals(1, run.playback.recording().length());
		assertEquals(1, run.playback.cuts());
		assertEquals(other, run.playback.recording().move(1).process());
		assertTrue(run.playback.recording().result().isEmpty());
		run.go(Goal.resume());
		assertTrue(run.playback.recording().length() >= 2 && length >= 2);
		run.session.terminate();
	}

	@Test
	void aCounterexampleCanBeGoneThroughAndContinuedDifferently() {
		Sessions first = new Sessions(CROSSED, true);
		first.session.start(null);
		first.awaitStand();
		first.go(Goal.move(0));
		first.go(Goal.move(1));
		List<Step> steps = steps(first);
		first.session.terminate();
		SystemSource source = Sessions.source(CROSSED);
		Sessions run = new Sessions(source, Replay.of(source.system(), steps, () -> false).recording(), true);
		run.session.start(null);
		assertEquals("suspended START", run.awaitStand());
		assertEquals(0, run.playback.position());
		run.go(Goal.nextMove());
		assertEquals(1, run.playback.position());
		assertEquals("suspended END", run.go(Goal.resume()));
		assertEquals(EndReason.DEADLOCK, run.playback.recording().result().orElseThrow().reason());
		run.playback.show(1);
		Cursor cursor = run.playback.recording().cursor();
		cursor.moveTo(1);
		Moves moves = cursor.moves();
		int mine = moves.process(0) == 0 ? 0 : 1;
		run.go(Goal.move(mine));
		assertEquals("suspended END", run.go(Goal.resume()));
		assertEquals(EndReason.ENDED, run.playback.recording().result().orElseThrow().reason());
		run.session.terminate();
	}

	private static List<Step> steps(Sessions run) {
		List<Step> steps = new ArrayList<>();
		Cursor cursor = run.playback.recording().cursor();
		for (int moment = 0; moment < run.playback.recording().length(); moment++) {
			cursor.moveTo(moment);
			steps.add(cursor.next().orElseThrow());
		}
		return steps;
	}

	@Test
	void anEndlessRunCanBeSuspendedResumedAndTerminated() {
		Sessions run = new Sessions(ENDLESS, false);
		run.session.start(null);
		run.awaitStand();
		for (int i = 0; i < 20; i++) {
			int before = run.playback.recording().length();
			assertTrue(run.session.pursue(Goal.resume()));
			assertFalse(run.session.pursue(Goal.nextMove()), "it goes on already");
			run.session.suspend();
			assertEquals("suspended REQUEST", run.awaitStand());
			assertEquals(run.playback.recording().length(), run.playback.position());
			assertTrue(run.playback.recording().length() >= before);
		}
		run.session.pursue(Goal.resume());
		run.session.terminate();
		assertEquals("terminated", run.awaitStand());
		List<String> expected = new ArrayList<>(List.of("suspended START"));
		for (int i = 0; i < 20; i++) {
			expected.addAll(List.of("resumed RESUME", "suspended REQUEST"));
		}
		assertEquals(expected, run.told.subList(0, 41), "nothing was told twice, nothing was left out");
		assertEquals("terminated", run.told.getLast());
		assertTrue(run.told.size() <= 43, "it may end before it goes on once more, but says nothing else: " + run.told);
	}

	@Test
	void aRuleStopsARun() {
		Sessions run = new Sessions(COUNTING, true);
		run.session.setStopRule(view -> view.state().count(0) == 2 ? "full" : null);
		run.session.start(Goal.resume());
		assertEquals("suspended STOP_RULE", run.awaitStand());
		Cursor cursor = run.playback.recording().cursor();
		cursor.moveTo(run.playback.position());
		assertEquals(2, cursor.state().count(0));
		run.session.terminate();
	}

	@Test
	void twoSessionsDoNotDisturbEachOther() {
		Sessions one = new Sessions(COUNTING, true);
		Sessions other = new Sessions(COUNTING, true);
		one.session.start(null);
		other.session.start(null);
		one.awaitStand();
		other.awaitStand();
		one.go(Goal.resume());
		assertEquals(0, other.playback.recording().length());
		one.session.terminate();
		assertEquals("terminated", one.awaitStand());
		other.go(Goal.resume());
		assertEquals(moves(one), moves(other), "the same seed makes the same run");
		other.session.terminate();
	}

	@Test
	void aPacedRunTellsOfEveryMove() {
		Sessions run = new Sessions(COUNTING, true);
		List<Integer> shown = new ArrayList<>();
		run.playback.addListener(new PlaybackListener() {
			@Override
			public void moved(Playback playback) {
				shown.add(playback.position());
			}
		});
		run.session.setPace(15);
		run.session.setStopRule(view -> view.move().number() == 4 ? "enough" : null);
		run.session.start(Goal.resume());
		run.awaitStand();
		assertTrue(shown.containsAll(List.of(1, 2, 3, 4)), "every move was shown: " + shown);
		run.session.terminate();
	}
}
