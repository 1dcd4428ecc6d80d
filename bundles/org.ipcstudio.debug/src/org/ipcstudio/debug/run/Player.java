package org.ipcstudio.debug.run;

import java.util.function.LongSupplier;

/**
 * Plays a run, forward or backward: whenever it is told that time has passed it shows the moment that is due by now. Has no
 * clock and no thread of its own. When somebody else shows another moment meanwhile, it goes on from there. Belongs to one
 * thread.
 */
public final class Player {
	private static final double NANOSECONDS_PER_SECOND = 1e9;
	private static final double MICROSECONDS_PER_SECOND = 1e6;

	private final Playback playback;
	private final LongSupplier clock;
	private PlaySpeed speed = PlaySpeed.USUAL;
	private int direction;
	private long last;
	/** Where it is between two moments: in moves, or in microseconds of virtual time. */
	private double exact;
	private int shown;

	/** @param clock tells the time in nanoseconds */
	public Player(Playback playback, LongSupplier clock) {
		this.playback = playback;
		this.clock = clock;
	}

	/** What it plays. */
	public Playback playback() {
		return playback;
	}

	/** 1 if it plays forward, -1 if it plays backward, 0 if it stands. */
	public int direction() {
		return direction;
	}

	/** Sets how fast it plays from now on. */
	public void setSpeed(PlaySpeed newSpeed) {
		speed = newSpeed;
		last = clock.getAsLong();
		resume();
	}

	/** Begins to play forward (1) or backward (-1); from the other end if it stands at the end in this direction. */
	public void play(int newDirection) {
		int end = newDirection > 0 ? playback.recording().length() : 0;
		if (playback.position() == end) {
			playback.show(playback.recording().length() - end);
		} else if (playback.isFollowing()) {
			playback.show(playback.position());
		}
		direction = newDirection;
		last = clock.getAsLong();
		resume();
	}

	/** Stands still. */
	public void pause() {
		direction = 0;
	}

	/** Sets out from the moment that is shown. */
	private void resume() {
		shown = playback.position();
		exact = byTime() ? playback.recording().time(shown) : shown;
	}

	/** A run without time is played by its moves. */
	private boolean byTime() {
		return speed.byTime() && playback.recording().time(playback.recording().length()) > 0;
	}

	/**
	 * Shows the moment that is due.
	 *
	 * @return whether it still plays
	 */
	public boolean tick() {
		if (direction == 0) {
			return false;
		}
		if (playback.isClosed()) {
			pause();
			return false;
		}
		long now = clock.getAsLong();
		double seconds = (now - last) / NANOSECONDS_PER_SECOND;
		last = now;
		if (playback.position() != shown) {
			resume();
		}
		exact += direction * seconds * speed.perSecond() * (byTime() ? MICROSECONDS_PER_SECOND : 1);
		int length = playback.recording().length();
		int due = byTime() ? momentAt((long) Math.floor(exact)) : (int) Math.floor(direction > 0 ? exact : Math.ceil(exact));
		due = Math.max(0, Math.min(due, length));
		if (due != shown) {
			shown = due;
			playback.show(due);
		}
		if (due == (direction > 0 ? length : 0)) {
			arrive();
		}
		return direction != 0;
	}

	/** Moves at the same time are shown at once, and going back the moment before all of them. */
	private int momentAt(long time) {
		return time < 0 ? 0 : playback.recording().momentAt(time);
	}

	/** It has come to an end; a run that goes on is followed from now on. */
	private void arrive() {
		if (direction > 0 && playback.recording().result().isEmpty()) {
			playback.follow();
		}
		pause();
	}
}
