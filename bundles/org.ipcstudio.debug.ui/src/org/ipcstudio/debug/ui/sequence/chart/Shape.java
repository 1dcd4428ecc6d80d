package org.ipcstudio.debug.ui.sequence.chart;

import org.ipcstudio.engine.record.RecordedMove;
import org.ipcstudio.engine.record.Span;

/** Something in the chart, in pixels of the part that is seen. */
public sealed interface Shape {

	/** What a bar says. */
	enum BarKind {
		WAIT, WORK, HOLD
	}

	/** What a mark says. */
	enum MarkKind {
		/** A move that is about no message. */
		STEP,
		/** A move that broke a rule. */
		FAULT,
		/** A process has started another one or was started. */
		STARTED,
		/** A process has ended. */
		ENDED,
		/** A process waits for ever. */
		STUCK
	}

	/** What became of a message. */
	enum ArrowKind {
		/** It was received. */
		RECEIVED,
		/** It passed at a rendezvous. */
		PASSED,
		/** It lies in its queue still. */
		QUEUED,
		/** The network dropped it. */
		DROPPED,
		/** It was withdrawn, or lost with its mailbox. */
		GONE,
		/** It was there from the start, and was received. */
		INITIAL
	}

	/** A line of life; {@code alive} is false where the process has not started or has ended. */
	record Life(int lane, int x, int top, int bottom, boolean alive) implements Shape {
	}

	/** Something that lasts, beside or on a line of life. */
	record Bar(BarKind kind, int lane, int process, int x, int top, int width, int bottom, Span span) implements Shape {
	}

	/** A message from its sender to its receiver. */
	record Arrow(ArrowKind kind, RecordedMove move, int end, Segment line) implements Shape {
		/** The queue of the message. */
		public int queue() {
			return move.queue();
		}
	}

	/**
	 * The part of a line that may be seen.
	 *
	 * @param begins whether it begins here, or comes from outside
	 * @param ends   whether it ends here
	 * @param rest   how far down it lies in a queue at the moment that is shown; -1 if it does not
	 */
	record Segment(int x1, int y1, int x2, int y2, boolean begins, boolean ends, int rest) {
		/** Whether both ends are on the same line of life. */
		public boolean isLoop() {
			return x1 == x2;
		}

		/** Where it is at a height. */
		public int xAt(int y) {
			return y1 == y2 ? x2 : x1 + (int) Math.round((x2 - x1) * (double) (y - y1) / (y2 - y1));
		}
	}

	/** A sign on a line of life. */
	record Mark(MarkKind kind, int process, int move, int x, int y) implements Shape {
	}

	/**
	 * So many moves that they are not seen one by one.
	 *
	 * @param moves how dense the moves of the process are, from 0 to {@value #LEVELS}
	 * @param waits how much of the time it waits, from 0 to {@value #LEVELS}
	 */
	record Texture(int lane, int x, int top, int bottom, int moves, int waits) implements Shape {
		public static final int LEVELS = 4;
	}
}
