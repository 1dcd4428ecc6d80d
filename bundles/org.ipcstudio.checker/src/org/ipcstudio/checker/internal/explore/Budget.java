package org.ipcstudio.checker.internal.explore;

import java.time.Duration;

import org.ipcstudio.checker.Limit;
import org.ipcstudio.checker.ProgressListener;
import org.ipcstudio.checker.internal.graph.Patience;

/** Watches the time and the listener's wish to end, and tells the listener now and then how far the check has come. */
public final class Budget implements Patience {
	/** Between two looks at the clock. */
	private static final int CALLS = 8;
	private static final long NEWS_EVERY_NANOS = 100_000_000;

	private final ProgressListener listener;
	private final long begin = System.nanoTime();
	private final long nanos;
	private long lastNews = begin;
	private int calls;
	private Limit spent;

	/** @param time the longest time; zero if there is no limit */
	public Budget(Duration time, ProgressListener listener) {
		this.listener = listener;
		nanos = time.isZero() ? Long.MAX_VALUE : saturatedNanos(time);
	}

	private static long saturatedNanos(Duration time) {
		try {
			return time.toNanos();
		} catch (ArithmeticException e) { // more than 292 years
			return Long.MAX_VALUE;
		}
	}

	/** Whether it is time to look at the clock and at the listener; they are not looked at every time. */
	private boolean isTimeToLook() {
		return spent == null && calls++ % CALLS == 0;
	}

	/** Whether the check has to end. */
	boolean isSpent(Exploration exploration) {
		if (isTimeToLook() && !look() && System.nanoTime() - lastNews >= NEWS_EVERY_NANOS) {
			lastNews = System.nanoTime();
			exploration.tell(listener);
		}
		return spent != null;
	}

	/** @throws LimitException if the check has to end */
	@Override
	public void spend() {
		if (spent != null || isTimeToLook() && look()) {
			throw new LimitException(spent);
		}
	}

	private boolean look() {
		if (listener.isCancelled()) {
			spent = Limit.CANCELLED;
		} else if (System.nanoTime() - begin >= nanos) {
			spent = Limit.TIME;
		}
		return spent != null;
	}

	/** What has ended the check; null if nothing has. */
	public Limit spent() {
		return spent;
	}

	/** The time since the check began. */
	public double seconds() {
		return (System.nanoTime() - begin) / 1e9;
	}
}
