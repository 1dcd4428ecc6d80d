package org.ipcstudio.cli.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.ipcstudio.cli.Call;
import org.ipcstudio.cli.Console;
import org.ipcstudio.cli.Corpus;
import org.ipcstudio.cli.ExitCode;
import org.ipcstudio.cli.report.FindingPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckVerbTest {
	private static final String FIVE_DEADLOCKS = """
			system Choice {
			  mailbox M : int
			  process P { var x : int  choose { receive x from M } or { receive x from M  receive x from M }
			    or { x = 1 receive x from M } or { x = 2  receive x from M } or { x = 3  receive x from M } }
			  process Q { }
			  Q -> M -> P
			}
			""";

	@TempDir
	private Path folder;

	@Test
	void aDeadlockIsExplained() throws IOException {
		String file = file("""
				system Crossing {
				  lock North
				  lock South
				  process A { lock North { lock South { } } }
				  process B { lock South { lock North { } } }
				  A -- North -- B
				  A -- South -- B
				}
				""");
		String out = Call.ipc("check", file).exits(ExitCode.FOUND).out();
		assertEquals("""
				FILE: deadlock

				  ┌─▶ A
				  │     waits at South for
				  │   B
				  └──   waits at North for A

				  A holds the lock North and waits for the lock South, which B holds.
				    line 4:  lock South
				  B holds the lock South and waits for the lock North, which A holds.
				    line 5:  lock North

				  The conditions of a deadlock, as they show here:
				    mutual exclusion  A lock has one holder at a time.
				    hold and wait     A keeps the lock North and B keeps the lock South while they wait.
				    no preemption     Nobody can take it from its holder, and no wait has a time limit.
				    circular wait     A → B → A.

				  Repair: Take the locks North and South in the same order in every process.

				  How it comes to that, in 2 steps:
				    1  A  line 4  lock North
				    2  B  line 5  lock South

				""", withoutFigures(out.replace(file, "FILE")));
	}

	@Test
	void deadlocksThatDifferInInstancesOnlyAreShownOnce() throws IOException {
		String file = file("""
				system Visitors {
				  mailbox Door : int capacity 1
				  process Guest[8] { choose { receive _ from Door } or { } }
				  process Host { choose { send 1 to Door } or { } }
				  Host -> Door -> Guest
				}
				""");
		String out = Call.ipc("check", "--no-symmetry", "--no-por", file).exits(ExitCode.FOUND).out();
		assertTrue(out.contains("deadlock (255 times)"), out);
		assertTrue(out.contains("""

				  And 7 more like it, with:
				    Guest[0], Guest[1], Guest[2], Guest[3], Guest[4], Guest[5], Guest[7]
				    Guest[0], Guest[1], Guest[2], Guest[3], Guest[4], Guest[6], Guest[7]
				    Guest[0], Guest[1], Guest[2], Guest[3], Guest[5], Guest[6], Guest[7]
				    Guest[0], Guest[1], Guest[2], Guest[4], Guest[5], Guest[6], Guest[7]
				    Guest[0], Guest[1], Guest[3], Guest[4], Guest[5], Guest[6], Guest[7]
				    … and 2 more (--all shows them).
				"""), out);
		assertTrue(out.contains("3. deadlock") && !out.contains("4. deadlock"), out);
		String all = Call.ipc("check", "--all", "--no-symmetry", "--no-por", file).exits(ExitCode.FOUND).out();
		assertTrue(all.contains("8. deadlock") && !all.contains("9. deadlock"), all);
		assertTrue(all.contains("    Guest[1], Guest[2], Guest[3], Guest[4], Guest[5], Guest[6], Guest[7]\n"), all);
	}

	@Test
	void aDeadlockAtAnotherPlaceIsShownByItself() throws IOException {
		String file = file("""
				system Ring {
				  lock Fork[3]
				  process P[3] {
				    choose { lock Fork[self] { lock Fork[(self + 1) % 3] { } } }
				    or { lock Fork[(self + 1) % 3] { lock Fork[self] { } } }
				  }
				  P -- Fork
				}
				""");
		String out = Call.ipc("check", "--no-symmetry", "--no-por", file).exits(ExitCode.FOUND).out();
		assertTrue(out.contains("2. deadlock") && !out.contains("more like it"), out);
	}

	@Test
	void aRaceIsShownInBothOrders() throws IOException {
		String file = file("""
				system Race {
				  memory R { total : int = 5 atomic ready : bool }
				  process Writer { R.ready = true   R.total = 7 }
				  process Reader {
				    var v : int
				    await R.ready
				    v = R.total
				    R.total = 0
				  }
				  Writer <-> R <-> Reader
				}
				""");
		String out = Call.ipc("check", file).exits(ExitCode.FOUND).out();
		assertEquals("""
				FILE:3:37: warning IPC504: No lock protects `R.total` here, although `Writer` and `Reader` both write it.
				      process Writer { R.ready = true   R.total = 7 }
				                                        ^~~~~~~
				FILE: race (2 times)

				1. race
				  Writer writes R.total in line 3 while Reader may read it in line 7: nothing puts the two into an
				  order.

				  How it comes to that, in 2 steps:
				    1  Writer  line 3  R.ready = true
				    2  Reader  line 6  await R.ready

				  Then both orders are possible:
				    Writer first                          Reader first
				    3  Writer  line 3  R.total = 7        3  Reader  line 7  read R.total (5)
				    4  Reader  line 7  read R.total (7)   4  Writer  line 3  R.total = 7

				2. race
				  Writer writes R.total in line 3 while Reader may write it in line 8: nothing puts the two into an
				  order.

				  How it comes to that, in 3 steps:
				    1  Writer  line 3  R.ready = true
				    2  Reader  line 6  await R.ready
				    3  Reader  line 7  read R.total (5)

				  Then both orders are possible:
				    Writer first                     Reader first
				    4  Writer  line 3  R.total = 7   4  Reader  line 8  R.total = 0
				    5  Reader  line 8  R.total = 0   5  Writer  line 3  R.total = 7
				    afterwards R.total is 0          afterwards R.total is 7

				""", withoutFigures(out.replace(file, "FILE")));
	}

	@Test
	void whoCannotGoOnInOneOrderIsNamed() throws IOException {
		String file = file("""
				system Race {
				  memory R { x : int = 0 }
				  process P { R.x = 1 }
				  process Q { await R.x == 0 }
				  P <-> R <-> Q
				}
				""");
		String out = Call.ipc("check", file).exits(ExitCode.FOUND).out();
		assertTrue(out.contains("""
				  From the start both orders are possible:
				    P first                   Q first
				    1  P  line 3  R.x = 1     1  Q  line 4  await R.x == 0
				    Q cannot go on any more   2  P  line 3  R.x = 1
				"""), out);
	}

	@Test
	void whatIsWellIsSaidInOneLine() {
		String file = Corpus.example("crossing-requests-fixed.ipc").toString();
		String out = Call.ipc("check", file).exits(ExitCode.OK).out();
		assertEquals(file + ": ok, nothing is wrong in any state that CrossingRequestsFixed can reach.\n\n", withoutFigures(out));
	}

	@Test
	void problemsLookLikeThoseOfACompiler() throws IOException {
		String file = file("""
				system T {
				  mailbox M : int
				\tprocess P { send 1 to N }
				  process Q { send true to M }
				  Q -> M -> P
				}
				""");
		String out = Call.ipc("check", file).exits(ExitCode.WRONG).out();
		assertTrue(out.startsWith("""
				FILE:3:24: error IPC201: `N` is not declared.
				    \tprocess P { send 1 to N }
				    \t                      ^
				""".replace("FILE", file)), out);
		assertTrue(out.contains(file + ":4:20: error IPC301: "), out);
		assertTrue(out.lines().anyMatch(line -> line.equals(file + ": 2 errors")), out);
	}

	@Test
	void aLimitIsNoAnswer() {
		String out = Call.ipc("check", "--max-states", "10", Corpus.example("dining-philosophers.ipc").toString())
				.exits(ExitCode.INCONCLUSIVE).out();
		assertTrue(out.contains(": inconclusive, nothing was found so far, but not everything was looked at.\n"), out);
		assertTrue(out.contains("\nNot complete: the limit of states was reached (--max-states). 10 states, "), out);
	}

	@Test
	void theWayToTheFaultCanBeReplayed() throws IOException {
		String source = file("""
				system Crossing {
				  lock North
				  lock South
				  process A { lock North { lock South { } } }
				  process B { lock South { lock North { } } }
				  A -- North -- B
				  A -- South -- B
				}
				""");
		String trace = folder.resolve("way.jsonl").toString();
		Call.ipc("check", "--trace", trace, source).exits(ExitCode.FOUND);
		Call replay = Call.ipc("replay", "-q", trace).exits(ExitCode.FOUND);
		String outcome = replay.out().replaceAll("\\s+", " "); // a long path is wrapped
		assertEquals("Crossing: deadlock after 2 steps (replay of " + trace + "). ", outcome);
	}

	@Test
	void theWorstOfSeveralFilesCounts() {
		String good = Corpus.example("crossing-requests-fixed.ipc").toString();
		String bad = Corpus.example("crossing-requests.ipc").toString();
		Call.ipc("check", good, good).exits(ExitCode.OK);
		Call.ipc("check", good, bad).exits(ExitCode.FOUND);
		Call.ipc("check", bad, "nowhere.ipc", good).exits(ExitCode.WRONG);
		Call.ipc("check", "--max-states", "2", bad).exits(ExitCode.INCONCLUSIVE);
	}

	@Test
	void unboundedGrowthHasALimitOfTheUser() throws IOException {
		String file = file("""
				system Burst {
				  mailbox M : int
				  process P { repeat 10 { send 1 to M } }
				  process Q { var x : int  repeat 10 { receive x from M } }
				  P -> M -> Q
				}
				""");
		Call.ipc("check", file).exits(ExitCode.OK);
		Call.ipc("check", "--unbounded", "5", file).exits(ExitCode.FOUND);
	}

	@Test
	void theFirstFewOfAKindAreShownAndAllOnRequest() throws IOException {
		String file = file(FIVE_DEADLOCKS);
		String out = Call.ipc("check", file).exits(ExitCode.FOUND).out();
		assertTrue(out.contains(file + ": deadlock (5 times)\n"), out);
		assertEquals(3, out.split("How it comes to that", -1).length - 1);
		assertTrue(out.contains("\nMore was found: 2 of the kind deadlock (--all shows everything).\n"), out);
		out = Call.ipc("check", "--all", file).exits(ExitCode.FOUND).out();
		assertEquals(5, out.split("How it comes to that", -1).length - 1);
		assertFalse(out.contains("More was found"), out);
	}

	@Test
	void programsGetAllOfThem() throws IOException {
		assertEquals(5, Call.ipc("check", "--json", file(FIVE_DEADLOCKS)).out().split("\"kind\":\"deadlock\"", -1).length - 1);
	}

	@Test
	void whatIsNotLookedForIsNotFound() {
		String file = Corpus.example("lost-update.ipc").toString();
		String out = Call.ipc("check", "--only", "deadlock,broken-pipe", file).exits(ExitCode.OK).out();
		assertTrue(out.contains("ok, nothing that was looked for (deadlock, broken-pipe) is in any state that LostUpdate can"), out);
		out = Call.ipc("check", "--only", "data-race", file).exits(ExitCode.FOUND).out();
		assertTrue(out.contains(file + ": race\n"), out);
	}

	@Test
	void severalFilesAreSummedUp() {
		String good = Corpus.example("lost-update-fixed.ipc").toString();
		String bad = Corpus.example("lost-update.ipc").toString();
		Call call = Call.ipc("check", good, bad, "nowhere.ipc", Corpus.example(".").resolve("read*.ipc").toString())
				.exits(ExitCode.WRONG);
		assertTrue(call.out().endsWith("\n\n5 files: 2 ok, 2 with findings, 1 invalid.\n"), call.out());
		assertFalse(call.out().contains("\n\n\n"), call.out());
		assertEquals("ipc: The file nowhere.ipc does not exist.\n", call.err());
	}

	@ParameterizedTest
	@ValueSource(strings = { "--no-por", "--no-symmetry", "--no-abstraction", "--threads=1", "--shortest" })
	void noWayToSearchChangesTheAnswer(String option) {
		String good = Corpus.example("dining-philosophers-fixed.ipc").toString();
		String bad = Corpus.example("dining-philosophers.ipc").toString();
		Call.ipc("check", option, good).exits(ExitCode.OK);
		assertTrue(Call.ipc("check", option, bad).exits(ExitCode.FOUND).out().startsWith(bad + ": deadlock\n"));
	}

	@ParameterizedTest
	@MethodSource("brokenExamples")
	void noReportIsWiderThanAPage(String example) {
		String out = Call.ipc("check", Corpus.example(example).toString()).exits(ExitCode.FOUND).out();
		List<String> wide = out.lines().filter(line -> line.length() > Console.WIDTH && !line.contains(".ipc:")).toList();
		assertEquals(List.of(), wide);
	}

	static List<String> brokenExamples() throws IOException {
		try (var files = Files.list(Corpus.example("."))) {
			return files.map(file -> file.getFileName().toString())
					.filter(name -> name.endsWith(".ipc") && !name.endsWith("-fixed.ipc")).sorted().toList();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "deadlock", "partial-deadlock", "assertion", "runtime-fault", "broken-pipe", "absent-mailbox",
			"race", "livelock", "unbounded", "leftover", "lost", "unreached", "never-picked" })
	void theExampleOnEveryPageShowsWhatThePageIsAbout(String kind) throws IOException {
		String page = FindingPage.byId(kind).orElseThrow().text();
		String example = page.substring(page.indexOf("```ipc") + 6, page.lastIndexOf("```"));
		String out = Call.ipc("check", "--json", file(example)).out();
		assertTrue(out.contains("\"kind\":\"" + kind + "\""), out);
	}

	private String file(String text) throws IOException {
		return Files.writeString(folder.resolve("test.ipc"), text).toString();
	}

	/** The last line has times in it. */
	private static String withoutFigures(String out) {
		int line = out.lastIndexOf('\n', out.length() - 2) + 1;
		assertTrue(out.startsWith("Complete: ", line), out);
		return out.substring(0, line);
	}
}
