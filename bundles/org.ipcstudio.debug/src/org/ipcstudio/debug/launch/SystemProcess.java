package org.ipcstudio.debug.launch;

import org.eclipse.debug.core.ILaunch;
import org.ipcstudio.debug.console.LaunchedProcess;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.RunSession;

/**
 * A run as the Debug view and the console see it: a process that writes what the programs print. It is over when the run is
 * and the console has everything. Its exit value is that of {@code ipc run}.
 */
final class SystemProcess extends LaunchedProcess {
	/** The type, by which consoles know the processes of this class. */
	static final String TYPE = "org.ipcstudio.run"; //$NON-NLS-1$

	private final SimulatedRun run;
	private final ConsoleFeed feed;

	/** Adds it to its launch. */
	SystemProcess(ILaunch launch, SimulatedRun run, ConsoleFeed feed, String label) {
		super(launch, TYPE, label, feed.output(), feed.errors());
		this.run = run;
		this.feed = feed;
		begin();
	}

	/** The run is over; nothing is written any more. */
	void end(int exitValue) {
		feed.whenDrained(() -> finish(exitValue));
	}

	@Override
	public void terminate() {
		run.terminate();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == SimulatedRun.class) {
			return type.cast(run);
		}
		if (type == RunSession.class) {
			return type.cast(run.session());
		}
		return type == Playback.class ? type.cast(run.session().playback()) : super.getAdapter(type);
	}
}
