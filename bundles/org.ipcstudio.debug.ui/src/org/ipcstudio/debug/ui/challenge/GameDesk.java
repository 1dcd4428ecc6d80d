package org.ipcstudio.debug.ui.challenge;


import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.ipcstudio.checker.challenge.ChallengeException;
import org.ipcstudio.debug.challenge.ChallengeGame;
import org.ipcstudio.debug.challenge.GameView;
import org.ipcstudio.debug.run.Playbacks;
import org.ipcstudio.ui.UiBundle;

/**
 * Does the work of the view in the background, one thing at a time, and shows what has come of it in the thread of
 * the user interface. While it works nothing else can be asked for, so nobody plays a move that is not offered any
 * more. Its methods are called in the thread of the user interface.
 */
final class GameDesk {
	private final Display display;
	private final Screen screen;
	private ChallengeGame game;
	private Job job;
	private boolean disposed;

	/** Shows games, in the thread of the user interface. */
	interface Screen {
		/** Work begins. */
		void busy(String what);

		/** A game stands like this. */
		void show(ChallengeGame shown, GameView view);

		/** A challenge cannot be played. */
		void showProblem(IFile file, String message);
	}

	/** Something that is done with a game. */
	private interface Work {
		GameView on(ChallengeGame game, IProgressMonitor monitor) throws CoreException;
	}

	GameDesk(Display display, Screen screen) {
		this.display = display;
		this.screen = screen;
	}

	/** The game that is played; null if there is none. */
	ChallengeGame game() {
		return game;
	}

	boolean isBusy() {
		return job != null;
	}

	/** Ends the game that is played, if there is one, and begins another. */
	void open(IFile file) {
		if (job != null) {
			job.cancel();
			job = null;
		}
		leave();
		screen.busy(Messages.bind(Messages.GameDesk_opening, file.getName()));
		start(Messages.bind(Messages.GameDesk_opening, file.getName()), monitor -> begin(file, monitor));
	}

	private void begin(IFile file, IProgressMonitor monitor) throws CoreException {
		Job current = Job.getJobManager().currentJob();
		try {
			ChallengeGame opened = ChallengeGame.open(file, monitor);
			GameView view = opened.view();
			later(current, () -> {
				game = opened;
				Playbacks.instance().activate(opened.playback());
				screen.show(opened, view);
			}, opened::close);
		} catch (ChallengeException e) {
			later(current, () -> screen.showProblem(file, e.getMessage()), () -> { });
		} catch (CoreException e) {
			later(current, () -> screen.showProblem(file, e.getStatus().getMessage()), () -> { });
		}
	}

	void play(int pick) {
		work(Messages.GameDesk_playing, (playing, monitor) -> playing.play(pick));
	}

	void undo() {
		work(Messages.GameDesk_playing, (playing, monitor) -> playing.undo());
	}

	void restart() {
		work(Messages.GameDesk_playing, (playing, monitor) -> playing.restart());
	}

	void hint() {
		work(Messages.GameDesk_hint, ChallengeGame::hint);
	}

	void save(IFile target) {
		work(Messages.bind(Messages.GameDesk_saving, target.getName()), (playing, monitor) -> {
			playing.save(target, monitor);
			return playing.view();
		});
	}

	private void work(String what, Work work) {
		ChallengeGame playing = game;
		if (playing != null && !isBusy()) {
			start(what, monitor -> {
				Job current = Job.getJobManager().currentJob();
				try {
					GameView view = work.on(playing, monitor);
					later(current, () -> {
						Playbacks.instance().activate(playing.playback());
						screen.show(playing, view);
					}, () -> { });
				} catch (CoreException e) {
					later(current, () -> UiBundle.show(e.getStatus()), () -> { });
				}
			});
		}
	}

	private void start(String what, ICoreRunnable runnable) {
		job = new Job(what) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					runnable.run(monitor);
					return Status.OK_STATUS;
				} catch (CoreException e) {
					return e.getStatus();
				} catch (RuntimeException e) { // the platform reports it; the game can go on
					later(this, () -> { }, () -> { });
					throw e;
				}
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == GameDesk.class;
			}
		};
		job.schedule();
	}

	/** Does something in the thread of the user interface, unless the work is of no interest any more by then. */
	private void later(Job done, Runnable task, Runnable otherwise) {
		if (display.isDisposed()) {
			otherwise.run();
			return;
		}
		display.asyncExec(() -> {
			if (!disposed && job == done) {
				job = null;
				task.run();
			} else {
				otherwise.run();
			}
		});
	}

	private void leave() {
		if (game != null) {
			game.close();
			game = null;
		}
	}

	void dispose() {
		disposed = true;
		if (job != null) {
			job.cancel();
		}
		leave();
	}
}
