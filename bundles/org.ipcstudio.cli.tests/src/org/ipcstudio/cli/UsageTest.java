package org.ipcstudio.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

	@Test
	void withoutAVerbItSaysHowItIsCalled() {
		Call call = Call.ipc().exits(ExitCode.WRONG);
		assertEquals("", call.out());
		assertTrue(call.err().startsWith("Usage: ipc VERB"), call.err());
	}

	@ParameterizedTest
	@ValueSource(strings = { "--help", "-h", "help" })
	void helpIsAnAnswer(String word) {
		Call call = Call.ipc(word).exits(ExitCode.OK);
		assertEquals("", call.err());
		for (Verb verb : Verb.values()) {
			assertTrue(call.out().contains("\n  " + verb.call() + " "), verb.call());
		}
	}

	@Test
	void theVersionIsOneLine() {
		String out = Call.ipc("--version").exits(ExitCode.OK).out();
		assertTrue(out.matches("IPC Studio \\d+\\.\\d+\\.\\d+ \\(Java \\d+\\)\n"), out);
	}

	@ParameterizedTest
	@EnumSource(Verb.class)
	void everyVerbShowsAnExample(Verb verb) {
		Call call = Call.ipc(verb.word(), "--help").exits(ExitCode.OK);
		assertTrue(call.out().startsWith("Usage: ipc " + verb.word() + " "), call.out());
		assertTrue(call.out().contains("\nExamples:\n  ipc "), call.out());
		assertTrue(call.out().lines().allMatch(line -> line.length() <= Console.WIDTH), call.out());
		assertEquals(call.out(), Call.ipc("help", verb.word()).exits(ExitCode.OK).out());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			chek       | There is no verb `chek`. Did you mean `ipc check`?
			frobnicate | There is no verb `frobnicate`. See `ipc --help`.
			--json     | The option --json needs a verb before it. See `ipc --help`.
			a.ipc      | What is to be done with a.ipc? Try `ipc run a.ipc` or `ipc check a.ipc`.
			""")
	void aWordThatIsNoVerb(String word, String message) {
		assertEquals("ipc: " + message + "\n", Call.ipc(word).exits(ExitCode.WRONG).err());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			check                    | Missing required parameter: 'FILE'
			check --foo x            | Unknown option: '--foo'
			check --time soon x      | Invalid value for option '--time': `soon` is no time; write it like 500ms, 10s, 2m or 1h
			check --memory many x    | Invalid value for option '--memory': `many` is no amount of memory; write it like 512M or 4G
			check --max-states 0 x   | Invalid value for option '--max-states': `0` is no number; write it like 50000, 500k or 2M
			check --unbounded 0 x    | Invalid value for option '--unbounded': `0` is no whole number from 1 on
			check --threads 0 x      | Invalid value for option '--threads': `0` is no whole number from 1 on
			check --only data,race x | Invalid value for option '--only' (KIND): `data` is no kind of finding; there are deadlock, partial-deadlock, assertion, runtime-fault, broken-pipe, absent-mailbox, race, livelock, unbounded, leftover, lost, unreached, never-picked
			check --format xml x     | Invalid value for option '--format': `xml` is none of text, json, junit, sarif, markdown
			run --cores 0 x          | Invalid value for option '--cores': `0` is no whole number from 1 on
			run --seed x x           | Invalid value for option '--seed': `x` is no whole number
			run --policy fifo x      | Invalid value for option '--policy': `fifo` is none of random, round-robin, priority, interactive
			""")
	void aWrongCallIsOneSentenceAndAHint(String call, String message) {
		String[] args = call.split(" ");
		assertEquals("ipc: " + message + ". See `ipc " + args[0] + " --help`.\n", Call.ipc(args).exits(ExitCode.WRONG).err());
	}

	@Test
	void aMisspeltKindIsAQuestion() {
		assertEquals("ipc: Invalid value for option '--only' (KIND): `deadlok` is no kind of finding; did you mean deadlock? "
				+ "See `ipc check --help`.\n", Call.ipc("check", "--only", "race,deadlok", "x").exits(ExitCode.WRONG).err());
	}

	@Test
	void anEncodingWithoutLinesAndArrowsWillDo() {
		String out = Call.ipc(StandardCharsets.US_ASCII, "check", Corpus.example("crossing-requests.ipc").toString())
				.exits(ExitCode.FOUND).out();
		assertTrue(out.contains("  +--> Paris\n"), out);
		assertTrue(!out.contains("?"), out);
	}

	@Test
	void colourIsForTerminalsUnlessItIsAskedFor() {
		String file = Corpus.example("crossing-requests.ipc").toString();
		assertTrue(!Call.ipc("check", file).out().contains("\u001b"));
		assertTrue(Call.ipc("check", "--color", "always", file).out().contains("\u001b[1;31mdeadlock\u001b[0m"));
	}
}
