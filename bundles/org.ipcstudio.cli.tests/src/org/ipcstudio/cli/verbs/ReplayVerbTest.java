package org.ipcstudio.cli.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.ipcstudio.cli.Call;
import org.ipcstudio.cli.Corpus;
import org.ipcstudio.cli.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayVerbTest {
	@TempDir
	private Path folder;

	private Path source;
	private Path trace;

	@BeforeEach
	void record() throws IOException {
		source = Files.copy(Corpus.example("full-pipe-pair.ipc"), folder.resolve("pipes.ipc"));
		trace = folder.resolve("run.jsonl");
		Call.ipc("run", "-q", "--trace", trace.toString(), source.toString()).exits(ExitCode.FOUND);
	}

	@Test
	void everyStepIsShownAndTheReportIsThatOfTheRun() {
		String run = Call.ipc("run", source.toString()).exits(ExitCode.FOUND).out();
		String out = Call.ipc("replay", trace.toString()).exits(ExitCode.FOUND).out();
		assertTrue(out.startsWith("         0  Parent  spawn Filter   (line 23)\n"), out);
		assertEquals(run.substring(run.indexOf("Processes"), run.indexOf(" (random")),
				out.substring(out.indexOf("Processes"), out.indexOf(" (replay")));
	}

	@Test
	void theSourceIsFoundBesideTheTrace() throws IOException {
		Path moved = Files.createDirectory(folder.resolve("elsewhere"));
		Files.move(source, moved.resolve("pipes.ipc"));
		Files.move(trace, moved.resolve("run.jsonl"));
		Call.ipc("replay", "-q", moved.resolve("run.jsonl").toString()).exits(ExitCode.FOUND);
		Files.move(moved.resolve("pipes.ipc"), source);
		Files.move(source, folder.resolve("renamed.ipc"));
		String err = Call.ipc("replay", "-q", moved.resolve("run.jsonl").toString()).exits(ExitCode.WRONG).err();
		assertTrue(err.contains("is not to be found. Name it: `ipc replay "), err);
		Call.ipc("replay", "-q", moved.resolve("run.jsonl").toString(), folder.resolve("renamed.ipc").toString())
				.exits(ExitCode.FOUND);
	}

	@Test
	void anotherSystemIsRefused() {
		assertEquals("ipc: The trace was recorded of the system FullPipePair, but this is the system DeadServer.\n",
				Call.ipc("replay", trace.toString(), Corpus.example("dead-server.ipc").toString()).exits(ExitCode.WRONG).err());
	}

	@Test
	void aChangedSourceIsToldAndTried() throws IOException {
		Files.writeString(source, Files.readString(source) + "// a remark\n");
		Call call = Call.ipc("replay", "-q", trace.toString()).exits(ExitCode.FOUND);
		assertEquals("ipc: The source of the system FullPipePair has changed since the trace was recorded. "
				+ "It is tried nevertheless.\n", call.err());
		Files.writeString(source, Files.readString(source).replace("spawn Filter", "work 1 ms"));
		String err = Call.ipc("replay", "-q", trace.toString()).exits(ExitCode.WRONG).err();
		assertTrue(err.contains("\nipc: Step 1 of the trace does not fit: "), err);
	}

	@Test
	void aRunIsShrunkAndTheShortOneIsRecorded() throws IOException {
		Path meals = Files.copy(Corpus.example("dining-philosophers.ipc"), folder.resolve("philosophers.ipc"));
		Call.ipc("run", "-q", "--trace", trace.toString(), meals.toString()).exits(ExitCode.FOUND);
		Path shortTrace = folder.resolve("short.jsonl");
		String out = Call.ipc("replay", "--shrink", "--trace", shortTrace.toString(), trace.toString())
				.exits(ExitCode.FOUND).out();
		assertTrue(out.contains("It comes to the same end in 5 steps instead of "), out);
		assertEquals(5, Files.lines(shortTrace).filter(line -> line.contains("\"step\":")).count());
		String again = Call.ipc("replay", "-q", shortTrace.toString()).exits(ExitCode.FOUND).out();
		assertTrue(again.contains("deadlock after 5 steps"), again);
		assertTrue(Call.ipc("replay", "--shrink", shortTrace.toString()).exits(ExitCode.FOUND).out()
				.contains("Nothing could be left out of it, in 5 steps:"));
	}

	@Test
	void whatIsReplayedNeedsNoSecondRecording() {
		assertEquals("ipc: --trace records the run that --shrink makes; the run that is replayed is recorded already.\n",
				Call.ipc("replay", "--trace", "short.jsonl", trace.toString()).exits(ExitCode.WRONG).err());
	}

	private Path deadlock() throws IOException {
		Path tests = Files.createDirectory(folder.resolve("tests"));
		Path meals = Files.copy(Corpus.example("dining-philosophers.ipc"), folder.resolve("philosophers.ipc"));
		Path way = tests.resolve("deadlock.jsonl");
		Call.ipc("check", "--trace", way.toString(), meals.toString()).exits(ExitCode.FOUND);
		Files.writeString(way, Files.readString(way).replace(meals.toString().replace('\\', '/'), "../philosophers.ipc"));
		return way;
	}

	private void change(String from, String to) throws IOException {
		Path meals = folder.resolve("philosophers.ipc");
		String text = Files.readString(meals);
		assertTrue(text.contains(from), text);
		Files.writeString(meals, text.replace(from, to));
	}

	@Test
	void aKnownFaultIsExpectedWhereverItsLinesAre() throws IOException {
		Path way = deadlock();
		assertTrue(Call.ipc("replay", "-q", "--expect", "deadlock", way.toString()).exits(ExitCode.OK).out()
				.endsWith("As expected: deadlock.\n"));
		change("system Dining", "// moved\n\nsystem Dining");
		Call call = Call.ipc("replay", "-q", "--expect", "deadlock", way.toString()).exits(ExitCode.OK);
		assertEquals("", call.err());
		String out = Call.ipc("replay", "-q", "--expect", "assertion", way.toString()).exits(ExitCode.FOUND).out();
		assertTrue(out.endsWith("Not as expected: there should be assertion, but deadlock.\n"), out);
	}

	@Test
	void aRepairedFaultMustNotComeBack() throws IOException {
		Path way = deadlock();
		change("system Dining", "// moved\n\nsystem Dining");
		String out = Call.ipc("replay", "-q", "--expect", "repaired", way.toString()).exits(ExitCode.FOUND).out();
		assertTrue(out.endsWith("Not as expected: the run is still possible, and still wrong: deadlock.\n"), out);
		change("receive fork from Fork[self]\n      receive fork from Fork[(self + 1) % N]",
				"receive fork from Fork[(self + self / (N - 1)) % N]\n      receive fork from Fork[(self + 1 - self / (N - 1)) % N]");
		String repaired = Call.ipc("replay", "-q", "--expect", "repaired", way.toString()).exits(ExitCode.OK).out();
		assertTrue(repaired.contains("As expected: the run is no longer possible. Step "), repaired);
		String gone = Call.ipc("replay", "-q", "--expect", "deadlock", way.toString()).exits(ExitCode.FOUND).out();
		assertTrue(gone.contains("Not as expected: there should be deadlock, but the run is no longer possible. "), gone);
	}

	@Test
	void whatARunCannotShowCannotBeExpected() throws IOException {
		assertEquals("ipc: --expect takes repaired or one of deadlock, partial-deadlock, assertion, runtime-fault, broken-pipe, "
				+ "absent-mailbox, not `race`.\n",
				Call.ipc("replay", "--expect", "race", trace.toString()).exits(ExitCode.WRONG).err());
		assertEquals("ipc: --expect judges the run as it is, and --shrink makes another one of it; use one of them.\n",
				Call.ipc("replay", "--expect", "repaired", "--shrink", trace.toString()).exits(ExitCode.WRONG).err());
	}
}
