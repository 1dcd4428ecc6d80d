package org.ipcstudio.language.format;

/** A system that contains every declaration, attribute, statement and expression of the language at least once. */
public final class EveryConstruct {

	/** The text of the system. It has no syntax errors, and it makes no sense. */
	public static final String TEXT = """
			/** Everything. */
			system Every {
			  const N = 5
			  enum Kind { REQ, ACK }
			  bus B transfer 2 ms arbitration priority @(1, 2)
			  network W latency 5 us loss 0.5 % reorder @(3, 4, 50, 60)
			  network V loss 10 %
			  mailbox M1 : (Kind, int) capacity N + 1 initially [(REQ, 7), (ACK, 8)] via B sharing pair @(5, 6)
			  mailbox M2[N] : 0..N-1? capacity unbounded initially 2 of self sharing exclusive owner Parent absent
			  mailbox M3
			  mailbox M4 : Kind? initially [REQ, ACK]
			  mailbox M5 : bool capacity 0
			  link Parent <-> Child : byte capacity 2 via W @(9, 9)
			  link Parent -> Other : pid? initially [null]
			  pipe P1[2] by Parent inherited : byte capacity 16 @(1, 1)
			  pipe P2 by Parent
			  fifo F1 : int full duplex path "/tmp/a \\"b\\" \\\\c" capacity 3
			  fifo F2[N] half duplex
			  /** Memory. */
			  memory R @(7, 8) {
			    x : int = 0
			    /** Turn. */
			    atomic turn[N] : 0..N-1 = 1
			    k : Kind
			  }
			  memory Empty { }
			  lock L[2] @(1, 2)
			  semaphore S = 3 @(3, 4)
			  semaphore T[2]

			  /**
			   * The parent.
			   */
			  process Parent priority 3 exec "ls", "-l" @(10, 20, 100, 50) {
			    var i : int = 0
			    var a[N] : bool
			    var who : pid
			    var k : Kind = REQ
			    var t : (int, bool)?
			    i = i + 1
			    a[0] = true
			    R.x = R.turn[i] + 1
			    i = any 0..N-1
			    loop { break }
			    while i < 3 && !a[0] { continue }
			    while read i from P1[0] { }
			    repeat N { R.x = 1 }
			    for j in 0..N-1 { print "j ", j, " of\\n\\t", N }
			    if a[1] { exit } else if i == 2 { fail "why" } else { assert i != 9 }
			    if a[2] { exit } else { if a[3] { exit } }
			    if !try send (k, i) to M1 { progress }
			    if receive (REQ, i) from M1 within 10 ms { }
			    choose { i = 1 } or { i = 2   i = 3 } or { }
			    await R.x == 1 || len(M3) > 0
			    work 5 us
			    work N * 2 s
			    send 1 to M3
			    sync send i to M3
			    send i to M3 delivered to who
			    try send i to M3
			    send i to M3 within 5 ms
			    receive i from M3
			    receive i from M2[self] by who where i == 2 && !full(M3) within 1 s
			    try receive i from M3
			    receive (-1, _) from any by who
			    receive null from M4
			    receive true from M5
			    receive N from M3
			    send 7 to who
			    write i to P2 within 3 ms
			    try write i to P2
			    try read R.x from P2
			    select {
			      receive i from M3 when i > 0 { }
			      send (k, 1) to M1 { exit }
			      after 10 ms {
			        exit
			        exit
			      }
			    }
			    select {
			      read i from P2 { }
			      write 1 to P2 { }
			      else { }
			    }
			    create M2[0]
			    delete M2[0]
			    close P2
			    open F1 to read
			    open F2[1] to write
			    progress
			    spawn Child
			    wait Child
			    wait S
			    signal S
			    lock L[0] { atomic { i = eof(P2) ? 1 : broken(P2) ? 2 : empty(F1) ? 3 : 4 } }
			    i = -i + ~i - (+i) * (2 + 3) % 4 / 5 << 1 >> 2 >>> 3
			    a[0] = i < 1 == i > 2 != (i <= 3) || (i >= 4 & i == 5) ^ a[1] | a[2]
			    who = me
			    who = Child
			    who = null
			  }

			  process Child in Parent daemon { i = self }
			  process Other[N] { }
			  process Alone { }

			  Parent -> M1 -> Child
			  Parent <-> R <- Other
			  Parent -- L[0] -- Child @(1, 2) @(3, 4)
			  Other[self] -> M2[(self + 1) % N]

			  assert always R.x == 1
			  assert finally R.x == 2
			  assert eventually R.x == 3
			  assert R.x == 4 leads to R.x == 5
			  assert progress Parent
			  assert progress
			}
			""";

	private EveryConstruct() {
	}
}
