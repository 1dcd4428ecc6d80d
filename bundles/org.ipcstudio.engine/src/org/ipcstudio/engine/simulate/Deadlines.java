package org.ipcstudio.engine.simulate;

import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.kernel.Site;
import org.ipcstudio.engine.operations.Delay;

/** When the time-outs pass for which the processes wait. */
final class Deadlines {
	private final long[][] times;
	private final int[] counts;
	private final boolean[] paused;
	private final Site[] sites;

	Deadlines(int processes) {
		times = new long[processes][0];
		counts = new int[processes];
		paused = new boolean[processes];
		sites = new Site[processes];
	}

	/**
	 * A process arrives at an operation.
	 *
	 * @param c      in the present state, on behalf of the process
	 * @param delays the time-outs of the operation
	 */
	void arrive(Context c, Delay[] delays, Site site, long now) {
		int process = c.process;
		sites[process] = site;
		counts[process] = delays.length;
		paused[process] = false;
		if (times[process].length < delays.length) {
			times[process] = new long[delays.length];
		}
		for (int i = 0; i < delays.length; i++) {
			times[process][i] = now + duration(c, delays[i]);
		}
	}

	private static long duration(Context c, Delay delay) {
		try {
			return Math.max(0, delay.microseconds(c));
		} catch (FaultException e) {
			return 0; // an operation whose time cannot be computed has none
		}
	}

	/** The process leaves its operation; its time-outs count no more, unless the next one resumes them. */
	void pause(int process) {
		paused[process] = true;
	}

	/**
	 * The process goes on waiting for the same statement at another operation.
	 *
	 * @return whether it had a time-out, which goes on as if nothing had happened
	 */
	boolean resume(int process, Site site) {
		boolean resumed = counts[process] == 1 && sites[process] == site;
		paused[process] &= !resumed;
		return resumed;
	}

	/** The process has no time-outs any more. */
	void clear(int process) {
		counts[process] = 0;
	}

	/** Whether a time-out has passed. */
	boolean hasPassed(int process, int timeOut, long now) {
		return !paused[process] && timeOut < counts[process] && times[process][timeOut] <= now;
	}

	/** When the next time-out of a process passes after {@code now}; {@link Cores#NEVER} if none does. */
	long next(int process, long now) {
		long next = Cores.NEVER;
		for (int i = 0; i < counts[process] && !paused[process]; i++) {
			long time = times[process][i];
			if (time > now && time < next) {
				next = time;
			}
		}
		return next;
	}
}
