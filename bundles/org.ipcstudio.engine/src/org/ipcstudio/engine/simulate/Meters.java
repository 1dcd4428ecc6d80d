package org.ipcstudio.engine.simulate;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.simulate.SimulationResult.WaitingProcess;
import org.ipcstudio.engine.simulate.Statistics.Unit;
import org.ipcstudio.engine.trace.WaitRecorder;

/** All that is measured during a run. */
final class Meters {
	private final CompiledSystem system;
	private final Ticks ticks;
	private final VirtualClock clock;
	private final ChannelMeter channels;
	private final LockMeter locks;
	private final WaitWatch waits;
	private final ProcessMeter processes;

	/** @param recorder hears of every wait, or null */
	Meters(Kernel kernel, Ticks ticks, VirtualClock clock, ChannelMeter channels, RunObserver observer,
			WaitRecorder recorder) {
		system = kernel.system();
		this.ticks = ticks;
		this.clock = clock;
		this.channels = channels;
		locks = new LockMeter(system, ticks);
		waits = new WaitWatch(kernel, ticks, locks, observer, recorder);
		processes = new ProcessMeter(system, ticks, waits);
	}

	WaitWatch waits() {
		return waits;
	}

	/** A move was made. */
	void made(Moves moves, int move) {
		processes.moved(moves.process(move));
		if (moves.partner(move) >= 0) {
			processes.moved(moves.partner(move));
		}
	}

	/** Processes have gone on, by a move or by the start. */
	void follow(Effects effects) {
		for (int i = 0; i < effects.size(); i++) {
			int process = effects.process(i);
			processes.started(process);
			waits.wentOn(process);
			if (effects.progressed(i)) {
				processes.progressed(process);
			}
		}
	}

	/** Looks at the locks, because they may have changed. */
	void lookAtLocks(State state) {
		locks.look(state);
	}

	/** Notes which processes are over. */
	void noteEnds(State state) {
		for (int p = 0; p < system.processCount(); p++) {
			if (state.words[system.process(p).base()] == ProcessInfo.ENDED && !clock.isBusy(p)) {
				processes.ended(p);
			}
		}
	}

	/** Time is about to pass. */
	void pass(long duration) {
		for (int p = 0; p < system.processCount(); p++) {
			if (clock.isBusy(p) && !clock.isQueued(p)) {
				processes.worked(p, duration);
			}
		}
	}

	Statistics statistics(State state) {
		Unit unit = ticks.time > 0 ? Unit.MICROSECONDS : Unit.MOVES;
		return new Statistics(unit, ticks.time, ticks.moves, processes.statistics(state, unit),
				channels.statistics(unit), locks.statistics(unit, waits));
	}

	/** The processes that wait now. */
	List<WaitingProcess> waiting() {
		List<WaitingProcess> waiting = new ArrayList<>();
		for (int p = 0; p < system.processCount(); p++) {
			WaitProfile.Entry entry = waits.present(p);
			if (entry != null) {
				ProcessInfo info = system.process(p);
				waiting.add(new WaitingProcess(p, info.name(), info.daemon(), entry.operation, entry.on, entry.line,
						waits.sinceTime(p), waits.sinceMove(p)));
			}
		}
		return waiting;
	}
}
