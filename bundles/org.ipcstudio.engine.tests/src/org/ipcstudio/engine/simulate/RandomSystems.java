package org.ipcstudio.engine.simulate;

import java.util.SplittableRandom;

/**
 * Generates small systems that use most of the language: mailboxes, links, a fifo, a pipe to a child, buses and networks,
 * shared memory, locks, time. The same seed gives the same text. All values are of the range {@code 0..2} and nearly all
 * channels and semaphores are bounded, so that nearly every system can be explored to its end.
 */
public final class RandomSystems {
	private static final int DEEPEST = 2;
	private static final int CHILD = -1;

	private final SplittableRandom random;
	private final StringBuilder text = new StringBuilder();
	private int processes;
	private int mailboxes;
	private boolean fifo;
	private boolean child;
	/** The process that is being written; {@link #CHILD} is the child of {@code P0}. */
	private int self;
	private int budget;
	private boolean locked;
	private boolean atomic;

	private RandomSystems(long seed) {
		random = new SplittableRandom(seed);
	}

	/** The source of a system, free of errors. */
	public static String generate(long seed) {
		RandomSystems generator = new RandomSystems(seed);
		generator.system();
		return generator.text.toString();
	}

	private int below(int bound) {
		return random.nextInt(bound);
	}

	private void line(String format, Object... arguments) {
		text.append(format.formatted(arguments)).append('\n');
	}

	private void system() {
		processes = 2 + below(3);
		mailboxes = 1 + below(2);
		fifo = below(4) == 0;
		child = below(4) == 0;
		line("system Generated {");
		channels();
		line("lock L");
		line("semaphore S = %d", 1 + below(2));
		line("memory R { v : 0..2 = 0 atomic w : 0..2 = 1 }");
		for (self = 0; self < processes; self++) {
			process();
		}
		if (child) {
			self = CHILD;
			process();
		}
		for (int p = 0; p < processes; p++) {
			connect(p);
		}
		if (child) {
			line("C <-> R");
		}
		line("}");
	}

	private void channels() {
		line("network W latency %d ms loss %d %%%s", below(4), below(2) * 20, below(2) == 0 ? " reorder" : "");
		line("bus B transfer %d ms arbitration %s", 1 + below(2), below(2) == 0 ? "fifo" : "priority");
		for (int m = 0; m < mailboxes; m++) {
			int capacity = below(3);
			String bound = below(12) == 0 ? "unbounded" : Integer.toString(capacity);
			line("mailbox M%d : 0..2 capacity %s%s%s%s", m, bound, capacity > 0 && below(3) == 0 ? " initially [1]" : "",
					below(6) == 0 ? " sharing exclusive" : "", carrier());
		}
		line("link P0 <-> P1 : 0..2 capacity %d%s", below(3), carrier());
		if (fifo) {
			line("fifo F : 0..2 capacity %d %s duplex%s", 1 + below(2), below(2) == 0 ? "half" : "full", carrier());
		}
		if (child) {
			line("pipe I by P0 : 0..2 capacity %d", 1 + below(2));
			line("P0 -> I -> C");
		}
	}

	private String carrier() {
		return switch (below(6)) {
			case 0 -> " via W";
			case 1 -> " via B";
			default -> "";
		};
	}

	private void connect(int process) {
		for (int m = 0; m < mailboxes; m++) {
			line("P%d <-> M%d", process, m);
		}
		if (fifo) {
			line("P%d <-> F", process);
		}
		line("P%d <-> R", process);
		line("P%d -- L", process);
		line("P%d -- S", process);
	}

	private void process() {
		String name = self == CHILD ? "C in P0" : "P" + self;
		line("process %s%s priority %d {", name, below(6) == 0 ? " daemon" : "", below(3));
		line("var x : 0..2 = %d", below(3));
		if (self == CHILD) {
			block("while read x from I", 1);
			line("}");
			return;
		}
		budget = 7;
		if (self == 0 && child && below(6) > 0) {
			line("spawn C");
		}
		switch (below(3)) {
			case 0 -> block("loop", 1);
			case 1 -> block("repeat " + (1 + below(2)), 1);
			default -> statements(0);
		}
		line("}");
	}

	private void block(String head, int depth) {
		line("%s {", head);
		statements(depth);
		line("}");
	}

	private void statements(int depth) {
		int count = 1 + below(3);
		for (int i = 0; i < count; i++) {
			if (self != CHILD && budget-- > 0 && depth <= DEEPEST && below(2) == 0) {
				compound(depth + 1);
			} else {
				simple();
			}
		}
	}

	private String mailbox() {
		return "M" + below(mailboxes);
	}

	/** A channel to or from which this process may communicate: a mailbox or the other process of the link. */
	private String channel() {
		return self < 2 && below(3) == 0 ? "P" + (1 - self) : mailbox();
	}

	private String communication() {
		if (fifo && below(4) == 0) {
			return below(2) == 0 ? "write x to F" : "read x from F";
		}
		return below(2) == 0 ? "send x to " + channel() : "receive x from " + channel();
	}

	/** What only a parent, or a user of the fifo, can do. */
	private String special() {
		if (self == 0 && child) {
			return below(5) == 0 ? below(2) == 0 ? "close I" : "wait C" : "write x to I";
		}
		return fifo && below(6) == 0 ? "close F" : "sync send x to " + mailbox();
	}

	private void simple() {
		if (self == CHILD) {
			line(below(3) == 0 ? "work 2 ms" : "R.w = (R.w + 1) %% 3");
			return;
		}
		switch (below(10)) {
			case 0, 1, 2 -> line(communication());
			case 9 -> line(special());
			case 3 -> line("R.v = x");
			case 4 -> line("x = R.%s", below(2) == 0 ? "v" : "w");
			case 5 -> line("x = any 0..2");
			case 6 -> line("x = (x + 1) %% 3");
			case 7 -> line("work %d ms", 1 + below(4));
			default -> line("R.w = (R.w + 1) %% 3");
		}
	}

	private void compound(int depth) {
		switch (below(9)) {
			case 0 -> select(depth);
			case 1 -> condition("try " + communication(), depth);
			case 2 -> condition(communication() + " within " + (1 + below(4)) + " ms", depth);
			case 3 -> inAtomic(depth);
			case 4 -> choose(depth);
			case 5 -> inLock(depth);
			case 6 -> inSemaphore(depth);
			case 7 -> block("repeat " + (1 + below(2)), depth);
			default -> condition("x == " + below(3), depth);
		}
	}

	private void condition(String condition, int depth) {
		block("if " + condition, depth);
		if (below(2) == 0) {
			block("else", depth);
		}
	}

	private void choose(int depth) {
		block("choose", depth);
		block("or", depth);
	}

	private void select(int depth) {
		line("select {");
		int branches = 1 + below(2);
		for (int i = 0; i < branches; i++) {
			block(communication() + (below(4) == 0 ? " when R.w < 2" : ""), depth);
		}
		switch (below(3)) {
			case 0 -> block("after " + (1 + below(4)) + " ms", depth);
			case 1 -> block("else", depth);
			default -> block("receive x from " + mailbox(), depth);
		}
		line("}");
	}

	private void inAtomic(int depth) {
		if (atomic) {
			simple();
			return;
		}
		atomic = true;
		block("atomic", depth);
		atomic = false;
	}

	private void inLock(int depth) {
		if (locked) {
			simple();
			return;
		}
		locked = true;
		block("lock L", depth);
		locked = false;
	}

	/** A semaphore is given back, so that it stays bounded, or kept for ever. */
	private void inSemaphore(int depth) {
		line("wait S");
		statements(depth);
		if (below(4) > 0) {
			line("signal S");
		}
	}
}
