package org.ipcstudio.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

import org.junit.jupiter.api.Test;

/** Shared memory, locks, semaphores and atomic blocks. */
class SharingTest {

	@Test
	void everyReadAndEveryWriteIsAMove() {
		Exploration exploration = Exploration.of("""
				memory R { x : int = 0 }
				process A { R.x = R.x + 1 }
				A <-> R
				""");
		assertEquals(Set.of("end x=1"), exploration.outcomes());
		assertEquals(3, exploration.states());
	}

	@Test
	void sharedOperandsAreReadFromLeftToRight() {
		assertEquals(Set.of("end x=1 y=1 r=0", "end x=1 y=1 r=1", "end x=1 y=1 r=10", "end x=1 y=1 r=11"),
				Exploration.of("""
				memory R { atomic x : int = 0  atomic y : int = 0  atomic r : int = 0 }
				process A { R.r = R.x + R.y * 10 }
				process B { R.x = 1  R.y = 1 }
				A <-> R <-> B
				""").outcomes());
		assertEquals(Set.of("end x=1 y=1 r=0", "end x=1 y=1 r=10", "end x=1 y=1 r=11"), Exploration.of("""
				memory R { atomic x : int = 0  atomic y : int = 0  atomic r : int = 0 }
				process A { R.r = R.x + R.y * 10 }
				process B { R.y = 1  R.x = 1 }
				A <-> R <-> B
				""").outcomes());
	}

	@Test
	void andStopsEarly() {
		assertEquals(2, Exploration.of("""
				memory R { atomic a : bool = false  atomic b : bool = false }
				process A { if R.a && R.b { fail "both" } }
				A <-> R
				""").states());
		assertEquals(3, Exploration.of("""
				memory R { atomic a : bool = false  atomic b : bool = false }
				process A { if R.a || R.b { fail "one" } }
				A <-> R
				""").states());
	}

	@Test
	void awaitLooksAtOneState() {
		assertEquals(Set.of("end x=1 y=1"), Exploration.of("""
				memory R { atomic x : int = 0  atomic y : int = 0 }
				process A { await R.x == R.y && R.x == 1 }
				process B { R.x = 1  R.y = 1 }
				A <-> R <-> B
				""").outcomes());
	}

	@Test
	void anAtomicBlockIsOneMove() {
		assertEquals(Set.of("end x=2"), Exploration.of("""
				memory R { x : int = 0 }
				process A[2] { atomic { R.x = R.x + 1 } }
				A <-> R
				""").outcomes());
	}

	@Test
	void anAtomicBlockThatWaitsLetsOthersMove() {
		assertEquals(Set.of("end x=3"), Exploration.of("""
				memory R { atomic x : int = 0 }
				process A { atomic { R.x = 1  await R.x == 2  R.x = 3 } }
				process B { await R.x == 1  R.x = 2 }
				A <-> R <-> B
				""").outcomes());
	}

	@Test
	void anAtomicBlockThatGoesOnIsAtomicAgain() {
		assertEquals(Set.of("end x=5"), Exploration.of("""
				memory R { atomic x : int = 0 }
				process A { atomic { R.x = 1  await R.x == 2  R.x = 3  R.x = 4  R.x = 5 } }
				process B { await R.x == 1  R.x = 2  assert R.x == 2 || R.x == 5 }
				A <-> R <-> B
				""").outcomes());
	}

	@Test
	void anAtomicBlockBeginsWhenItsFirstOperationIsEnabled() {
		assertEquals(Set.of("deadlock A"), Exploration.of("""
				memory R { atomic x : int = 0 }
				process A { atomic { await R.x == 1  R.x = 2 } }
				A <-> R
				""").outcomes());
	}

	@Test
	void breakLeavesAnAtomicBlock() {
		assertEquals(Set.of("end x=1", "end x=2"), Exploration.of("""
				memory R { atomic x : int = 0 }
				process A { loop { atomic { R.x = 1  break } } }
				process B { R.x = 2 }
				A <-> R <-> B
				""").outcomes());
	}

	@Test
	void aLockIsReleasedInAMoveOfItsOwnAlsoByBreak() {
		Exploration exploration = Exploration.of("""
				lock L
				process A { loop { lock L { break } }  lock L { } }
				A -- L
				""");
		assertEquals(Set.of("end"), exploration.outcomes());
		assertEquals(5, exploration.states());
	}

	@Test
	void exitReleasesEverything() {
		assertEquals(Set.of("end"), Exploration.of("""
				lock L
				process A { lock L { exit } }
				process B { lock L { } }
				A -- L -- B
				""").outcomes());
	}

	@Test
	void theIndexOfALockIsKept() {
		assertEquals(Set.of("end"), Exploration.of("""
				lock L[2]
				process A { var i : int  lock L[i] { i = 1 }  lock L[0] { } }
				A -- L
				""").outcomes());
	}

	@Test
	void aLockTakenAgainIsAFault() {
		assertEquals(Set.of("runtime-fault A"), Exploration.of("""
				lock L
				process A { lock L { lock L { } } }
				A -- L
				""").outcomes());
	}

	@Test
	void aSemaphoreStartsAtOneAndCounts() {
		assertEquals(Set.of("deadlock A[0]", "deadlock A[1]"), Exploration.of("""
				semaphore S
				process A[2] { wait S }
				A -- S
				""").outcomes());
		assertEquals(Set.of("end"), Exploration.of("""
				semaphore S = 0
				process A { wait S  wait S }
				process B { signal S  signal S }
				A -- S -- B
				""").outcomes());
	}

	@Test
	void whatIsStoredIntoANarrowSharedVariableIsChecked() {
		assertEquals(Set.of("runtime-fault A"), Exploration.of("""
				memory R { x : 0..3 = 3 }
				process A { R.x = R.x + 1 }
				A <-> R
				""").outcomes());
	}
}
