package org.ipcstudio.checker.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.ipcstudio.checker.challenge.GradedTrace.Outcome;
import org.ipcstudio.checker.challenge.GradedTrace.Trust;
import org.ipcstudio.engine.trace.Play;
import org.ipcstudio.engine.trace.Step;
import org.ipcstudio.engine.trace.Trace;
import org.ipcstudio.engine.trace.TraceEvent;
import org.ipcstudio.engine.trace.TraceHeader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Traces are made once more, and only then believed. */
final class GraderTest {
	private Board board;
	private Game game;

	@BeforeEach
	void begin() throws ChallengeException {
		board = GameTest.board(GameTest.TWO_LOCKS, "goal: deadlock\nundo costs: 1");
		game = new Game(board);
	}

	private static Trace trace(Game game) {
		List<TraceEvent> events = new ArrayList<>();
		game.record(events::add);
		return new Trace(game.header("s.ipc"), events);
	}

	private GradedTrace grade(Trace trace) {
		return new Grader(board).grade(trace);
	}

	private void playToTheGoal() {
		GameTest.play(game, "P: lock A");
		GameTest.play(game, "Q: lock B");
	}

	@Test
	void aPlayedTraceIsGradedAsTheGameWas() {
		GameTest.play(game, "Q: lock B");
		game.undo();
		playToTheGoal();
		GradedTrace graded = grade(trace(game));
		assertEquals(Outcome.REACHED, graded.outcome());
		assertEquals(game.score(), graded.score());
		assertEquals(OptionalInt.of(2), graded.reachedAt());
		assertEquals(Trust.SEALED, graded.trust());
		assertEquals(game.sentence(), graded.explanation());
	}

	@Test
	void movesBehindTheGoalDoNotCount() throws ChallengeException {
		playToTheGoal();
		Trace trace = trace(game);
		board = GameTest.board(GameTest.TWO_LOCKS, "goal: deadlock of Q, P");
		assertEquals(Trust.BROKEN, grade(trace).trust(), "played for another challenge");
		List<Step> steps = new ArrayList<>(trace.steps());
		steps.add(new Step(3, 0, "P", "lock", "B", "", "", 4, "lock B", 0, false));
		GradedTrace graded = grade(new Trace(trace.header(), List.copyOf(steps)));
		assertEquals(List.of(Outcome.REACHED, 3, OptionalInt.of(2)),
				List.of(graded.outcome(), graded.moves(), graded.reachedAt()));
	}

	@Test
	void aTraceThatEndsBeforeIsNoSolution() {
		GameTest.play(game, "P: lock A");
		GradedTrace open = grade(trace(game));
		assertEquals(Outcome.NOT_REACHED, open.outcome());
		assertEquals("After its only move the goal is not reached.", open.explanation());
		assertEquals(OptionalInt.of(0), open.score().points());
		GameTest.play(game, "P: lock B");
		assertEquals("After all 2 moves the goal is not reached. No way leads from there to it any more.",
				grade(trace(game)).explanation());
		game.restart();
		assertEquals("The trace has no moves.", grade(trace(game)).explanation());
	}

	@Test
	void movesThatAreNotPossibleAreNoticed() {
		playToTheGoal();
		Trace trace = trace(game);
		List<Step> steps = new ArrayList<>(trace.steps());
		Step second = steps.get(1);
		steps.set(1, new Step(2, 0, "Q", "lock", "B", "", "", second.line(), "lock B", 7, false));
		GradedTrace impossible = grade(new Trace(trace.header(), List.copyOf(steps)));
		assertEquals(Outcome.NO_FIT, impossible.outcome());
		assertEquals("Move 2 of the trace is not possible: it says that Q does “lock B”, but only 2 moves are possible there.",
				impossible.explanation());
		steps.set(1, new Step(2, 0, "Q", "lock", "B", "", "", second.line(), "lock B", 0, false));
		assertTrue(grade(new Trace(trace.header(), List.copyOf(steps))).explanation()
				.endsWith("but this move is of P: “lock B”."));
	}

	@Test
	void aTraceOfAnotherTextIsNone() {
		TraceHeader header = TraceHeader.of("T", "system T { }", "s.ipc", OptionalLong.empty(), "challenge");
		GradedTrace graded = grade(new Trace(header, List.of()));
		assertEquals(Outcome.NO_FIT, graded.outcome());
		assertEquals("The source of the system T has changed since the trace was recorded.", graded.explanation());
	}

	@Test
	void whoeverChangesTheFileBreaksTheSeal() {
		GameTest.play(game, "P: lock A");
		game.undo();
		playToTheGoal();
		Trace trace = trace(game);
		Play play = trace.header().play().orElseThrow();
		Play polished = new Play(play.challenge(), 0, 0, 0, play.seal());
		GradedTrace graded = grade(new Trace(trace.header().withPlay(polished), trace.events()));
		assertEquals(Trust.BROKEN, graded.trust());
		assertEquals(Outcome.REACHED, graded.outcome());
	}

	@Test
	void aTraceThatWasNotPlayedSaysNothingOfHelp() {
		playToTheGoal();
		TraceHeader header = TraceHeader.of("T", GameTest.TWO_LOCKS, "s.ipc", OptionalLong.empty(), "check, deadlock");
		GradedTrace graded = grade(new Trace(header, trace(game).events()));
		assertEquals(List.of(Outcome.REACHED, Trust.NOT_PLAYED, Optional.empty()),
				List.of(graded.outcome(), graded.trust(), graded.play()));
		assertEquals(Grade.EXCELLENT, graded.score().grade());
	}

	@Test
	void whatTheRulesDoNotAllowDoesNotPass() throws ChallengeException {
		board = GameTest.board(GameTest.TWO_LOCKS, "goal: deadlock\nhints: 1");
		game = new Game(board);
		playToTheGoal();
		Trace trace = trace(game);
		Play cheating = Play.of(trace.header().play().orElseThrow().challenge(), 2, 0, 0, trace.header().hash(),
				List.of(0, 1));
		GradedTrace graded = grade(new Trace(trace.header().withPlay(cheating), trace.events()));
		assertEquals(Outcome.NOT_REACHED, graded.outcome());
		assertEquals("The goal is reached, but with 2 hints; only 1 is allowed.",
				graded.score().sentence());
	}
}
