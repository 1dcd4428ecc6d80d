package org.ipcstudio.engine.simulate;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.LockInfo;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.simulate.Statistics.LockStatistics;
import org.ipcstudio.engine.simulate.Statistics.Unit;

/** Measures how locks and semaphores are used, by comparing what the state says of them with what it said before. */
final class LockMeter {
	private final CompiledSystem system;
	private final Ticks ticks;
	private final LockInfo[] locks;
	private final int[] values;
	private final long[] taken;
	private final long[] sinceTime;
	private final long[] sinceMove;
	private final Span[] held;
	private final Span[] waits;

	LockMeter(CompiledSystem system, Ticks ticks) {
		this.system = system;
		this.ticks = ticks;
		locks = system.locks().toArray(LockInfo[]::new);
		values = new int[locks.length];
		taken = new long[locks.length];
		sinceTime = new long[locks.length];
		sinceMove = new long[locks.length];
		held = new Span[locks.length];
		waits = new Span[locks.length];
		for (int lock = 0; lock < locks.length; lock++) {
			values[lock] = locks[lock].initial();
			held[lock] = new Span();
			waits[lock] = new Span();
		}
	}

	/** Looks at all locks after a move. */
	void look(State state) {
		for (int lock = 0; lock < locks.length; lock++) {
			int value = state.words[locks[lock].word()];
			if (value != values[lock]) {
				change(lock, value);
			}
		}
	}

	private void change(int lock, int value) {
		if (locks[lock].semaphore()) {
			taken[lock] += value < values[lock] ? 1 : 0;
		} else {
			if (values[lock] != 0) {
				held[lock].add(ticks.time - sinceTime[lock], ticks.moves - sinceMove[lock]);
			}
			if (value != 0) {
				taken[lock]++;
				sinceTime[lock] = ticks.time;
				sinceMove[lock] = ticks.moves;
			}
		}
		values[lock] = value;
	}

	/** Somebody has waited for a lock. */
	void waited(int lock, long time, long moves) {
		waits[lock].add(time, moves);
	}

	List<LockStatistics> statistics(Unit unit, WaitWatch waiting) {
		List<LockStatistics> statistics = new ArrayList<>();
		for (int i = 0; i < locks.length; i++) {
			LockInfo lock = locks[i];
			boolean isHeld = !lock.semaphore() && values[i] != 0;
			Span hold = isHeld ? held[i].and(ticks.time - sinceTime[i], ticks.moves - sinceMove[i]) : held[i];
			Span wait = withPresent(i, waiting);
			statistics.add(new LockStatistics(lock.name(), lock.semaphore(), taken[i], hold.total(unit), wait.count(),
					wait.total(unit), wait.longest(unit), isHeld ? system.process(values[i] - 1).name() : ""));
		}
		return statistics;
	}

	/** The waits for a lock together with those that are not over. */
	private Span withPresent(int lock, WaitWatch waiting) {
		Span span = waits[lock];
		for (int p = 0; p < system.processCount(); p++) {
			if (waiting.isWaiting(p) && waiting.present(p).lock == lock) {
				span = span.and(ticks.time - waiting.sinceTime(p), ticks.moves - waiting.sinceMove(p));
			}
		}
		return span;
	}
}
