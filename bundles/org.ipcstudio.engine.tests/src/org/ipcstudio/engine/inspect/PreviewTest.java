package org.ipcstudio.engine.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.ipcstudio.engine.evaluate.Stand;
import org.ipcstudio.engine.inspect.Preview.Outcome;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.source.Systems;
import org.junit.jupiter.api.Test;

class PreviewTest {

	private Stand stand;
	private Previewer previewer;

	private void open(String items) {
		stand = new Stand("system S {\n" + items + "\n}\n");
		previewer = new Previewer(stand.system, stand.texts);
	}

	/** The preview of the only move of a process. */
	private Preview of(String process) {
		List<Preview> all = previewer.all(stand.state).stream()
				.filter(each -> each.step().process().equals(process)).toList();
		assertEquals(1, all.size());
		return all.getFirst();
	}

	@Test
	void aMoveTellsWhatChangesAndWhoWaits() {
		open("""
				mailbox Jobs : int capacity 2
				process Producer {
				  var i : int = 0
				  loop {
				    i = i + 1
				    send i to Jobs
				  }
				}
				process Consumer { var job : int  loop { receive job from Jobs } }
				Producer -> Jobs -> Consumer""");
		Preview first = of("Producer");
		assertEquals("send 1 to Jobs", first.step().action());
		assertEquals(List.of("Jobs: [] → [1]", "Producer.i: 1 → 2", "Producer comes again to line 7: send 2 to Jobs",
				"Consumer can go on then."), first.sentences());
		assertEquals(Outcome.GOES_ON, first.outcome());
		assertFalse(first.isHarmful());
		stand.make("Producer", "send 1 to Jobs");
		assertEquals(List.of("Jobs: [1] → [1, 2]", "Producer.i: 2 → 3", "Producer comes again to line 7: send 3 to Jobs",
				"Then Producer waits for room in Jobs (full: 2 of 2), which only Consumer can make by receiving."),
				of("Producer").sentences());
	}

	@Test
	void theStateStaysAsItIs() throws IOException {
		for (String text : Systems.written()) {
			stand = new Stand(text);
			previewer = new Previewer(stand.system, stand.texts);
			for (int step = 0; step < 6 && !stand.moves.isEmpty(); step++) {
				State before = stand.state.copy();
				Snapshot now = new Snapshot(stand.system, stand.texts, before);
				int move = (step * 5) % stand.moves.size();
				String action = stand.action(move);
				Preview preview = previewer.all(stand.state).get(move);
				assertEquals(before, stand.state, text);
				assertEquals(action, preview.step().action(), text);
				assertEquals(preview.changes(), previewer.of(stand.state, move).changes(), text);
				stand.make(move);
				List<Change> real = Changes.between(now, new Snapshot(stand.system, stand.texts, stand.state));
				assertTrue(preview.changes().containsAll(real), text);
			}
		}
	}

	@Test
	void aDeadlockIsForeseen() {
		open("""
				lock A
				lock B
				process P { lock A { lock B { } } }
				process Q { lock B { lock A { } } }
				P -- A  P -- B  Q -- A  Q -- B""");
		assertEquals(List.of("A: free → held by P", "P goes on to line 4: lock B"), of("P").sentences());
		stand.make("P", "lock A");
		Preview last = of("Q");
		assertEquals(Outcome.DEADLOCK, last.outcome());
		assertTrue(last.isHarmful());
		assertEquals(List.of("Nobody can go on then: this is a deadlock.", "B: free → held by Q",
				"Q goes on to line 5: lock A", "Then P waits for the lock B, which Q holds.",
				"Then Q waits for the lock A, which P holds."), last.sentences());
	}

	@Test
	void aRuleThatWouldBeBrokenIsTold() {
		open("""
				memory R { x : int }
				process P { var a : int  a = R.x  a = 1 / a }
				P <-> R""");
		Preview read = of("P");
		assertEquals("division by zero", read.fault().message());
		assertTrue(read.isHarmful());
		assertEquals(List.of("P breaks a rule in line 3: division by zero.", "P ends", "The system has ended then."),
				read.sentences());
	}

	@Test
	void aPropertyThatWouldNotHoldIsToldOnce() {
		open("""
				memory R { x : int }
				process P { R.x = 3  R.x = 4 }
				P -> R
				assert always R.x < 3
				assert finally R.x == 3""");
		Preview first = of("P");
		assertEquals(List.of("`assert always R.x < 3` in line 5 does not hold then.", "R.x: 0 → 3",
				"P goes on to line 3: R.x = 4"), first.sentences());
		assertNull(first.fault());
		stand.make(0);
		assertEquals(List.of("`assert finally R.x == 3` in line 6 does not hold then.", "R.x: 3 → 4", "P ends",
				"The system has ended then."), of("P").sentences());
	}

	@Test
	void bothSidesOfARendezvousGoOn() {
		open("""
				process A { send 5 to B  work 1 ms }
				process B { var x : int  receive x from A  receive x from A }
				link A -> B : int""");
		assertEquals(List.of("Nobody can go on then: this is a deadlock.", "B.x: 0 → 5", "A ends",
				"B goes on to line 3: receive x from A",
				"Then B waits for a message from A, but A has ended."), of("A").sentences());
	}

	@Test
	void childrenEndsMailboxesAndRightsAreTold() {
		open("""
				pipe Line by Parent : int
				mailbox Box : int absent sharing exclusive
				process Parent { spawn Child  create Box  close Line  receive _ from Box }
				process Child in Parent { var x : int  read x from Line }
				process Other { }
				Parent -> Line -> Child
				Parent <-> Box""");
		assertEquals(List.of("the read end of Line that Child holds: closed → open", "Parent goes on to line 4: create Box",
				"Child starts and comes to line 5: read x from Line",
				"Then Child waits for data in Line, which only Parent can close."), of("Parent").sentences());
		stand.make(0);
		assertEquals(List.of("Box: absent → there", "Parent goes on to line 4: close Line"), of("Parent").sentences());
		stand.make(0);
		assertEquals(List.of("the write end of Line that Parent holds: open → closed",
				"Parent goes on to line 4: acquire the right to receive from Box", "Child can go on then."),
				of("Parent").sentences());
		stand.make(0);
		assertEquals("the right to receive from Box: free → held by Parent",
				of("Parent").changes().getFirst().text());
	}

	@Test
	void aLostMessageIsTold() {
		open("""
				network Air loss 50 %
				mailbox Box : int capacity 3 via Air
				process A { send 1 to Box }
				process B { var x : int  receive x from Box }
				A -> Box -> B""");
		Preview lost = previewer.all(stand.state).getLast();
		assertEquals(1, lost.lost());
		assertTrue(lost.sentences().contains("A message is lost."), () -> lost.sentences().toString());
	}

	@Test
	void ofManyMessagesTheFirstAndTheLastAreShown() {
		open("""
				mailbox Box : int
				process A { for i in 1..20 { send i to Box } }
				process B { var x : int  repeat 20 { receive x from Box } }
				A -> Box -> B""");
		for (int i = 1; i < 20; i++) {
			stand.make("A", "send %d to Box".formatted(i));
		}
		assertEquals("Box: [1, 2, 3, … 13 more …, 17, 18, 19] → [1, 2, 3, … 14 more …, 18, 19, 20]",
				of("A").changes().getFirst().text());
	}
}
