package org.ipcstudio.engine.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.ipcstudio.engine.evaluate.Stand;
import org.ipcstudio.language.types.Rights.Right;
import org.junit.jupiter.api.Test;

class NodeUseTest {

	private static final Set<Right> ALL = EnumSet.allOf(Right.class);

	private final Stand stand = new Stand("""
			system S {
			  memory R { x : int  cell[3] : int }
			  lock L[2]
			  semaphore Free = 1
			  mailbox Box[3] : int capacity 5
			  mailbox Door : int capacity 5 sharing exclusive
			  process P {
			    var n : int
			    send 1 to Box[0]
			    for i in 1..2 { send i to Box[i] }
			    receive n from Box[0]
			    lock L[1] { R.x = R.x + 1 }
			    wait Free
			    R.cell[n] = 2
			    select { receive n from Box[2] when R.x == 1 { } receive n from Door { } }
			    sync send 7 to Q
			    signal Free
			    await len(Box[1]) == 1
			  }
			  process Q { var m : int  receive m from P  send 8 to Door  receive m from Door }
			  P <-> Box  P <-> R  P -- L  P -- Free  Q <-> Door -> P
			}
			""");
	private final int p = stand.process("P");
	private final int q = stand.process("Q");

	private NodeUse use(String name, Set<Right> rights) {
		NodeElements elements = NodeElements.named(stand.system, name);
		assertFalse(elements.isEmpty(), name);
		return new NodeUse(stand.system, elements, rights);
	}

	/** What each process is about to do whenever it has come to a use, along a run. */
	private List<String> uses(NodeUse use, int process) {
		Stand run = new Stand(stand.file.text());
		List<String> found = new ArrayList<>();
		boolean arrived = true;
		while (true) {
			int location = run.location(process);
			if (arrived && use.isAt(run.kernel, run.state, process, location)) {
				found.add(run.standsAt(process));
				assertTrue(use.candidates().contains(process, location));
			}
			if (run.moves.isEmpty()) {
				return found;
			}
			arrived = run.moves.process(0) == process || run.moves.partner(0) == process;
			run.make(0);
		}
	}

	@Test
	void anArrayIsUsedWhereAnyElementIs() {
		assertEquals(List.of("send 1 to Box[0]", "send 1 to Box[1]", "send 2 to Box[2]", "receive n from Box[0]",
				"receive n from Box[2] or receive n from Door", "await len(Box[1]) == 1"), uses(use("Box", ALL), p));
	}

	@Test
	void anElementIsUsedWhereTheIndexLeadsToIt() {
		assertEquals(List.of("send 2 to Box[2]", "receive n from Box[2] or receive n from Door"),
				uses(use("Box[2]", ALL), p));
		assertEquals(List.of("send 1 to Box[1]", "await len(Box[1]) == 1"), uses(use("Box[1]", ALL), p));
	}

	@Test
	void aConnectionIsUsedInItsDirection() {
		assertEquals(List.of("send 1 to Box[0]", "send 1 to Box[1]", "send 2 to Box[2]", "await len(Box[1]) == 1"),
				uses(use("Box", Set.of(Right.SEND)), p));
		assertEquals(List.of("send 8 to Door"), uses(use("Door", Set.of(Right.SEND)), q));
		assertEquals(List.of("acquire the right to receive from Door"), uses(use("Door", Set.of(Right.RECEIVE)), q));
	}

	@Test
	void locksAndSemaphoresAreUsedByTheirOperations() {
		assertEquals(List.of("lock L[1]", "unlock L[1]"), uses(use("L", ALL), p));
		assertEquals(List.of(), uses(use("L[0]", ALL), p));
		assertEquals(List.of("wait Free", "signal Free"), uses(use("Free", ALL), p));
	}

	@Test
	void memoryIsUsedByEveryAccess() {
		assertEquals(List.of("read R.x", "R.x = 1", "R.cell[1] = 2",
				"receive n from Box[2] or receive n from Door"), uses(use("R", ALL), p));
		assertEquals(List.of("R.x = 1"), uses(use("R.x", Set.of(Right.WRITE)), p));
		assertEquals(List.of("R.cell[1] = 2"), uses(use("R.cell[1]", ALL), p));
		assertEquals(List.of(), uses(use("R.cell[2]", ALL), p));
	}

	@Test
	void aLinkIsUsedByBothEnds() {
		NodeUse link = new NodeUse(stand.system, NodeElements.link(stand.system, "Q", "P"), ALL);
		assertEquals(List.of("send 7 to Q"), uses(link, p));
		assertEquals(List.of("receive m from P"), uses(link, q));
	}

	@Test
	void whatNobodyKnowsIsNothing() {
		assertTrue(NodeElements.named(stand.system, "Bo").isEmpty());
		assertTrue(NodeElements.link(stand.system, "P", "P").isEmpty());
		assertFalse(use("L", ALL).candidates().concerns(q));
	}
}
