package org.ipcstudio.engine.diagnosis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a process may still do on the way that lies before it: an over-approximation, so that what is not here it
 * certainly never does.
 */
final class Prospects {
	/** More different messages than this to one queue count as "any message". */
	private static final int MESSAGE_LIMIT = 32;

	/** Queues it may receive or read from. */
	final BitSet receives = new BitSet();
	/** Queues of which it may give up its ends. */
	final BitSet closes = new BitSet();
	/** Fifos it may open to read. */
	final BitSet opensToRead = new BitSet();
	/** Fifos it may open to write. */
	final BitSet opensToWrite = new BitSet();
	/** Mailboxes it may create. */
	final BitSet creates = new BitSet();
	/** Mailboxes it may delete. */
	final BitSet deletes = new BitSet();
	/** Queues from which it may withdraw its own message. */
	final BitSet withdraws = new BitSet();
	/** Locks it may release. */
	final BitSet releases = new BitSet();
	/** Semaphores it may signal. */
	final BitSet signals = new BitSet();
	/** Semaphores and locks it may wait for. */
	final BitSet acquires = new BitSet();
	/** Words of shared variables it may write. */
	final BitSet writes = new BitSet();
	/** Children it may spawn. */
	final BitSet spawns = new BitSet();
	/** Whether it may come to its end. */
	boolean ends;

	private final Map<Integer, List<Integer[]>> messages = new HashMap<>();

	/** It may send a message to a queue; null stands for a part that is not known. */
	void sends(int queue, Integer[] message) {
		List<Integer[]> known = messages.computeIfAbsent(queue, q -> new ArrayList<>());
		if (known.size() < MESSAGE_LIMIT) {
			known.add(message);
		} else {
			known.set(0, new Integer[message.length]);
		}
	}

	/** Whether it may send anything to a queue. */
	boolean sends(int queue) {
		return messages.containsKey(queue);
	}

	/** The messages that it may send to a queue; null stands for a part that is not known. */
	List<Integer[]> messages(int queue) {
		return messages.getOrDefault(queue, List.of());
	}
}
