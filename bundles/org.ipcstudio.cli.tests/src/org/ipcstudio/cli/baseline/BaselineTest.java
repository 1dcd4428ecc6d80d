package org.ipcstudio.cli.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.ipcstudio.cli.Call;
import org.ipcstudio.cli.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {
	private static final String CROSSING = """
			system Crossing {
			  lock North
			  lock South
			  process A { lock North { lock South { } } }
			  process B { lock South { lock North { } } }
			  A -- North -- B
			  A -- South -- B
			}
			""";
	private static final String CHOICE = """
			system Choice {
			  process A { choose { fail "x" } or { print "x" } }
			}
			""";
	private static final String RACE = """
			  memory Board { text : int = 0 }
			  process Writer[2] { Board.text = self }
			  Writer <-> Board
			""";

	/** Both instances that are named wait for each other with Q, one at a time. */
	private static final String INSTANCES = """
			system Instances {
			  lock North
			  lock South
			  process P[3] { if me == %s || me == %s { lock North { lock South { } } } }
			  process Q { lock South { lock North { } } }
			  P -- North
			  P -- South
			  Q -- North
			  Q -- South
			}
			""";

	@TempDir
	private Path folder;
	private Path crossing;
	private Path baseline;

	@BeforeEach
	void baseline() throws IOException {
		crossing = Files.writeString(folder.resolve("crossing.ipc"), CROSSING);
		baseline = folder.resolve("known.json");
		check(ExitCode.FOUND, crossing.toString());
		Call update = check(ExitCode.OK, "--baseline", baseline.toString(), "--update-baseline", crossing.toString());
		assertEquals("ipc: The baseline " + baseline + " has 1 finding now: 1 new, 0 gone.\n", update.err());
	}

	@Test
	void whatIsKnownDoesNotCount() {
		String out = known(ExitCode.OK).out();
		assertTrue(out.contains("crossing.ipc: ok, nothing is new; known: deadlock.\n"), out);
		assertTrue(out.contains("\nKnown already, and so of no account:\n  deadlock: Nobody can go on: "), out);
		assertFalse(out.contains("How it comes to that"), out);
	}

	@Test
	void editsElsewhereDoNotMatter() throws IOException {
		Files.writeString(crossing, "// new\n\n" + CROSSING.replace("lock North\n", "lock North\n  lock East\n")
				.replace("process A", "process C { print \"more\" }\n  process A")
				.replace("A -- South", "A -- East -- C\n  A -- South"));
		known(ExitCode.OK);
	}

	@Test
	void whatIsNewCounts() throws IOException {
		Files.writeString(crossing, CROSSING.replace("  lock North\n", "  lock North\n" + RACE));
		String out = known(ExitCode.FOUND).out();
		assertTrue(out.contains("crossing.ipc: race; known already: deadlock\n"), out);
		String json = known(ExitCode.FOUND, "--json").out();
		assertTrue(json.contains("\"verdict\":\"defect\"") && json.contains("\"known\":true") && json.contains("\"known\":false"), json);
	}

	@Test
	void anotherFileWithTheSameFindingIsNew() throws IOException {
		Files.writeString(folder.resolve("copy.ipc"), CROSSING);
		known(ExitCode.FOUND);
	}

	@Test
	void aFindingMovesWithItsFile() throws IOException {
		Files.createDirectory(folder.resolve("sub"));
		Files.move(crossing, folder.resolve("sub/renamed.ipc"));
		known(ExitCode.OK);
	}

	@Test
	void twiceTheSameIsOnceNew() throws IOException {
		Files.writeString(crossing, CHOICE);
		update();
		Files.writeString(crossing, CHOICE.replace("print", "\nfail"));
		String json = known(ExitCode.FOUND, "--json", "--only", "assertion").out();
		assertEquals(3, json.split("\"known\":", -1).length, json);
		assertTrue(json.contains("\"known\":true") && json.contains("\"known\":false"), json);
	}

	@Test
	void aRunThatGoesOnForEverIsNotTheKnownOneThatEnds() throws IOException {
		String once = """
				system Once {
				  memory R { atomic x : int }
				  process P { R.x = 1 %s }
				  P <-> R
				  assert eventually R.x == 2
				}
				""";
		Files.writeString(crossing, once.formatted(""));
		update();
		Files.writeString(crossing, once.formatted("R.x = 3"));
		known(ExitCode.OK);
		Files.writeString(crossing, once.formatted("loop { R.x = 3 }"));
		known(ExitCode.FOUND);
	}

	@Test
	void instancesAreAlike() throws IOException {
		Files.writeString(crossing, INSTANCES.formatted("P[0]", "P[1]"));
		update();
		assertTrue(Files.readString(baseline).contains("\"processes\":[\"P[]\",\"Q\"]"), Files.readString(baseline));
		Files.writeString(crossing, INSTANCES.formatted("P[1]", "P[2]"));
		known(ExitCode.OK);
	}

	@Test
	void otherWaysToSearchFindTheSame() throws IOException {
		Files.writeString(crossing, INSTANCES.replace("if me == %s || me == %s { lock North { lock South { } } }",
				"lock North { lock South { } }"));
		update();
		String out = known(ExitCode.OK, "--no-symmetry", "--no-por", "--no-abstraction", "--only", "deadlock").out();
		assertFalse(out.contains("not there any more"), out);
	}

	@Test
	void whatIsGoneIsTold() throws IOException {
		Files.writeString(crossing, CROSSING.replace("lock South { lock North { } }", "lock North { lock South { } }"));
		String out = known(ExitCode.OK).out();
		assertTrue(out.contains("\nIn the baseline, but not there any more (--update-baseline forgets it):\n  deadlock: "), out);
		assertTrue(known(ExitCode.OK, "--json").out().contains("\"gone\":[{\"kind\":\"deadlock\","));
		assertTrue(known(ExitCode.OK, "--format", "sarif").out().contains("\"In the baseline, but not there any more: deadlock: "));
		assertTrue(known(ExitCode.OK, "--format", "junit").out().contains("in the baseline, but not there any more: deadlock: "));
		assertTrue(known(ExitCode.OK, "--format", "markdown").out().contains("In the baseline, but not there any more (1)"));
		assertTrue(update().err().endsWith(" has 0 findings now: 0 new, 1 gone.\n"));
	}

	@Test
	void whatNobodyHasLookedForIsNotGone() {
		String out = known(ExitCode.OK, "--only", "race").out();
		assertFalse(out.contains("not there any more"), out);
		out = known(ExitCode.INCONCLUSIVE, "--max-states", "1").out();
		assertFalse(out.contains("not there any more"), out);
		Call.ipc("check", "--baseline", baseline.toString(), "--update-baseline", "--max-states", "1", folder.toString())
				.exits(ExitCode.INCONCLUSIVE);
		known(ExitCode.OK);
	}

	@Test
	void whatMayBeBehindANewFaultIsNotGone() throws IOException {
		Files.writeString(crossing, CROSSING.replace("process A { ", "process A { fail \"at once\"  "));
		String out = known(ExitCode.FOUND).out();
		assertTrue(out.contains("crossing.ipc: assertion\n"), out);
		assertFalse(out.contains("not there any more"), out);
	}

	@Test
	void everyFormatSaysWhatIsKnown() {
		assertTrue(known(ExitCode.OK, "--format", "sarif").out().contains("\"baselineState\": \"unchanged\""));
		String junit = known(ExitCode.OK, "--format", "junit").out();
		assertTrue(junit.contains(" failures=\"0\" errors=\"0\"") && junit.contains(" skipped=\"1\""), junit);
		assertTrue(junit.contains("<skipped message=\"Known already: Nobody can go on: "), junit);
		String markdown = known(ExitCode.OK, "--format", "markdown").out();
		assertTrue(markdown.contains("<details><summary>Known already, and so of no account (1)</summary>"), markdown);
	}

	@Test
	void anUpdateKeepsWhatIsKnownOfOtherFiles() throws IOException {
		Path other = Files.writeString(folder.resolve("choice.ipc"), CHOICE);
		Call update = Call.ipc("check", "--baseline", baseline.toString(), "--update-baseline", other.toString()).exits(ExitCode.OK);
		assertTrue(update.err().endsWith(" has 2 findings now: 1 new, 0 gone.\n"), update.err());
		known(ExitCode.OK);
		Files.delete(other);
		assertTrue(known(ExitCode.OK).err().contains("knows findings of files that are not there any more (choice.ipc)"));
		assertTrue(update().err().endsWith(" has 1 finding now: 0 new, 1 gone.\n"));
		assertEquals("", known(ExitCode.OK).err());
	}

	@Test
	void anUpdateIsTheSameTwice() throws IOException {
		String before = Files.readString(baseline);
		update();
		assertEquals(before, Files.readString(baseline));
		assertTrue(before.lines().anyMatch(line -> line.startsWith("{\"file\":\"crossing.ipc\",\"system\":\"Crossing\"")), before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "no JSON", "{", "[]", "null", "{}", "{\"format\":\"other\",\"version\":1,\"findings\":[]}",
			"{\"format\":\"ipc-baseline\",\"version\":1}", "{\"format\":\"ipc-baseline\",\"version\":1,\"findings\":{}}",
			"{\"format\":\"ipc-baseline\",\"version\":1,\"findings\":[1]}", "{\"format\":\"ipc-baseline\",\"version\":\"x\",\"findings\":[]}",
			"{\"format\":\"ipc-baseline\",\"version\":1,\"findings\":[{\"file\":\"a\"}]}", "{\"format\":[],\"version\":1}" })
	void anotherFileIsNoBaselineAndStays(String text) throws IOException {
		Path file = Files.writeString(folder.resolve("other.json"), text);
		String message = "ipc: The file " + file + " is no baseline of `ipc check`; name another one.\n";
		assertEquals(message, check(ExitCode.WRONG, "--baseline", file.toString(), crossing.toString()).err());
		assertEquals(message,
				check(ExitCode.WRONG, "--baseline", file.toString(), "--update-baseline", crossing.toString()).err());
		assertEquals(text, Files.readString(file));
	}

	@Test
	void whatIsWrongWithTheCallIsSaid() throws IOException {
		Path missing = folder.resolve("missing.json");
		assertEquals("ipc: The baseline " + missing + " does not exist; with --update-baseline it is written.\n",
				check(ExitCode.WRONG, "--baseline", missing.toString(), crossing.toString()).err());
		assertTrue(check(ExitCode.WRONG, "--update-baseline", crossing.toString()).err().contains("--update-baseline needs "));
		assertTrue(check(ExitCode.WRONG, "--baseline", folder.toString(), crossing.toString()).err().contains(" is a directory; "));
		assertTrue(check(ExitCode.WRONG, "--baseline", crossing.toString(), crossing.toString()).err()
				.contains(" is a system and no baseline; "));
		Files.writeString(missing, Files.readString(baseline).replace("\"version\": 1", "\"version\": 2"));
		assertTrue(check(ExitCode.WRONG, "--baseline", missing.toString(), crossing.toString()).err()
				.contains("was written by a newer version of IPC Studio."));
		byte[] noText = { (byte) 0xff, (byte) 0xfe, 0 };
		Files.write(missing, noText);
		assertTrue(check(ExitCode.WRONG, "--baseline", missing.toString(), crossing.toString()).err().contains(" is no baseline of "));
	}

	private Call update() {
		return check(ExitCode.OK, "--baseline", baseline.toString(), "--update-baseline", folder.toString());
	}

	private Call known(int code, String... options) {
		String[] args = new String[options.length + 3];
		System.arraycopy(options, 0, args, 3, options.length);
		args[0] = "--baseline";
		args[1] = baseline.toString();
		args[2] = folder.toString();
		return check(code, args);
	}

	private static Call check(int code, String... args) {
		String[] all = new String[args.length + 1];
		all[0] = "check";
		System.arraycopy(args, 0, all, 1, args.length);
		return Call.ipc(all).exits(code);
	}
}
