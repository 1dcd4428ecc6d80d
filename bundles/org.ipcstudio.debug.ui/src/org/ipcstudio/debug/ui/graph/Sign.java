package org.ipcstudio.debug.ui.graph;

/** A small picture in front of the title of a box. */
public enum Sign {
	NONE,
	/** A triangle: it can go on. */
	RUNS,
	/** An hour glass: it waits. */
	WAITS,
	/** A cross: it never goes on. */
	STUCK,
	/** A square: it has ended. */
	ENDED,
	/** A bolt: a rule was broken. */
	BROKEN,
	/** A ring: the beginning. */
	START,
	/** Three dots: there is more. */
	MORE
}
