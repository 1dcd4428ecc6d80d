package org.ipcstudio.debug.launch;

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
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.RunSession;

/**
 * A run as the Debug view and the console see it: a process that writes what the programs print. It is over when the run is
 * and the console has everything. Its exit value is that of {@code ipc run}.
 */
final class SystemProcess extends PlatformObject implements IProcess {
	/** The type, by which consoles know the processes of this class. */
	static final String TYPE = "org.ipcstudio.run"; //$NON-NLS-1$

	private final ILaunch launch;
	private final SimulatedRun run;
	private final ConsoleFeed feed;
	private final Map<String, String> attributes = new ConcurrentHashMap<>();
	private volatile int exitValue = -1;

	/** Adds it to its launch. */
	SystemProcess(ILaunch launch, SimulatedRun run, ConsoleFeed feed, String label) {
		this.launch = launch;
		this.run = run;
		this.feed = feed;
		attributes.put(ATTR_PROCESS_TYPE, TYPE);
		attributes.put(ATTR_PROCESS_LABEL, label);
		launch.addProcess(this);
		fire(DebugEvent.CREATE);
	}

	/** The run is over; nothing is written any more. */
	void end(int newExitValue) {
		feed.whenDrained(() -> {
			exitValue = newExitValue;
			fire(DebugEvent.TERMINATE);
		});
	}

	private void fire(int kind) {
		DebugPlugin platform = DebugPlugin.getDefault();
		if (platform != null) {
			platform.fireDebugEventSet(new DebugEvent[] { new DebugEvent(this, kind) });
		}
	}

	@Override
	public String getLabel() {
		return attributes.get(ATTR_PROCESS_LABEL);
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
			throw new DebugException(new Status(IStatus.ERROR, DebugBundle.ID, DebugException.TARGET_REQUEST_FAILED,
					Messages.SystemProcess_runs, null));
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
		run.terminate();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == IProcess.class) {
			return type.cast(this);
		}
		if (type == SimulatedRun.class) {
			return type.cast(run);
		}
		if (type == RunSession.class) {
			return type.cast(run.session());
		}
		if (type == Playback.class) {
			return type.cast(run.session().playback());
		}
		return type == ILaunch.class ? type.cast(launch) : super.getAdapter(type);
	}

	/** What the console reads. */
	private final class Streams implements IStreamsProxy {
		@Override
		public IStreamMonitor getOutputStreamMonitor() {
			return feed.output();
		}

		@Override
		public IStreamMonitor getErrorStreamMonitor() {
			return feed.errors();
		}

		@Override
		public void write(String input) {
			// a system reads nothing from outside
		}
	}
}
