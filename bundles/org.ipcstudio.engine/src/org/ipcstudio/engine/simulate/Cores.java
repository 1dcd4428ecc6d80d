package org.ipcstudio.engine.simulate;

import java.util.Arrays;

import org.ipcstudio.engine.kernel.CompiledSystem;

/**
 * The simulated processors: a process that works needs one. A process that finds none free queues; the one that has come
 * first, or with preemption the most urgent one, is next.
 */
final class Cores {
	/** Later than everything. */
	static final long NEVER = Long.MAX_VALUE;

	private final CompiledSystem system;
	private final int count;
	private final boolean preemptive;
	private final long[] remaining;
	private final long[] finish;
	private final long[] ticket;
	private int running;
	private int queued;
	private long tickets;

	/**
	 * @param count      how many there are
	 * @param preemptive whether a more urgent process takes the core of a less urgent one
	 */
	Cores(CompiledSystem system, int count, boolean preemptive) {
		this.system = system;
		this.count = count;
		this.preemptive = preemptive;
		remaining = new long[system.processCount()];
		finish = new long[system.processCount()];
		ticket = new long[system.processCount()];
		Arrays.fill(finish, NEVER);
	}

	/** Gives a process more work, to be done behind what it has. */
	void addWork(int process, long duration) {
		if (isRunning(process)) {
			finish[process] += duration;
		} else {
			remaining[process] += duration;
		}
	}

	boolean isRunning(int process) {
		return finish[process] != NEVER;
	}

	boolean isQueued(int process) {
		return ticket[process] != 0;
	}

	/** Whether a process has work to do that it has not asked a core for yet. */
	boolean hasNewWork(int process) {
		return remaining[process] > 0 && !isQueued(process);
	}

	/** A process that has work asks for a core. */
	void request(int process, long now) {
		if (running == count) {
			int victim = preemptive ? leastUrgentRunning() : -1;
			ticket[process] = ++tickets;
			queued++;
			if (victim < 0 || priority(victim) >= priority(process)) {
				return;
			}
			suspend(victim, now);
			dequeue(process);
		}
		start(process, now);
	}

	private void start(int process, long now) {
		finish[process] = now + remaining[process];
		remaining[process] = 0;
		running++;
	}

	private void dequeue(int process) {
		ticket[process] = 0;
		queued--;
	}

	private void suspend(int process, long now) {
		remaining[process] = finish[process] - now;
		finish[process] = NEVER;
		running--;
		ticket[process] = ++tickets;
		queued++;
	}

	/** A process that has finished goes on working without leaving its core. */
	void goOn(int process, long duration, long now) {
		finish[process] = now + duration;
	}

	/** A process that has finished gives its core to the next one. */
	void release(int process, long now) {
		finish[process] = NEVER;
		running--;
		if (queued > 0) {
			int next = nextQueued();
			dequeue(next);
			start(next, now);
		}
	}

	/** When the next piece of work is finished; {@link #NEVER} if nobody works. */
	long nextFinish() {
		long next = NEVER;
		for (int p = 0; running > 0 && p < finish.length; p++) {
			next = Math.min(next, finish[p]);
		}
		return next;
	}

	/** Whether the work of a process is finished at a time. */
	boolean isFinished(int process, long now) {
		return finish[process] <= now;
	}

	private int nextQueued() {
		int best = -1;
		for (int p = 0; p < ticket.length; p++) {
			if (isQueued(p) && (best < 0 || goesBefore(p, best))) {
				best = p;
			}
		}
		return best;
	}

	private boolean goesBefore(int process, int other) {
		if (preemptive && priority(process) != priority(other)) {
			return priority(process) > priority(other);
		}
		return ticket[process] < ticket[other];
	}

	private int leastUrgentRunning() {
		int least = -1;
		for (int p = 0; p < finish.length; p++) {
			if (isRunning(p) && (least < 0 || priority(p) <= priority(least))) {
				least = p;
			}
		}
		return least;
	}

	private int priority(int process) {
		return system.process(process).priority();
	}
}
