package org.ipcstudio.engine.simulate;

import org.ipcstudio.engine.simulate.Statistics.Unit;

/** A sum of durations and the longest of them, by both clocks. */
final class Span {
	private long count;
	private long time;
	private long moves;
	private long longestTime;
	private long longestMoves;

	void add(long addedTime, long addedMoves) {
		count++;
		time += addedTime;
		moves += addedMoves;
		longestTime = Math.max(longestTime, addedTime);
		longestMoves = Math.max(longestMoves, addedMoves);
	}

	/** A span with one more duration; this one stays as it is. */
	Span and(long addedTime, long addedMoves) {
		Span sum = new Span();
		sum.count = count;
		sum.time = time;
		sum.moves = moves;
		sum.longestTime = longestTime;
		sum.longestMoves = longestMoves;
		sum.add(addedTime, addedMoves);
		return sum;
	}

	/** How many durations. */
	long count() {
		return count;
	}

	long total(Unit unit) {
		return unit == Unit.MICROSECONDS ? time : moves;
	}

	long longest(Unit unit) {
		return unit == Unit.MICROSECONDS ? longestTime : longestMoves;
	}
}
