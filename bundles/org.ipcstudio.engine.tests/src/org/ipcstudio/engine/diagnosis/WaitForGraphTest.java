package org.ipcstudio.engine.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class WaitForGraphTest {

	@Test
	void aRingIsAShortestCycleAndBeginsWithTheFirstProcess() {
		WaitForGraph graph = graph(List.of(List.of(3), List.of(0, 2), List.of(1), List.of(1)));
		List<CircularWait> rings = graph.circularWaits();
		assertEquals(1, rings.size());
		assertEquals(List.of(1, 2), rings.get(0).processes());
	}

	@Test
	void everyGroupHasARingOfItsOwn() {
		WaitForGraph graph = graph(List.of(List.of(1), List.of(0), List.of(0), List.of(4), List.of(5), List.of(3, 0)));
		assertEquals(List.of(List.of(0, 1), List.of(3, 4, 5)),
				graph.circularWaits().stream().map(CircularWait::processes).toList());
	}

	@Test
	void aChainOfManyThousandsEndsAtAnOrphan() {
		int size = 50_000;
		WaitForGraph graph = graph(IntStream.range(0, size).mapToObj(p -> p + 1 < size ? List.of(p + 1) : List.<Integer>of())
				.toList());
		assertTrue(graph.circularWaits().isEmpty());
		assertEquals(List.of(size - 1), graph.orphans().stream().map(Wait::process).toList());
		assertEquals(size - 1, graph.edges().size());
	}

	@Test
	void aLongRingIsFound() {
		int size = 1_000;
		WaitForGraph graph = graph(IntStream.range(0, size).mapToObj(p -> List.of((p + 1) % size)).toList());
		assertEquals(size, graph.circularWaits().get(0).processes().size());
	}

	@Test
	void whoCanBeHelpedFromOutsideIsNotStuck() {
		WaitForGraph graph = graph(List.of(List.of(1), List.of(0), List.of(0, 9), List.of(2), List.of()));
		assertEquals("{0, 1, 4}", graph.stuckForEver().toString());
	}

	@Test
	void twoProcessesAreStuckWhileAThirdGoesOn() {
		Standstill standstill = Standstill.whenWaiting("""
				link A <-> B
				mailbox M : int
				process A { var x : int  send 1 to B  receive x from B }
				process B { var x : int  send 1 to A  receive x from A }
				process C { var x : int  loop { receive x from M } }
				process D { loop { send 1 to M } }
				D -> M -> C""", "A", "B", "C");
		assertEquals("A B", standstill.stuck());
	}

	@Test
	void whoMayBeInterruptedIsNotStuck() {
		Standstill standstill = Standstill.whenWaiting("""
				mailbox M : int owner Owner
				process A { var x : int  receive x from M }
				process Owner { var i : int  i = any 0..1 }
				process Unused { exit  send 1 to M }
				Unused -> M -> A""", "A");
		assertEquals("", standstill.unblockers("A"));
		assertEquals("", standstill.stuck());
	}

	private static WaitForGraph graph(List<List<Integer>> unblockers) {
		return new WaitForGraph(IntStream.range(0, unblockers.size()).mapToObj(p -> {
			Need need = new Need(NeedKind.LOCK, "L" + p, null, null, -1, "", List.of(), unblockers.get(p));
			return new Wait(p, "P" + p, false, "lock", "L" + p, 1, "", List.of(need), unblockers.get(p), List.of());
		}).toList());
	}
}
