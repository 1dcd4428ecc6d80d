package org.ipcstudio.engine.simulate;

import java.util.Arrays;

import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.operations.Communicate;
import org.ipcstudio.engine.operations.LockOperation;
import org.ipcstudio.engine.simulate.WaitProfile.Entry;
import org.ipcstudio.engine.trace.WaitRecorder;

/**
 * Sees who waits: a process that has arrived at an operation and takes part in no move that is ready. In the middle of an
 * atomic block the others are only held up for a moment, and nothing is said of them.
 */
final class WaitWatch {
	private final Kernel kernel;
	private final Ticks ticks;
	private final LockMeter locks;
	private final RunObserver observer;
	private final WaitRecorder recorder;
	private final int[] bases;
	private final int[] marks;
	private final WaitProfile[] profiles;
	private final Entry[] waits;
	private final boolean[] waiting;
	private final long[] sinceTime;
	private final long[] sinceMove;
	private int mark;

	/** @param recorder hears of every wait, or null */
	WaitWatch(Kernel kernel, Ticks ticks, LockMeter locks, RunObserver observer, WaitRecorder recorder) {
		this.kernel = kernel;
		this.ticks = ticks;
		this.locks = locks;
		this.observer = observer;
		this.recorder = recorder;
		int processes = kernel.system().processCount();
		bases = new int[processes];
		Arrays.setAll(bases, p -> kernel.system().process(p).base());
		marks = new int[processes];
		profiles = new WaitProfile[processes];
		Arrays.setAll(profiles, p -> new WaitProfile());
		waits = new Entry[processes];
		waiting = new boolean[processes];
		sinceTime = new long[processes];
		sinceMove = new long[processes];
	}

	/**
	 * Looks again at who waits.
	 *
	 * @param ready  the moves that are ready
	 * @param runner the process in the middle of an atomic block, or -1
	 */
	void look(State state, Choice ready, VirtualClock clock, int runner) {
		mark(ready);
		int[] words = state.words;
		for (int p = 0; p < marks.length; p++) {
			boolean waits = marks[p] != mark & words[bases[p]] >= 0 & !clock.isBusy(p); // cheaper without branches
			if (waits != waiting[p] && (runner < 0 || p == runner)) {
				change(state, p, words[bases[p]], waits);
			}
		}
	}

	/** Marks the processes that can go on. */
	private void mark(Choice ready) {
		mark++;
		int processes = ready.processCount();
		for (int n = 0; n < processes; n++) {
			marks[ready.process(ready.first(n))] = mark;
		}
		int moves = ready.hasPartners() ? ready.size() : 0;
		for (int i = 0; i < moves; i++) {
			int partner = ready.partner(i);
			if (partner >= 0) {
				marks[partner] = mark;
			}
		}
	}

	private void change(State state, int process, int location, boolean begins) {
		if (begins) {
			begin(state, process, location);
		} else {
			end(process, ticks.moves);
		}
	}

	private void begin(State state, int process, int location) {
		Context c = kernel.enter(state);
		c.enter(process);
		Operation operation = kernel.operation(state, process);
		int lock = operation instanceof LockOperation lockOperation ? lockOperation.lock(c) : -1;
		long key = (long) location << 32 | (lock >= 0 ? lock : queue(operation, c) + 1);
		Entry entry = profiles[process].get(key);
		if (entry == null) {
			entry = new Entry(operation.verb(), operation.object(c), operation.site().line(), lock);
			profiles[process].put(key, entry);
		}
		waits[process] = entry;
		waiting[process] = true;
		sinceTime[process] = ticks.time;
		sinceMove[process] = ticks.moves;
		observer.waits(process, true, ticks.time);
		if (recorder != null) {
			recorder.begin(state, process, ticks.time);
		}
	}

	private static int queue(Operation operation, Context c) {
		boolean single = operation instanceof Communicate communicate && communicate.size() == 1
				&& communicate.alternative(0).channel() != null;
		return single ? ((Communicate) operation).alternative(0).queue(c) : -1;
	}

	/** A process goes on by the move that has just been counted. */
	void wentOn(int process) {
		if (waiting[process]) {
			end(process, ticks.moves - 1); // the move itself is no part of the wait
		}
	}

	private void end(int process, long move) {
		Entry entry = waits[process];
		long time = ticks.time - sinceTime[process];
		long moves = move - sinceMove[process];
		entry.span.add(time, moves);
		if (entry.lock >= 0) {
			locks.waited(entry.lock, time, moves);
		}
		waits[process] = null;
		waiting[process] = false;
		observer.waits(process, false, ticks.time);
		if (recorder != null) {
			recorder.end(process, ticks.time);
		}
	}

	boolean isWaiting(int process) {
		return waiting[process];
	}

	/** At what a process waits now; null if it does not. */
	Entry present(int process) {
		return waits[process];
	}

	/** Since when a process waits, in microseconds. */
	long sinceTime(int process) {
		return sinceTime[process];
	}

	/** How many moves had been made when a process began to wait. */
	long sinceMove(int process) {
		return sinceMove[process];
	}

	/** The waits of a process that are over. */
	WaitProfile profile(int process) {
		return profiles[process];
	}
}
