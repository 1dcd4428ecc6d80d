package org.ipcstudio.debug.ui.findings;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.ipcstudio.checker.Finding;
import org.ipcstudio.debug.replay.ReplaySession;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.PlaybackListener;
import org.ipcstudio.debug.run.Playbacks;
import org.ipcstudio.debug.run.SystemSource;
import org.ipcstudio.debug.verify.FindingGroup;
import org.ipcstudio.debug.verify.Outcome;
import org.ipcstudio.debug.verify.Verification;
import org.ipcstudio.engine.record.Replay;
import org.ipcstudio.engine.trace.Step;

/**
 * Opens the run of a finding as a playback, which canvas and views show. One run at a time: the one before is closed.
 * Runs are made again in the background; only the last one that was asked for opens. Belongs to the thread of the
 * display.
 */
final class FindingReplay {
	private final Display display;
	private final PlaybackListener listener = new PlaybackListener() {
		@Override
		public void moved(Playback moved) {
			later(() -> tell(moved));
		}
	};
	private Runnable watcher = () -> {
		// nobody follows yet
	};
	private Wanted open;
	private Wanted wanted;
	private Playback playback;
	private boolean debugged;

	/** The run of a finding, or the second one of a race. */
	private record Wanted(Verification verification, Finding finding, boolean otherOrder) {
		List<Step> steps() {
			return otherOrder ? finding.otherTrace() : finding.trace();
		}

		boolean isPossible() {
			return verification.outcome().flatMap(Outcome::system).isPresent()
					&& (!steps().isEmpty() || !finding.waits().isEmpty());
		}
	}

	FindingReplay(Display display) {
		this.display = display;
	}

	/** Calls somebody when another moment is shown. */
	void whenMoved(Runnable newWatcher) {
		watcher = newWatcher;
	}

	/** Shows the run of a finding from its first moment on, also to the debugger. */
	void replay(Verification verification, Finding finding, boolean otherOrder) {
		debugged = true;
		show(verification, finding, otherOrder, 0);
		if (playback != null && now(verification, finding, otherOrder).equals(open)) {
			debug();
		}
	}

	private void debug() {
		if (debugged && playback.session().isEmpty()) {
			ReplaySession.open(playback);
		}
		debugged = false;
	}

	private static Wanted now(Verification verification, Finding finding, boolean otherOrder) {
		return new Wanted(verification, finding, otherOrder);
	}

	/**
	 * Shows a moment of the run of a finding.
	 *
	 * @param otherOrder whether of the second run of a race
	 * @param moment     the number of moves made; {@link Integer#MAX_VALUE} for the last moment
	 */
	void show(Verification verification, Finding finding, boolean otherOrder, int moment) {
		Wanted now = now(verification, finding, otherOrder);
		if (playback != null && !playback.isClosed() && now.equals(open)) {
			wanted = now;
			playback.show(moment);
			Playbacks.instance().activate(playback);
			return;
		}
		close();
		if (now.isPossible()) {
			wanted = now;
			ICoreRunnable replay = monitor -> {
				Replay made = Replay.of(verification.outcome().orElseThrow().system().orElseThrow(), now.steps(),
						monitor::isCanceled);
				later(() -> open(now, made, moment));
			};
			Job.createSystem(Messages.FindingReplay_job, replay).schedule();
		}
	}

	private void open(Wanted made, Replay run, int moment) {
		if (made == wanted) {
			Outcome outcome = made.verification().outcome().orElseThrow();
			IFile file = made.verification().file();
			String title = Messages.bind(Messages.FindingReplay_title, file.getName(),
					withoutStop(FindingGroup.brief(made.finding())));
			playback = new Playback(title,
					new SystemSource(file.getName(), file, outcome.source(), outcome.system().orElseThrow()), run.recording());
			open = made;
			playback.show(moment);
			playback.addListener(listener);
			debug();
			Playbacks.instance().activate(playback);
			watcher.run();
		}
	}

	private static String withoutStop(String sentence) {
		return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence; //$NON-NLS-1$
	}

	private void tell(Playback moved) {
		if (moved == playback) {
			watcher.run();
		}
	}

	private void later(Runnable task) {
		if (!display.isDisposed()) {
			display.asyncExec(task);
		}
	}

	/** The playback that was opened; null if there is none. */
	Playback playback() {
		return playback;
	}

	/** Whether the run of a finding is open. */
	boolean isOf(Finding finding) {
		return open != null && open.finding() == finding;
	}

	/** Whether the second run of a race is open. */
	boolean isOtherOrder() {
		return open != null && open.otherOrder();
	}

	/** Closes what was opened of a file: it is verified again, or gone. */
	void closeRunsOf(IFile file) {
		if (wanted != null && wanted.verification().file().equals(file)) {
			close();
		}
	}

	/** Closes what was opened of a verification whose text has changed: the canvas shows another system by now. */
	void closeIfOutdated(Verification changed) {
		if (wanted != null && wanted.verification() == changed && changed.isOutdated()) {
			close();
		}
	}

	/** Closes what was opened, and opens nothing that is being made. */
	void close() {
		wanted = null;
		open = null;
		if (playback != null) {
			Playback closed = playback;
			playback = null;
			closed.close();
		}
	}
}
