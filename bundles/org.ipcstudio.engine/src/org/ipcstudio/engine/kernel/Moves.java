package org.ipcstudio.engine.kernel;

import java.util.Arrays;

/**
 * A list of moves, each a handful of numbers; made to be used again and again without garbage. Moves are in a fixed order
 * that depends on the state alone, so a number into this list identifies a move.
 */
public final class Moves {
	/** The operation takes place. */
	public static final int TAKE = 0;
	/** The network drops the message. */
	public static final int DROP = 1;
	/** End of file, or a broken pipe. */
	public static final int ENDED = 2;
	/** Nothing else is possible: {@code else}, or a {@code try} that fails. */
	public static final int ELSE = 3;
	/** The time of {@code within} or {@code after} has passed. */
	public static final int TIMEOUT = 4;
	/** The process breaks a rule. */
	public static final int FAULT = 5;

	private static final int FIELDS = 6;

	private int[] fields = new int[16 * FIELDS];
	private int size;

	/** Forgets all moves. */
	public void clear() {
		size = 0;
	}

	public int size() {
		return size;
	}

	public boolean isEmpty() {
		return size == 0;
	}

	/** Adds a move of one process. */
	public void add(int process, int kind, int branch, int argument) {
		add(process, kind, branch, -1, -1, argument);
	}

	/** Adds a move. */
	public void add(int process, int kind, int branch, int partner, int partnerBranch, int argument) {
		int at = size * FIELDS;
		if (at == fields.length) {
			fields = Arrays.copyOf(fields, 2 * at);
		}
		fields[at] = process;
		fields[at + 1] = kind;
		fields[at + 2] = branch;
		fields[at + 3] = partner;
		fields[at + 4] = partnerBranch;
		fields[at + 5] = argument;
		size++;
	}

	/** Keeps only the first {@code newSize} moves. */
	void truncate(int newSize) {
		size = newSize;
	}

	/** Removes all moves from {@code from} on in which a process takes no part. */
	void keepOnly(int from, int process) {
		int kept = from;
		for (int i = from; i < size; i++) {
			if (process(i) == process || partner(i) == process) {
				System.arraycopy(fields, i * FIELDS, fields, kept * FIELDS, FIELDS);
				kept++;
			}
		}
		size = kept;
	}

	/** The process that makes the move; in a rendezvous the sender. */
	public int process(int move) {
		return fields[move * FIELDS];
	}

	/** One of {@link #TAKE}, {@link #DROP}, {@link #ENDED}, {@link #ELSE}, {@link #TIMEOUT}, {@link #FAULT}. */
	public int kind(int move) {
		return fields[move * FIELDS + 1];
	}

	/** Which branch of the operation. */
	public int branch(int move) {
		return fields[move * FIELDS + 2];
	}

	/** The other process of a rendezvous, or -1. */
	public int partner(int move) {
		return fields[move * FIELDS + 3];
	}

	/** Which branch of the partner's operation; in a receive from a queue, the queue. */
	public int partnerBranch(int move) {
		return fields[move * FIELDS + 4];
	}

	/** What was chosen: a value, or the index of a message. */
	public int argument(int move) {
		return fields[move * FIELDS + 5];
	}
}
