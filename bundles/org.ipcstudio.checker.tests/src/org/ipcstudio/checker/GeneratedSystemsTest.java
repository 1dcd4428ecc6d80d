package org.ipcstudio.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.simulate.EndReason;
import org.ipcstudio.engine.simulate.SimulationResult;
import org.ipcstudio.engine.simulate.SimulationResult.WaitingProcess;
import org.ipcstudio.engine.simulate.Simulator;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;

/** What a simulation meets, the checker finds. */
class GeneratedSystemsTest {
	private static final int SYSTEMS = 1000;
	private static final int RUNS = 5;
	private static final int STEPS = 100;
	private static final int MOST_STATES = 3_000;
	private static final int UNBOUNDED = 2;

	@Test
	void everyDeadlockOfASimulationIsFound() {
		int compared = 0;
		int unfinished = 0;
		for (long number = 0; number < SYSTEMS; number++) {
			CompiledSystem system = compile(RandomSystem.of(number));
			Set<List<String>> met = deadlocks(system);
			if (!met.isEmpty()) {
				CheckResult result = check(system);
				if (result.limit().isPresent() || result.has(FindingKind.UNBOUNDED)) { // the search has not looked at all states
					unfinished++;
				} else {
					assertFound(met, result, "system " + number);
					compared++;
				}
			}
		}
		assertTrue(compared > SYSTEMS / 5, "only %d systems with deadlocks".formatted(compared));
		assertTrue(unfinished < compared / 2, "%d systems are too large".formatted(unfinished));
	}

	private static void assertFound(Set<List<String>> met, CheckResult result, String where) {
		assertEquals(Verdict.DEFECT, result.verdict(), where);
		List<List<String>> found = result.findings(FindingKind.DEADLOCK).stream().map(Finding::processes).toList();
		for (List<String> processes : met) {
			assertTrue(found.contains(processes), () -> "%s: %s is not among %s".formatted(where, processes, found));
		}
	}

	/** The processes, without daemons, that wait in the deadlocks of some runs, half of them with virtual time. */
	private static Set<List<String>> deadlocks(CompiledSystem system) {
		Set<List<String>> met = new HashSet<>();
		for (int run = 0; run < 2 * RUNS; run++) {
			SimulationResult result = new Simulator(system).seed(run).timed(run % 2 == 0).stepLimit(STEPS).run();
			if (result.reason() == EndReason.DEADLOCK) {
				List<String> waiting = new ArrayList<>();
				result.waiting().stream().filter(process -> !process.daemon()).map(WaitingProcess::name)
						.forEach(waiting::add);
				met.add(waiting);
			}
		}
		return met;
	}

	private static CheckResult check(CompiledSystem system) {
		CheckOptions options = CheckOptions.defaults().withMaxStates(MOST_STATES).withUnboundedLimit(UNBOUNDED)
				.withKinds(List.of(FindingKind.DEADLOCK, FindingKind.UNBOUNDED));
		return Checker.check(system, options, ProgressListener.NONE);
	}

	private static CompiledSystem compile(String text) {
		SourceFile file = SourceFile.parse(text);
		assertFalse(file.hasErrors(), text);
		return SystemCompiler.compile(file);
	}
}
