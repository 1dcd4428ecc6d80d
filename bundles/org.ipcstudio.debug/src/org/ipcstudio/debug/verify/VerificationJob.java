package org.ipcstudio.debug.verify;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.ipcstudio.checker.ProgressListener;

/**
 * Checks the text of a {@link Verification}, shows in the Progress view how far it has come, marks what was found in
 * the file, and tells the console of the launch. A check that is cancelled keeps what was found up to there.
 */
final class VerificationJob extends Job {
	private final Verification verification;
	private final VerificationProcess process;

	VerificationJob(Verification verification) {
		super(Messages.bind(Messages.VerificationJob_name, verification.file().getName()));
		this.verification = verification;
		process = verification.launch().map(launch -> new VerificationProcess(launch, verification)).orElse(null);
		setPriority(LONG);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
		// also what an error of the virtual machine interrupts must not look as if it went on
		Outcome outcome = Outcome.failed(verification.text(), failure());
		try {
			outcome = Outcome.of(verification.text(), verification.options(), new Watch(monitor));
		} catch (RuntimeException | StackOverflowError e) {
			ILog.of(Verification.class).log(new Status(IStatus.ERROR, Verification.class, failure(), e));
		} finally {
			end(outcome);
		}
		return Status.OK_STATUS;
	}

	private String failure() {
		return Messages.bind(Messages.VerificationJob_failed, verification.file().getFullPath());
	}

	private void end(Outcome outcome) {
		verification.ended(outcome);
		verification.searchRepairs();
		Verifications.instance().ended(verification);
		if (process != null) {
			process.end(outcome);
		}
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == Verification.class || family == verification;
	}

	/** Hears how far the check has come and lets the button of the Progress view end it. */
	private final class Watch implements ProgressListener {
		private final IProgressMonitor monitor;
		private final long start = System.nanoTime();

		Watch(IProgressMonitor monitor) {
			this.monitor = monitor;
		}

		@Override
		public void explored(long states, long explored, long transitions, int depth, long memoryBytes) {
			Progress progress = new Progress(states, explored, depth, (System.nanoTime() - start) / 1e9);
			verification.reached(progress);
			monitor.subTask(Words.progress(progress));
			Verifications.instance().advanced(verification);
		}

		@Override
		public boolean isCancelled() {
			return monitor.isCanceled();
		}
	}
}
