package org.ipcstudio.engine.trace;

/**
 * A process begins or ceases to wait.
 *
 * @param begins    whether it begins to, as opposed to ceases to
 * @param time      when, in microseconds of virtual time since the start
 * @param process   the process
 * @param operation what it waits to do, as a word: {@code receive}
 * @param on        the channel or other object: {@code Fork[0]}
 * @param line      the line in the source, from 1
 */
public record Wait(boolean begins, long time, String process, String operation, String on, int line)
		implements TraceEvent {

	/** The end of this wait. */
	public Wait ends(long endTime) {
		return new Wait(false, endTime, process, operation, on, line);
	}
}
