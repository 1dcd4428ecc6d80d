package org.ipcstudio.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Buffered mailboxes and links: order, selection, sharing, creation, synchronous sends. */
class MailboxTest {

	@Test
	void messagesKeepTheirOrder() {
		assertEquals(Set.of("end"), Exploration.of("""
				mailbox M : int capacity 2
				process A { var i : int  repeat 4 { send i to M  i = i + 1 } }
				process B { var i : int  var x : int  repeat 4 { receive x from M  assert x == i  i = i + 1 } }
				A -> M -> B
				""").outcomes());
	}

	@Test
	void aSelectiveReceiveTakesTheFirstThatFitsAndTheOthersKeepTheirOrder() {
		assertEquals(Set.of("end"), Exploration.of("""
				mailbox M : int capacity 3 initially [1, 2, 3]
				process B {
				  var x : int
				  receive x from M where x > 1   assert x == 2
				  receive x from M               assert x == 1
				  receive 3 from M
				}
				M -> B
				""").outcomes());
	}

	@Test
	void aLiteralOrConstantInAPatternSelects() {
		assertEquals(Set.of("end"), Exploration.of("""
				enum Kind { REQ, ACK }
				mailbox M : (Kind, int) capacity 2 initially [(REQ, 1), (ACK, 2)]
				process B { var x : int  receive (ACK, x) from M  assert x == 2  receive (_, x) from M  assert x == 1 }
				M -> B
				""").outcomes());
	}

	@Test
	void aFailedTryReceiveGivesNullWhereTheTypeAllowsIt() {
		assertEquals(Set.of("end"), Exploration.of("""
				mailbox M : int capacity 1
				process B { var x : int? = 5  var y : int = 5  try receive x from M  try receive y from M
				  assert x == null && y == 5 }
				M -> B
				""").outcomes());
	}

	@Test
	void aSyncSendGoesOnInTheReceiversMove() {
		assertEquals(Set.of("end"), Exploration.of("""
				mailbox M : int capacity 4
				process A { sync send 1 to M  assert empty(M) }
				process B { var x : int  receive x from M }
				A -> M -> B
				""").outcomes());
	}

	@Test
	void aSyncSendWithoutReceiverWaits() {
		assertEquals(Set.of("deadlock A"), Exploration.of("""
				mailbox M : int capacity 4
				process A { sync send 1 to M }
				A -> M
				""").outcomes());
	}

	@Test
	void aTimedSyncSendWithdrawsItsMessage() {
		assertEquals(Set.of("end left=0"), Exploration.of("""
				memory R { atomic left : int = 9 }
				mailbox M : int capacity 4
				process A { var who : pid  send 1 to M delivered to who within 5 ms  R.left = len(M)  }
				A -> M
				A -> R
				""").outcomes());
	}

	@Test
	void theReceiveRightIsTakenBeforeAMessageIsThere() {
		assertEquals(Set.of("deadlock B[0] B[1]"), Exploration.of("""
				mailbox M : int capacity 1 sharing exclusive
				process B[2] { var x : int  receive x from M }
				M -> B
				""").outcomes());
	}

	@Test
	void aTryNeedsTheRightToo() {
		assertEquals(Set.of("end took=0", "end took=1"), Exploration.of("""
				memory R { atomic took : int = 0 }
				mailbox M : int capacity 2 sharing exclusive initially [1]
				process A { receive 2 from M }
				process B { var x : int  if try receive x from M { R.took = 1 }  send 2 to M }
				A <- M <-> B
				B -> R
				""").outcomes());
	}

	@Test
	void useOfAnAbsentMailboxIsAFaultAlsoOfWhoWaits() {
		assertEquals(Set.of("absent-mailbox B", "end"), Exploration.of("""
				mailbox M : int capacity 1
				process A { delete M }
				process B { var x : int  receive x from M within 1 ms }
				A -> M -> B
				""").outcomes());
	}

	@Test
	void aMailboxCanBeCreatedOnce() {
		assertEquals(Set.of("runtime-fault A"), Exploration.of("""
				mailbox M : int capacity 1 absent
				process A { create M  send 1 to M  create M }
				A -> M
				""").outcomes());
	}

	@Test
	void deletingDropsTheMessages() {
		Exploration exploration = Exploration.of("""
				mailbox M : int capacity 3
				process A { send 1 to M  send 2 to M  delete M  create M  assert empty(M) }
				A -> M
				""");
		assertEquals(Set.of("end"), exploration.outcomes());
		assertEquals(2, exploration.lost());
	}

	@Test
	void aMailboxDisappearsWithItsOwner() {
		assertEquals(Set.of("absent-mailbox A", "end"), Exploration.of("""
				mailbox M : int owner B capacity 1
				process A { try send 1 to M }
				process B { var x : int  try receive x from M }
				A -> M -> B
				""").outcomes());
	}

	@Test
	void anAbsentMailboxIsEmptyAndFullForWhoAwaits() {
		assertEquals(Set.of("end"), Exploration.of("""
				mailbox M : int capacity 1 absent
				process A { await empty(M) && full(M) && len(M) == 0 }
				A -> M
				""").outcomes());
	}

	@Test
	void byIsNullForAnInitialMessage() {
		assertEquals(Set.of("end"), Exploration.of("""
				mailbox M : int capacity 2 initially [1]
				process A { send 2 to M }
				process B { var who : pid = B  var x : int
				  receive x from M by who   assert who == null
				  receive x from M by who   assert who == A }
				A -> M -> B
				""").outcomes());
	}

	@Test
	void anIndexThatLeadsToAnElementWithoutConnectionIsAFault() {
		assertEquals(Set.of("end", "runtime-fault A"), Exploration.of("""
				mailbox M[2] : int capacity 1
				process A { var i : int  i = any 0..1  send 1 to M[i] }
				A -> M[0]
				""").outcomes());
	}

	@Test
	void capacityOfALinkCountsPerDirection() {
		assertEquals(Set.of("end"), Exploration.of("""
				link A <-> B : int capacity 1
				process A { var x : int  send 1 to B  receive x from B }
				process B { var x : int  send 2 to A  receive x from A }
				""").outcomes());
	}

	@Test
	void initialMessagesOfALinkGoForward() {
		assertEquals(Set.of("deadlock A"), Exploration.of("""
				link A <-> B : int capacity 1 initially [4]
				process A { var x : int  receive x from B }
				process B { var x : int  receive x from A  assert x == 4 }
				""").outcomes());
	}

	@Test
	void whatIsThereFromTheStartMayBeNullOrAProcess() {
		assertEquals(Set.of("end"), Exploration.of("""
				memory R { last : pid = B[1]  left : int? = null }
				mailbox M[2] : pid capacity 2 initially [B[self], null]
				process A { var who : pid  receive who from M[1]  assert who == B[1]  receive who from M[1]
				  assert who == null && R.left == null && R.last == B[1] }
				process B[2] { }
				M -> A <- R
				""").outcomes().stream().map(outcome -> outcome.substring(0, 3)).collect(Collectors.toSet()));
	}
}
