package org.ipcstudio.engine.simulate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.FaultKind;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.trace.Step;
import org.ipcstudio.engine.trace.StepRecorder;
import org.junit.jupiter.api.Test;

class TraceShrinkerTest {
	/** Two philosophers who take their forks in the opposite order, after some good meals, while somebody else is busy. */
	private static final String MEALS = """
			mailbox Fork[2] : bool capacity 1 initially [true]
			memory R { atomic x : 0..3 = 0 }
			process Philosopher[2] {
				loop {
					receive _ from Fork[self]
					receive _ from Fork[1 - self]
					send true to Fork[self]
					send true to Fork[1 - self]
				}
			}
			process Clock { loop { choose { R.x = (R.x + 1) % 3 } or { R.x = 0 } or { break } } }
			Philosopher <-> Fork
			Clock <-> R
			""";

	/** A run without time, as numbers of moves. */
	private static int[] run(CompiledSystem system, long seed, List<SimulationResult> result) {
		List<Integer> picks = new ArrayList<>();
		result.add(new Simulator(system).timed(false).seed(seed).trace(event -> {
			if (event instanceof Step step) {
				picks.add(step.pick());
			}
		}).run());
		return picks.stream().mapToInt(Integer::intValue).toArray();
	}

	private static String shrunk(String items, long seed) {
		CompiledSystem system = Runs.compile(items);
		List<SimulationResult> result = new ArrayList<>();
		int[] picks = run(system, seed, result);
		int[] shorter = new TraceShrinker(system, Symptom.of(system, result.get(0)).orElseThrow()).shrink(picks);
		assertTrue(shorter.length <= picks.length, () -> shorter.length + " moves of " + picks.length);
		return words(system, shorter);
	}

	private static String words(CompiledSystem system, int[] picks) {
		StringBuilder words = new StringBuilder();
		for (Step step : StepRecorder.steps(new Kernel(system, Forgetting.NOTHING), picks)) {
			words.append(step.process()).append(": ").append(step.action()).append('\n');
		}
		return words.toString();
	}

	@Test
	void roundsAndBystandersAreLeftOut() {
		for (long seed = 0; seed < 10; seed++) {
			List<String> lines = shrunk(MEALS, seed).lines().sorted().toList();
			assertEquals(List.of("Clock: choose branch 3", "Philosopher[0]: receive _ from Fork[0]", "Philosopher[1]: receive _ from Fork[1]"), lines);
		}
	}

	@Test
	void aFaultNeedsOnlyWhatLeadsToIt() {
		assertEquals("P: pick v = 7\nP: read R.z (0): division by zero\n", shrunk("""
				memory R { atomic y : int = 0 atomic z : int = 0 }
				process P {
					var v : int
					loop {
						v = any 0..7
						if v == 7 { v = 1 / R.z }
					}
				}
				process Q[3] { loop { R.y = R.y ^ 1 } }
				P <-> R
				Q <-> R
				""", 3));
	}

	@Test
	void aViolatedPropertyNeedsOnlyWhatLeadsToIt() {
		assertEquals("Q: R.x = 2\n", shrunk("""
				memory R { atomic x : int = 0 atomic y : int = 0 }
				process P[2] { repeat 20 { R.y = R.y ^ 1 } }
				process Q { repeat 10 { R.y = R.y ^ 1 } choose { R.x = 1 R.x = 2 } or { R.x = 2 } }
				P <-> R
				Q <-> R
				assert always R.x != 2
				""", 1).lines().filter(line -> line.contains("R.x")).reduce("", (a, b) -> a + b + "\n"));
	}

	@Test
	void whatFailsOnlyAtTheEndIsKept() {
		String words = shrunk("""
				memory R { atomic x : int = 0 atomic y : 0..1 = 0 }
				process P { loop { choose { R.y = 1 } or { R.y = 0 } or { break } } R.x = 1 }
				P <-> R
				assert finally R.x == 0
				""", 7);
		assertEquals("P: choose branch 3\nP: R.x = 1\n", words);
	}

	@Test
	void aRunThatDoesNotShowTheSymptomStaysAsItIs() {
		CompiledSystem system = Runs.compile(MEALS);
		int[] picks = { 0, 0, 0 };
		assertArrayEquals(picks, new TraceShrinker(system, new Symptom.Broken(0, 0, FaultKind.RUNTIME)).shrink(picks));
	}

	@Test
	void withoutABudgetTheRunIsCutWhereTheSymptomShows() {
		CompiledSystem system = Runs.compile(MEALS);
		List<SimulationResult> result = new ArrayList<>();
		int[] picks = run(system, 1, result);
		Symptom symptom = Symptom.of(system, result.get(0)).orElseThrow();
		assertArrayEquals(picks, new TraceShrinker(system, symptom).budget(0).shrink(picks));
		assertArrayEquals(picks, new TraceShrinker(system, symptom).cancelled(() -> true).shrink(picks));
	}

	@Test
	void aRunThatEndsWellHasNoSymptom() {
		CompiledSystem system = Runs.compile("mailbox M process P { send 1 to M } P -> M");
		List<SimulationResult> result = new ArrayList<>();
		run(system, 1, result);
		assertTrue(Symptom.of(system, result.get(0)).isEmpty());
	}
}
