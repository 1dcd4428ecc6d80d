package org.ipcstudio.engine.kernel;

import java.util.List;

/** What the questions that {@link Channels} answers look at. */
public final class ChannelFootprint {
	private ChannelFootprint() {
	}

	/** What {@link Channels#exists} looks at. */
	public static void exists(QueueInfo queue, Footprint footprint) {
		if (queue.existsWord() >= 0) {
			footprint.reads(queue.existsWord());
		}
	}

	/** What {@link Channels#holdsEnd} looks at. */
	public static void holdsEnd(Context c, QueueInfo queue, boolean write, Footprint footprint) {
		List<EndInfo> ends = write ? queue.writeEnds() : queue.readEnds();
		for (int i = 0; i < ends.size(); i++) {
			if (ends.get(i).process() == c.process) {
				footprint.reads(ends.get(i).word());
			}
		}
	}

	/** What {@link Channels#isOpen} looks at: the ends, and whether children that are to hold them may still come. */
	public static void isOpen(Context c, QueueInfo queue, boolean write, Footprint footprint) {
		List<EndInfo> ends = write ? queue.writeEnds() : queue.readEnds();
		for (int i = 0; i < ends.size(); i++) {
			EndInfo end = ends.get(i);
			if (queue.isFifo() && end.process() == c.process) {
				continue;
			}
			footprint.reads(end.word());
			if (end.heldFromStart() && c.system.process(end.process()).parent() >= 0) {
				line(c, end.process(), footprint);
			}
		}
	}

	/** A process and all its ancestors. */
	private static void line(Context c, int process, Footprint footprint) {
		for (int p = process; p >= 0; p = c.system.process(p).parent()) {
			if (p != c.process) {
				footprint.status(p);
			}
		}
	}

	/** What {@link ChannelRef#look} looks at. */
	public static void look(Context c, int queueId, Looked looked, Footprint footprint) {
		QueueInfo queue = c.system.queue(queueId);
		exists(queue, footprint);
		if (looked != Looked.BROKEN && !queue.isRendezvous()) {
			footprint.looks(queueId);
		}
		if (looked == Looked.EOF || looked == Looked.BROKEN) {
			isOpen(c, queue, looked == Looked.EOF, footprint);
		}
	}
}
