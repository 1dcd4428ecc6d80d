package org.ipcstudio.cli.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.ipcstudio.checker.ProgressListener;
import org.ipcstudio.checker.challenge.Board;
import org.ipcstudio.checker.challenge.ChallengeFile;
import org.ipcstudio.checker.challenge.Game;
import org.ipcstudio.cli.Call;
import org.ipcstudio.cli.Console;
import org.ipcstudio.cli.Corpus;
import org.ipcstudio.cli.ExitCode;
import org.ipcstudio.engine.trace.TraceWriter;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class GradeVerbTest {
	@TempDir
	private Path folder;

	private Path challenge;
	private Path handedIn;
	private Board board;

	@BeforeEach
	void prepare() throws Exception {
		Path source = Files.copy(Corpus.example("lost-update.ipc"), folder.resolve("lost-update.ipc"));
		challenge = Files.writeString(folder.resolve("money.challenge"), """
				title: Make money disappear
				system: lost-update.ipc
				goal: assertion
				hints: 2
				""");
		handedIn = Files.createDirectories(folder.resolve("handed-in"));
		board = Board.open(ChallengeFile.read(challenge), SourceFile.read(source), ProgressListener.NONE);
	}

	/** Plays a game that takes a number of hints, and these moves. */
	private Path play(String name, int hints, int... picks) throws IOException {
		Game game = new Game(board);
		for (int pick : picks) {
			if (game.hints() < hints) {
				game.hint(ProgressListener.NONE);
			}
			game.play(pick);
		}
		Path file = handedIn.resolve(name);
		try (TraceWriter writer = TraceWriter.create(file, game.header("lost-update.ipc"))) {
			game.record(writer);
		}
		return file;
	}

	private int[] best() {
		return board.solution().orElseThrow();
	}

	private Call grade(String... more) {
		return Call.ipc(Stream.concat(Stream.of("grade", challenge.toString()),
				Stream.of(more)).toArray(String[]::new));
	}

	@Test
	void withoutTracesItTellsWhatHasToBeDone() {
		assertEquals("%s: Make money disappear\n  Violate an assertion. It takes 4 moves at least. 2 hints are allowed.\n"
				.formatted(challenge), grade().exits(ExitCode.OK).out());
	}

	@Test
	void severalTracesAreOneTable() throws IOException {
		play("anna.jsonl", 0, best());
		play("ben.jsonl", 1, best());
		play("cleo.jsonl", 0, 0);
		Call call = grade(handedIn.toString()).exits(ExitCode.FOUND);
		List<String> rows = call.out().lines().filter(line -> line.contains(".jsonl"))
				.map(line -> line.replaceAll(" +", " ").replaceFirst("^ .*(?=(anna|ben|cleo)\\.)", "")).toList();
		assertEquals("anna.jsonl excellent 100 4 0 0", rows.get(0));
		assertEquals("ben.jsonl good 67 4 1 0", rows.get(1));
		assertTrue(rows.get(2).startsWith("cleo.jsonl not reached 0 1 0 0 After its only"), rows.get(2));
		assertTrue(call.out().endsWith("\n2 of 3 traces reach the goal.\n"), call.out());
		assertTrue(call.out().lines().skip(1).allMatch(line -> line.length() <= Console.WIDTH), call.out());
	}

	@Test
	void whereAllReachTheGoalNothingIsToFind() throws IOException {
		String anna = play("anna.jsonl", 0, best()).toString();
		assertTrue(grade(anna).exits(ExitCode.OK).out().endsWith("\nThe trace reaches the goal.\n"));
		String ben = play("ben.jsonl", 2, best()).toString();
		assertTrue(grade(anna, ben, anna).exits(ExitCode.OK).out().endsWith("\nAll 2 traces reach the goal.\n"));
	}

	@Test
	void programsGetAnObjectForEachTrace() throws IOException {
		String ben = play("ben.jsonl", 1, best()).toString();
		Path broken = Files.writeString(handedIn.resolve("broken.jsonl"), "nonsense");
		List<JsonObject> objects = grade("--json", ben, broken.toString()).exits(ExitCode.WRONG).out().lines()
				.map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
		JsonObject first = objects.get(0);
		assertEquals("Make money disappear", first.get("challenge").getAsString());
		assertTrue(first.get("reached").getAsBoolean());
		assertEquals("reached good sealed", "%s %s %s".formatted(first.get("outcome").getAsString(),
				first.get("grade").getAsString(), first.get("seal").getAsString()));
		assertEquals(List.of(4, 4, 4, 1, 2, 67), List.of("moves", "reachedAt", "fewest", "hints", "penalty", "points")
				.stream().map(name -> first.get(name).getAsInt()).toList());
		assertEquals("unreadable", objects.get(1).get("outcome").getAsString());
		assertTrue(objects.get(1).get("error").getAsString().contains("cannot be read as a trace. Line 1: "));
	}

	@Test
	void aChangedFileDoesNotCountWherePlayedOnesAreAskedFor() throws IOException {
		Path ben = play("ben.jsonl", 1, best());
		Files.writeString(ben, Files.readString(ben).replace("\"hints\":1", "\"hints\":0"));
		assertTrue(grade(ben.toString()).exits(ExitCode.OK).out().replaceAll("\\s+", " ").contains("The seal is broken"));
		String strict = grade("--played", ben.toString()).exits(ExitCode.FOUND).out();
		assertTrue(strict.contains("not counted"), strict);
		assertTrue(strict.endsWith("\n0 of 1 trace reaches the goal.\n"), strict);
	}

	@Test
	void aTraceOfTheCheckerIsASolutionThatNobodyHasPlayed() {
		String trace = folder.resolve("check.jsonl").toString();
		Call.ipc("check", "--only", "assertion", "--trace", trace, folder.resolve("lost-update.ipc").toString());
		assertTrue(grade(trace).exits(ExitCode.OK).out().replaceAll("\\s+", " ")
				.contains("excellent 100 4 ? ? Not played as a challenge (check, assertion)"));
		grade("--played", trace).exits(ExitCode.FOUND);
	}

	@Test
	void aSolutionIsRecorded() throws IOException {
		String best = folder.resolve("best.jsonl").toString();
		grade("--solution", best).exits(ExitCode.OK);
		assertTrue(grade(best).exits(ExitCode.OK).out().contains("excellent"));
		Call.ipc("replay", "-q", best, folder.resolve("lost-update.ipc").toString()).exits(ExitCode.FOUND);
	}

	@Test
	void whatIsWrongWithAChallengeIsToldWithItsLines() throws IOException {
		Files.writeString(challenge, "title: T\nsystem: gone.ipc\ngoal: win\nmoves: many\n");
		Call call = grade().exits(ExitCode.WRONG);
		assertTrue(call.err().startsWith("ipc: %s, line 3: `win` is no goal; ".formatted(challenge)), call.err());
		assertTrue(call.err().contains("\nipc: %s, line 4: `moves` is a whole number".formatted(challenge)), call.err());
		Files.writeString(challenge, "title: T\nsystem: gone.ipc\ngoal: deadlock\n");
		assertTrue(grade().exits(ExitCode.WRONG).err().contains("gone.ipc does not exist"));
		Files.writeString(challenge, "title: T\nsystem: lost-update.ipc\ngoal: deadlock\n");
		assertEquals("ipc: %s, line 3: No scheduler can reach the goal in this system; choose another one.\n"
				.formatted(challenge), grade().exits(ExitCode.WRONG).err());
		Files.delete(challenge);
		assertEquals("ipc: The file %s does not exist.\n".formatted(challenge), grade().exits(ExitCode.WRONG).err());
		assertEquals("ipc: What is to be done with a.challenge? Try `ipc grade a.challenge`.\n",
				Call.ipc("a.challenge").exits(ExitCode.WRONG).err());
	}

	@Test
	void wordsThatNameNoTraceAreTold() {
		String out = grade(handedIn.toString()).exits(ExitCode.WRONG).out().replaceAll("\\s+", " ");
		assertTrue(out.contains("There is no .jsonl file in the folder"), out);
	}
}
