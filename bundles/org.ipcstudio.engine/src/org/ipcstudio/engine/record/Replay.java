package org.ipcstudio.engine.record;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.simulate.ReplayStrategy;
import org.ipcstudio.engine.simulate.ReplayStrategy.Misfit;
import org.ipcstudio.engine.simulate.Simulation;
import org.ipcstudio.engine.simulate.Simulator;
import org.ipcstudio.engine.trace.Step;

/**
 * A trace made into a recording: its steps were made again.
 *
 * @param recording how far it came
 * @param misfit    where the trace does not fit the system; empty if it fits
 */
public record Replay(Recording recording, Optional<Misfit> misfit) {

	/**
	 * Makes the steps of a trace again, as those of a counterexample or of a file.
	 *
	 * @param cancelled asked every now and then whether to leave it at that
	 */
	public static Replay of(CompiledSystem system, List<Step> steps, BooleanSupplier cancelled) {
		Recording recording = new Recording(system);
		ReplayStrategy strategy = new ReplayStrategy(steps);
		Simulation simulation = new Simulator(system).strategy(strategy).observer(new Recorder(recording)).cancelled(cancelled)
				.start();
		while (simulation.step()) {
			// one step after the other
		}
		recording.end(simulation.result());
		return new Replay(recording, strategy.misfit());
	}
}
