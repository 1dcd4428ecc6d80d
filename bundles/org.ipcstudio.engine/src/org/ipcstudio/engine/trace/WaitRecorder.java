package org.ipcstudio.engine.trace;

import java.util.function.Consumer;

import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.State;

/** Turns the news that a process begins or ceases to wait into events of a trace. */
public final class WaitRecorder {
	private final Kernel kernel;
	private final Consumer<? super TraceEvent> sink;
	private final Wait[] waits;

	/** @param sink hears of every beginning and end */
	public WaitRecorder(Kernel kernel, Consumer<? super TraceEvent> sink) {
		this.kernel = kernel;
		this.sink = sink;
		waits = new Wait[kernel.system().processCount()];
	}

	/** Whether a process is waiting. */
	public boolean isWaiting(int process) {
		return waits[process] != null;
	}

	/** The wait of a process as it began, or null. */
	public Wait waitOf(int process) {
		return waits[process];
	}

	/** A process waits at the operation at which it stands. */
	public void begin(State state, int process, long time) {
		Operation operation = kernel.operation(state, process);
		Context c = kernel.enter(state);
		c.enter(process);
		waits[process] = new Wait(true, time, kernel.system().process(process).name(), operation.verb(),
				operation.object(c), operation.site().line());
		sink.accept(waits[process]);
	}

	/** A process waits no longer; does nothing if it did not. */
	public void end(int process, long time) {
		Wait wait = waits[process];
		if (wait != null) {
			waits[process] = null;
			sink.accept(wait.ends(time));
		}
	}
}
