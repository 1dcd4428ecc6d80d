package org.ipcstudio.engine.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.trace.Step;
import org.ipcstudio.engine.trace.Trace;
import org.ipcstudio.engine.trace.TraceEvent;
import org.ipcstudio.engine.trace.TraceHeader;
import org.ipcstudio.engine.trace.TraceReader;
import org.ipcstudio.engine.trace.TraceWriter;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every run of the simulator is a path of the kernel, and can be repeated. */
class SimulatorPathTest {
	private static final int SYSTEMS = 1000;
	private static final int RUNS = 3;
	private static final int STEPS = 60;

	private static List<CompiledSystem> systems;

	/** Compiles the systems once, because that takes longer than to run them. */
	@BeforeAll
	static void compileSystems() {
		systems = new ArrayList<>();
		for (long number = 0; number < SYSTEMS; number++) {
			systems.add(compile(RandomSystems.generate(number)));
		}
	}

	@AfterAll
	static void forgetSystems() {
		systems = null;
	}

	@ParameterizedTest
	@EnumSource(Policy.class)
	void everyRunIsAPathOfTheKernelOfTheChecker(Policy policy) {
		int moves = 0;
		for (int number = 0; number < SYSTEMS; number++) {
			CompiledSystem system = systems.get(number);
			for (long seed = 0; seed < RUNS; seed++) {
				moves += assertPath(system, policy, seed, "system %d, seed %d".formatted(number, seed));
			}
		}
		assertTrue(moves > 10 * SYSTEMS, "the runs are too short to say anything");
	}

	private static int assertPath(CompiledSystem system, Policy policy, long seed, String where) {
		Kernel kernel = new Kernel(system, Forgetting.DEAD_VALUES);
		Moves moves = new Moves();
		State state = kernel.start();
		int steps = 0;
		List<Step> made = new ArrayList<>();
		Simulation run = simulator(system, policy, seed).trace(collect(made)).start();
		while (run.reason() == null) {
			String here = where + ", step " + (steps + 1);
			kernel.moves(state, moves);
			assertSameMoves(moves, run.choice().moves(), here);
			run.step();
			if (made.size() > steps) {
				Step step = made.get(steps++);
				assertTrue(step.pick() >= 0 && step.pick() < moves.size(), here);
				assertEquals(system.process(moves.process(step.pick())).name(), step.process(), here);
				kernel.apply(state, moves, step.pick());
				assertEquals(run.reason() == EndReason.FAULT, kernel.effects().fault() != null, here);
			}
		}
		assertEquals(run.steps(), steps, where);
		if (run.reason() == EndReason.ENDED || run.reason() == EndReason.DEADLOCK) {
			kernel.moves(state, moves);
			assertTrue(moves.isEmpty(), where);
		}
		return steps;
	}

	/** What the programs can do does not depend on the values that the kernel of the checker forgets. */
	private static void assertSameMoves(Moves expected, Moves found, String where) {
		assertEquals(expected.size(), found.size(), where);
		for (int i = 0; i < expected.size(); i++) {
			assertEquals(expected.process(i), found.process(i), where);
			assertEquals(expected.kind(i), found.kind(i), where);
			assertEquals(expected.branch(i), found.branch(i), where);
			assertEquals(expected.partner(i), found.partner(i), where);
			assertEquals(expected.partnerBranch(i), found.partnerBranch(i), where);
			assertEquals(expected.argument(i), found.argument(i), where);
		}
	}

	@Test
	void theSameSeedMakesTheSameTraceByteForByte() throws IOException {
		int different = 0;
		for (int number = 0; number < SYSTEMS; number++) {
			CompiledSystem system = systems.get(number);
			String first = trace(system, 1);
			assertEquals(first, trace(system, 1), "system " + number);
			different += events(first).equals(events(trace(system, 2))) ? 0 : 1;
		}
		assertTrue(different > SYSTEMS / 4, "the seed makes no difference");
	}

	@Test
	void theSameSourceCompiledAnewMakesTheSameTrace() throws IOException {
		for (int number = 0; number < SYSTEMS; number += 10) {
			CompiledSystem again = compile(RandomSystems.generate(number));
			assertEquals(trace(systems.get(number), 1), trace(again, 1), "system " + number);
		}
	}

	private static String events(String trace) {
		return trace.substring(trace.indexOf('\n'));
	}

	@Test
	void aReplayFitsToTheEndOfTheTraceAndRecordsTheSame() throws IOException {
		for (int number = 0; number < SYSTEMS; number++) {
			assertReplay(systems.get(number), number, "system " + number);
		}
	}

	private static void assertReplay(CompiledSystem system, long seed, String where) throws IOException {
		Trace trace;
		try (TraceReader reader = new TraceReader(new StringReader(trace(system, seed)))) {
			trace = Trace.read(reader);
		}
		ReplayStrategy replay = new ReplayStrategy(trace);
		List<Step> repeated = new ArrayList<>();
		new Simulator(system).strategy(replay).trace(collect(repeated)).run();
		assertEquals(Optional.empty(), replay.misfit(), where);
		assertTrue(replay.isComplete(), where);
		assertEquals(trace.steps(), repeated, where);
	}

	@Test
	void aReplaySaysWhereTheTraceDoesNotFit() {
		String text = "system T {\nmailbox M capacity 2\nprocess P { %s }\nprocess Q { var x : int receive x from M }\n"
				+ "P -> M -> Q\n}";
		List<Step> steps = new ArrayList<>();
		new Simulator(compile(text.formatted("send 1 to M"))).trace(collect(steps)).run();
		ReplayStrategy replay = new ReplayStrategy(steps);
		SimulationResult result = new Simulator(compile(text.formatted("send 2 to M"))).strategy(replay).run();
		assertEquals(EndReason.STOPPED, result.reason());
		assertFalse(replay.isComplete());
		assertEquals(1, replay.misfit().orElseThrow().expected().number());
		assertEquals(0, replay.repeated());
	}

	@Test
	void aRunStandsStillAtItsStepLimit() {
		CompiledSystem system = compile("system T { process P { var x : bool loop { choose { x = true } or { x = false } } } }");
		SimulationResult result = simulator(system, Policy.RANDOM, 0).run();
		assertEquals(EndReason.STEP_LIMIT, result.reason());
		assertEquals(STEPS, result.steps());
		assertNull(new Simulator(system).start().reason());
	}

	private static String trace(CompiledSystem system, long seed) throws IOException {
		Simulator simulator = simulator(system, Policy.RANDOM, seed);
		StringWriter out = new StringWriter();
		try (TraceWriter writer = new TraceWriter(out,
				TraceHeader.of("Generated", "", "", OptionalLong.of(seed), simulator.describe()))) {
			simulator.trace(writer).run();
		}
		return out.toString();
	}

	private static Consumer<TraceEvent> collect(List<Step> steps) {
		return event -> {
			if (event instanceof Step step) {
				steps.add(step);
			}
		};
	}

	private static Simulator simulator(CompiledSystem system, Policy policy, long seed) {
		return new Simulator(system).policy(policy).seed(seed).stepLimit(STEPS);
	}

	private static CompiledSystem compile(String text) {
		SourceFile file = SourceFile.parse(text);
		assertFalse(file.hasErrors(), text);
		return SystemCompiler.compile(file);
	}
}
