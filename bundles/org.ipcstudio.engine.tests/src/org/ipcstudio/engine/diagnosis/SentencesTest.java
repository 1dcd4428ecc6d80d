package org.ipcstudio.engine.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SentencesTest {

	@Test
	void locksTakenInOppositeOrder() {
		Explanation explanation = Standstill.of("""
				lock X
				lock Y
				process A { lock X { lock Y { } } }
				process B { lock Y { lock X { } } }
				A -- X -- B
				A -- Y -- B""").explanation();
		assertEquals("A holds the lock X and waits for the lock Y, which B holds; "
				+ "B holds the lock Y and waits for the lock X, which A holds.", explanation.summary());
		assertEquals("Take the locks X and Y in the same order in every process.", String.join(" ", explanation.hints()));
		assertEquals("A → Y → B → X → A", explanation.rings().get(0).toString());
		assertEquals("mutual exclusion, hold and wait, no preemption, circular wait",
				String.join(", ", explanation.conditions().stream().map(Explanation.Condition::name).toList()));
	}

	@Test
	void bothSendFirstAtARendezvous() {
		Explanation explanation = Standstill.of("""
				link A <-> B
				process A { var x : int  send 1 to B  receive x from B }
				process B { var x : int  send 1 to A  receive x from A }""").explanation();
		assertEquals("A waits until B receives its message; B waits until A receives its message.", explanation.summary());
		assertEquals("A → B → A", explanation.rings().get(0).toString());
	}

	@Test
	void bothReceiveFirst() {
		assertEquals("A waits for a message from B; B waits for a message from A.", Standstill.of("""
				link A <-> B
				process A { var x : int  receive x from B  send 1 to B }
				process B { var x : int  receive x from A  send 1 to A }""").explanation().summary());
	}

	@Test
	void fullChannels() {
		Standstill standstill = Standstill.of("""
				mailbox M : int capacity 1
				pipe P by A : int capacity 2
				process A { spawn B  loop { write 1 to P } }
				process B in A { var x : int  loop { send 1 to M  read x from P } }
				process C { var x : int  receive x from M }
				A -> P -> B -> M -> C""");
		assertEquals("A waits for room in P (full: 2 of 2), which only B can make by reading.", standstill.sentence("A"));
		assertEquals("B waits for room in M (full: 1 of 1), but nobody receives from it any more: C has ended.",
				standstill.sentence("B"));
	}

	@Test
	void partnersThatHaveEnded() {
		assertEquals("A waits for a message in M, which nobody sends any more: B and C have ended.", Standstill.of("""
				mailbox M : int
				process A { var x : int  repeat 3 { receive x from M } }
				process B { send 1 to M }
				process C { send 1 to M }
				B -> M -> A
				C -> M""").sentence("A"));
		assertEquals("A waits until B receives its message, but B has ended.", Standstill.of("""
				link A -> B
				process A { repeat 2 { send 1 to B } }
				process B { var x : int  receive x from A }""").sentence("A"));
	}

	@Test
	void childrenThatAreNeverSpawned() {
		Standstill standstill = Standstill.of("""
				semaphore S = 0
				process A { wait S  spawn B  wait B }
				process B in A { signal S }
				A -- S -- B""");
		assertEquals("A waits for the semaphore S, which nobody signals any more: B has not been spawned.",
				standstill.sentence("A"));
		assertEquals("A waits until B has ended, but B was never spawned.", Standstill.of("""
				process A { wait B }
				process B in A { }""").sentence("A"));
	}

	@Test
	void aPipeThatStaysOpen() {
		Standstill standstill = Standstill.of("""
				pipe P by A : int
				process A { spawn B  write 1 to P  wait B }
				process B in A { var x : int  while read x from P { } }
				A -> P -> B""");
		assertEquals("A holds a write end of P and waits until B has ended.", standstill.sentence("A"));
		assertEquals("B waits for data in P, which only A can close.", standstill.sentence("B"));
		assertEquals("Close P in A before line 3: a reader sees the end of file only when every write end is closed.",
				String.join(" ", standstill.explanation().hints()));
	}

	@Test
	void selectNamesAllItsBranches() {
		Standstill standstill = Standstill.of("""
				mailbox M : int
				mailbox N : int capacity 0
				memory R { atomic ready : bool }
				process A { var x : int  select { receive x from M { } send 1 to N { } receive x from M when R.ready { } } }
				process B { exit  send 1 to M }
				process C { var x : int  exit  receive x from N }
				B -> M -> A -> N -> C
				A <-> R""");
		assertEquals("A waits for a message in M, until somebody receives its message from N or until "
				+ "the condition of `receive x from M` holds, none of which can happen any more.", standstill.sentence("A"));
		assertEquals("select", standstill.waitOf("A").operation());
		assertEquals("M, N", standstill.waitOf("A").on());
	}

	@Test
	void manyProcessesAreCounted() {
		Explanation explanation = Standstill.of("""
				mailbox Fork[8] : bool capacity 1 initially [true]
				process P[8] {
				  var f : bool
				  receive f from Fork[self]
				  receive f from Fork[(self + 1) % 8]
				  send true to Fork[self]
				  send true to Fork[(self + 1) % 8]
				}
				P -> Fork -> P""").explanation();
		assertEquals(8, explanation.sentences().size());
		assertEquals("; 3 more processes wait as well.",
				explanation.summary().substring(explanation.summary().lastIndexOf(';')));
	}

	@Test
	void aDaemonIsMentionedWhereSomebodyWaitsForIt() {
		Explanation explanation = Standstill.of("""
				mailbox Request : int
				mailbox Reply : int
				process Client { var x : int  receive x from Reply }
				process Server daemon { var x : int  loop { receive x from Request  send x to Reply } }
				process Idle daemon { var x : int  receive x from Request }
				Client -> Request -> Server -> Reply -> Client
				Request -> Idle""").explanation();
		assertEquals("Client waits for a message in Reply, which only Server can send; "
				+ "Server waits for a message in Request, which nobody sends.", explanation.summary());
	}
}
