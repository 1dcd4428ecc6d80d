package org.ipcstudio.engine.record;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts the moves and messages up to a moment of a recording. Keeps the counts of some moments, so that it gets to any
 * moment by looking at a few thousand moves. Belongs to one thread, while the recording may grow.
 */
public final class MoveCounts {
	private static final int DISTANCE = 4096;
	private static final int PER_PROCESS = 3;
	private static final int PER_QUEUE = 2;

	private final Recording recording;
	private final int queues;
	private final List<int[]> kept = new ArrayList<>();
	private int[] counts;
	private int moment;

	public MoveCounts(Recording recording) {
		this.recording = recording;
		int processes = recording.system().processCount();
		queues = processes * PER_PROCESS;
		counts = new int[queues + recording.system().queueCount() * PER_QUEUE];
		kept.add(counts.clone());
	}

	/** Goes to a moment; to the last one if there is no such moment. */
	public void moveTo(int target) {
		int wanted = Math.max(0, Math.min(target, recording.length()));
		int nearest = Math.min(wanted / DISTANCE, kept.size() - 1);
		if (wanted < moment || nearest * DISTANCE > moment) {
			counts = kept.get(nearest).clone();
			moment = nearest * DISTANCE;
		}
		while (moment < wanted) {
			int end = Math.min(wanted, (moment / DISTANCE + 1) * DISTANCE);
			recording.visit(moment + 1, end, this::add);
			moment = end;
			if (moment == kept.size() * DISTANCE) {
				kept.add(counts.clone());
			}
		}
	}

	/** The recording was cut off behind a moment, and may have gone on differently. */
	public void forget(int lastSureMoment) {
		while (kept.size() > 1 && (kept.size() - 1) * DISTANCE > lastSureMoment) {
			kept.removeLast();
		}
		if (moment > lastSureMoment) {
			counts = kept.getLast().clone();
			moment = (kept.size() - 1) * DISTANCE;
		}
	}

	private void add(RecordedMove move) {
		counts[move.process() * PER_PROCESS]++;
		if (move.partner() >= 0) {
			counts[move.partner() * PER_PROCESS]++;
		}
		switch (move.effect()) {
			case SENT -> sent(move.process(), move.queue());
			case RECEIVED -> received(move.process(), move.queue());
			case PASSED -> {
				sent(move.process(), move.queue());
				received(move.partner(), move.queue());
			}
			default -> {
				// no message has joined or left a channel the usual way
			}
		}
	}

	private void sent(int process, int queue) {
		counts[process * PER_PROCESS + 1]++;
		counts[queues + queue * PER_QUEUE]++;
	}

	private void received(int process, int queue) {
		counts[process * PER_PROCESS + 2]++;
		counts[queues + queue * PER_QUEUE + 1]++;
	}

	/** The moves in which a process has taken part. */
	public int moves(int process) {
		return counts[process * PER_PROCESS];
	}

	/** The messages that a process has sent. */
	public int sentBy(int process) {
		return counts[process * PER_PROCESS + 1];
	}

	/** The messages that a process has received. */
	public int receivedBy(int process) {
		return counts[process * PER_PROCESS + 2];
	}

	/** The messages sent to a queue, without those that were lost on the way in. */
	public int sentTo(int queue) {
		return counts[queues + queue * PER_QUEUE];
	}

	/** The messages received from a queue. */
	public int receivedFrom(int queue) {
		return counts[queues + queue * PER_QUEUE + 1];
	}
}
