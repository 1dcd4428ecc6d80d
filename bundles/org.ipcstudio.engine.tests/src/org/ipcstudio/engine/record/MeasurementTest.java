package org.ipcstudio.engine.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.simulate.Simulation;
import org.ipcstudio.engine.simulate.SimulationResult;
import org.ipcstudio.engine.simulate.Simulator;
import org.ipcstudio.engine.simulate.Statistics;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that is measured from its recording has the numbers of a run that was measured while it went on. */
class MeasurementTest {
	private static final Path EXAMPLES = Path.of("bundles", "org.ipcstudio.examples", "models");
	private static final int MOVES = 120;

	private static CompiledSystem example(String name) throws IOException {
		return SystemCompiler.compile(SourceFile.parse(Files.readString(EXAMPLES.resolve(name + ".ipc"))));
	}

	private static Statistics measured(CompiledSystem system, int moves) {
		return new Simulator(system).seed(5).stepLimit(moves).run().statistics();
	}

	@ParameterizedTest
	@ValueSource(strings = { "sliding-window", "dining-philosophers", "dining-philosophers-fixed", "readers-writers-fixed",
			"priority-inversion", "unclosed-pipe", "bounded-buffer-fixed", "leader-election-fixed" })
	void theNumbersOfAMomentAreThoseOfARunThatEndsThere(String name) throws IOException {
		CompiledSystem system = example(name);
		Recording recording = new Recording(system);
		Simulation simulation = new Simulator(system).seed(5).stepLimit(MOVES).observer(new Recorder(recording)).start();
		Measurement measurement = new Measurement(recording);
		assertTrue(simulation.steps() == 0);
		while (simulation.step()) {
			int length = recording.length();
			if (length % 7 == 0) { // while the run goes on
				assertEquals(simulation.statistics(), measurement.upTo(length, () -> false), "live at " + length);
			}
		}
		SimulationResult result = simulation.result();
		recording.end(result);
		for (int moment : new int[] { recording.length() / 3, recording.length() / 2, 1, 0, recording.length() - 1 }) {
			assertEquals(measured(system, moment), measurement.upTo(moment, () -> false), "at " + moment);
		}
		assertEquals(result.statistics(), measurement.upTo(recording.length(), () -> false));
	}
}
