package org.ipcstudio.engine.kernel;

import java.util.List;

/** Systems whose moves depend on what few systems have: owners, openers, guards that look, children that end at once. */
public final class FootprintSystems {
	private FootprintSystems() {
	}

	/** What stands between the braces of each system. */
	public static List<String> texts() {
		return List.of(OWNER, ABSENT_RENDEZVOUS, ABSENT, OPENERS, CLOSERS, EXIT_IN_LOCK, DAEMON, GENERATIONS, EXPECTED_READER,
				EXPECTED_WRITER, GUARDS, CHANGING_GUARDS, FILTERS, ANY_LINK, LOSS, RECEIPTS, FAULTS, EXCLUSIVE, ATOMIC, TRIES);
	}

	private static final String OWNER = """
			mailbox M : int capacity 2 owner P
			mailbox N : int capacity 1
			process P { var x : int receive x from N }
			process Q { send 1 to M send 1 to N if try send 2 to M { send 3 to N } }
			process R { var x : int loop { choose { receive x from M } or { exit } } }
			Q -> M -> R  Q -> N -> P  P -> M
			""";

	private static final String ABSENT_RENDEZVOUS = """
			mailbox M : int capacity 0 absent
			memory R { go : int = 0 }
			process P { create M send 1 to M delete M create M send 2 to M }
			process Q { var x : int await full(M) && R.go == 1 receive x from M receive x from M }
			process S { R.go = 1 R.go = 0 R.go = 1 }
			P <-> M -> Q  Q <-> R  S <-> R
			""";

	private static final String ABSENT = """
			mailbox M : int capacity 2
			mailbox N : int capacity 0
			memory R { v : int = 0 }
			process P { loop { choose { create M } or { delete M } or { create N } or { delete N } } }
			process Q { var x : int loop { select { send 1 to M { } send 2 to N { } after 1 ms { } } } }
			process S { var x : int loop { choose { await full(M) } or { await full(N) } R.v = 1 } }
			process T { var x : int loop { if try receive x from N { } if try send 3 to N { } } }
			Q -> M  Q -> N  S <- M  S <- N  P <-> M  P <-> N  S <-> R  N <-> T
			""";

	private static final String OPENERS = """
			fifo F : int capacity 1
			process A { open F to write write 1 to F close F choose { open F to write } or { exit } }
			process B[2] { var x : int open F to read read x from F }
			A -> F -> B
			""";

	/** Where a process stands does not tell whether it has its end. */
	private static final String CLOSERS = """
			pipe I by A : int capacity 1
			process A { spawn B loop { choose { close I } or { write 1 to I } } }
			process B in A { var x : int loop { choose { close I } or { read x from I } } }
			A -> I -> B
			""";

	private static final String EXIT_IN_LOCK = """
			lock L
			semaphore S = 1
			memory R { v : int = 0 }
			process A { lock L { R.v = 1 choose { exit } or { wait S } } R.v = 2 }
			process B { loop { lock L { R.v = 0 } } }
			A -- L  A -- S  B -- L  A <-> R  B <-> R
			""";

	private static final String DAEMON = """
			lock L
			pipe I by A : int capacity 1
			process A daemon { spawn B loop { lock L { write 1 to I } } }
			process B in A { var x : int choose { exit } or { read x from I lock L { read x from I } close I lock L { } } }
			A -> I -> B  A -- L  B -- L
			""";

	private static final String GENERATIONS = """
			pipe I by P : int capacity 1
			memory R { v : int = 0 }
			process P { spawn C wait C var x : int while read x from I { R.v = x } assert eof(I) }
			process C in P { choose { spawn D } or { exit } R.v = 1 }
			process D in C { write 1 to I choose { write 2 to I } or { exit } }
			D -> I -> P  P <-> R  C <-> R
			""";

	private static final String EXPECTED_READER = """
			pipe I by P : int capacity 1
			memory R { v : int = 0 }
			process P { spawn C loop { choose { if write 1 to I { } } or { await broken(I) R.v = 1 R.v = 0 } } }
			process C in P { choose { spawn D } or { R.v = 0 } }
			process D in C { var x : int read x from I }
			P -> I -> D  P <-> R  C <-> R
			""";

	private static final String EXPECTED_WRITER = """
			pipe I by P : int capacity 1
			memory R { v : int = 0 }
			process P { var x : int spawn C loop { choose { if read x from I { } } or { await eof(I) R.v = 1 R.v = 0 } } }
			process C in P { choose { spawn D } or { R.v = 0 } }
			process D in C { write 1 to I close I R.v = 2 }
			D -> I -> P  P <-> R  C <-> R  D <-> R
			""";

	private static final String GUARDS = """
			mailbox M[2] : int capacity 0
			mailbox N : int capacity 1
			memory R { a[2] : int i : int = 0 }
			process P[2] { var x : int loop { select {
				receive x from M[self] when R.a[self] == 0 && len(N) == 0 { R.a[1 - self] = 1 }
				send self to M[1 - self] when R.a[R.i] == 0 { R.i = 1 - self }
				send 1 to N when self == 0 { }
			} } }
			process Q { var x : int loop { receive x from N await R.a[0] == 1 R.a[0] = 0 R.a[1] = 0 } }
			P <-> M  P -> N -> Q  P <-> R  Q <-> R
			""";

	/** Somebody changes at any time what the guards of both sides look at. */
	private static final String CHANGING_GUARDS = """
			mailbox M : int capacity 0
			memory R { a[2] : int b[2] : int i : int = 0 }
			process P[2] { loop { select {
				send self to M when R.a[self] == 0 { }
				send 2 to M when R.b[R.i] == 0 { }
			} } }
			process Q { var x : int loop { choose {
				select { receive x from M when R.a[R.i] == 0 { } receive x from M when R.b[0] == 0 { } }
			} or {
				if try receive x from M { }
			} } }
			process T { loop { choose { R.a[0] = 1 } or { R.a[0] = 0 } or { R.a[1] = 1 } or { R.b[0] = 1 }
				or { R.b[0] = 0 } or { R.b[1] = 1 } or { R.i = 1 } or { R.i = 0 } } }
			P -> M -> Q  P <-> R  Q <-> R  T <-> R
			""";

	private static final String FILTERS = """
			mailbox M : int capacity 0 sharing exclusive
			mailbox N : int capacity 1
			memory R { v : int = 0 }
			process P { loop { choose { send 1 to M } or { send 1 to N } or { if try send 1 to M { } } } }
			process Q[2] { var x : int loop { choose { receive x from M where x > R.v } or { receive x from N where x > R.v }
				or { if try receive x from M where x > R.v { } } } }
			process T { loop { choose { R.v = 0 } or { R.v = 1 } } }
			P -> M -> Q  P -> N -> Q  Q <-> R  T <-> R
			""";

	private static final String ANY_LINK = """
			link A -> C : int capacity 1
			link B -> C : int
			process A { send 1 to C send 2 to C }
			process B { send 1 to C try send 2 to C }
			process C { var x : int var p : pid receive x from any by p receive x from any by p receive x from A }
			""";

	private static final String LOSS = """
			network W loss 10 % reorder
			mailbox M : int capacity 0 via W
			mailbox N : int capacity 2 via W
			process A { loop { send 1 to M send 1 to N send 2 to N } }
			process B[2] { var x : int loop { receive x from M receive x from N } }
			A -> M -> B  A -> N -> B
			""";

	private static final String RECEIPTS = """
			mailbox M : int capacity 2
			pipe I by A : int capacity 1
			process A { var p : pid spawn D sync send 1 to M if sync send 2 to M within 1 ms { send 3 to M delivered to p } }
			process B { sync send 1 to M }
			process C { var x : int loop { choose { receive x from M } or { receive x from M where x > 1 } } }
			process D in A { var x : int read x from I }
			A -> M  B -> M  M -> C  A -> I -> D
			""";

	/** Guards and filters that break rules, also when a partner asks: whose fault it is depends on all of them. */
	private static final String FAULTS = """
			mailbox M : int capacity 0
			mailbox N : int capacity 1
			memory R { d : int = 1 }
			process A { loop { choose { send 0 to M } or { send 1 to M } or { send 0 to N } } }
			process B { var x : int loop { select {
				receive x from M where 4 / x > 1 { R.d = 0 }
				receive x from N when 4 / R.d > 1 { R.d = 1 }
				after 1 ms { R.d = 2 }
			} } }
			process C { loop { await 2 / R.d == 1 R.d = 1 } }
			A -> M -> B  A -> N -> B  B <-> R  C <-> R
			""";

	private static final String EXCLUSIVE = """
			mailbox M : int capacity 0 sharing exclusive
			mailbox N : int capacity 1 sharing exclusive
			process A { loop { send 1 to M send 2 to N } }
			process B[2] { var x : int loop { receive x from M if try receive x from N { if try receive x from M { } } } }
			process C { var x : int loop { receive x from N } }
			A -> M -> B  A -> N -> B  N -> C
			""";

	private static final String ATOMIC = """
			mailbox M : int capacity 1
			memory R { v : int = 0 }
			process A { loop { atomic { R.v = (R.v + 1) % 2 send 1 to M R.v = 0 } } }
			process B { var x : int loop { atomic { receive x from M R.v = x receive x from M } } }
			A -> M -> B  A <-> R  B <-> R
			""";

	private static final String TRIES = """
			mailbox M : int capacity 0
			memory R { v : int = 0 }
			process A { loop {
				if try send 1 to M { R.v = 1 }
				choose { R.v = 2 } or { select { send 2 to M when R.v == 1 { } else { R.v = 0 } } }
			} }
			process B { var x : int loop { select {
				receive x from M when R.v == 0 { }
				receive x from M where x == R.v { }
			} } }
			process C { var x : int loop { if try receive x from M where x > R.v { exit } } }
			A -> M -> B  M -> C  A <-> R  B <-> R  C <-> R
			""";
}
