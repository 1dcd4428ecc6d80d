package org.ipcstudio.debug.run;

import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.record.RecordedMove;
import org.ipcstudio.engine.record.Recording;

/** What whoever decides where to stop sees of a run right behind a move. Valid during the call only. */
public interface RunView {
	/** The run, up to this move at least. */
	Recording recording();

	/** The move that has just been made. */
	RecordedMove move();

	/** The kernel, to look at the state with. */
	Kernel kernel();

	/** The state behind the move; only to be looked at. */
	State state();

	/** Whether a process takes part in the move. */
	default boolean involves(int process) {
		return move().process() == process || move().partner() == process;
	}
}
