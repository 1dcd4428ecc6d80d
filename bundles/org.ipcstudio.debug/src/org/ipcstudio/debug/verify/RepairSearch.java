package org.ipcstudio.debug.verify;

import java.time.Duration;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.ipcstudio.checker.CheckOptions;
import org.ipcstudio.checker.advice.Advice;
import org.ipcstudio.checker.advice.AdviceListener;
import org.ipcstudio.checker.advice.AdviceOptions;
import org.ipcstudio.checker.advice.AdvicePart;
import org.ipcstudio.checker.advice.Advisor;

/**
 * Looks for repairs of what a verification has found, in the background and with little priority, for a short time:
 * with one thread and little memory, so that nobody notices. It ends when the verification is outdated or forgotten.
 */
final class RepairSearch extends Job {
	private static final Duration TIME = Duration.ofSeconds(20);
	private static final long MOST_STATES = 200_000;
	private static final long MEMORY = 128L << 20;
	private static final int MOST_REPAIRS = 4;

	private final Verification verification;

	RepairSearch(Verification verification) {
		super(Messages.bind(Messages.RepairSearch_name, verification.file().getName()));
		this.verification = verification;
		setPriority(DECORATE);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
		CheckOptions check = verification.options().withThreads(1).withMaxMemory(MEMORY).withMaxStates(MOST_STATES)
				.withBitstate(false).withOccupancy(false).withMaxFindings(10);
		AdviceOptions options = AdviceOptions.defaults().withCheck(check).withTime(TIME).withVariantStates(MOST_STATES)
				.withMaxRepairs(MOST_REPAIRS).withParts(Set.of(AdvicePart.REPAIRS));
		Advice advice = Advisor.advise(verification.outcome().orElseThrow().source(), options, new Watch(monitor));
		verification.repaired(repairs(advice));
		Verifications.instance().repairsFound(verification);
		return Status.OK_STATUS;
	}

	private static Repairs repairs(Advice advice) {
		if (!advice.repairs().isEmpty()) {
			return new Repairs(Repairs.State.FOUND, advice.repairs());
		}
		boolean complete = advice.effort().isComplete() && advice.asItIs().limit().isEmpty();
		return new Repairs(complete ? Repairs.State.NONE : Repairs.State.STOPPED, advice.repairs());
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == RepairSearch.class || family == verification;
	}

	/** Shows what is tried, and ends the search when nobody waits for it. */
	private final class Watch implements AdviceListener {
		private final IProgressMonitor monitor;

		Watch(IProgressMonitor monitor) {
			this.monitor = monitor;
		}

		@Override
		public void trying(String what, int variants) {
			monitor.subTask(what);
		}

		@Override
		public boolean isCancelled() {
			return monitor.isCanceled() || verification.isOutdated() || verification.isForgotten();
		}
	}
}
