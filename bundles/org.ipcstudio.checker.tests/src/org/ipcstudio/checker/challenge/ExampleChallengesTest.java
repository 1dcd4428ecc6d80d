package org.ipcstudio.checker.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ipcstudio.checker.ProgressListener;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The challenges beside the example models: each can be met, and it is known with how many moves. */
final class ExampleChallengesTest {
	private static Path folder() {
		Path beside = Path.of("..", "org.ipcstudio.examples", "models");
		return Files.isDirectory(beside) ? beside : Path.of("bundles", "org.ipcstudio.examples", "models");
	}

	private static Board open(String name) throws IOException, ChallengeException {
		Path file = folder().resolve(name + ChallengeFile.EXTENSION);
		Challenge challenge = ChallengeFile.read(file);
		return Board.open(challenge, SourceFile.read(file.resolveSibling(challenge.system())), ProgressListener.NONE);
	}

	@ParameterizedTest
	@CsvSource({ "philosophers-deadlock, 5", "lost-update, 4", "round-the-ring, 26", "writer-starvation, 12",
			"two-in-peterson, 8" })
	void everyChallengeIsMetWithTheFewestMovesAndNotWithLess(String name, int fewest) throws Exception {
		Board board = open(name);
		assertTrue(board.space().isComplete());
		assertTrue(board.isFewestProved());
		assertEquals(fewest, board.fewestMoves().orElseThrow(), () -> solution(board).toString());
		Game game = new Game(board);
		for (int pick : board.solution().orElseThrow()) {
			assertEquals(GameStatus.OPEN, game.status(), game::sentence);
			assertFalse(game.moves().isEmpty());
			game.play(pick);
		}
		assertEquals(GameStatus.REACHED, game.status(), game::sentence);
		assertEquals(Grade.EXCELLENT, game.score().grade());
		assertTrue(fewest <= board.challenge().rules().moveLimit());
	}

	private static List<String> solution(Board board) {
		Game game = new Game(board);
		for (int pick : board.solution().orElseThrow()) {
			game.play(pick);
		}
		return game.steps().stream().map(step -> step.process() + ": " + step.action()).toList();
	}

	@Test
	void everyFileIsTested() throws IOException {
		try (Stream<Path> files = Files.list(folder())) {
			Set<String> names = files.map(file -> file.getFileName().toString())
					.filter(name -> name.endsWith(ChallengeFile.EXTENSION)).collect(Collectors.toSet());
			assertEquals(Set.of("philosophers-deadlock.challenge", "lost-update.challenge", "round-the-ring.challenge",
					"writer-starvation.challenge", "two-in-peterson.challenge"), names);
		}
	}
}
