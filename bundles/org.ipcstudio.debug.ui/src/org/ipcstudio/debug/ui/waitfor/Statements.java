package org.ipcstudio.debug.ui.waitfor;

import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.State;

/** The statements at which the processes stand in a state, with their values. Used by the thread of its kernel. */
public final class Statements {
	private final Kernel kernel;
	private final State state;
	private final Context context;

	public Statements(Kernel kernel, State state) {
		this.kernel = kernel;
		this.state = state;
		context = kernel.enter(state);
	}

	/** {@code receive from Fork[1]}; empty if the process stands nowhere. */
	public String of(int process) {
		Operation operation = kernel.operation(state, process);
		if (operation == null) {
			return "";
		}
		context.enter(process);
		try {
			return operation.describe(context);
		} catch (FaultException e) { // its values cannot be told, and that is the fault it is going to be
			return operation.verb();
		}
	}
}
