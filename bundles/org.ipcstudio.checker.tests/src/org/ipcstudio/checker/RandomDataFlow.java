package org.ipcstudio.checker;

import java.util.Random;
import java.util.function.Function;

/**
 * Writes small systems at random in which data flows on many ways and matters now and then: messages of several
 * parts, process names, shared variables and arrays, local arrays, values that may be null, ranges, selective receives.
 * All values are small, so that the systems have few states. The same seed gives the same text.
 */
final class RandomDataFlow {
	private static final int MOST_STATEMENTS = 4;
	private static final int DEEPEST = 2;

	private final Random random;
	private final StringBuilder text = new StringBuilder();
	private int processes;
	private int self;
	private int depth;

	private RandomDataFlow(long seed) {
		random = new Random(seed);
	}

	static String of(long seed) {
		RandomDataFlow system = new RandomDataFlow(seed);
		system.write();
		return system.text.toString();
	}

	private String pick(String... choices) {
		return choices[random.nextInt(choices.length)];
	}

	private boolean oneIn(int n) {
		return random.nextInt(n) == 0;
	}

	private void write() {
		processes = 2 + random.nextInt(2);
		text.append("system Flow {\n");
		text.append("mailbox M : (int, int) ").append(pick("capacity 1", "capacity 1 initially [(2, 1)]", "capacity 0"))
				.append('\n');
		text.append("mailbox N[2] : int ").append(pick("capacity 1", "capacity 2", "capacity 0")).append('\n');
		text.append("mailbox Q : (pid, 0..3) capacity 1\n");
		text.append("fifo F : int capacity 1\n");
		text.append("memory R { atomic x : int = 1 atomic y : 0..3 = 2 atomic a[2] : int = 3 atomic p : pid = P0 }\n");
		for (self = 0; self < processes; self++) {
			process();
		}
		for (int i = 0; i < processes; i++) {
			text.append("P%1$d <-> M\nP%1$d <-> N\nP%1$d <-> Q\nP%1$d <-> R\nP%1$d <-> F\n".formatted(i));
		}
		for (int i = 1; i < processes; i++) {
			text.append("link P%d <-> P%d : int %s\n".formatted(i - 1, i, pick("", "capacity 1")));
		}
		if (oneIn(3)) {
			text.append("assert always ").append(pick("R.x < 3", "R.y < 3", "R.a[1] != 2", "len(M) < 2")).append('\n');
		}
		if (oneIn(4)) {
			text.append("assert finally ").append(pick("R.x == 1", "R.a[R.y & 1] == 3", "R.p == P0")).append('\n');
		}
		if (oneIn(4)) {
			text.append("assert progress\n");
		}
		text.append("}\n");
	}

	private void process() {
		text.append("process P%d {\n".formatted(self));
		text.append("var v : int = %d\nvar w : 0..3\nvar o : int?\nvar who : pid\nvar b[2] : int = 1\n"
				.formatted(random.nextInt(2)));
		text.append(oneIn(2) ? "loop {\n%s}\n".formatted(statements()) : statements());
		text.append("}\n");
	}

	private String statements() {
		StringBuilder statements = new StringBuilder();
		depth++;
		for (int i = 1 + random.nextInt(MOST_STATEMENTS); i > 0; i--) {
			statements.append(statement()).append('\n');
		}
		depth--;
		return statements.toString();
	}

	private String statement() {
		return switch (random.nextInt(depth > DEEPEST ? 9 : 11)) {
			case 0, 1 -> computation();
			case 2, 3 -> pick("send (%s, %s) to M".formatted(value(), value()),
					"send %s to N[%s]".formatted(value(), index()), "send (me, w) to Q", "send (who, w) to Q",
					"write %s to F".formatted(value()),
					"sync send %s to N[0]".formatted(value()), "send %s to N[1] delivered to who".formatted(value()),
					"try send (%s, 1) to M".formatted(value()), "send %s to P%d".formatted(value(), neighbour()));
			case 4, 5 -> receive();
			case 6 -> pick("R.x = ", "R.a[%s] = ".formatted(index()), "R.y = ") + value();
			case 7 -> pick("v = R.x", "v = R.a[%s]".formatted(index()), "w = R.y", "R.p = me", "who = R.p",
					"R.x = (R.x + 1) & 3");
			case 8 -> pick("print v, w, who", "work v ms", "work b[%s] ms".formatted(index()), "assert v < 4",
					"await R.y != 1", "assert R.a[1] < 4", "who = me");
			case 9 -> "if %s {\n%s}".formatted(condition(), statements());
			default -> select();
		};
	}

	private int neighbour() {
		return self == 0 ? 1 : self - 1;
	}

	private String computation() {
		Function<String, String> assigned = target -> "%s = %s".formatted(target, value());
		return pick(assigned.apply("v"), assigned.apply("v"), assigned.apply("w"),
				assigned.apply("b[%s]".formatted(index())), "o = null", assigned.apply("o"), "v = any 0..1",
				"v = (v + 1) & 3", "w = (w + 1) & 3", "v = o == null ? 0 : o");
	}

	private String index() {
		return pick("0", "1", "v & 1", "w & 1");
	}

	/** A value between 0 and 3, if those of the variables are; a fault now and then. */
	private String value() {
		return pick("1", "2", "v & 3", "v & 3", "w", "b[%s] & 3".formatted(index()), "(v + w) & 3", "3 / (w + 1)",
				"len(N[0])", oneIn(6) ? "2 / w" : "w", oneIn(6) ? "b[v & 3] & 3" : "v & 1");
	}

	private String condition() {
		return pick("v == 1", "w < 2", "who == P1", "o == null", "R.x == 1", "b[%s] == 1".formatted(index()), "R.p == me",
				"try receive v from N[0]");
	}

	private String receive() {
		return pick("receive (v, w) from M", "receive (v, _) from M", "receive (_, v) from M", "receive (1, v) from M",
				"receive (v, b[v & 1]) from M", "receive (v, o) from M where v != 1", "receive (o, v) from M",
				"receive (R.x, v) from M", "receive v from N[%s]".formatted(index()), "receive v from N[0] by who",
				"receive w from N[1] by who", "receive v from N[0] where v == w", "receive (who, w) from Q",
				"receive (who, _) from Q", "receive (_, v) from Q", "read v from F", "receive v from any by who",
				"receive v from P%d".formatted(neighbour()), "try receive o from N[0]", "receive v from N[0] within 1 ms");
	}

	private String select() {
		String second = pick("send (%s, 1) to M".formatted(value()), "receive v from N[0]",
				"receive (_, v) from M when %s".formatted(pick("w == 1", "R.x < 2")));
		return "select {\nreceive v from N[1] {\n%s}\n%s {\n%s}\n%s\n}".formatted(statements(), second, statements(),
				pick("", "else { v = 0 }", "after 1 ms { v = 1 }"));
	}
}
