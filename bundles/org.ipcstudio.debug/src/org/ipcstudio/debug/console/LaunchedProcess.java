package org.ipcstudio.debug.console;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.core.model.IStreamMonitor;
import org.eclipse.debug.core.model.IStreamsProxy;

/**
 * Something that was launched and goes on within the workbench, as a process of the Debug platform: it writes to a console
 * and reads nothing, and has an exit value when it is over. It tells of its beginning and its end, each once. Any thread.
 */
public abstract class LaunchedProcess extends PlatformObject implements IProcess {
	private static final int RUNS = -1;

	private final ILaunch launch;
	private final ConsoleText output;
	private final ConsoleText errors;
	private final Map<String, String> attributes = new ConcurrentHashMap<>();
	private volatile int exitValue = RUNS;

	/**
	 * @param type  by which consoles know processes of a kind
	 * @param label what it is called
	 */
	protected LaunchedProcess(ILaunch launch, String type, String label, ConsoleText output, ConsoleText errors) {
		this.launch = launch;
		this.output = output;
		this.errors = errors;
		attributes.put(ATTR_PROCESS_TYPE, type);
		attributes.put(ATTR_PROCESS_LABEL, label);
	}

	/** Adds it to its launch; to be called once everything that it is asked for is there. */
	protected final void begin() {
		launch.addProcess(this);
		fire(DebugEvent.CREATE);
	}

	/** It is over; everything has been written. */
	protected final void finish(int newExitValue) {
		exitValue = newExitValue;
		fire(DebugEvent.TERMINATE);
	}

	private void fire(int kind) {
		DebugPlugin platform = DebugPlugin.getDefault();
		if (platform != null) { // null in tests without a workbench
			platform.fireDebugEventSet(new DebugEvent[] { new DebugEvent(this, kind) });
		}
	}

	@Override
	public final String getLabel() {
		return attributes.get(ATTR_PROCESS_LABEL);
	}

	@Override
	public final ILaunch getLaunch() {
		return launch;
	}

	@Override
	public final IStreamsProxy getStreamsProxy() {
		return new Streams();
	}

	@Override
	public final void setAttribute(String key, String value) {
		if (value == null) {
			attributes.remove(key);
		} else {
			attributes.put(key, value);
		}
	}

	@Override
	public final String getAttribute(String key) {
		return attributes.get(key);
	}

	@Override
	public final int getExitValue() throws DebugException {
		if (!isTerminated()) {
			throw new DebugException(new Status(IStatus.ERROR, LaunchedProcess.class, DebugException.TARGET_REQUEST_FAILED,
					Messages.LaunchedProcess_runs, null));
		}
		return exitValue;
	}

	@Override
	public final boolean canTerminate() {
		return !isTerminated();
	}

	@Override
	public final boolean isTerminated() {
		return exitValue != RUNS;
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == IProcess.class) {
			return type.cast(this);
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
			// it reads nothing
		}
	}
}
