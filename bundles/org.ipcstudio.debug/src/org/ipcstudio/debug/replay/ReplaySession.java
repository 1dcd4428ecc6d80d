package org.ipcstudio.debug.replay;

import java.util.List;

import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.core.ILaunchesListener2;
import org.eclipse.debug.core.Launch;
import org.ipcstudio.debug.model.SystemDebugTarget;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.PlaybackListener;
import org.ipcstudio.debug.run.RunSession;
import org.ipcstudio.debug.run.RunSetup;
import org.ipcstudio.engine.simulate.Policy;
import org.ipcstudio.engine.simulate.Simulator;
import org.ipcstudio.engine.simulate.Strategy;

/**
 * A recorded run in the Debug view: it stands before its first move and can be stepped forward and back; behind its
 * end it goes on, if the system does. It ends with its playback, and its playback with its launch.
 */
public final class ReplaySession implements RunSetup, PlaybackListener, ILaunchesListener2 {
	private static final long SEED = 1;

	private final Playback playback;
	private final RunSession session;
	private final ILaunch launch;

	private ReplaySession(Playback playback) {
		this.playback = playback;
		session = new RunSession(playback, this, true);
		launch = new Launch(null, ILaunchManager.DEBUG_MODE, null);
	}

	/** Opens a recorded run for the Debug platform; it stands at the moment that is shown. */
	public static void open(Playback playback) {
		ReplaySession replay = new ReplaySession(playback);
		ILaunchManager manager = DebugPlugin.getDefault().getLaunchManager();
		manager.addLaunch(replay.launch);
		manager.addLaunchListener(replay);
		playback.addListener(replay);
		SystemDebugTarget.open(replay.launch, replay.session, null);
		replay.session.start(null);
	}

	@Override
	public Simulator simulator() {
		return new Simulator(playback.source().system());
	}

	@Override
	public Strategy strategy() {
		return Policy.RANDOM.strategy(SEED);
	}

	@Override
	public void closed(Playback closed) {
		session.terminate();
		ILaunchManager manager = DebugPlugin.getDefault().getLaunchManager();
		manager.removeLaunchListener(this);
		manager.removeLaunch(launch);
	}

	@Override
	public void launchesRemoved(ILaunch[] launches) {
		if (List.of(launches).contains(launch)) {
			playback.close();
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
