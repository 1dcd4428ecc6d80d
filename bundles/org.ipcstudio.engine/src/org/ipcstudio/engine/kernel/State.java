package org.ipcstudio.engine.kernel;

import java.util.Arrays;

/**
 * One state of a compiled system: a fixed part of words (processes, shared variables, locks, semaphores, pipe ends) and
 * the queues of the channels. The layout belongs to {@link CompiledSystem}.
 *
 * <p>Every message occupies {@link QueueInfo#stride()} words: its origin (0 for an initial message, else 1 + the sender
 * if the queue tracks senders and it matters who has sent it, else 1), 1 + the process that waits for it to be taken (0
 * if none does), and its parts.
 * The queues that can hold messages come first; rendezvous have no room in a state.
 *
 * <p>Mutable and not thread-safe: a state belongs to one thread at a time.
 */
public final class State {
	public static final int ORIGIN = 0;
	public static final int AWAITED_BY = 1;
	/** Words of a message before its parts: origin, and who waits for it to be taken. */
	public static final int HEADER = 2;
	private static final int[] NOTHING = {};

	/** The fixed part. */
	public final int[] words;
	private final int[] strides;
	private final int[][] queues;
	private final int[] counts;

	State(int wordCount, int[] strides) {
		words = new int[wordCount];
		this.strides = strides;
		queues = new int[strides.length][];
		Arrays.fill(queues, NOTHING);
		counts = new int[strides.length];
	}

	/** A state of its own with the same content. */
	public State copy() {
		State copy = new State(words.length, strides);
		copy.copyFrom(this);
		return copy;
	}

	/** Makes this state equal to another one of the same system. */
	public void copyFrom(State other) {
		System.arraycopy(other.words, 0, words, 0, words.length);
		for (int q = 0; q < counts.length; q++) {
			int used = other.counts[q] * strides[q];
			ensure(q, used);
			System.arraycopy(other.queues[q], 0, queues[q], 0, used);
			counts[q] = other.counts[q];
		}
	}

	/** The number of queues that can hold messages. */
	public int queueCount() {
		return counts.length;
	}

	/** The number of messages in a queue; 0 for a rendezvous, which never stores any. */
	public int count(int queue) {
		return queue < counts.length ? counts[queue] : 0;
	}

	/** The words of a queue; those behind {@code count * stride} mean nothing. */
	public int[] messages(int queue) {
		return queues[queue];
	}

	/** Where a message begins in {@link #messages(int)}. */
	public int offset(int queue, int index) {
		return index * strides[queue];
	}

	/** 1 + the sender, 1 if senders are not tracked, 0 for an initial message. */
	public int origin(int queue, int index) {
		return queues[queue][index * strides[queue] + ORIGIN];
	}

	/** 1 + the process that waits for this message to be taken; 0 if none does. */
	public int awaitedBy(int queue, int index) {
		return queues[queue][index * strides[queue] + AWAITED_BY];
	}

	/** A part of a message. */
	public int part(int queue, int index, int part) {
		return queues[queue][index * strides[queue] + HEADER + part];
	}

	/** Appends a message of the parts in {@code source} from {@code from}. */
	public void append(int queue, int origin, int awaitedBy, int[] source, int from) {
		int stride = strides[queue];
		int at = counts[queue] * stride;
		ensure(queue, at + stride);
		int[] target = queues[queue];
		target[at + ORIGIN] = origin;
		target[at + AWAITED_BY] = awaitedBy;
		System.arraycopy(source, from, target, at + HEADER, stride - HEADER);
		counts[queue]++;
	}

	/** Takes a message out; the others keep their order. */
	public void remove(int queue, int index) {
		int stride = strides[queue];
		int[] messages = queues[queue];
		int behind = (counts[queue] - index - 1) * stride;
		System.arraycopy(messages, (index + 1) * stride, messages, index * stride, behind);
		counts[queue]--;
	}

	/** Drops all messages of a queue. */
	public void clear(int queue) {
		counts[queue] = 0;
	}

	/** Sets the number of messages and returns the words to fill in; for decoders of stored states. */
	public int[] restore(int queue, int count) {
		ensure(queue, count * strides[queue]);
		counts[queue] = count;
		return queues[queue];
	}

	private void ensure(int queue, int length) {
		if (queues[queue].length < length) {
			queues[queue] = Arrays.copyOf(queues[queue], Math.max(length, 2 * queues[queue].length));
		}
	}

	@Override
	public boolean equals(Object object) {
		if (!(object instanceof State other) || !Arrays.equals(words, other.words)
				|| !Arrays.equals(counts, other.counts)) {
			return false;
		}
		for (int q = 0; q < counts.length; q++) {
			int used = counts[q] * strides[q];
			if (!Arrays.equals(queues[q], 0, used, other.queues[q], 0, used)) {
				return false;
			}
		}
		return true;
	}

	@Override
	public int hashCode() {
		int hash = Arrays.hashCode(words);
		for (int q = 0; q < counts.length; q++) {
			int used = counts[q] * strides[q];
			for (int i = 0; i < used; i++) {
				hash = 31 * hash + queues[q][i];
			}
			hash = 31 * hash + counts[q];
		}
		return hash;
	}
}
