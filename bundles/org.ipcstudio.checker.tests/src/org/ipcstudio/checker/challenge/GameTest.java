package org.ipcstudio.checker.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalInt;

import org.ipcstudio.checker.ProgressListener;
import org.ipcstudio.engine.trace.Step;
import org.ipcstudio.engine.trace.TraceEvent;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;

/** Picking moves, taking them back, hints, and how a game stands. */
final class GameTest {
	static final String TWO_LOCKS = """
			system T {
			  lock A
			  lock B
			  process P { lock A { lock B { } } }
			  process Q { lock B { lock A { } } }
			  P -- A P -- B Q -- A Q -- B
			}
			""";

	static Board board(String system, String challenge) throws ChallengeException {
		return Board.open(ChallengeFile.parse("title: T\nsystem: s.ipc\n" + challenge), SourceFile.parse(system),
				ProgressListener.NONE);
	}

	static Game game(String system, String challenge) throws ChallengeException {
		return new Game(board(system, challenge));
	}

	/** Makes the move whose text is this. */
	static void play(Game game, String text) {
		GameMove move = game.moves().stream().filter(candidate -> candidate.text().equals(text)).findFirst()
				.orElseThrow(() -> new AssertionError("no move " + text + " in " + game.moves()));
		game.play(move.pick());
	}

	private static Hint hint(Game game) {
		return game.hint(ProgressListener.NONE);
	}

	@Test
	void movesAreOfferedWithWhatTheyLeadTo() throws ChallengeException {
		Game game = game(TWO_LOCKS, "goal: deadlock");
		assertEquals(List.of("P: lock A", "Q: lock B"), game.moves().stream().map(GameMove::text).toList());
		assertEquals("A: free → held by P; P goes on to line 4: lock B", game.moves().get(0).consequence());
		play(game, "P: lock A");
		assertTrue(game.moves().get(1).preview().isHarmful());
		assertEquals(1, game.steps().size());
		assertThrows(NoSuchElementException.class, () -> game.play(2));
		assertThrows(NoSuchElementException.class, () -> game.play(-1));
	}

	@Test
	void theGoalEndsTheGame() throws ChallengeException {
		Game game = game(TWO_LOCKS, "goal: deadlock of P, Q");
		play(game, "P: lock A");
		play(game, "Q: lock B");
		assertEquals(GameStatus.REACHED, game.status());
		assertTrue(game.sentence().startsWith("Deadlock: P holds the lock A and waits for the lock B"), game::sentence);
		assertEquals(List.of(), game.moves());
		assertThrows(NoSuchElementException.class, () -> game.play(0));
		assertEquals(new Score(Grade.EXCELLENT, OptionalInt.of(100), 2, OptionalInt.of(2), 0,
				"Reached in 2 moves. Nobody can do it in fewer."), game.score());
		assertFalse(game.canHint());
	}

	@Test
	void aDeadEndIsToldAndLeftByTakingBack() throws ChallengeException {
		Game game = game(TWO_LOCKS, "goal: deadlock\nundo costs: 1");
		play(game, "P: lock A");
		play(game, "P: lock B");
		assertEquals(GameStatus.DEAD_END, game.status());
		assertTrue(game.sentence().contains("No way leads from here"), game::sentence);
		assertFalse(game.moves().isEmpty(), "one may still play on");
		assertEquals(Grade.FAILED, game.score().grade());
		assertTrue(hint(game).move().isEmpty());
		assertEquals(0, game.hints());
		game.undo();
		assertEquals(GameStatus.OPEN, game.status());
		play(game, "Q: lock B");
		assertEquals(1, game.undos());
		assertEquals(new Score(Grade.GOOD, OptionalInt.of(67), 2, OptionalInt.of(2), 1,
				"Reached in 2 moves with 1 move taken back, which counts as 1 move more. Nobody can do it in fewer."),
				game.score());
	}

	@Test
	void hintsShowAShortestWayAndCountOnceForAPosition() throws ChallengeException {
		Game game = game(TWO_LOCKS, "goal: deadlock\nhints: 1\nhint costs: 3");
		assertEquals(1, game.hintsLeft());
		Hint first = hint(game);
		assertEquals("Pick “P: lock A”. It is the first of the fewest, 2 moves that lead to the goal.", first.sentence());
		assertEquals(first, hint(game));
		assertEquals(1, game.hints());
		assertEquals(0, game.hintsLeft());
		game.play(first.move().orElseThrow().pick());
		assertFalse(game.canHint());
		assertThrows(IllegalStateException.class, () -> hint(game));
		play(game, "Q: lock B");
		assertEquals(3, game.score().penalty());
		assertEquals(40, game.score().points().orElseThrow());
		assertEquals(Grade.PASSED, game.score().grade());
	}

	@Test
	void allMovesOfTheHintsTogetherReachTheGoal() throws ChallengeException {
		Game game = game(TWO_LOCKS, "goal: deadlock");
		while (game.status() == GameStatus.OPEN) {
			game.play(hint(game).move().orElseThrow().pick());
		}
		assertEquals(GameStatus.REACHED, game.status());
		assertEquals(2, game.hints());
		assertEquals("It reaches the goal.", lastHint(game));
	}

	private static String lastHint(Game game) {
		game.undo();
		String sentence = hint(game).sentence();
		return sentence.substring(sentence.indexOf(". ") + 2);
	}

	@Test
	void aNewStartForgetsNoHelp() throws ChallengeException {
		Game game = game(TWO_LOCKS, "goal: deadlock");
		hint(game);
		play(game, "P: lock A");
		game.undo();
		play(game, "Q: lock B");
		game.restart();
		assertEquals(List.of(1, 1, 1, 0), List.of(game.hints(), game.undos(), game.restarts(), game.steps().size()));
		game.restart();
		game.undo();
		assertEquals(List.of(1, 1), List.of(game.undos(), game.restarts()), "there was nothing to take back");
	}

	@Test
	void aLimitOfMovesThatCannotBeKeptAnyMoreIsToldAtOnce() throws ChallengeException {
		String system = """
				system T {
				  memory V { atomic x : 0..9  atomic y : bool }
				  process P { V.x = 1 V.x = 2 V.x = 3 }
				  process Q { V.y = true }
				  P <-> V <-> Q
				}
				""";
		Game game = game(system, "goal: reach V.x == 3\nmoves: 3");
		play(game, "Q: V.y = true");
		assertEquals(GameStatus.OUT_OF_MOVES, game.status());
		game.undo();
		assertEquals(GameStatus.OPEN, game.status());
		play(game, "P: V.x = 1");
		play(game, "P: V.x = 2");
		play(game, "P: V.x = 3");
		assertEquals("`V.x == 3` is true.", game.sentence());
	}

	@Test
	void anotherFaultEndsTheSystem() throws ChallengeException {
		String system = "system T { process P { choose { fail \"no\" } or { } choose { assert false } or { exit } } }";
		Game fault = game("""
				system T {
				  memory V { atomic x : int }
				  process P { var i : 0..3 choose { fail "no" } or { } V.x = 1 choose { i = V.x + 4 } or { exit } }
				  P <-> V
				}
				""", "goal: fault");
		fault.play(0);
		assertEquals(GameStatus.DEAD_END, fault.status());
		assertTrue(fault.sentence().contains("P fails in line 3: "), fault::sentence);
		assertTrue(fault.sentence().endsWith("That ends the system, and it is not the goal. Take the move back."));
		assertEquals(List.of(), fault.moves());
		Game assertion = game(system, "goal: assertion");
		assertion.play(0);
		assertEquals(GameStatus.REACHED, assertion.status());
	}

	@Test
	void aCircleThatNeglectsSomebodyIsNoStarvation() throws ChallengeException {
		String system = """
				system T {
				  memory V { atomic x : bool  atomic y : bool }
				  process P { loop { V.x = !V.x } }
				  process Q { loop { await V.x V.y = !V.y progress } }
				  P <-> V <-> Q
				}
				""";
		Game game = game(system, "goal: starvation of Q");
		for (int i = 0; i < 4; i++) {
			play(game, i % 2 == 0 ? "P: read V.x (%s)".formatted(i % 4 == 2) : "P: V.x = " + (i % 4 == 1));
		}
		assertEquals(GameStatus.REACHED, game.status(), "Q could move now and then only");
		assertTrue(game.sentence().startsWith("Q starves: the last 4 moves"), game::sentence);
		Game other = game(system.replace("await V.x ", ""), "goal: starvation of P".replace("P", "Q"), true);
		assertEquals(GameStatus.OPEN, other.status());
	}

	private static Game game(String system, String challenge, boolean hopeless) throws ChallengeException {
		ChallengeException e = assertThrows(ChallengeException.class, () -> board(system, challenge));
		assertEquals(hopeless, e.getMessage().contains("No scheduler can reach the goal"), e::getMessage);
		return game(TWO_LOCKS, "goal: deadlock");
	}

	@Test
	void hintsWorkWhereTheSystemIsTooLargeToBeExplored() throws ChallengeException {
		Game game = game("""
				system Large {
				  mailbox M : int
				  mailbox N : int
				  process P { var i : int loop { send i to M i = i + 1 } }
				  process Q { var i : int loop { send i to N i = i + 1 } }
				  P -> M
				  Q -> N
				}
				""", "goal: reach len(M) == 2 && len(N) == 1");
		assertFalse(game.board().space().isComplete());
		assertEquals(3, game.board().fewestMoves().orElseThrow());
		assertTrue(game.board().isFewestProved());
		for (int i = 0; i < 400; i++) {
			game.play(1); // far away from all that is known
		}
		assertEquals(GameStatus.OPEN, game.status());
		assertTrue(hint(game).sentence().contains("No way to the goal was found"), hint(game)::sentence);
		assertEquals(0, game.hints());
	}

	@Test
	void theTraceIsThatOfTheMovesAndSaysWhatWasUsed() throws ChallengeException {
		Game game = game(TWO_LOCKS, "goal: deadlock");
		hint(game);
		play(game, "Q: lock B");
		game.undo();
		play(game, "P: lock A");
		play(game, "Q: lock B");
		List<TraceEvent> events = new ArrayList<>();
		game.record(events::add);
		assertEquals(game.steps(), events.stream().filter(Step.class::isInstance).toList());
		assertEquals(4, events.size(), "both wait in the end");
		assertEquals(List.of(1, 1, 0), game.header("s.ipc").play()
				.map(play -> List.of(play.hints(), play.undos(), play.restarts())).orElseThrow());
	}

	@Test
	void challengesThatMakeNoSenseAreRefused() {
		assertRefused("goal: deadlock of P, R", "Line 3: The system has no process `R`; it has P and Q.");
		assertRefused("goal: assertion", "Line 3: No scheduler can reach the goal in this system; choose another one.");
		assertRefused("goal: reach 1 == 1", "Line 3: The goal is reached before anybody has moved; choose another one.");
		assertRefused("goal: deadlock\nmoves: 1", "Line 3: The goal takes 2 moves at least, more than are allowed.");
		assertRefused("goal: reach X.y == 1", "Line 3: The condition `X.y == 1` cannot be understood: ");
		assertRefused("goal: reach 1 == 1) assert always (2 == 2", "cannot be understood");
		assertRefused("goal: reach 1 == 1 } // ", "Line 3: The condition");
		ChallengeException e = assertThrows(ChallengeException.class, () -> board("system T {", "goal: deadlock"));
		assertTrue(e.getMessage().startsWith("Line 2: The system has errors; the first is in line 1: "), e::getMessage);
	}

	private static void assertRefused(String challenge, String message) {
		ChallengeException e = assertThrows(ChallengeException.class, () -> board(TWO_LOCKS, challenge));
		assertTrue(e.getMessage().contains(message), e::getMessage);
	}
}
