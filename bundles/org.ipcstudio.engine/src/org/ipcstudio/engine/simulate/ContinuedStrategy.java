package org.ipcstudio.engine.simulate;

import java.util.function.IntSupplier;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;

/** Makes the first moves of an earlier run of the same system again, at the same times, and then lets another strategy choose. */
public final class ContinuedStrategy implements Strategy, FollowedRun {
	private final IntSupplier count;
	private final IntUnaryOperator picks;
	private final IntToLongFunction times;
	private final Strategy further;
	private int made;

	/**
	 * @param count   the number of moves to be made again
	 * @param picks   gives for the number of a move, from 1, its index among the moves of the kernel
	 * @param times   gives for the number of a move, from 1, its virtual time in microseconds
	 * @param further chooses from then on
	 */
	public ContinuedStrategy(int count, IntUnaryOperator picks, IntToLongFunction times, Strategy further) {
		this(() -> count, picks, times, further);
	}

	/** @param count how many moves there are to be made again; may grow while they are made */
	public ContinuedStrategy(IntSupplier count, IntUnaryOperator picks, IntToLongFunction times, Strategy further) {
		this.count = count;
		this.picks = picks;
		this.times = times;
		this.further = further;
	}

	@Override
	public boolean hasNext() {
		return made < count.getAsInt();
	}

	@Override
	public long nextTime() {
		return times.applyAsLong(made + 1);
	}

	@Override
	public void noteEnd(String why) {
		throw new IllegalStateException("Move %d of %d cannot be made again: %s.".formatted(made + 1, count.getAsInt(), why));
	}

	@Override
	public int choose(Choice choice) {
		if (!hasNext()) {
			return further.choose(choice);
		}
		made++;
		return choice.indexOf(picks.applyAsInt(made));
	}
}
