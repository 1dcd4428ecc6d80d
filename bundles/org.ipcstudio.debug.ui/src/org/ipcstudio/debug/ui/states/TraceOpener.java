package org.ipcstudio.debug.ui.states;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.checker.space.StateSpace;
import org.ipcstudio.checker.space.StateWords;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.Playbacks;
import org.ipcstudio.debug.run.SystemSource;
import org.ipcstudio.engine.record.Replay;

/**
 * Opens a shortest run to a state, at its end, so that all views show that state. It takes the place of the run that
 * was opened for the state before.
 */
final class TraceOpener {
	private Playback opened;
	private StateSpace wantedSpace;
	private int wantedState;

	/** Opens it in the background; a second click on the same state, as in a double click, opens nothing else. */
	synchronized void open(SystemSource source, StateSpace space, int state) {
		if (space == wantedSpace && state == wantedState && (opened == null || !opened.isClosed())) {
			if (opened != null) {
				opened.show(opened.recording().length());
				Playbacks.instance().activate(opened);
			}
			return;
		}
		wantedSpace = space;
		wantedState = state;
		String name = NLS.bind(Messages.Trace_name, source.name(), state);
		ICoreRunnable open = monitor -> {
			Playback playback = new Playback(name, source,
					Replay.of(source.system(), new StateWords(space).steps(state), monitor::isCanceled).recording());
			playback.show(playback.recording().length());
			activate(playback);
		};
		Job job = Job.create(name, open);
		job.setUser(false);
		job.schedule();
	}

	private synchronized void activate(Playback playback) {
		Playback before = opened;
		opened = playback;
		Playbacks.instance().activate(playback);
		if (before != null) {
			before.close();
		}
	}
}
