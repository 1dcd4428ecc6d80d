package org.ipcstudio.debug.launch;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.debug.run.Goal;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.PlaybackListener;
import org.ipcstudio.debug.run.RunSession;
import org.ipcstudio.debug.run.SessionListener;
import org.ipcstudio.debug.run.Suspension;
import org.ipcstudio.debug.verify.Words;
import org.ipcstudio.engine.record.Recording;

/**
 * Shows in the Progress view how far a run is, from shortly after it goes on until it stands again or is over. To cancel it
 * is to end the run. It occupies no thread: the session tells it what to show.
 */
final class RunProgress extends Job implements SessionListener, PlaybackListener {
	/** Who is through before has nothing to show, in milliseconds. */
	private static final long DELAY = 400;

	private final RunSession session;
	private boolean goes;
	private IProgressMonitor monitor;

	RunProgress(RunSession session) {
		super(NLS.bind(Messages.RunProgress_name, session.playback().title()));
		this.session = session;
		setPriority(LONG);
	}

	@Override
	public void resumed(RunSession resumed, Goal goal) {
		synchronized (this) {
			goes = true;
		}
		session.playback().addListener(this);
		schedule(DELAY);
	}

	@Override
	public void suspended(RunSession stopped, Suspension suspension) {
		stand();
	}

	@Override
	public void terminated(RunSession ended) {
		stand();
	}

	private void stand() {
		session.playback().removeListener(this);
		boolean shown;
		synchronized (this) {
			goes = false;
			shown = monitor != null;
			monitor = null;
		}
		if (shown) {
			done(Status.OK_STATUS);
		} else {
			cancel();
		}
	}

	@Override
	protected IStatus run(IProgressMonitor newMonitor) {
		synchronized (this) {
			if (!goes) {
				return Status.OK_STATUS;
			}
			monitor = newMonitor;
		}
		newMonitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
		return ASYNC_FINISH;
	}

	@Override
	protected void canceling() {
		session.terminate();
	}

	@Override
	public void moved(Playback playback) {
		IProgressMonitor shown;
		synchronized (this) {
			shown = monitor;
		}
		if (shown != null) {
			Recording recording = playback.recording();
			shown.subTask(NLS.bind(Messages.RunProgress_state, Words.count(recording.length()),
					RunText.time(recording.endTime())));
		}
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == RunSession.class || family == session;
	}
}
