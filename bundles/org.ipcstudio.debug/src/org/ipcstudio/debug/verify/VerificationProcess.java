package org.ipcstudio.debug.verify;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.core.model.IStreamMonitor;
import org.eclipse.debug.core.model.IStreamsProxy;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.core.runtime.Status;

/**
 * A verification as the Debug view and the console see it: a process that writes its verdict and ends with it. To
 * terminate it is to cancel the check. Its exit value is that of {@code ipc check}.
 */
final class VerificationProcess extends PlatformObject implements IProcess {
	private final ILaunch launch;
	private final Verification verification;
	private final Map<String, String> attributes = new ConcurrentHashMap<>();
	private final ConsoleText output = new ConsoleText();
	private final ConsoleText errors = new ConsoleText();
	private volatile int exitValue = -1;

	VerificationProcess(ILaunch launch, Verification verification) {
		this.launch = launch;
		this.verification = verification;
		attributes.put(ATTR_PROCESS_TYPE, "org.ipcstudio.verification"); //$NON-NLS-1$
		attributes.put(ATTR_PROCESS_LABEL, getLabel());
		launch.addProcess(this);
		fire(DebugEvent.CREATE);
		output.append(Messages.bind(Messages.VerificationProcess_begins, verification.file().getFullPath()) + '\n');
	}

	/** Tells what it has come to. */
	void end(Outcome outcome) {
		Report report = new Report(verification.file().getFullPath().toString(), outcome);
		(outcome.result().isPresent() ? output : errors).append(report.text());
		exitValue = report.exitCode();
		fire(DebugEvent.TERMINATE);
	}

	private void fire(int kind) {
		if (DebugPlugin.getDefault() != null) {
			DebugPlugin.getDefault().fireDebugEventSet(new DebugEvent[] { new DebugEvent(this, kind) });
		}
	}

	@Override
	public String getLabel() {
		return Messages.bind(Messages.VerificationProcess_label, verification.file().getName());
	}

	@Override
	public ILaunch getLaunch() {
		return launch;
	}

	@Override
	public IStreamsProxy getStreamsProxy() {
		return new Streams();
	}

	@Override
	public void setAttribute(String key, String value) {
		if (value == null) {
			attributes.remove(key);
		} else {
			attributes.put(key, value);
		}
	}

	@Override
	public String getAttribute(String key) {
		return attributes.get(key);
	}

	@Override
	public int getExitValue() throws DebugException {
		if (!isTerminated()) {
			throw new DebugException(new Status(IStatus.ERROR, VerificationProcess.class, DebugException.TARGET_REQUEST_FAILED,
					Messages.VerificationProcess_runs, null));
		}
		return exitValue;
	}

	@Override
	public boolean canTerminate() {
		return !isTerminated();
	}

	@Override
	public boolean isTerminated() {
		return exitValue >= 0;
	}

	@Override
	public void terminate() {
		verification.cancel();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == IProcess.class) {
			return type.cast(this);
		}
		if (type == Verification.class) {
			return type.cast(verification);
		}
		return type == ILaunch.class ? type.cast(launch) : super.getAdapter(type);
	}

	/** What the console reads. */
	private final class Streams implements IStreamsProxy {
		@Override
		public IStreamMonitor getOutputStreamMonitor() {
			return output;
		}

		@Override
		public IStreamMonitor getErrorStreamMonitor() {
			return errors;
		}

		@Override
		public void write(String input) {
			// a verification asks nothing
		}
	}
}
