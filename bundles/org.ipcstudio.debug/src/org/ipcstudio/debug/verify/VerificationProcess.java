package org.ipcstudio.debug.verify;

import org.eclipse.debug.core.ILaunch;
import org.ipcstudio.debug.console.ConsoleText;
import org.ipcstudio.debug.console.LaunchedProcess;

/**
 * A verification as the Debug view and the console see it: a process that writes its verdict and ends with it. To
 * terminate it is to cancel the check. Its exit value is that of {@code ipc check}.
 */
final class VerificationProcess extends LaunchedProcess {
	private static final String TYPE = "org.ipcstudio.verification"; //$NON-NLS-1$

	private final Verification verification;
	private final ConsoleText output;
	private final ConsoleText errors;

	VerificationProcess(ILaunch launch, Verification verification) {
		this(launch, verification, new ConsoleText(), new ConsoleText());
	}

	private VerificationProcess(ILaunch launch, Verification verification, ConsoleText output, ConsoleText errors) {
		super(launch, TYPE, Messages.bind(Messages.VerificationProcess_label, verification.file().getName()), output, errors);
		this.verification = verification;
		this.output = output;
		this.errors = errors;
		begin();
		output.append(Messages.bind(Messages.VerificationProcess_begins, verification.file().getFullPath()) + '\n');
	}

	/** Tells what it has come to. */
	void end(Outcome outcome) {
		Report report = new Report(verification.file().getFullPath().toString(), outcome);
		(outcome.result().isPresent() ? output : errors).append(report.text());
		finish(report.exitCode());
	}

	@Override
	public void terminate() {
		verification.cancel();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == Verification.class ? type.cast(verification) : super.getAdapter(type);
	}
}
