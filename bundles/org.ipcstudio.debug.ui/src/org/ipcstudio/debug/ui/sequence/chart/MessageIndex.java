package org.ipcstudio.debug.ui.sequence.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.record.RecordedMove;

/**
 * Knows of every message that was sent what became of it, and which were on their way at a moment. A message is called by
 * the number of the move that sent it. Guarded by the index that it belongs to.
 */
final class MessageIndex {
	/** How many moves there are between two moments for which the messages under way are kept. */
	private static final int DISTANCE = 1024;
	/** How many of them are kept: the latest. More lines side by side could not be told apart. */
	private static final int MOST = 96;

	private final List<int[]> underWay = new ArrayList<>();
	private int[] ends = new int[DISTANCE];
	private int[] queues = new int[DISTANCE];
	/** The neighbours of a message among those under way, in the order of sending; 0 is the anchor of the ring. */
	private int[] older = new int[DISTANCE];
	private int[] newer = new int[DISTANCE];
	private int length;

	/** Adds the next move. */
	void add(RecordedMove move) {
		if (length % DISTANCE == 0) {
			underWay.add(latest());
		}
		length = move.number();
		if (length >= ends.length) {
			grow(2 * length);
		}
		switch (move.effect()) {
			case SENT -> open(move);
			case RECEIVED -> close(move.origin(), length);
			case WITHDRAWN -> close(move.origin(), -length);
			case LOST -> {
				if (move.kind() != Moves.DROP) {
					loseAll(move.queue());
				}
			}
			default -> {
				// no message is stored
			}
		}
	}

	private void grow(int size) {
		ends = Arrays.copyOf(ends, size);
		queues = Arrays.copyOf(queues, size);
		older = Arrays.copyOf(older, size);
		newer = Arrays.copyOf(newer, size);
	}

	private void open(RecordedMove move) {
		int message = move.number();
		queues[message] = move.queue();
		older[message] = older[0];
		newer[message] = 0;
		newer[older[0]] = message;
		older[0] = message;
	}

	private void close(int message, int end) {
		if (message > 0 && ends[message] == 0) {
			ends[message] = end;
			newer[older[message]] = newer[message];
			older[newer[message]] = older[message];
		}
	}

	/** The mailbox is gone, and its messages with it. */
	private void loseAll(int queue) {
		for (int message = newer[0]; message != 0; message = newer[message]) {
			if (queues[message] == queue && message != length) {
				close(message, -length);
			}
		}
	}

	private int[] latest() {
		int[] latest = new int[MOST];
		int count = 0;
		for (int message = older[0]; message != 0 && count < MOST; message = older[message]) {
			latest[count++] = message;
		}
		return Arrays.copyOf(latest, count);
	}

	/**
	 * What became of a message.
	 *
	 * @return the number of the move that received it; negative if that move withdrew it or lost it with its mailbox; 0 if it
	 *         has not been received
	 */
	int end(int message) {
		return message < ends.length ? ends[message] : 0;
	}

	/** The latest messages sent before a moment that had not been received shortly before it, newest first. */
	int[] underWay(int moment) {
		int at = Math.min(moment / DISTANCE, underWay.size() - 1);
		if (at < 0) {
			return new int[0];
		}
		return underWay.get(at);
	}

	/** The moment for which {@link #underWay} answers. */
	int sampleBefore(int moment) {
		return Math.max(0, Math.min(moment / DISTANCE, underWay.size() - 1)) * DISTANCE;
	}
}
