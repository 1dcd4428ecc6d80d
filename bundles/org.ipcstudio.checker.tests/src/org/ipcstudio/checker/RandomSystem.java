package org.ipcstudio.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Writes small systems at random, of all that the language has and with few states: two or three processes, now and then
 * with a child, that share two mailboxes, two locks, a semaphore and a memory. The same seed gives the same text.
 */
final class RandomSystem {
	private final Random random;
	private final StringBuilder text = new StringBuilder();
	private final boolean child;
	private final boolean pipeToChild;
	private int loops;
	private boolean inAtomic;
	/** What the program that is being written may use. */
	private boolean parent;
	private boolean reads;
	private boolean writes;

	private RandomSystem(long seed) {
		random = new Random(seed);
		child = random.nextInt(3) == 0;
		pipeToChild = random.nextBoolean();
	}

	static String of(long seed) {
		RandomSystem system = new RandomSystem(seed);
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
		text.append("system Random {\n");
		if (oneIn(8)) {
			text.append("network W loss 5 % ").append(pick("", "reorder")).append('\n');
		}
		boolean network = text.indexOf("network") >= 0;
		for (String name : List.of("M", "N")) {
			String capacity = pick("capacity 0", "capacity 1", "capacity 2", "capacity unbounded");
			text.append("mailbox ").append(name).append(" : int ").append(capacity)
					.append(capacity.endsWith("0") || oneIn(2) ? "" : " initially [1]")
					.append(oneIn(6) ? " sharing exclusive" : "")
					.append(network && name.equals("M") ? " via W" : "").append('\n');
		}
		text.append("lock K\nlock L\nsemaphore S = ").append(random.nextInt(2)).append('\n');
		text.append("memory R { x : int = 0 atomic y : int = 0 }\n");
		int count = 2 + random.nextInt(2);
		for (int i = 0; i < count; i++) {
			process("P" + i, oneIn(6) ? "daemon" : "", i == 0 && child, false);
		}
		if (child) {
			text.append("pipe I by P0 : int capacity 1\n");
			process("C", "in P0", false, true);
			text.append(pipeToChild ? "P0 -> I -> C\n" : "C -> I -> P0\n");
		}
		for (int i = 0; i < count; i++) {
			connect("P" + i);
		}
		if (child) {
			connect("C");
		}
		properties(count);
		text.append("}\n");
	}

	private void connect(String process) {
		for (String other : List.of("M", "N", "R")) {
			text.append(process).append(" <-> ").append(other).append('\n');
		}
		for (String other : List.of("K", "L", "S")) {
			text.append(process).append(" -- ").append(other).append('\n');
		}
	}

	private void properties(int count) {
		if (oneIn(3)) {
			text.append("assert always ").append(pick("R.x < 2", "R.y < 2", "len(M) < 2", "R.x == R.y")).append('\n');
		}
		if (oneIn(3)) {
			text.append("assert finally ").append(pick("R.x == 1", "R.y < 2", "empty(N)")).append('\n');
		}
		if (oneIn(3)) {
			text.append("assert progress\n");
		}
		if (oneIn(2)) {
			text.append("assert progress P").append(random.nextInt(count)).append('\n');
		}
		if (oneIn(2)) {
			text.append("assert eventually ").append(systemCondition()).append('\n');
		}
		if (oneIn(2)) {
			text.append("assert %s leads to %s\n".formatted(systemCondition(), systemCondition()));
		}
	}

	/** A condition that a property may look at; now and then one that cannot be evaluated everywhere. */
	private String systemCondition() {
		if (oneIn(20)) {
			return "2 / R.x == 1";
		}
		return pick("R.x == 1", "R.y == 2", "R.x != R.y", "len(M) == 1", "empty(N)", "full(N)", "R.x + R.y > 1");
	}

	private void process(String name, String attributes, boolean isParent, boolean isChild) {
		parent = isParent;
		reads = isChild && pipeToChild || isParent && !pipeToChild;
		writes = isChild && !pipeToChild || isParent && pipeToChild;
		loops = 0;
		text.append("process ").append(name).append(' ').append(attributes).append(" {\nvar v : int\nvar w : int\n");
		if (isParent && !oneIn(5)) {
			text.append("spawn C\n");
		}
		if (oneIn(2)) {
			loops++;
			text.append("loop {\n").append(statements(3)).append("}\n");
			loops--;
		} else {
			text.append(statements(5));
		}
		text.append("}\n");
	}

	private String statements(int most) {
		StringBuilder statements = new StringBuilder();
		for (int i = 1 + random.nextInt(most); i > 0; i--) {
			statements.append(statement()).append('\n');
		}
		return statements.toString();
	}

	private String statement() {
		return random.nextInt(10) < 7 ? simple() : compound();
	}

	private String simple() {
		List<Supplier<String>> kinds = new ArrayList<>(List.of(
				this::communication, this::communication, this::communication, this::memory, this::memory,
				() -> "signal S", () -> "wait S", this::computation, () -> oneIn(4) ? "progress" : "signal S",
				() -> oneIn(6) ? pick("exit", "fail \"no\"", "delete M", "create M") : computation(),
				() -> loops > 0 && oneIn(2) ? pick("break", "continue") : memory()));
		if (parent) {
			kinds.add(() -> pick("wait C", "wait C", "spawn C"));
		}
		if (reads) {
			kinds.add(() -> pick("read v from I", "if read v from I { signal S }", "if eof(I) { v = 1 }"));
		}
		if (writes) {
			kinds.add(() -> pick("write 1 to I", "if try write 1 to I { v = 1 }", "write v to I"));
		}
		if (reads || writes) {
			kinds.add(() -> "close I");
		}
		return kinds.get(random.nextInt(kinds.size())).get();
	}

	private String box() {
		return pick("M", "N");
	}

	private String value() {
		return pick("1", "2", "v % 3");
	}

	private String communication() {
		return switch (random.nextInt(9)) {
			case 0, 1, 2 -> "send %s to %s".formatted(value(), box());
			case 3, 4 -> "receive %s from %s".formatted(pick("v", "w"), box());
			case 5 -> "sync send %s to %s".formatted(value(), box());
			case 6 -> "receive v from %s where v %s 1".formatted(box(), pick("==", "!="));
			case 7 -> pick("try send 2 to %s", "try receive v from %s").formatted(box());
			default -> pick("receive v from %s by by0", "send 1 to %s within 1 ms", "receive w from %s within 1 ms")
					.formatted(box()).replace(" by by0", "");
		};
	}

	private String memory() {
		String variable = pick("R.x", "R.y");
		return switch (random.nextInt(5)) {
			case 0 -> "%s = %s".formatted(variable, pick("0", "1", "v % 3"));
			case 1 -> "%1$s = (%1$s + 1) %% 3".formatted(variable);
			case 2 -> "await %s %s".formatted(variable, pick("== 1", "!= 0", "< 2"));
			case 3 -> pick("v = %s", "assert %s < 2").formatted(variable);
			default -> "%s = 1 - %s".formatted(variable, pick("R.x", "R.y")).replace("1 - ", "1 & ");
		};
	}

	private String computation() {
		return pick("v = any 0..1", "v = 1 - (v & 1)", "w = v % 2", "v = len(M) % 3", "work 1 ms", "print v",
				"assert v < 3");
	}

	private String compound() {
		return switch (random.nextInt(7)) {
			case 0 -> "lock %s {\n%s}".formatted(pick("K", "L"), statements(2));
			case 1 -> "if %s {\n%s}".formatted(condition(), statements(2));
			case 2 -> "choose {\n%s} or {\n%s}".formatted(statements(1), statements(2));
			case 3, 4 -> select();
			case 5 -> atomic();
			default -> loop();
		};
	}

	private String condition() {
		return pick("v == 1", "R.x == 1", "R.y != 0 && v < 2", "try receive v from M", "try send 1 to N", "full(M)",
				"send 1 to M within 1 ms", "w != v");
	}

	private String select() {
		String first = "receive v from %s %s{\n%s}".formatted(box(), pick("", "", "when R.y == 0 "), statements(1));
		String second = "send %s to %s %s{\n%s}".formatted(value(), box(), pick("", "when v == 0 "), statements(1));
		String third = pick("", "", "else {\n%s}".formatted(statements(1)), "after 1 ms {\n%s}".formatted(statements(1)));
		return "select {\n%s\n%s\n%s\n}".formatted(first, oneIn(2) ? second : "", third);
	}

	private String atomic() {
		if (inAtomic) {
			return memory();
		}
		inAtomic = true;
		String block = "atomic {\n%s}".formatted(statements(3));
		inAtomic = false;
		return block;
	}

	private String loop() {
		loops++;
		String body = statements(2);
		loops--;
		return pick("loop {\n%s}", "repeat 2 {\n%s}", "while v == 0 {\n%s}").formatted(body);
	}
}
