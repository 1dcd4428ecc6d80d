package org.ipcstudio.debug.verify;

/**
 * How far a check has come.
 *
 * @param states   the states found
 * @param explored how many of them have been looked at
 * @param depth    the number of moves from the beginning to those that are looked at now
 * @param seconds  the time it has taken up to now
 */
public record Progress(long states, long explored, int depth, double seconds) {
	/** Nothing has been looked at yet. */
	public static final Progress NONE = new Progress(0, 0, 0, 0);
}
