package org.ipcstudio.debug.ui.views;

import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Keeps something that is shown up to date: it is computed in the background and shown in the thread of the user interface.
 * Requests that come faster than twenty a second, or than it can be computed, cause one computation.
 *
 * @param <M> what is computed; never null
 */
public final class BackgroundModel<M> {
	private static final int SPACING = 50;

	private final Display display;
	private final Source<M> source;
	private final Screen<M> screen;
	private final AtomicBoolean requested = new AtomicBoolean();
	private final Job job;
	private volatile boolean disposed;

	/** Computes what is to be shown. */
	@FunctionalInterface
	public interface Source<M> {
		/**
		 * Computes it in the background, by one thread at a time.
		 *
		 * @return null if there is nothing new to be shown
		 */
		M compute(IProgressMonitor monitor);
	}

	/** Shows what was computed, in the thread of the user interface. */
	@FunctionalInterface
	public interface Screen<M> {
		void show(M model);
	}

	/** @param name what the computation is called where jobs are listed */
	public BackgroundModel(String name, Display display, Source<M> source, Screen<M> screen) {
		this.display = display;
		this.source = source;
		this.screen = screen;
		job = new Job(name) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				return compute(monitor);
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == BackgroundModel.class;
			}
		};
		job.setSystem(true);
	}

	/** Asks for it to be brought up to date; may be called by any thread. */
	public void request() {
		if (!disposed && requested.compareAndSet(false, true)) {
			job.schedule(SPACING);
		}
	}

	private IStatus compute(IProgressMonitor monitor) {
		requested.set(false);
		if (disposed) {
			return Status.CANCEL_STATUS;
		}
		M model = source.compute(monitor);
		if (model != null && !disposed && !display.isDisposed()) {
			display.asyncExec(() -> {
				if (!disposed) {
					screen.show(model);
				}
			});
		}
		return Status.OK_STATUS;
	}

	/** Ends it; nothing is shown afterwards. Called in the thread of the user interface. */
	public void dispose() {
		disposed = true;
		job.cancel();
	}
}
