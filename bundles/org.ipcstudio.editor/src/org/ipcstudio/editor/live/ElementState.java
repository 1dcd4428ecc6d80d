package org.ipcstudio.editor.live;

/** What one thing of a run is like at the moment that is shown. Two that are equal look alike. */
public sealed interface ElementState
		permits ProcessState, QueueState, VariableState, LockState, SemaphoreState, CarrierState {

	/** Its name as reports show it: {@code Philosopher[2]}, {@code Fork[1]}, {@code A -> B}, {@code Account.balance}. */
	String name();
}
