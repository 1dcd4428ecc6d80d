package org.ipcstudio.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

import org.junit.jupiter.api.Test;

/** Ordinary and named pipes: ends, end of file, broken pipes, duplex. */
class PipeTest {

	@Test
	void endOfFileComesWhenTheLastWriteEndIsClosed() {
		assertEquals(Set.of("end"), Exploration.of("""
				pipe P by A : int capacity 2
				process A { spawn B  write 1 to P  write 2 to P  close P  wait B }
				process B in A { var x : int  var n : int  while read x from P { n = n + 1 }  assert n == 2 && eof(P) }
				A -> P -> B
				""").outcomes());
	}

	@Test
	void anEndThatStaysOpenHoldsBackTheEndOfFile() {
		assertEquals(Set.of("deadlock A B"), Exploration.of("""
				pipe P by A : int capacity 2
				process A { spawn B  write 1 to P  wait B }
				process B in A { var x : int  while read x from P { } }
				A -> P -> B
				""").outcomes());
	}

	@Test
	void theEndOfAChildThatIsNotSpawnedYetIsHeldByItsParent() {
		assertEquals(Set.of("end"), Exploration.of("""
				pipe P by A : int capacity 4
				process A { write 1 to P  spawn B  close P  wait B }
				process B in A { var x : int  while read x from P { } }
				A -> P -> B
				""").outcomes());
	}

	@Test
	void theEndOfAChildThatIsNeverSpawnedGoesWithItsParent() {
		assertEquals(Set.of("end"), Exploration.of("""
				pipe P by A : int capacity 4
				process A { spawn R }
				process R in A { var x : int  while read x from P { } }
				process W in A { write 1 to P }
				A -> P  W -> P -> R
				""").outcomes());
	}

	@Test
	void aWriterThatWaitsGetsTheBrokenPipe() {
		assertEquals(Set.of("broken-pipe A"), Exploration.of("""
				pipe P by A : int capacity 1
				process A { spawn B  write 1 to P  write 2 to P  write 3 to P }
				process B in A { var x : int  read x from P  close P }
				A -> P -> B
				""").outcomes());
	}

	@Test
	void aWriteUsedAsAConditionIsFalseAtABrokenPipe() {
		assertEquals(Set.of("end"), Exploration.of("""
				pipe P by A : int capacity 1
				process A { spawn B  wait B  if write 1 to P { fail "written" } assert broken(P)  try write 2 to P }
				process B in A { var x : int  close P }
				A -> P -> B
				""").outcomes());
	}

	@Test
	void aDaemonEndsAtABrokenPipe() {
		assertEquals(Set.of("end"), Exploration.of("""
				pipe P by A : int capacity 1
				process A { var x : int  spawn D  read x from P }
				process D in A daemon { loop { write 1 to P } }
				D -> P -> A
				""").outcomes());
	}

	@Test
	void closingTwiceAndUsingAClosedEndAreFaults() {
		assertEquals(Set.of("runtime-fault A"), Exploration.of("""
				pipe P by A : int capacity 1
				process A { close P  close P }
				process B in A { var x : int  read x from P }
				A -> P -> B
				""").outcomes());
		assertEquals(Set.of("runtime-fault A"), Exploration.of("""
				pipe P by A : int capacity 1
				process A { close P  write 1 to P }
				process B in A { var x : int  read x from P }
				A -> P -> B
				""").outcomes());
	}

	@Test
	void aReadAtTheEndOfFileGivesNullOrNothing() {
		assertEquals(Set.of("end"), Exploration.of("""
				pipe P by A : int capacity 1
				process A { spawn B  close P }
				process B in A { var x : int = 7  var y : int? = 7  read x from P  read y from P
				  assert x == 7 && y == null }
				A -> P -> B
				""").outcomes());
	}

	@Test
	void anInheritedPipeIsHeldByAllDescendantsInBothDirections() {
		assertEquals(Set.of("deadlock A B"), Exploration.of("""
				pipe P by A inherited : int capacity 2
				process A { spawn B  write 1 to P  close P  wait B }
				process B in A { var x : int  while read x from P { } }
				A -> P -> B
				""").outcomes());
	}

	@Test
	void nobodyReadsHisOwnMessagesFromAFifo() {
		assertEquals(Set.of("deadlock A B"), Exploration.of("""
				fifo F : int full duplex
				process A { var x : int  write 1 to F  read x from F }
				process B { var x : int  read x from F  assert x == 1  read x from F }
				A <-> F <-> B
				""").outcomes());
	}

	@Test
	void halfDuplexLetsOneSideWriteAtATime() {
		assertEquals(Set.of("end"), Exploration.of("""
				fifo F : int capacity 4 half duplex
				process A { write 1 to F  write 1 to F }
				process B { write 2 to F  write 2 to F }
				process C daemon { var x : int  var y : int
				  loop { await len(F) == 2  read x from F  read y from F  assert x == y } }
				A -> F -> C
				B -> F
				""").outcomes());
	}

	@Test
	void fullDuplexCountsTheCapacityPerWriter() {
		assertEquals(Set.of("end"), Exploration.of("""
				fifo F : int capacity 1 full duplex
				process A { var x : int  write 1 to F  read x from F  assert x == 2 }
				process B { var x : int  write 2 to F  read x from F  assert x == 1 }
				A <-> F <-> B
				""").outcomes());
	}

	@Test
	void openWaitsForTheOtherSide() {
		assertEquals(Set.of("deadlock A"), Exploration.of("""
				fifo F : int
				process A { open F to write }
				process B { var on : bool  if on { open F to read } }
				A -> F -> B
				""").outcomes());
		assertEquals(Set.of("end"), Exploration.of("""
				fifo F : int
				process A { open F to write  write 1 to F  close F }
				process B { var x : int  open F to read  while read x from F { assert x == 1 } }
				A -> F -> B
				""").outcomes());
	}

	@Test
	void aFifoThatIsNotOpenedCannotBeUsed() {
		assertEquals(Set.of("runtime-fault A"), Exploration.of("""
				fifo F : int
				process A { var on : bool  if on { open F to write }  write 1 to F }
				process B { var x : int  open F to read  read x from F }
				A -> F -> B
				""").outcomes());
	}
}
