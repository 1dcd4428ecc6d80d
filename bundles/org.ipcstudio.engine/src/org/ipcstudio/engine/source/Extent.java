package org.ipcstudio.engine.source;

/**
 * The locations that a process leaves when it has made a step: those of a statement with all that is nested in it. For
 * all instances of one process. Immutable.
 */
public final class Extent {
	private final boolean[] inside;
	private final boolean[] beginnings;

	Extent(boolean[] inside, boolean[] beginnings) {
		this.inside = inside;
		this.beginnings = beginnings;
	}

	/** Whether the location lies in it. */
	public boolean contains(int location) {
		return location >= 0 && inside[location];
	}

	/**
	 * Whether a process that was in it, and has moved since, is out of it or at its beginning again.
	 *
	 * @param location where the process is now
	 */
	public boolean hasBeenLeft(int location) {
		return !contains(location) || beginnings[location];
	}
}
