package org.ipcstudio.debug.ui.states;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.checker.ProgressListener;
import org.ipcstudio.checker.space.StateSpace;
import org.ipcstudio.debug.run.SystemSource;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.State;

/** Explores the states of a system in the background. When it is cancelled, what it has found by then is kept. */
final class Exploration extends Job {
	/** More states than this are not looked for: the drawing of a part of them would say nothing about the rest. */
	static final int MOST_STATES = 20_000;
	/** So many are looked for, however large they are. */
	private static final int LEAST_STATES = 500;
	/** What all states together may take, in words of four bytes. */
	private static final int MOST_WORDS = 16_000_000;
	/** What a queue takes beside its messages. */
	private static final int QUEUE_WORDS = 12;

	private final SystemSource source;
	private final Runnable news;
	private volatile long found;
	private volatile StateSpace space;

	/** @param news is called, in any thread, when it has come further */
	Exploration(SystemSource source, Runnable news) {
		super(NLS.bind(Messages.Exploration_name, source.name()));
		this.source = source;
		this.news = news;
	}

	/** How many states of a system are looked for: fewer where they are large, so that memory is left for others. */
	static int limit(CompiledSystem system) {
		State start = new Kernel(system, Forgetting.NOTHING).start();
		return Math.clamp(MOST_WORDS / (start.words.length + QUEUE_WORDS * start.queueCount()), LEAST_STATES, MOST_STATES);
	}

	/** What is explored. */
	SystemSource source() {
		return source;
	}

	/** How many states have been found so far. */
	long found() {
		return found;
	}

	/** The states; null while it explores them. */
	StateSpace space() {
		return space;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		int limit = limit(source.system());
		SubMonitor progress = SubMonitor.convert(monitor, limit);
		space = StateSpace.explore(source.system(), limit, new ProgressListener() {
			@Override
			public void explored(long states, long explored, long transitions, int depth, long memoryBytes) {
				progress.worked((int) (states - found));
				progress.subTask(NLS.bind(Messages.Exploration_found, states));
				found = states;
				news.run();
			}

			@Override
			public boolean isCancelled() {
				return monitor.isCanceled();
			}
		});
		news.run();
		return Status.OK_STATUS;
	}
}
