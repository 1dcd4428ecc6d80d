package org.ipcstudio.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Writes systems at random of what {@link RandomSystem} leaves out: arrays of processes, alike or told apart by their
 * {@code self}, with arrays of mailboxes, locks, semaphores and variables; direct communication with a server that answers
 * to whoever has asked; parents with arrays of children and pipes that these inherit; fifos that are opened and closed;
 * mailboxes that come and go; and data that nothing depends on. The same seed gives the same text.
 */
final class RandomArrays {
	private final Random random;
	private final StringBuilder text = new StringBuilder();
	/** The number of elements of all arrays, and how their programs name an element. */
	private final int size;
	private final boolean selfish;
	private final boolean server;
	private final boolean family;
	private final boolean fifo;
	private final boolean opened;
	private final boolean absent;
	private final boolean network;
	/** The type of the messages of some mailboxes has a part that need not matter. */
	private final boolean pairs;
	private int loops;
	private boolean inAtomic;
	private boolean inSelect;
	/** Whose program is written. */
	private Role role;

	private enum Role {
		WORKER, PEER, SERVER, PARENT, CHILD
	}

	private RandomArrays(long seed) {
		random = new Random(seed * 31 + 7);
		size = oneIn(4) ? 3 : 2;
		selfish = oneIn(2);
		server = oneIn(3);
		family = !server && oneIn(3);
		fifo = oneIn(4);
		opened = oneIn(2);
		absent = oneIn(6);
		network = oneIn(10);
		pairs = oneIn(3);
	}

	static String of(long seed) {
		RandomArrays system = new RandomArrays(seed);
		system.write();
		return system.text.toString();
	}

	private String pick(String... choices) {
		return choices[random.nextInt(choices.length)];
	}

	private boolean oneIn(int n) {
		return random.nextInt(n) == 0;
	}

	private void line(String format, Object... values) {
		text.append(format.formatted(values)).append('\n');
	}

	private void write() {
		line("system RandomArrays {");
		line("const N = %d", size);
		if (network) {
			line("network W %s", pick("loss 5 %", "reorder"));
		}
		mailboxes();
		line("lock K[N]%nlock L%nsemaphore S[N] = %d%nsemaphore T = %d", random.nextInt(2), random.nextInt(2));
		line("memory R { x : int = 0 atomic y : int = 0 a[N] : int = 0 atomic b[N] : int = 0 }");
		if (fifo) {
			line("fifo F : int capacity 1 %s", pick("half duplex", "full duplex", ""));
		}
		process("Worker[N]", oneIn(8) ? "daemon" : "", Role.WORKER);
		connect("Worker");
		if (server) {
			server();
		} else if (family) {
			family();
		} else if (oneIn(2)) {
			process("Peer", "", Role.PEER);
			connect("Peer");
		}
		properties();
		line("}");
	}

	private void mailboxes() {
		line("mailbox B[N] : int %s%s", pick("capacity 0", "capacity 1", "capacity 1 initially [self]", "capacity 2",
				"capacity unbounded"), oneIn(6) ? " sharing exclusive" : "");
		line("mailbox Q : %s %s%s%s", pairs ? "(int, int)" : "int", pick("capacity 0", "capacity 1", "capacity 2",
				"capacity unbounded"), oneIn(5) ? " sharing exclusive" : "", network ? " via W" : "");
		line("mailbox D : int capacity 1%s", absent ? " absent" : oneIn(6) ? " owner Worker0" : "");
		if (text.indexOf("owner Worker0") >= 0) {
			line("process Worker0 { %s }", pick("work 1 ms", "R.y = 1", "signal T"));
			connect("Worker0");
		}
	}

	private void connect(String process) {
		for (String other : List.of("B", "Q", "D", "R")) {
			line("%s <-> %s", process, other);
		}
		for (String other : List.of("K", "L", "S", "T")) {
			line("%s -- %s", process, other);
		}
		if (fifo) {
			line("%s <-> F", process);
		}
	}

	/** Workers that ask and a server that answers; it takes from anybody. */
	private void server() {
		if (oneIn(2)) {
			line("link Worker <-> Server : int%s", pick("", " capacity 1", " capacity 0"));
		}
		process("Server", oneIn(2) ? "daemon" : "", Role.SERVER);
		connect("Server");
	}

	/** A parent with an array of children, and a pipe for them all. */
	private void family() {
		line("pipe I by Parent %s: int capacity 1", pick("", "inherited "));
		process("Parent", "", Role.PARENT);
		process("Child[N]", "in Parent", Role.CHILD);
		connect("Parent");
		connect("Child");
		line("Parent -> I -> Child");
	}

	private void properties() {
		if (oneIn(4)) {
			line("assert always %s", pick("R.x < 2", "R.y < 2", "len(Q) < 2", "R.a[0] == R.a[1]", "R.b[0] + R.b[1] < 2"));
		}
		if (oneIn(4)) {
			line("assert finally %s", pick("R.x == 1", "R.y < 2", "empty(Q)", "R.a[0] == 1"));
		}
		if (oneIn(4)) {
			line("assert progress");
		}
		if (oneIn(4)) {
			line("assert progress Worker");
		}
		if (oneIn(3)) {
			line("assert eventually %s", systemCondition());
		}
		if (oneIn(3)) {
			line("assert %s leads to %s", systemCondition(), systemCondition());
		}
	}

	private String systemCondition() {
		return pick("R.x == 1", "R.y != R.x", "len(Q) == 1", "empty(Q)", "R.a[0] == R.a[1]", "R.b[0] + R.b[1] == 2", "R.a[1] == 1");
	}

	private void process(String name, String attributes, Role newRole) {
		role = newRole;
		loops = 0;
		line("process %s %s {%nvar v : int%nvar w : int%nvar n : int%nvar who : pid", name, attributes);
		if (role == Role.PARENT && !oneIn(5)) {
			line("spawn Child");
		}
		if (fifo && opened && (role == Role.WORKER || oneIn(2))) {
			line(pick("open F to read", "open F to write", "open F to %s").formatted(selfish && role == Role.WORKER
					? "read" : "write"));
		}
		boolean endless = role == Role.SERVER || oneIn(3);
		if (endless) {
			loops++;
			line("loop {%n%s}", statements(2));
			loops--;
		} else {
			text.append(statements(role == Role.WORKER ? 3 : 4));
		}
		line("}");
	}

	private String statements(int most) {
		StringBuilder statements = new StringBuilder();
		for (int i = 1 + random.nextInt(most); i > 0; i--) {
			statements.append(statement()).append('\n');
		}
		return statements.toString();
	}

	private String statement() {
		return oneIn(4) ? compound() : simple();
	}

	private String simple() {
		List<Supplier<String>> kinds = new ArrayList<>(List.of(this::communication, this::communication,
				this::communication, this::memory, this::memory, this::synchronisation, this::irrelevant,
				() -> oneIn(5) ? pick("exit", "fail \"no\"", "progress") : communication(),
				() -> loops > 0 && oneIn(2) ? pick("break", "continue") : memory()));
		kinds.add(() -> oneIn(3) ? appearance() : this.communication());
		if (fifo) {
			kinds.add(this::fifo);
		}
		switch (role) {
			case WORKER -> {
				if (server) {
					kinds.addAll(List.of(this::request, this::request));
				}
			}
			case SERVER -> kinds.addAll(List.of(this::service, this::service, this::service));
			case PARENT -> kinds.addAll(List.of(() -> pick("wait Child", "wait Child", "wait Child[0]", "spawn Child[1]"),
					() -> pick("write 1 to I", "write 2 to I", "if try write 1 to I { v = 1 }", "close I")));
			case CHILD -> kinds.addAll(List.of(
					() -> pick("read v from I", "while read v from I { n = (n + v) % 3 }", "if read v from I { signal T }"),
					() -> pick("close I", "if eof(I) { R.y = 1 }", "read w from I")));
			default -> {
				// a peer has nothing of its own
			}
		}
		return kinds.get(random.nextInt(kinds.size())).get();
	}

	/** An index; in an array it may be that of the process itself or of its neighbour. */
	private String index() {
		boolean inArray = role == Role.WORKER || role == Role.CHILD;
		if (!inArray) {
			return pick("0", "1", "v & 1");
		}
		return selfish ? pick("self", "self", "(self + 1) % N", "0") : pick("0", "1", "v & 1");
	}

	private String element(String array) {
		return "%s[%s]".formatted(array, index());
	}

	private String value() {
		boolean inArray = role == Role.WORKER || role == Role.CHILD;
		return inArray && selfish ? pick("1", "self", "v % 3") : pick("1", "2", "v % 3", "n % 2");
	}

	private String message(String box) {
		return pairs && box.equals("Q") ? "(%s, %s)".formatted(value(), pick("n % 3", "w % 2", "7")) : value();
	}

	private String pattern(String box) {
		return pairs && box.equals("Q") ? "(%s, %s)".formatted(pick("v", "w", "_", "1"), pick("n", "_", "w"))
				: pick("v", "w", "n", "_");
	}

	private String box() {
		return oneIn(3) ? "Q" : oneIn(8) ? "D" : element("B");
	}

	private String communication() {
		String box = box();
		return switch (random.nextInt(10)) {
			case 0, 1, 2 -> "send %s to %s".formatted(message(box), box);
			case 3, 4, 5 -> "receive %s from %s".formatted(pattern(box), box);
			case 6 -> "sync send %s to %s".formatted(message(box), box);
			case 7 -> pairs && box.equals("Q") ? "receive (v, w) from Q where w != 1"
					: "receive v from %s %s".formatted(box, pick("by who", "where v == 1", "where v != 2 || w == 1"));
			case 8 -> "send %s to %s delivered to who".formatted(message(box), box);
			default -> "if %s %s { n = 1 }".formatted(pick("try send %s to".formatted(message(box)),
					"try receive %s from".formatted(pattern(box))), box);
		};
	}

	private String synchronisation() {
		return switch (random.nextInt(4)) {
			case 0 -> "signal " + pick("T", element("S"));
			case 1 -> "wait " + pick("T", element("S"));
			default -> "lock %s { %s }".formatted(pick("L", element("K")), pick("n = 0", "R.x = 1", "signal T"));
		};
	}

	private String memory() {
		String variable = pick("R.x", "R.y", element("R.a"), element("R.b"));
		return switch (random.nextInt(6)) {
			case 0, 1 -> "%s = %s".formatted(variable, value());
			case 2 -> "%1$s = (%1$s + 1) %% 3".formatted(variable);
			case 3 -> "await %s %s".formatted(variable, pick("== 1", "!= 0", "< 2"));
			case 4 -> "v = " + variable;
			default -> "assert %s < 3".formatted(variable);
		};
	}

	/** What no decision depends on; mostly it takes few values, so that a full search comes to an end. */
	private String irrelevant() {
		return pick("n = (n + 1) % 3", "n = any 0..1", "print n", "w = (w + n) & 1", !inAtomic && oneIn(4) ? "n = n + 1" : "work 1 ms",
				"n = len(Q) % 2");
	}

	private String appearance() {
		return absent ? pick("create D", "create D", "delete D") : "delete D";
	}

	private String request() {
		return pick("send 1 to Server", "send v % 2 to Server", "receive v from Server",
				"send 1 to Server\nreceive v from Server", "if try send 1 to Server { v = 1 }");
	}

	private String service() {
		return pick("receive v from any by who\nif who != null { send v to who }", "receive v from any by who",
				"receive v from any by who\nif who == Worker[0] { R.y = 1 } else { R.y = 0 }",
				"receive v from any", "receive w from any by who\nsend w to who");
	}

	private String fifo() {
		return opened ? pick("write 1 to F", "read v from F", "if read v from F { n = 1 }", "close F")
				: pick("write 1 to F", "read v from F", "read v from F", "if try write 2 to F { n = 1 }");
	}

	private String compound() {
		return switch (random.nextInt(6)) {
			case 0 -> "if %s {\n%s}".formatted(condition(), statements(2));
			case 1 -> "choose {\n%s} or {\n%s}".formatted(statements(1), statements(1));
			case 2, 3 -> select();
			case 4 -> atomic();
			default -> loop();
		};
	}

	private String condition() {
		return pick("v == 1", "w != v", "R.x == 1", element("R.b") + " == 0", "empty(Q)", "full(" + element("B") + ")",
				"who == Worker[0]", "n == 1");
	}

	private String select() {
		if (inSelect) {
			return memory();
		}
		inSelect = true;
		StringBuilder select = new StringBuilder("select {\n");
		for (int i = 1 + random.nextInt(2); i > 0; i--) {
			String box = oneIn(2) ? "Q" : element("B");
			String what = oneIn(2) ? "receive %s from %s".formatted(pattern(box), box)
					: "send %s to %s".formatted(message(box), box);
			select.append("%s %s{%n%s}%n".formatted(what, oneIn(3) ? "when " + pick("v == 0", "R.y == 0") + " " : "",
					statements(1)));
		}
		select.append(pick("", "", "else { }\n", "after 1 ms { }\n")).append('}');
		inSelect = false;
		return select.toString();
	}

	private String atomic() {
		if (inAtomic) {
			return memory();
		}
		inAtomic = true;
		String block = "atomic {\n%s}".formatted(statements(2));
		inAtomic = false;
		return block;
	}

	private String loop() {
		String head = pick("loop", "repeat 2", "while v == 0", "for i%d in 0..N - 1".formatted(loops));
		loops++;
		String body = statements(2);
		loops--;
		return "%s {\n%s}".formatted(head, body);
	}
}
