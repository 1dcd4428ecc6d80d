package org.ipcstudio.debug.run;

import org.ipcstudio.engine.simulate.Simulator;
import org.ipcstudio.engine.simulate.Strategy;

/** How the runs of a session are made: the same each time, so that a run can be made again up to some moment. */
public interface RunSetup {
	/** A new simulator with all options of the run, but no strategy, observer and question whether to end. */
	Simulator simulator();

	/** A new strategy that chooses among the moves where nobody else does. */
	Strategy strategy();
}
