package org.ipcstudio.cli.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.ipcstudio.cli.Call;
import org.ipcstudio.cli.Corpus;
import org.ipcstudio.cli.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class RunVerbTest {
	private static final String ENDLESS = """
			system Endless {
			  mailbox M : int capacity 1
			  process Sender { loop { work 1 ms  send 1 to M } }
			  process Receiver { var x : int  loop { receive x from M } }
			  Sender -> M -> Receiver
			}
			""";

	@TempDir
	private Path folder;

	@Test
	void whatProgramsPrintStandsInColumnsBeforeTheReport() throws IOException {
		String out = Call.ipc("run", file("""
				system Talk {
				  mailbox M : int capacity 1
				  process A { print "hello"  work 5 ms  send 7 to M }
				  process Listener { var x : int  receive x from M  print "got ", x }
				  A -> M -> Listener
				}
				""")).exits(ExitCode.OK).out();
		assertEquals("""
				         0  A         hello
				      5 ms  Listener  got 7

				Processes
				  process   state  moves  works  ready  waits  for
				  A         ended      1  100 %    0 %    0 %
				  Listener  ended      1    0 %    0 %  100 %  receive M 100 %

				Channels
				  channel  room  sent  taken  left  most  mean  mean wait  longest
				  M           1     1      1     0     1   0.0          0        0

				Talk: ended after 2 steps, 5 ms of virtual time (random with seed 1).
				--seed 2 makes another run, and `ipc check` looks at all of them.
				""", out);
	}

	@Test
	void thePhilosophersMeetTheirDeadlockWithoutAnyOption() {
		String out = Call.ipc("run", Corpus.example("dining-philosophers.ipc").toString()).exits(ExitCode.FOUND).out();
		assertTrue(out.contains("DiningPhilosophers: deadlock after "), out);
		assertTrue(out.contains("  ┌─▶ Philosopher[0]\n"), out);
		assertTrue(out.contains("Philosopher[4] waits for a message in Fork[0], which only Philosopher[0] can send.\n"), out);
	}

	@Test
	void whatShouldHaveComeTrueIsMissedWhenTheRunIsOver() throws IOException {
		String system = """
				system Once {
				  semaphore S = %d
				  memory R { x : int = 0 }
				  process P { R.x = 1 wait S R.x = 2 }
				  P -> R
				  P -- S
				  assert eventually R.x == 2
				  assert R.x == 1 leads to R.x == 3
				}
				""";
		String ended = Call.ipc("run", file(system.formatted(1))).exits(ExitCode.FOUND).out();
		assertFalse(ended.contains("assert eventually"), ended);
		assertTrue(ended.replaceAll("\\s+", " ").contains("`assert R.x == 1 leads to R.x == 3` does not hold: everything has "
				+ "ended, and its second condition has not come true any more after its first one did."), ended);
		String stuck = Call.ipc("run", file(system.formatted(0))).exits(ExitCode.FOUND).out();
		assertTrue(stuck.replaceAll("\\s+", " ").contains("`assert eventually R.x == 2` does not hold: nobody can go on, and "
				+ "its condition has never come true."), stuck);
	}

	@Test
	void anEndlessSystemEndsAtTheLimitAndTheReportSaysHowToGoOn() throws IOException {
		String out = Call.ipc("run", file(ENDLESS)).exits(ExitCode.OK).out();
		assertTrue(out.contains("Endless: nothing found after 10,000 steps, 5 s of virtual time"), out);
		assertTrue(out.contains("The limit of steps ended the run; --steps 100k lets it go on. "), out);
	}

	@Test
	void virtualTimeIsALimitToo() throws IOException {
		String out = Call.ipc("run", "--for", "100ms", file(ENDLESS)).exits(ExitCode.OK).out();
		assertTrue(out.contains(", 100 ms of virtual time"), out);
		assertTrue(out.contains("The time was up; "), out);
	}

	@Test
	void whereNoTimePassesTheRunEndsNevertheless() throws IOException {
		String out = Call.ipc("run", "--for", "1ms", file(ENDLESS.replace("work 1 ms", ""))).exits(ExitCode.OK).out();
		assertTrue(out.contains("Endless: nothing found after 1,000,000 steps ("), out);
	}

	@Test
	void theSameSeedMakesTheSameTraceByteForByte() throws IOException {
		String file = Corpus.example("lost-wakeup.ipc").toString();
		byte[] first = trace("a.jsonl", "--seed", "7", file);
		assertEquals(new String(first), new String(trace("b.jsonl", "--seed", "7", file)));
		assertFalse(new String(first).equals(new String(trace("c.jsonl", "--seed", "8", file))));
	}

	private byte[] trace(String name, String... args) throws IOException {
		String[] all = { "run", "-q", "--trace", folder.resolve(name).toString(), args[0], args[1], args[2] };
		Call.ipc(all);
		return Files.readAllBytes(folder.resolve(name));
	}

	@Test
	void aTraceIsForItsOwnerAndReplacesOnlyTraces() throws IOException {
		String source = file(ENDLESS);
		Path trace = folder.resolve("t.jsonl");
		Call.ipc("run", "-q", "--trace", trace.toString(), source).exits(ExitCode.OK);
		if (Files.getFileStore(trace).supportsFileAttributeView("posix")) {
			assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(trace)));
		}
		String out = Call.ipc("run", "--trace", trace.toString(), source).exits(ExitCode.OK).out();
		assertTrue(out.contains("The run is recorded in " + trace + ", in place of an older trace; "), out);
		assertEquals("ipc: The file " + source + " is no trace, and stays as it is; choose another name for the trace.\n",
				Call.ipc("run", "--trace", source, source).exits(ExitCode.WRONG).err());
		assertEquals(ENDLESS, Files.readString(Path.of(source)));
	}

	@Test
	void aFaultEndsTheRunOrOnlyItsProcess() throws IOException {
		String file = file("""
				system Fault {
				  mailbox M : int
				  process A { var x : 0..1 = 0  repeat 2 { x = x + 1  send x to M } }
				  process B { var x : int  receive x from M  work 1 ms  print "still here" }
				  A -> M -> B
				}
				""");
		String out = Call.ipc("run", file).exits(ExitCode.FOUND).out();
		assertTrue(out.contains("""
				runtime-fault in line 3
				  A breaks a rule in step 1: the value 2 is outside the type 0..1 (0..1).
				    line 3:  x = x + 1
				"""), out);
		assertFalse(out.contains("still here"), out);
		assertTrue(Call.ipc("run", "--keep-going", file).exits(ExitCode.FOUND).out().contains("still here"));
	}

	@Test
	void aRunIsShrunk() {
		String file = Corpus.example("dining-philosophers.ipc").toString();
		String trace = folder.resolve("short.jsonl").toString();
		String out = Call.ipc("run", "--shrink", "--trace", trace, file).exits(ExitCode.FOUND).out();
		assertTrue(out.contains("It comes to the same end in 5 steps instead of "), out);
		assertTrue(Call.ipc("replay", "-q", trace, file).exits(ExitCode.FOUND).out().contains("deadlock after 5 steps"));
		JsonObject json = JsonParser.parseString(Call.ipc("run", "--shrink", "--json", file).exits(ExitCode.FOUND).out())
				.getAsJsonObject();
		assertEquals(5, json.getAsJsonArray("shrunk").size());
	}

	@Test
	void aRunThatEndsWellIsNotShrunk() {
		String file = Corpus.example("crossing-requests-fixed.ipc").toString();
		assertEquals(Call.ipc("run", file).exits(ExitCode.OK).out(), Call.ipc("run", "--shrink", file).exits(ExitCode.OK).out());
	}

	@Test
	void shrinkingAndGoingOnExcludeEachOther() {
		String file = Corpus.example("dining-philosophers.ipc").toString();
		String err = Call.ipc("run", "--shrink", "--keep-going", file).exits(ExitCode.WRONG).err();
		assertTrue(err.startsWith("ipc: --shrink makes a run to one end short; with --keep-going there may be several."), err);
	}

	@Test
	void whoIsStuckForEverIsToldEvenIfOthersGoOn() {
		String out = Call.ipc("run", "--steps", "1000", Corpus.file("b23_partial_with_ticker.ipc").toString())
				.exits(ExitCode.FOUND).out();
		assertTrue(out.contains("DeadlockBesideTicker: partial-deadlock after 1,000 steps"), out);
		assertTrue(out.contains("P waits until Q receives its message.\n"), out);
	}

	@Test
	void quietIsOneLine() throws IOException {
		Call call = Call.ipc("run", "--quiet", file(ENDLESS)).exits(ExitCode.OK);
		assertEquals("Endless: nothing found after 10,000 steps, 5 s of virtual time (random with seed 1).\n", call.out());
		assertEquals("", call.err());
	}

	@Test
	void everythingIsInTheJson() {
		Call call = Call.ipc("run", "--json", "--seed", "3", Corpus.example("crossing-requests.ipc").toString())
				.exits(ExitCode.FOUND);
		assertEquals(1, call.out().lines().count());
		JsonObject run = JsonParser.parseString(call.out()).getAsJsonObject();
		assertEquals("defect", run.get("verdict").getAsString());
		assertEquals("deadlock", run.get("reason").getAsString());
		assertEquals(3, run.get("seed").getAsLong());
		assertEquals("[\"Paris\",\"London\"]",
				run.getAsJsonArray("findings").get(0).getAsJsonObject().get("cycle").toString());
		assertEquals(2, run.getAsJsonArray("processes").size());
		assertEquals("waiting", run.getAsJsonArray("processes").get(0).getAsJsonObject().get("state").getAsString());
	}

	@Test
	void theUserChooses() {
		InputStream in = System.in;
		System.setIn(new ByteArrayInputStream("2\nnonsense\n\n".getBytes()));
		try {
			String out = Call.ipc("run", "--policy", "interactive", Corpus.file("a02_rdv_both_send.ipc").toString()).out();
			assertTrue(out.contains(" deadlock after 0 steps"), out);
			System.setIn(new ByteArrayInputStream("2\nnonsense\n\n".getBytes()));
			out = Call.ipc("run", "--policy", "interactive", Corpus.file("d02_shm_locked_update.ipc").toString()).out();
			assertTrue(out.contains("Please answer with a number from 1 to "), out);
			assertTrue(out.contains(": stopped after 2 steps (interactive)."), out);
		} finally {
			System.setIn(in);
		}
	}

	private String file(String text) throws IOException {
		return Files.writeString(folder.resolve("test.ipc"), text).toString();
	}
}
