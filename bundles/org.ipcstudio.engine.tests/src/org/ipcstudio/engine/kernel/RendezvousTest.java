package org.ipcstudio.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

import org.junit.jupiter.api.Test;

/** Channels without a buffer, direct communication, and who counts as a waiting partner. */
class RendezvousTest {

	@Test
	void aRendezvousIsOneMoveOfBoth() {
		Exploration exploration = Exploration.of("""
				link A -> B : int
				process A { send 7 to B }
				process B { var x : int  receive x from A  assert x == 7 }
				""");
		assertEquals(Set.of("end"), exploration.outcomes());
		assertEquals(2, exploration.states());
	}

	@Test
	void twoTriesNeverMeet() {
		assertEquals(Set.of("end"), Exploration.of("""
				link A -> B : int
				process A { if try send 7 to B { fail "met" } }
				process B { var x : int  if try receive x from A { fail "met" } }
				""").outcomes());
	}

	@Test
	void aTryMeetsWhoWaits() {
		assertEquals(Set.of("end", "deadlock B"), Exploration.of("""
				mailbox Start : int capacity 1
				link A -> B : int
				process A { try send 7 to B }
				process B { var x : int  send 1 to Start  receive x from Start  receive x from A  assert x == 7 }
				B <-> Start
				""").outcomes());
	}

	@Test
	void aTimedReceiveCountsAsWaiting() {
		assertEquals(Set.of("end ok=0", "end ok=1"), Exploration.of("""
				memory M { atomic ok : int = 0 }
				link A -> B : int
				process A { if try send 7 to B { M.ok = 1 } }
				process B { var x : int  receive x from A within 5 ms }
				A -> M
				""").outcomes());
	}

	@Test
	void aSelectWithElseDoesNotWait() {
		assertEquals(Set.of("end"), Exploration.of("""
				link A -> B : int
				process A { if try send 7 to B { fail "met" } }
				process B { var x : int  select { receive x from A { fail "met" } else { } } }
				""").outcomes());
	}

	@Test
	void aSendToOneselfWaitsForEver() {
		assertEquals(Set.of("deadlock P[0] P[1]"), Exploration.of("""
				process P[2] { send 1 to P[self] }
				""").outcomes());
	}

	@Test
	void aPidNamesThePartner() {
		assertEquals(Set.of("end"), Exploration.of("""
				link C <-> S : int
				process C { send 3 to S }
				process S { var who : pid  var x : int  receive x from any by who  assert who == C && x == 3 }
				""").outcomes());
	}

	@Test
	void sendingToNullIsAFault() {
		assertEquals(Set.of("runtime-fault A"), Exploration.of("""
				process A { var who : pid  send 1 to who }
				""").outcomes());
	}

	@Test
	void aPidWithoutALinkIsAFault() {
		assertEquals(Set.of("runtime-fault A"), Exploration.of("""
				process A { var who : pid = B  send 1 to who }
				process B { }
				""").outcomes());
	}

	@Test
	void anyTakesFromEveryLinkedProcess() {
		assertEquals(Set.of("end first=1", "end first=2"), Exploration.of("""
				memory M { atomic first : int = 0 }
				process A { send 1 to S }
				process B { send 2 to S }
				process S { var x : int  var y : int  receive x from any  receive y from any  M.first = x }
				S -> M
				""").outcomes());
	}

	@Test
	void aSelectiveReceiveTakesAnySenderThatFits() {
		assertEquals(Set.of("deadlock A"), Exploration.of("""
				mailbox M : int capacity 0
				process A { send 1 to M }
				process B { send 2 to M }
				process C { var x : int  receive x from M where x == 2 }
				A -> M  B -> M  M -> C
				""").outcomes());
	}

	@Test
	void deliveredToNamesTheReceiver() {
		assertEquals(Set.of("deadlock B[0]", "deadlock B[1]"), Exploration.of("""
				mailbox M : int capacity 0
				process A { var who : pid  send 1 to M delivered to who  assert who != null && who != A }
				process B[2] { var x : int  receive x from M }
				A -> M -> B
				""").outcomes());
	}

	@Test
	void lengthOfARendezvousIsZeroAndItIsFullAndEmpty() {
		assertEquals(Set.of("deadlock A"), Exploration.of("""
				mailbox M : int capacity 0
				process A { assert len(M) == 0 && full(M) && empty(M)  send 1 to M }
				A -> M
				""").outcomes());
	}

	@Test
	void valuesThatDoNotFitTheReceiversVariableAreItsFault() {
		assertEquals(Set.of("runtime-fault B"), Exploration.of("""
				link A -> B : int
				process A { send 9 to B }
				process B { var x : 0..7  receive x from A }
				""").outcomes());
	}
}
