package org.ipcstudio.cli.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.ipcstudio.cli.Call;
import org.ipcstudio.cli.Console;
import org.ipcstudio.cli.Corpus;
import org.ipcstudio.cli.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class AdviseVerbTest {
	private static final String STUCK = "// two who both send first\r\nsystem Meeting {\r\n"
			+ "\tlink P <-> Q : int\r\n\tprocess P { var x : int   send 1 to Q   receive x from Q }\r\n"
			+ "\tprocess Q { var x : int   send 2 to P   receive x from P } // schön\r\n}";

	@TempDir
	private Path folder;
	private Path file;

	@BeforeEach
	void write() throws IOException {
		file = Files.writeString(folder.resolve("meeting.ipc"), STUCK);
	}

	private Call advise(String... options) {
		String[] args = new String[options.length + 2];
		args[0] = "advise";
		System.arraycopy(options, 0, args, 1, options.length);
		args[args.length - 1] = file.toString();
		return Call.ipc(args);
	}

	private String text() throws IOException {
		return Files.readString(file);
	}

	@Test
	void everyPartIsPrinted() throws IOException {
		String out = advise("--time", "1h").exits(ExitCode.FOUND).out();
		assertTrue(out.contains("meeting.ipc: deadlock\n"), out);
		assertTrue(out.contains("  1. Exchange `send 1 to Q` and `receive x from Q` in P (line 4).\n"), out);
		assertTrue(out.contains("       - \tprocess P { var x : int   send 1 to Q   receive x from Q }\n"), out);
		assertTrue(out.contains("       + \tprocess P { var x : int   receive x from Q   send 1 to Q }\n"), out);
		assertTrue(out.contains("  3. Let P <-> Q hold 1 message.\n"), out);
		assertTrue(out.contains("  P <-> Q    0     0  1; all from 0 on were tried\n"), out);
		assertTrue(out.contains("""
				  P <-> Q   0           1   2   unbounded
				  blocking  deadlock *  ok  ok  ok
				  try       deadlock    ok  ok  ok
				"""), out);
		assertTrue(out.lines().allMatch(line -> line.length() <= Console.WIDTH), out);
		assertEquals(STUCK, text(), "nobody has asked for a change");
	}

	@Test
	void onlyWhatIsWantedIsPrinted() {
		String out = advise("--only", "capacities,repairs").exits(ExitCode.FOUND).out();
		assertTrue(out.contains("\nCapacities:\n") && out.contains("\nRepairs; "), out);
		assertFalse(out.contains("\nPolicies: "), out);
	}

	@Test
	void theFirstRepairIsCarriedOutAndNothingElseChanges() throws IOException {
		String out = advise("--apply").exits(ExitCode.OK).out();
		assertTrue(out.contains("meeting.ipc is changed: "), out);
		assertEquals(STUCK.replace("send 1 to Q   receive x from Q", "receive x from Q   send 1 to Q"), text());
		Call.ipc("check", file.toString()).exits(ExitCode.OK);
	}

	@Test
	void aRepairIsCarriedOutByItsNumber() throws IOException {
		advise("--apply", "3").exits(ExitCode.OK);
		assertEquals(STUCK.replace("Q : int", "Q : int capacity 1"), text());
		Call.ipc("check", file.toString()).exits(ExitCode.OK);
	}

	@Test
	void everyRepairThatIsListedLeavesAFileWithoutFindings() throws IOException {
		int count = json("--only", "repairs").getAsJsonArray("repairs").size();
		assertEquals(3, count);
		for (int i = 1; i <= count; i++) {
			Files.writeString(file, STUCK);
			advise("--apply=" + i).exits(ExitCode.OK);
			Call.ipc("check", file.toString()).exits(ExitCode.OK);
		}
	}

	@Test
	void aNumberThatDoesNotExistChangesNothing() throws IOException {
		assertEquals("ipc: There is no repair 9 of %s, only 3; `ipc advise %s` lists them. The file stays as it is.%n"
				.formatted(file, file).replace("\r\n", "\n"), advise("--apply=9").exits(ExitCode.WRONG).err());
		assertEquals(STUCK, text());
		advise("--apply=0").exits(ExitCode.WRONG);
	}

	@Test
	void aSystemInOrderHasNothingToRepair() throws IOException {
		Files.writeString(file, "system S { process P { work 1 ms } }");
		String out = advise("--apply").exits(ExitCode.OK).out();
		assertTrue(out.contains(": ok, "), out);
		assertEquals("system S { process P { work 1 ms } }", text());
	}

	@Test
	void whatNothingHelpsIsSaidAndStaysAsItIs() throws IOException {
		String hopeless = "system S { mailbox M : int  process P { var x : int  receive x from M  send x to M }  P <-> M }";
		Files.writeString(file, hopeless);
		String out = advise("--apply").exits(ExitCode.FOUND).out();
		assertTrue(out.contains("No repair is offered: none of the changes that were tried leaves"), out);
		assertFalse(out.contains("within the limits"), out);
		assertEquals(hopeless, text());
	}

	@Test
	void aLimitThatKeptFromAnAnswerIsTold() {
		String out = advise("--max-states", "2").exits(ExitCode.FOUND).out().replaceAll("\\s+", " ");
		assertTrue(out.contains("finds nothing within the limits."), out);
		assertTrue(out.contains("had too many states to be decided (--max-states, --memory)."), out);
	}

	@Test
	void theAnswerInJson() {
		JsonObject answer = json("--time", "1h");
		assertEquals("defect", answer.get("verdict").getAsString());
		assertEquals("deadlock", answer.getAsJsonArray("findings").get(0).getAsJsonObject().get("kind").getAsString());
		JsonObject repair = answer.getAsJsonArray("repairs").get(0).getAsJsonObject();
		assertEquals("exchange", repair.get("kind").getAsString());
		assertEquals("ok", repair.get("verdict").getAsString());
		assertTrue(repair.getAsJsonObject("statistics").get("complete").getAsBoolean());
		JsonObject change = repair.getAsJsonArray("changes").get(0).getAsJsonObject();
		assertEquals(4, change.get("line").getAsInt());
		assertEquals("\tprocess P { var x : int   receive x from Q   send 1 to Q }\r\n", change.get("text").getAsString());
		JsonObject channel = answer.getAsJsonArray("capacities").get(0).getAsJsonObject();
		assertEquals("P <-> Q", channel.get("channel").getAsString());
		assertEquals(1, channel.get("smallest").getAsInt());
		JsonArray verdicts = answer.getAsJsonArray("policies").get(0).getAsJsonObject().getAsJsonArray("verdicts");
		assertEquals(8, verdicts.size());
		assertTrue(verdicts.get(3).getAsJsonObject().get("capacity").isJsonNull(), "no bound");
		assertTrue(answer.get("applied").isJsonNull());
		assertTrue(answer.getAsJsonObject("effort").get("complete").getAsBoolean());
		assertEquals(2, json("--apply=2").get("applied").getAsInt());
	}

	private JsonObject json(String... options) {
		String[] all = new String[options.length + 1];
		System.arraycopy(options, 0, all, 1, options.length);
		all[0] = "--json";
		Call call = advise(all);
		assertEquals("", call.err());
		return JsonParser.parseString(call.out()).getAsJsonObject();
	}

	@ParameterizedTest(name = "{index}")
	@ValueSource(strings = { "", "system", "system S { process P { send 1 to Nobody } }", "\0\0\0", "system S { mailbox M capacity }" })
	void whatIsNoSystemIsToldAsByCheck(String broken) throws IOException {
		Files.writeString(file, broken);
		Call call = advise().exits(ExitCode.WRONG);
		assertEquals(Call.ipc("check", file.toString()).err(), call.err());
		assertTrue((call.out() + call.err()).contains(file.toString()), call.out() + call.err());
		JsonObject answer = json();
		assertEquals("invalid", answer.get("verdict").getAsString());
		assertFalse(answer.getAsJsonArray("problems").isEmpty());
		advise("--apply").exits(ExitCode.WRONG);
		assertEquals(broken, text());
	}

	@Test
	void aFileThatIsNotThereIsTold() {
		Call call = Call.ipc("advise", folder.resolve("none.ipc").toString()).exits(ExitCode.WRONG);
		assertTrue(call.err().contains("none.ipc does not exist"), call.err());
	}

	@Test
	void theSameFileHasTheSameAdvice() {
		String name = Corpus.file("d03_lock_opposite_order.ipc").toString();
		String[] call = { "advise", "--only", "repairs", name };
		assertEquals(withoutTime(Call.ipc(call).exits(ExitCode.FOUND).out()), withoutTime(Call.ipc(call).out()));
	}

	private static String withoutTime(String out) {
		return out.replaceAll("checked in .*", "");
	}
}
