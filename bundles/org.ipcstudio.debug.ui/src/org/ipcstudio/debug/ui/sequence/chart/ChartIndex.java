package org.ipcstudio.debug.ui.sequence.chart;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.engine.record.MoveEffect;
import org.ipcstudio.engine.record.RecordedMove;
import org.ipcstudio.engine.record.Recording;
import org.ipcstudio.engine.record.Span;

/**
 * What has to be known of a recording beyond the moves that are seen: where the messages ended that were sent before or are
 * received later, and how much was done where. Grows with the recording, by one thread in the background; may be asked by
 * another meanwhile, which never waits for longer than a chunk of moves takes.
 */
public final class ChartIndex {
	private static final int CHUNK = 2048;

	private final Recording recording;
	private final MessageIndex messages = new MessageIndex();
	private final Density density;
	private int length;

	public ChartIndex(Recording recording) {
		this.recording = recording;
		density = new Density(recording.system().processCount());
	}

	/** What it is an index of. */
	public Recording recording() {
		return recording;
	}

	/**
	 * Takes in moves that have been recorded, at least some if there are any.
	 *
	 * @param nanoseconds how long it may take, about
	 * @return whether there are more
	 */
	public boolean update(long nanoseconds) {
		long end = System.nanoTime() + nanoseconds;
		int target = recording.length();
		if (length < target) {
			do {
				takeIn(Math.min(target, length + CHUNK));
			} while (length < target && System.nanoTime() - end < 0);
		}
		return length < target;
	}

	private void takeIn(int to) {
		int from = length;
		List<RecordedMove> moves = new ArrayList<>(to - from);
		recording.visit(from + 1, to, moves::add);
		List<List<Span>> waits = new ArrayList<>();
		for (int process = 0; process < recording.system().processCount(); process++) {
			waits.add(recording.waits(process, from, to - 1));
		}
		synchronized (this) {
			for (RecordedMove move : moves) {
				messages.add(move);
				density.move(move.process(), move.number());
				if (move.partner() >= 0) {
					density.move(move.partner(), move.number());
				}
			}
			for (int process = 0; process < waits.size(); process++) {
				for (Span span : waits.get(process)) {
					density.wait(process, Math.max(from, span.begin()), Math.min(to, span.end()));
				}
			}
			length = to;
		}
	}

	/** How many moves have been taken in. */
	public synchronized int length() {
		return length;
	}

	/** See {@link MessageIndex#end}. */
	public synchronized int end(int message) {
		return messages.end(message);
	}

	/** Messages that were sent up to {@code moment} and were not received before it; the latest if there are many. */
	public List<RecordedMove> passing(int moment) {
		List<Integer> found = new ArrayList<>();
		int sample;
		synchronized (this) {
			sample = messages.sampleBefore(moment);
			for (int message : messages.underWay(moment)) {
				if (isUnderWay(message, moment)) {
					found.add(message);
				}
			}
		}
		List<RecordedMove> moves = new ArrayList<>();
		found.forEach(message -> moves.add(recording.move(message)));
		recording.visit(sample + 1, Math.min(moment, length()), move -> {
			if (move.effect() == MoveEffect.SENT && isUnderWay(move.number(), moment)) {
				moves.add(move);
			}
		});
		return moves;
	}

	private synchronized boolean isUnderWay(int message, int moment) {
		int end = Math.abs(messages.end(message));
		return end == 0 || end > moment;
	}

	/** See {@link Density#sum}. */
	synchronized void sum(int[] bounds, int[] of, int[] moveCounts, int[] waitCounts) {
		density.sum(bounds, of, moveCounts, waitCounts);
	}
}
