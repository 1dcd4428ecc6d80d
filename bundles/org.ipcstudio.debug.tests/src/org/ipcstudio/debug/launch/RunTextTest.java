package org.ipcstudio.debug.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.CoreException;
import org.ipcstudio.debug.run.SystemSource;
import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.simulate.SimulationResult;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;

/** What the console says of a run: how it has ended, why, and where in the source. */
class RunTextTest {
	@Test
	void aDeadlockIsToldWithTheRingAndALineForEachProcess() throws CoreException {
		String text = run("""
				system S {
				  process P { var x : int
				    receive x from Q  send 1 to Q }
				  process Q { var x : int
				    receive x from P  send 1 to P }
				}
				""", new Settings());
		assertTrue(text.startsWith("S: deadlock after 0 moves, 0 of virtual time (Random, seed 5).\n"), text);
		assertTrue(text.contains("Deadlock: Nobody can go on."), text);
		assertTrue(text.contains("P → Q → P") || text.contains("Q → P → Q"), text);
		assertTrue(text.contains("(s.ipc:3)") && text.contains("(s.ipc:5)"), text);
		assertTrue(text.contains("Repair: "), text);
	}

	@Test
	void aBrokenRuleIsToldWithItsMoveAndPlace() throws CoreException {
		String text = run("""
				system S {
				  process P { var x : 0..3 = 3
				    x = x + 1 }
				}
				""", new Settings());
		assertTrue(text.contains("P breaks a rule in move"), text);
		assertTrue(text.contains("(s.ipc:3)"), text);
	}

	@Test
	void aRunThatReachesItsLimitSaysHowToGoOn() throws CoreException {
		String text = run("""
				system S {
				  process P { loop { send 1 to Q } }
				  process Q { var x : int  loop { receive x from P } }
				}
				""", new Settings().with(NumberSetting.STEPS, "100"));
		assertTrue(text.startsWith("S: nothing found after 100 moves"), text);
		assertTrue(text.contains("The limit of moves ended the run. A larger one can be set in the tab Running"), text);
	}

	@Test
	void timesAreToldInTheLargestFittingUnit() {
		assertEquals("0", RunText.time(0));
		assertEquals("250 µs", RunText.time(250));
		assertEquals("5 ms", RunText.time(5000));
		assertEquals("1.5 s", RunText.time(1_500_000));
	}

	@Test
	void whatIsPrintedStandsBehindItsTimeAndProcess() throws CoreException {
		SystemSource source = source("system S {\n  process Printer { print \"x\" }\n  process P { }\n}\n");
		RunText text = new RunText(source, RunSettings.of(new Settings().with(NumberSetting.SEED, "5").configuration()));
		assertEquals("      5 ms  P        hello", text.line(5000, "P", "hello"));
		assertEquals("s.ipc runs in the simulator (Random, seed 5).\n", text.beginning());
	}

	private static String run(String text, Settings settings) throws CoreException {
		SystemSource source = source(text);
		RunSettings run = RunSettings.of(settings.with(NumberSetting.SEED, "5").configuration());
		SimulationResult result = run.simulator(source.system()).run();
		return new RunText(source, run).end(result, RunOutcome.of(source.system(), result));
	}

	private static SystemSource source(String text) {
		SourceFile file = SourceFile.parse(text);
		return new SystemSource("s.ipc", null, file, SystemCompiler.compile(file));
	}
}
