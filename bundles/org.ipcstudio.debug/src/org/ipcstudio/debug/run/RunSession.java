package org.ipcstudio.debug.run;

import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.core.runtime.ILog;
import org.ipcstudio.debug.run.Suspension.Kind;

/**
 * Drives a run in a thread of its own: goes on, stands, steps, goes back. While it stands, the moment that its playback shows
 * is where it goes on from. It may be asked for anything by any thread; what does not fit is ignored, such as to go on when
 * it goes on. The thread of the session alone touches the simulation and writes the recording.
 */
public final class RunSession {
	/** How many moves a step may take that waits for a certain process. */
	private static final int PATIENCE = 100_000;
	private static final long SPACING = TimeUnit.MILLISECONDS.toNanos(50);
	private static final int CLOCK_MASK = 63;

	private final Playback playback;
	private final RunHead head;
	private final boolean holdsAtEnd;
	private final CopyOnWriteArrayList<SessionListener> listeners = new CopyOnWriteArrayList<>();
	private final ReentrantLock lock = new ReentrantLock();
	private final Condition changed = lock.newCondition();
	/* Guarded by the lock. */
	private Goal asked;
	private boolean running;
	private boolean started;
	/* Written under the lock, read by the thread of the session at every move. */
	private volatile boolean suspending;
	private volatile boolean terminating;
	private volatile boolean terminated;
	private volatile StopRule stopRule = run -> null;
	private volatile double movesPerSecond;
	private long lastTold;
	private boolean isFirst;

	/**
	 * Prepares a session; nothing moves before {@link #start}.
	 *
	 * @param playback   shows the run; its recording is empty, or holds a run that is to be looked at and may be continued
	 * @param holdsAtEnd whether it stands when the run is over, so that it can be looked at and gone back in, as opposed to
	 *                   being terminated
	 */
	public RunSession(Playback playback, RunSetup setup, boolean holdsAtEnd) {
		this.playback = playback;
		this.holdsAtEnd = holdsAtEnd;
		head = new RunHead(playback, setup, () -> terminating);
		playback.setSession(this);
	}

	/** What shows the run. */
	public Playback playback() {
		return playback;
	}

	public void addListener(SessionListener listener) {
		listeners.addIfAbsent(listener);
	}

	public void removeListener(SessionListener listener) {
		listeners.remove(listener);
	}

	/** Sets where the run stops of itself. */
	public void setStopRule(StopRule rule) {
		stopRule = Objects.requireNonNull(rule);
	}

	/** Sets how fast the run goes on; 0 for as fast as it can. */
	public void setPace(double newMovesPerSecond) {
		movesPerSecond = newMovesPerSecond;
		signal();
	}

	/** How many moves are made in a second; 0 for as many as can be. */
	public double pace() {
		return movesPerSecond;
	}

	/**
	 * Begins.
	 *
	 * @param first where to go first; null to stand before the first move
	 */
	public void start(Goal first) {
		lock.lock();
		try {
			if (started) {
				throw new IllegalStateException("A session can be started once.");
			}
			started = true;
			running = true; // until its first state is there
			asked = first;
		} finally {
			lock.unlock();
		}
		Thread thread = new Thread(() -> run(first), "IPC run: " + playback.title()); //$NON-NLS-1$
		thread.setDaemon(true);
		thread.start();
	}

	/**
	 * Goes towards a goal, if the session stands.
	 *
	 * @return whether it does
	 */
	public boolean pursue(Goal goal) {
		lock.lock();
		try {
			if (!isSuspended()) {
				return false;
			}
			asked = goal;
			changed.signalAll();
			return true;
		} finally {
			lock.unlock();
		}
	}

	/** Stands soon, if it goes on. */
	public void suspend() {
		lock.lock();
		try {
			if (running || asked != null) {
				suspending = true;
				changed.signalAll();
			}
		} finally {
			lock.unlock();
		}
	}

	/** Ends soon; the playback stays open. */
	public void terminate() {
		terminating = true;
		signal();
	}

	private void signal() {
		lock.lock();
		try {
			changed.signalAll();
		} finally {
			lock.unlock();
		}
	}

	/** Whether it stands and could go on. */
	public boolean isSuspended() {
		lock.lock();
		try {
			return started && !running && asked == null && !terminating && !terminated;
		} finally {
			lock.unlock();
		}
	}

	/** Whether it is over. */
	public boolean isTerminated() {
		return terminated;
	}

	private void run(Goal first) {
		try {
			head.start();
			isFirst = first != null && head.moment() == 0;
			stand(first == null);
			if (first == null) {
				tellSuspended(new Suspension(Kind.START, null, null));
			}
			for (Goal goal = awaitGoal(); goal != null; goal = awaitGoal()) {
				if (!pursueNow(goal)) {
					break;
				}
			}
		} catch (RuntimeException e) {
			ILog.of(RunSession.class).error("The run of %s broke off.".formatted(playback.title()), e);
		} finally {
			finish();
		}
	}

	private Goal awaitGoal() {
		lock.lock();
		try {
			while (asked == null && !terminating) {
				changed.awaitUninterruptibly();
			}
			Goal goal = terminating ? null : asked;
			asked = null;
			running = goal != null;
			return goal;
		} finally {
			lock.unlock();
		}
	}

	/** @return whether the session stands again, as opposed to being over */
	private boolean pursueNow(Goal goal) {
		listeners.forEach(listener -> listener.resumed(this, goal));
		head.moveTo(playback.position());
		Suspension suspension = goal.kind() == Goal.Kind.BACK ? goBack(goal) : goForward(goal);
		if (terminating || suspension.kind() == Kind.END && !holdsAtEnd) {
			return false;
		}
		playback.show(head.moment());
		stand(true);
		tellSuspended(suspension);
		return true;
	}

	/** @param fulfilled whether a request to suspend is fulfilled by that, as opposed to one that came before the first goal */
	private void stand(boolean fulfilled) {
		lock.lock();
		try {
			running = false;
			suspending &= !fulfilled;
		} finally {
			lock.unlock();
		}
	}

	private void tellSuspended(Suspension suspension) {
		listeners.forEach(listener -> listener.suspended(this, suspension));
	}

	private Suspension goForward(Goal goal) {
		if (isFirst) {
			isFirst = false;
			Object reason = goal.isStep() ? null : stopRule.stopAtStart(head);
			if (reason != null) {
				return new Suspension(Kind.STOP_RULE, goal, reason);
			}
		}
		int pick = goal.pick();
		boolean behind = head.isBehind();
		if (!behind) {
			playback.follow();
		}
		for (int made = 1; !suspending && !terminating; made++) {
			if (!head.forward(pick, goal.process())) {
				return new Suspension(Kind.END, goal, null);
			}
			pick = -1;
			behind = showProgress(behind, made);
			Object reason = stopRule.stop(head);
			if (reason != null) {
				return new Suspension(Kind.STOP_RULE, goal, reason);
			}
			if (goal.reached().test(head)) {
				return new Suspension(Kind.GOAL_REACHED, goal, null);
			}
			if (goal.isStep() && made >= PATIENCE) {
				return new Suspension(Kind.GOAL_NOT_REACHED, goal, null);
			}
			keepPace();
		}
		return new Suspension(Kind.REQUEST, goal, null);
	}

	/** @return whether the moves made are still recorded ones */
	private boolean showProgress(boolean behind, int made) {
		if (movesPerSecond <= 0 && (made & CLOCK_MASK) != 0) {
			return behind;
		}
		long now = System.nanoTime();
		if (now - lastTold < SPACING) {
			return behind;
		}
		lastTold = now;
		boolean stillBehind = head.isBehind();
		if (stillBehind) {
			playback.show(head.moment());
		} else if (behind) {
			playback.follow();
		} else {
			playback.grown();
		}
		return stillBehind;
	}

	/** Waits until it is time for the next move. */
	private void keepPace() {
		long from = System.nanoTime();
		lock.lock();
		try {
			long left = timeLeft(from);
			while (left > 0 && !suspending && !terminating) {
				changed.awaitNanos(left);
				left = timeLeft(from);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} finally {
			lock.unlock();
		}
	}

	private long timeLeft(long from) {
		double pace = movesPerSecond;
		return pace <= 0 ? 0 : (long) (TimeUnit.SECONDS.toNanos(1) / pace) - (System.nanoTime() - from);
	}

	private Suspension goBack(Goal goal) {
		boolean found = false;
		while (head.moment() > 0 && !found && !suspending && !terminating) {
			found = goal.reached().test(head);
			head.moveTo(head.moment() - 1);
		}
		return new Suspension(Kind.GOAL_REACHED, goal, null);
	}

	private void finish() {
		head.end();
		lock.lock();
		try {
			running = false;
			terminated = true;
		} finally {
			lock.unlock();
		}
		playback.grown();
		listeners.forEach(listener -> listener.terminated(this));
		listeners.clear();
	}
}
