package org.ipcstudio.engine.simulate;

import java.util.List;

/**
 * What a run was like in numbers. Durations are in {@link #unit()}: where no virtual time has passed at all, the number of
 * moves takes its place, so that shares and comparisons still say something.
 *
 * @param unit      what durations are measured in
 * @param time      the virtual time that has passed, in microseconds
 * @param moves     the number of moves made
 * @param processes all process instances, in the order of the system
 * @param channels  all queues, in the order of the system
 * @param locks     all locks and semaphores, in the order of the system
 */
public record Statistics(Unit unit, long time, long moves, List<ProcessStatistics> processes,
		List<ChannelStatistics> channels, List<LockStatistics> locks) {

	/** What durations are measured in. */
	public enum Unit {
		MICROSECONDS, MOVES
	}

	public Statistics {
		processes = List.copyOf(processes);
		channels = List.copyOf(channels);
		locks = List.copyOf(locks);
	}

	/** The whole duration of the run, in {@link #unit()}. */
	public long duration() {
		return unit == Unit.MICROSECONDS ? time : moves;
	}

	/** How it stands with a process at the end. */
	public enum Status {
		/** It has never been spawned. */
		NOT_STARTED,
		/** It could go on, or is at work. */
		RUNNING,
		/** It waits. */
		WAITING,
		/** Its program is over. */
		ENDED
	}

	/**
	 * A process. Working, ready and waiting make up its lifetime.
	 *
	 * @param name     its name
	 * @param daemon   whether it may wait for ever
	 * @param status   how it stands with it at the end
	 * @param moves    the moves in which it took part
	 * @param progress how often it made progress
	 * @param lifetime from its start to its end
	 * @param working  how long it worked or transferred a message; measured in moves, its moves
	 * @param ready    how long it could have gone on, but it was not its turn, or there was no core
	 * @param waiting  how long it waited
	 * @param waits    for what it waited, the longest first
	 */
	public record ProcessStatistics(String name, boolean daemon, Status status, long moves, long progress,
			long lifetime, long working, long ready, long waiting, List<WaitStatistics> waits) {

		public ProcessStatistics {
			waits = List.copyOf(waits);
		}

		/** A part of the lifetime, from 0 to 1. */
		public double share(long part) {
			return lifetime == 0 ? 0 : Math.min(1, (double) part / lifetime);
		}
	}

	/**
	 * The waits of a process at one operation for one object.
	 *
	 * @param operation the operation: {@code receive}
	 * @param on        the channel or other object: {@code Fork[1]}
	 * @param line      the line in the source
	 * @param times     how often it had to wait
	 * @param total     how long altogether
	 * @param longest   the longest wait
	 */
	public record WaitStatistics(String operation, String on, int line, long times, long total, long longest) {
	}

	/**
	 * A channel, or one direction of a link.
	 *
	 * @param name          its name
	 * @param capacity      how many messages it holds; 0 for a rendezvous, {@link Integer#MAX_VALUE} without a bound
	 * @param sent          messages sent, without those that were lost on the way in
	 * @param received      messages received
	 * @param lost          messages that a network dropped, or that went with their mailbox
	 * @param withdrawn     messages that their sender took back after a time-out
	 * @param left          messages in it at the end
	 * @param largest       the largest number of messages that were in it
	 * @param meanOccupancy the mean number of messages in it, over the whole run
	 * @param meanWait      how long a message stayed in it on average, those that are left included
	 * @param longestWait   how long a message stayed in it at most, those that are left included
	 */
	public record ChannelStatistics(String name, int capacity, long sent, long received, long lost, long withdrawn,
			int left, int largest, double meanOccupancy, double meanWait, long longestWait) {
	}

	/**
	 * A lock or semaphore.
	 *
	 * @param name      its name
	 * @param semaphore which of the two it is
	 * @param taken     how often it was taken
	 * @param held      how long it was held altogether; 0 for a semaphore
	 * @param waits     how often somebody had to wait for it
	 * @param waiting   how long all of them waited altogether
	 * @param longest   the longest wait
	 * @param holder    lock: who holds it at the end, or the empty string
	 */
	public record LockStatistics(String name, boolean semaphore, long taken, long held, long waits, long waiting,
			long longest, String holder) {
	}
}
