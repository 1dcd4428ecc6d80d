package org.ipcstudio.debug.verify;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunch;
import org.ipcstudio.checker.CheckOptions;

/**
 * One check of the text of a file. It runs in a {@link VerificationJob}; whoever shows it reads how far it has come and
 * what it has come to, from any thread, and hears of it through {@link Verifications}. What it says is about its
 * text: when the file says something else it is outdated, until the file has that text again.
 */
public final class Verification {
	private volatile IFile file;
	private final String text;
	private final CheckOptions options;
	private final ILaunch launch;
	private volatile Progress progress = Progress.NONE;
	private volatile Outcome outcome;
	private volatile List<FindingGroup> groups = List.of();
	private volatile boolean outdated;
	private volatile boolean forgotten;
	private volatile Repairs repairs;
	private volatile Runnable cancellation = () -> {
		// nothing runs yet
	};

	Verification(IFile file, String text, CheckOptions options, ILaunch launch) {
		this.file = file;
		this.text = text;
		this.options = options;
		this.launch = launch;
	}

	/**
	 * Begins to verify what a file says, as the user sees it: the text of the open editor, else that on the disk.
	 * Returns as soon as the check has begun; it goes on in the background. It becomes the latest verification of the
	 * file.
	 *
	 * @param file    an {@code .ipc} file
	 * @param launch  gets a process whose console tells what the check comes to and whose termination ends the check;
	 *                null if there is none
	 * @throws CoreException if the file cannot be read
	 */
	public static Verification start(IFile file, CheckOptions options, ILaunch launch)
			throws CoreException {
		Verification verification = new Verification(file, new FileText(file).read(), options, launch);
		VerificationJob job = new VerificationJob(verification);
		verification.cancellation = job::cancel;
		Verifications.instance().began(verification);
		job.schedule();
		return verification;
	}

	/** The file that was verified, where it is now. */
	public IFile file() {
		return file;
	}

	/** The text that was verified. */
	public String text() {
		return text;
	}

	public CheckOptions options() {
		return options;
	}

	/** The launch that has begun it; empty if it was begun without one. */
	public Optional<ILaunch> launch() {
		return Optional.ofNullable(launch);
	}

	/** How far it has come. */
	public Progress progress() {
		return progress;
	}

	/** What it has come to; empty as long as it runs. */
	public Optional<Outcome> outcome() {
		return Optional.ofNullable(outcome);
	}

	/** What was found, those that are alike together; empty as long as it runs. */
	public List<FindingGroup> groups() {
		return groups;
	}

	public boolean isRunning() {
		return outcome == null;
	}

	/** Whether the file says something else by now. */
	public boolean isOutdated() {
		return outdated;
	}

	/** What is known about repairs of what was found; empty if nobody has looked for them. */
	public Optional<Repairs> repairs() {
		return Optional.ofNullable(repairs);
	}

	/** Ends it soon, with what was found up to then; nothing happens if it is over. */
	public void cancel() {
		cancellation.run();
	}

	/** Begins to look for repairs in the background, unless that was done; listeners hear of the result. */
	public synchronized void searchRepairs() {
		if (repairs == null && outcome != null && outcome.hasDefects()) {
			repairs = Repairs.SEARCHING;
			new RepairSearch(this).schedule();
		}
	}

	/** Its file has another place now. */
	void movedTo(IFile newFile) {
		file = newFile;
	}

	/** Whether another verification of the file has begun since, or its file is gone. */
	boolean isForgotten() {
		return forgotten;
	}

	void forget() {
		forgotten = true;
	}

	void repaired(Repairs newRepairs) {
		repairs = newRepairs;
	}

	void reached(Progress newProgress) {
		progress = newProgress;
	}

	void ended(Outcome newOutcome) {
		groups = FindingGroup.of(newOutcome.findings());
		outcome = newOutcome;
	}

	/** @return whether that is new */
	boolean compareWith(String present) {
		boolean before = outdated;
		outdated = !text.equals(present);
		return before != outdated;
	}
}
