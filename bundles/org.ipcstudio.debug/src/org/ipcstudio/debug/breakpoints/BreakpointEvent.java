package org.ipcstudio.debug.breakpoints;

/** What has to happen for a run to stop. */
public enum BreakpointEvent {
	/** A process has come to the line, or to an operation on the node or connection, and has not carried it out yet. */
	REACHED,
	/** A process begins to wait there; of a process node: that process begins to wait, wherever. */
	WAITS,
	/** The channel holds as many messages as it can. */
	FULL,
	/** Some processes will never move again, whatever the others do. */
	DEADLOCK;

	/** The event of this name; {@link #REACHED} if there is none, as in a file of a later version. */
	static BreakpointEvent named(String name) {
		for (BreakpointEvent event : values()) {
			if (event.name().equals(name)) {
				return event;
			}
		}
		return REACHED;
	}
}
