package org.ipcstudio.debug.launch;

import java.text.DateFormat;
import java.util.Date;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.core.ILaunchesListener2;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.debug.model.SystemDebugTarget;
import org.ipcstudio.debug.run.Goal;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.Playbacks;
import org.ipcstudio.debug.run.RunSession;
import org.ipcstudio.debug.run.RunSetup;
import org.ipcstudio.debug.run.SessionListener;
import org.ipcstudio.debug.run.Suspension;
import org.ipcstudio.debug.run.SystemSource;
import org.ipcstudio.engine.record.Recording;
import org.ipcstudio.engine.simulate.SimulationResult;
import org.ipcstudio.engine.simulate.Simulator;
import org.ipcstudio.engine.simulate.Strategy;

/**
 * A run in the simulator that somebody has launched: its session, its process with the console, and what is told there. It
 * is shown as long as its launch is; who removes the launch ends it and lets go of its recording.
 */
public final class SimulatedRun implements RunSetup, SessionListener {
	private final SystemSource source;
	private final RunSettings settings;
	private final RunSession session;
	private final ConsoleFeed feed;
	private final RunText text;
	private final SystemProcess process;
	private boolean simulated;
	private SimulationResult told;

	/** @param settings with a seed */
	private SimulatedRun(SystemSource source, RunSettings settings, ILaunch launch, boolean debugged) throws CoreException {
		this.source = source;
		this.settings = settings;
		String title = NLS.bind(Messages.SimulatedRun_title, source.name(), seed());
		Playback playback = new Playback(title, source, new Recording(source.system()));
		session = new RunSession(playback, this, debugged);
		feed = new ConsoleFeed(OutputCapture.isWanted(launch.getLaunchConfiguration()));
		text = new RunText(source, settings);
		process = new SystemProcess(launch, this, feed, NLS.bind(Messages.SimulatedRun_label, title,
				DateFormat.getTimeInstance(DateFormat.MEDIUM).format(new Date())));
	}

	/** Begins a run; returns as soon as it has begun. */
	static SimulatedRun start(SystemSource source, RunSettings settings, ILaunch launch) throws CoreException {
		boolean debugged = ILaunchManager.DEBUG_MODE.equals(launch.getLaunchMode());
		SimulatedRun run = new SimulatedRun(source, settings.withSeed(), launch, debugged);
		RunSession session = run.session;
		if (debugged) {
			SystemDebugTarget.open(launch, session, run.process);
		}
		session.addListener(run);
		session.addListener(new RunProgress(session));
		session.setPace(settings.speed().orElse(0));
		DebugPlugin.getDefault().getLaunchManager().addLaunchListener(new Removal(run, launch));
		Playbacks.instance().activate(session.playback());
		run.feed.say(run.text.beginning());
		if (settings.scheduling() == Scheduling.BY_HAND) {
			run.feed.say(Messages.SimulatedRun_pick + '\n');
		}
		boolean stands = settings.scheduling() == Scheduling.BY_HAND || debugged && settings.stopAtStart();
		session.start(stands ? null : Goal.resume());
		return run;
	}

	/** Who drives the run. */
	public RunSession session() {
		return session;
	}

	/** How it is made. */
	public RunSettings settings() {
		return settings;
	}

	/** Where its random numbers begin. */
	public long seed() {
		return settings.seed().orElseThrow();
	}

	/** Ends it soon. */
	void terminate() {
		feed.hurry();
		session.terminate();
	}

	private Recording recording() {
		return session.playback().recording();
	}

	/** What was printed up to the moment from which a run is made again is not printed again. */
	@Override
	public Simulator simulator() {
		boolean again = simulated;
		int known = recording().length();
		simulated = true;
		if (again) {
			feed.say(text.otherWay(known));
		}
		return settings.simulator(source.system()).output((time, name, line) -> {
			if (!again || recording().length() > known) {
				feed.print(text.line(time, name, line));
			}
		});
	}

	@Override
	public Strategy strategy() {
		return settings.scheduling().policy().strategy(seed());
	}

	@Override
	public void suspended(RunSession stopped, Suspension suspension) {
		if (suspension.kind() == Suspension.Kind.END) {
			tell();
		}
	}

	@Override
	public void terminated(RunSession ended) {
		process.end(tell() ? 1 : 0);
	}

	/**
	 * Tells how the run has ended, if that was not told yet.
	 *
	 * @return whether something has gone wrong
	 */
	private boolean tell() {
		SimulationResult result = recording().result().orElse(null);
		if (result == null) {
			return false;
		}
		RunOutcome outcome = RunOutcome.of(source.system(), result);
		if (result != told) {
			told = result;
			if (outcome.findings().isEmpty()) {
				feed.say(text.end(result, outcome));
			} else {
				feed.complain(text.end(result, outcome));
			}
		}
		return !outcome.findings().isEmpty();
	}

	/** Ends a run and lets go of it when its launch is removed. */
	private record Removal(SimulatedRun run, ILaunch launch) implements ILaunchesListener2 {
		@Override
		public void launchesRemoved(ILaunch[] launches) {
			if (List.of(launches).contains(launch)) {
				DebugPlugin.getDefault().getLaunchManager().removeLaunchListener(this);
				run.terminate();
				run.session.playback().close();
			}
		}

		@Override
		public void launchesTerminated(ILaunch[] launches) {
			// what has ended can still be looked at
		}

		@Override
		public void launchesAdded(ILaunch[] launches) {
			// another one
		}

		@Override
		public void launchesChanged(ILaunch[] launches) {
			// nothing to do
		}
	}
}
