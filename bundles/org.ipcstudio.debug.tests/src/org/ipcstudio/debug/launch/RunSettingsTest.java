package org.ipcstudio.debug.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import org.eclipse.core.runtime.CoreException;
import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.simulate.EndReason;
import org.ipcstudio.engine.simulate.SimulationResult;
import org.ipcstudio.engine.simulate.Simulator;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;

/** How a system is run is read from a launch configuration as it was meant, or refused. */
class RunSettingsTest {
	private static final String ENDLESS = """
			system S {
			  process P { loop { send 1 to Q } }
			  process Q { var x : int  loop { receive x from P } }
			}
			""";

	@Test
	void aConfigurationThatSaysNothingHasTheUsualSettings() throws CoreException {
		assertEquals(new RunSettings(Scheduling.RANDOM, OptionalLong.empty(), OptionalInt.empty(),
				Simulator.USUAL_STEP_LIMIT, OptionalLong.empty(), Simulator.USUAL_MESSAGE_LIMIT, false, OptionalInt.empty(),
				true), RunSettings.of(new Settings().configuration()));
	}

	@Test
	void everythingThatIsSetIsRead() throws CoreException {
		Settings settings = new Settings().with(LaunchAttributes.SCHEDULING, "round-robin").with(NumberSetting.SEED, "7")
				.with(NumberSetting.CORES, "2").with(NumberSetting.STEPS, "5k").with(NumberSetting.TIME, "10s")
				.with(NumberSetting.MESSAGES, "300").with(NumberSetting.SPEED, "20")
				.with(LaunchAttributes.KEEP_GOING, true).with(LaunchAttributes.STOP_AT_START, false);
		assertEquals(new RunSettings(Scheduling.ROUND_ROBIN, OptionalLong.of(7), OptionalInt.of(2), 5000,
				OptionalLong.of(10_000_000), 300, true, OptionalInt.of(20), false), RunSettings.of(settings.configuration()));
	}

	@Test
	void everySchedulingIsFoundByItsName() throws CoreException {
		for (Scheduling scheduling : Scheduling.values()) {
			Settings settings = new Settings().with(LaunchAttributes.SCHEDULING, scheduling.id());
			assertEquals(scheduling, RunSettings.of(settings.configuration()).scheduling());
		}
	}

	@Test
	void anUnknownSchedulingIsToldWithThePossibleOnes() {
		Settings settings = new Settings().with(LaunchAttributes.SCHEDULING, "lottery");
		String message = assertThrows(SettingException.class, () -> RunSettings.of(settings.configuration())).getMessage();
		assertTrue(message.contains("\"lottery\"") && message.contains("random, round-robin, priority, by-hand"), message);
	}

	@Test
	void whatOnlyALaterVersionHasIsRefused() {
		Settings settings = new Settings().with(LaunchAttributes.RUNNER, "live");
		String message = assertThrows(SettingException.class, () -> RunSettings.of(settings.configuration())).getMessage();
		assertTrue(message.contains("\"live\"") && message.contains("choose the simulator"), message);
	}

	@Test
	void aSeedThatIsSetStaysAndOneThatIsNotIsNewEachTime() throws CoreException {
		RunSettings fixed = RunSettings.of(new Settings().with(NumberSetting.SEED, "7").configuration());
		assertEquals(fixed, fixed.withSeed());
		RunSettings fresh = RunSettings.of(new Settings().configuration());
		long[] seeds = LongStream.range(0, 20).map(i -> fresh.withSeed().seed().orElseThrow()).distinct().toArray();
		assertNotEquals(1, seeds.length);
	}

	@Test
	void theSimulatorHasTheSettings() throws CoreException {
		Settings settings = new Settings().with(NumberSetting.SEED, "3").with(NumberSetting.CORES, "1")
				.with(LaunchAttributes.SCHEDULING, "priority").with(NumberSetting.STEPS, "100");
		Simulator simulator = RunSettings.of(settings.configuration())
				.simulator(SystemCompiler.compile(SourceFile.parse(ENDLESS)));
		assertEquals("simulation, priority, 1 core", simulator.describe());
		SimulationResult result = simulator.run();
		assertEquals(EndReason.STEP_LIMIT, result.reason());
		assertEquals(100, result.steps());
	}
}
