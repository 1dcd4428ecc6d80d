package org.ipcstudio.engine.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ipcstudio.engine.evaluate.Stand;
import org.ipcstudio.engine.kernel.Program;
import org.junit.jupiter.api.Test;

class ExtentsTest {

	private final Stand stand = new Stand("""
			system S {
			  memory R { x : int }
			  lock L
			  mailbox A : int capacity 100
			  process P {
			    R.x = R.x + 1
			    repeat 2 {
			      send 1 to A
			      lock L {
			        send 2 to A
			        R.x = 5
			      }
			    }
			    for i in 1..3 { send 10 + i to A }
			    while R.x < 7 { R.x = R.x + 1 }
			    if R.x == 7 { send 20 to A } else { send 21 to A }
			    send 30 to A
			  }
			  process Reader { var n : int  repeat 10 { receive n from A } }
			  P <-> R  P -- L  P -> A -> Reader
			}
			""");
	private final int p = stand.process("P");
	private final Program program = stand.system.process(p).program();
	private final Extents extents = new Extents(stand.texts);

	/** Lets P move until it has left the extent. */
	private String leave(Extent extent) {
		assertTrue(extent.contains(stand.location(p)));
		do {
			move();
		} while (!extent.hasBeenLeft(stand.location(p)));
		return stand.standsAt(p);
	}

	private void move() {
		for (int move = 0; move < stand.moves.size(); move++) {
			if (stand.moves.process(move) == p) {
				stand.make(move);
				return;
			}
		}
		throw new AssertionError("P cannot move");
	}

	private String over() {
		return leave(extents.over(program, stand.location(p)));
	}

	private String out() {
		return leave(extents.out(program, stand.location(p)));
	}

	@Test
	void aStepOverAStatementMakesAllOfItsMoves() {
		assertEquals("read R.x", stand.standsAt(p));
		assertEquals("send 1 to A", over());
	}

	@Test
	void fromTheMiddleOfAStatementItGoesOnToItsEnd() {
		move();
		assertEquals("R.x = 1", stand.standsAt(p));
		assertEquals("send 1 to A", over());
	}

	@Test
	void aStepOverABlockMakesAllThatIsInIt() {
		over();
		assertEquals("lock L", over());
		assertEquals("send 1 to A", over());
	}

	@Test
	void aStepEndsAtTheBeginningOfTheStatementInTheNextRound() {
		over();
		out();
		assertEquals("send 11 to A", stand.standsAt(p));
		assertEquals("send 12 to A", over());
		assertEquals("send 13 to A", over());
		assertEquals("read R.x", over());
	}

	@Test
	void aStepOutLeavesTheLoop() {
		over();
		assertEquals("send 11 to A", out());
		assertEquals("read R.x", out());
	}

	@Test
	void aStepOutOfALockReleasesIt() {
		over();
		over();
		move();
		assertEquals("send 2 to A", stand.standsAt(p));
		assertEquals("send 1 to A", out());
		assertEquals(0, stand.state.words[stand.system.locks().getFirst().word()]);
	}

	@Test
	void aStepOverALoopMakesAllOfItsRounds() {
		over();
		out();
		out();
		assertEquals("read R.x", stand.standsAt(p), "the condition of the loop");
		assertEquals("read R.x", over());
		assertEquals("send 30 to A", over(), "from the condition of the choice");
	}

	@Test
	void aStepOutOfTheProgramGoesToItsEnd() {
		assertEquals("", out());
	}

	@Test
	void anExtentEndsWithItsProcess() {
		Extent all = extents.over(program, stand.texts.process(program));
		assertTrue(all.contains(stand.location(p)));
		assertFalse(all.hasBeenLeft(stand.location(p)));
		assertTrue(all.hasBeenLeft(-2));
	}
}
