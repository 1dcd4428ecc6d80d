package org.ipcstudio.debug.ui.coverage;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.ipcstudio.checker.CheckOptions;
import org.ipcstudio.checker.CheckResult;
import org.ipcstudio.checker.Checker;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.checker.ProgressListener;
import org.ipcstudio.debug.verify.Progress;
import org.ipcstudio.debug.verify.Words;
import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.compile.UnrunnableSystemException;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.ui.UiBundle;

/**
 * Looks at all states of a text for what is never used and how full channels get. It is a check of its own, because
 * reductions that leave out orders of moves say nothing about that; it takes a minute at most, and says so if that is
 * not enough.
 */
final class CoverageCheck extends Job {
	private static final Duration TIME = Duration.ofMinutes(1);

	private final SourceFile source;
	private final Consumer<Usage> finished;

	/** @param finished is told what was found out, in the thread of the job; not called if that is nothing */
	CoverageCheck(String file, SourceFile source, Consumer<Usage> finished) {
		super(Messages.bind(Messages.CoverageCheck_name, file));
		this.source = source;
		this.finished = finished;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
		if (source.hasErrors()) {
			return UiBundle.information(Messages.CoverageCheck_errors);
		}
		try {
			CompiledSystem system = SystemCompiler.compile(source);
			CheckOptions options = CheckOptions.defaults().withTimeLimit(TIME).withOccupancy(true)
					.withMaxMemory(Runtime.getRuntime().maxMemory() / 4).withKinds(List.of(FindingKind.UNREACHED))
					.withMaxFindings(10_000);
			CheckResult result = Checker.check(system, options, new Watch(monitor));
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			if (!result.statistics().complete()) {
				return UiBundle.information(Messages.bind(Messages.CoverageCheck_incomplete,
						Words.count(result.statistics().states())));
			}
			finished.accept(new Usage(source, system, result));
			return Status.OK_STATUS;
		} catch (UnrunnableSystemException e) {
			return UiBundle.information(e.getMessage());
		}
	}

	/** Shows how far it has come, and lets it be cancelled. */
	private record Watch(IProgressMonitor monitor) implements ProgressListener {
		@Override
		public void explored(long states, long explored, long transitions, int depth, long memoryBytes) {
			monitor.subTask(Words.states(new Progress(states, explored, depth, 0)));
		}

		@Override
		public boolean isCancelled() {
			return monitor.isCanceled();
		}
	}
}
