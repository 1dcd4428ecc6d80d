package org.ipcstudio.engine.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class UnblockersTest {

	@Test
	void theIndexOfTheChannelKeepsTheInstancesApart() {
		Standstill philosophers = Standstill.of("""
				mailbox Fork[3] : bool capacity 1 initially [true]
				process P[3] {
				  var f : bool
				  loop {
				    receive f from Fork[self]
				    receive f from Fork[(self + 1) % 3]
				    send true to Fork[self]
				    send true to Fork[(self + 1) % 3]
				  }
				}
				P -> Fork -> P""");
		assertEquals("P[1]", philosophers.unblockers("P[0]"));
		assertEquals("P[0]", philosophers.unblockers("P[2]"));
	}

	@Test
	void aBranchOnSelfKeepsTheInstancesApart() {
		Standstill standstill = Standstill.whenWaiting("""
				mailbox M : int
				process Taker { var x : int  receive x from M }
				process P[3] { var i : int  if self == 2 { i = any 0..1  send i to M } else { i = any 0..1 } }
				P -> M -> Taker""", "Taker");
		assertEquals("P[2]", standstill.unblockers("Taker"));
	}

	@Test
	void whoHasPassedItsLastSendIsNoUnblocker() {
		Standstill standstill = Standstill.of("""
				mailbox M : int
				mailbox Never : int
				process Giver { var x : int  repeat 2 { send 1 to M }  receive x from Never }
				process Taker { var x : int  repeat 3 { receive x from M } }
				process Unused { exit  send 1 to Never }
				Giver -> M -> Taker
				Unused -> Never -> Giver""");
		assertEquals("", standstill.unblockers("Taker"));
		assertEquals("", standstill.unblockers("Giver"));
	}

	@Test
	void anUnknownIndexMayMeanEveryElementThatTheProcessIsConnectedTo() {
		Standstill standstill = Standstill.whenWaiting("""
				mailbox M[3] : int
				process Taker { var x : int  receive x from M[1] }
				process Everywhere { var i : int  i = any 0..2  send i to M[i] }
				process Elsewhere { var i : int  i = any 0..1  send i to M[2 * i] }
				Everywhere -> M -> Taker
				Elsewhere -> M[0]
				Elsewhere -> M[2]""", "Taker");
		assertEquals("Everywhere", standstill.unblockers("Taker"));
	}

	@Test
	void onlyThoseWhoMaySendAFittingMessageCount() {
		Standstill standstill = Standstill.whenWaiting("""
				enum Kind { REQUEST, REPLY }
				mailbox M : (Kind, int)
				process Taker { var x : int  receive (REPLY, x) from M }
				process A { send (REQUEST, 1) to M }
				process B { send (REPLY, 1) to M }
				A -> M -> Taker
				B -> M""", "Taker");
		assertEquals("B", standstill.unblockers("Taker"));
	}

	@Test
	void aConditionOnTheMessageIsEvaluatedWhereItsPartsAreKnown() {
		Standstill standstill = Standstill.whenWaiting("""
				mailbox M : int
				process Taker { var x : int  receive x from M where x > 5 }
				process A { send 1 to M }
				process B { var i : int  i = any 0..9  send i to M }
				A -> M -> Taker
				B -> M""", "Taker");
		assertEquals("B", standstill.unblockers("Taker"));
	}

	@Test
	void aParentMaySpawnTheOneWhoSends() {
		Standstill standstill = Standstill.whenWaiting("""
				mailbox M : int
				mailbox Go : int
				process Taker { var x : int  receive x from M }
				process Parent { var x : int  receive x from Go  spawn Child }
				process Child in Parent { spawn Grandchild }
				process Grandchild in Child { send 1 to M }
				process Starter { send 1 to Go }
				Starter -> Go -> Parent
				Grandchild -> M -> Taker""", "Taker");
		assertEquals("Parent", standstill.unblockers("Taker"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			lock L | lock L { receive x from M } | lock L { } | B | A
			semaphore L = 1 | wait L receive x from M signal L | wait L signal L | B | A
			""")
	void aLockIsForItsHolderAndASemaphoreForThoseWhoSignal(String declaration, String a, String b, String waiter,
			String unblocker) {
		Standstill standstill = Standstill.of("""
				%s
				mailbox M : int
				mailbox Taken : int
				process A { var x : int  %s }
				process B { send 1 to Taken  %s }
				process Unused { exit  send 1 to M }
				process Sink daemon { var x : int loop { receive x from Taken } }
				A -- L -- B
				Unused -> M -> A
				B -> Taken -> Sink""".formatted(declaration, a, b));
		assertEquals(unblocker, standstill.unblockers(waiter));
	}

	@Test
	void everybodyWhoKeepsAPipeOpenMayEndTheWaitForItsEnd() {
		Standstill standstill = Standstill.whenWaiting("""
				pipe P by Parent : int
				process Parent { spawn Reader  spawn Writer  wait Writer  wait Reader }
				process Writer in Parent { write 1 to P  close P }
				process Reader in Parent { var x : int  while read x from P { } }
				Parent -> P -> Reader
				Writer -> P""", "Parent", "Reader");
		assertEquals("Parent Writer", standstill.unblockers("Reader"));
	}

	@Test
	void closingHelpsNobodyWhileTheReaderItselfKeepsThePipeOpen() {
		Standstill standstill = Standstill.of("""
				pipe P by Parent inherited : int
				process Parent { spawn Child  close P  wait Child }
				process Child in Parent { var x : int  while read x from P { } }
				Parent -> P -> Child""");
		assertEquals("", standstill.unblockers("Child"));
		assertEquals("Child", standstill.unblockers("Parent"));
	}

	@Test
	void aFullPipeIsReadOrBroken() {
		Standstill standstill = Standstill.whenWaiting("""
				pipe P by Parent : int capacity 1
				process Parent { spawn A  spawn B  loop { write 1 to P } }
				process A in Parent { var x : int  x = any 0..1  read x from P }
				process B in Parent { var x : int  x = any 0..1  close P }
				Parent -> P -> A
				P -> B""", "Parent");
		assertEquals("A B", standstill.unblockers("Parent"));
	}

	@Test
	void awaitIsForThoseWhoWriteWhatItLooksAt() {
		Standstill standstill = Standstill.whenWaiting("""
				memory R { atomic a[2] : bool  atomic b : bool }
				process Waiter { await R.a[1] }
				process Right { R.b = any 0..1 == 1  R.a[1] = true }
				process Left { R.b = true  R.a[0] = true }
				process Reader { var x : bool  x = R.a[1] }
				Waiter <-> R
				Right <-> R
				Left <-> R
				Reader <-> R""".replace("R.b = any 0..1 == 1", "R.b = true"), "Waiter");
		assertEquals("Right", standstill.unblockers("Waiter"));
	}

	@Test
	void awaitOnAChannelIsForThoseWhoChangeIt() {
		Standstill standstill = Standstill.whenWaiting("""
				mailbox M : int
				process Waiter { await len(M) == 2 }
				process Sender { send 1 to M }
				process Other { var i : int  i = any 0..1 }
				M -> Waiter
				Sender -> M""", "Waiter");
		assertEquals("Sender", standstill.unblockers("Waiter"));
	}

	@Test
	void aChildEndsTheWaitForItUnlessItNeverEnds() {
		String system = """
				mailbox M : int
				process Parent { spawn Child  wait Child }
				process Child in Parent { var x : int  %s { receive x from M } }
				process Other { var i : int  i = any 0..1  send i to M }
				Other -> M -> Child""";
		assertEquals("Child", Standstill.of(system.formatted("repeat 2")).unblockers("Parent"));
		assertEquals("", Standstill.of(system.formatted("loop")).unblockers("Parent"));
	}

	@Test
	void theOtherSideOpensAFifo() {
		Standstill standstill = Standstill.whenWaiting("""
				fifo F : int
				process Reader { open F to read }
				process Writer { var i : int  i = any 0..1  open F to write }
				process Another { var i : int  i = any 0..1  open F to read }
				Writer -> F -> Reader
				F -> Another""", "Reader");
		assertEquals("Writer", standstill.unblockers("Reader"));
	}

	@Test
	void theHolderOfTheReceiveRight() {
		Standstill standstill = Standstill.of("""
				mailbox Box : int sharing exclusive
				mailbox Go : bool
				process First { var x : int  receive x from Box  send true to Go }
				process Second { var x : int  var g : bool  receive g from Go  receive x from Box }
				process Unused { exit  send 1 to Box }
				Unused -> Box -> First
				Box -> Second
				First -> Go -> Second""");
		assertEquals("", standstill.unblockers("First"));
		Standstill both = Standstill.whenWaiting("""
				mailbox Box : int sharing exclusive
				process First { var x : int  receive x from Box }
				process Second { var x : int  receive x from Box }
				process Unused { exit  send 1 to Box }
				Unused -> Box -> First
				Box -> Second""", "First", "Second");
		assertEquals("First", both.unblockers("Second"));
		assertEquals("receive", both.waitOf("Second").operation());
	}

	@Test
	void theReceiverOfAMessageThatIsWaitedFor() {
		Standstill standstill = Standstill.whenWaiting("""
				mailbox M : int
				process S { sync send 1 to M }
				process R { var x : int  x = any 0..1  receive x from M }
				S -> M -> R""", "S");
		assertEquals("R", standstill.unblockers("S"));
	}

	@Test
	void aTimeLimitIsNoWait() {
		Standstill standstill = Standstill.of("""
				mailbox M : int
				mailbox N : int
				process A { var x : int  loop { if receive x from M within 1 ms { break } }  receive x from N }
				process B { var x : int  receive x from N  send 1 to M }
				process C { send 1 to N }
				B -> M -> A
				C -> N -> A
				N -> B""");
		assertEquals("A", String.join(" ", standstill.diagnosis().waits().stream().map(Wait::name).toList()));
	}
}
