package org.ipcstudio.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

import org.junit.jupiter.api.Test;

/** Control flow, processes and their children, choices, time-outs, faults of local computation. */
class ProgramTest {

	@Test
	void aRoundWithoutAVisibleOperationIsAMove() {
		assertEquals(1, Exploration.of("process A daemon { loop { } }").states());
		assertEquals(Set.of("end"), Exploration.of("process A { var i : int  while i < 5 { i = i + 1 }  assert i == 5 }")
				.outcomes());
	}

	@Test
	void aProcessThatOnlyComputesIsSeenToRun() {
		assertEquals(Set.of(), Exploration.of("""
				mailbox M : int capacity 1
				process A { loop { } }
				process B { var x : int  receive x from M }
				M -> B
				""").outcomes());
	}

	@Test
	void forCountsUpToTheLastValueEvenTheLargest() {
		assertEquals(Set.of("end"), Exploration.of("""
				process A { var n : int  for i in 2147483646..2147483647 { n = n + 1 }  assert n == 2
				  for i in 1..0 { fail "empty" } }
				""").outcomes());
	}

	@Test
	void continueGoesOnWithTheNextRound() {
		assertEquals(Set.of("end"), Exploration.of("""
				process A { var n : int  for i in 1..4 { if i % 2 == 0 { continue }  n = n + i }  assert n == 4
				  repeat 3 { n = n + 1  if n == 6 { break }  continue }  assert n == 6 }
				""").outcomes());
	}

	@Test
	void variablesOfABlockStartAfresh() {
		assertEquals(Set.of("end"), Exploration.of("""
				process A { repeat 2 { var n : int  var a[2] : int = 3  assert n == 0 && a[1] == 3  n = 1  a[1] = 4 } }
				""").outcomes());
	}

	@Test
	void everyBranchAndEveryValueCanBePicked() {
		assertEquals(Set.of("end x=0", "end x=1", "end x=2", "end x=9"), Exploration.of("""
				memory R { x : int = 0 }
				process A { var k : int  choose { k = any 0..2 } or { k = 9 }  R.x = k }
				A -> R
				""").outcomes());
	}

	@Test
	void anEmptyRangeOfValuesIsAFault() {
		assertEquals(Set.of("runtime-fault A"), Exploration.of("process A { var k : int = 3  k = any k..2 }").outcomes());
	}

	@Test
	void elseIsTakenOnlyWhenNothingElseIsPossible() {
		assertEquals(Set.of("end"), Exploration.of("""
				mailbox M : int capacity 1 initially [1]
				process A { var x : int  select { receive x from M { } else { fail "else" } } }
				M -> A
				""").outcomes());
	}

	@Test
	void aTimeOutIsAlwaysPossible() {
		assertEquals(Set.of("end x=0", "end x=1"), Exploration.of("""
				memory R { x : int = 5 }
				mailbox M : int capacity 1 initially [1]
				process A { var x : int  select { receive x from M { } after 10 ms { } }  R.x = x }
				M -> A -> R
				""").outcomes());
	}

	@Test
	void aGuardIsLookedAtAgainAndAgain() {
		assertEquals(Set.of("end go=1"), Exploration.of("""
				memory R { atomic go : int = 0 }
				mailbox M : int capacity 1 initially [1]
				process A { var x : int  select { receive x from M when R.go == 1 { } } }
				process B { R.go = 1 }
				M -> A  A <- R <- B
				""").outcomes());
	}

	@Test
	void operandsOfABranchAreOnlyEvaluatedWhenItsGuardHolds() {
		assertEquals(Set.of("deadlock A"), Exploration.of("""
				mailbox M : int capacity 1
				process A { var z : int  select { send 1 / z to M when z != 0 { } } }
				A -> M
				""").outcomes());
	}

	@Test
	void aChildStartsAfreshEachTimeItIsSpawned() {
		assertEquals(Set.of("end n=2"), Exploration.of("""
				memory R { n : int = 0 }
				process A { spawn C  wait C  spawn C  wait C }
				process C in A { var i : int  assert i == 0  i = 1  R.n = R.n + i }
				C <-> R
				""").outcomes());
	}

	@Test
	void spawningAChildThatRunsIsAFault() {
		assertEquals(Set.of("runtime-fault A"), Exploration.of("""
				mailbox M : int capacity 1
				process A { spawn C  spawn C }
				process C in A { var x : int  receive x from M }
				M -> C
				""").outcomes());
	}

	@Test
	void waitForAnArrayWaitsForAllOfIt() {
		assertEquals(Set.of("deadlock A C[1]"), Exploration.of("""
				mailbox M : int capacity 1 initially [1]
				process A { spawn C  wait C }
				process C[2] in A { var x : int  if self == 1 { receive x from M where x == 2 } }
				M -> C
				""").outcomes());
	}

	@Test
	void childrenOfAParentThatHasEndedGoOn() {
		assertEquals(Set.of("end n=1"), Exploration.of("""
				memory R { n : int = 0 }
				process A { spawn C }
				process C in A { R.n = 1 }
				C -> R
				""").outcomes());
	}

	@Test
	void faultsOfLocalComputation() {
		assertEquals(Set.of("runtime-fault A"), Exploration.of("process A { var z : int  z = 1 / z }").outcomes());
		assertEquals(Set.of("runtime-fault A"), Exploration.of("process A { var a[2] : int  var i : int = 2  print a[i] }")
				.outcomes());
		assertEquals(Set.of("runtime-fault A"), Exploration.of("process A { var b : byte = 255  b = b + 1 }").outcomes());
		assertEquals(Set.of("runtime-fault A"), Exploration.of("process A { var n : int?  var x : int  x = n + 1 }")
				.outcomes());
		assertEquals(Set.of("assertion A"), Exploration.of("process A { fail \"no\" }").outcomes());
	}

	@Test
	void intWrapsAround() {
		assertEquals(Set.of("end"), Exploration.of("""
				process A { var x : int = 2147483647  x = x + 1  assert x == -2147483648 && -x == x
				  assert x / -1 == x && 7 >> 1 == 3 && -1 >>> 31 == 1 && (5 & 3 | 8) == 9 && ~0 == -1 }
				""").outcomes());
	}

	@Test
	void aLossyNetworkMayDropAnyMessage() {
		Exploration exploration = Exploration.of("""
				network N loss 10 %
				mailbox M : int capacity 1 via N
				process A { send 1 to M }
				process B { var x : int  receive x from M }
				A -> M -> B
				""");
		assertEquals(Set.of("end", "deadlock B"), exploration.outcomes());
		assertEquals(1, exploration.lost());
	}

	@Test
	void atARendezvousALossLeavesTheReceiverWaiting() {
		assertEquals(Set.of("end", "deadlock B"), Exploration.of("""
				network N loss 10 %
				mailbox M : int capacity 0 via N
				process A { send 1 to M }
				process B { var x : int  receive x from M }
				A -> M -> B
				""").outcomes());
	}

	@Test
	void aNetworkThatReordersMayDeliverAnyMessage() {
		assertEquals(Set.of("end first=1", "end first=2"), Exploration.of("""
				memory R { first : int = 0 }
				network N reorder
				mailbox M : int capacity 2 initially [1, 2] via N
				process B { var x : int  var y : int  receive x from M  receive y from M  R.first = x }
				M -> B -> R
				""").outcomes());
	}

	@Test
	void valuesThatNobodyUsesDoNotBelongToTheState() {
		assertEquals(2, Exploration.of("""
				mailbox M : int capacity 1
				process A { var n : int  loop { send 1 to M  n = n + 1  print n } }
				process B { var x : int  loop { receive x from M } }
				A -> M -> B
				""").states());
	}

	@Test
	void whatDecidesAboutAFaultIsUsed() {
		assertEquals(Set.of("runtime-fault A"), Exploration.of("""
				mailbox M : int capacity 1
				process A { var n : int = 3  var x : int  loop { send 1 to M  n = n - 1  x = 1 / n } }
				process B { var x : int  loop { receive x from M } }
				A -> M -> B
				""").outcomes());
	}
}
