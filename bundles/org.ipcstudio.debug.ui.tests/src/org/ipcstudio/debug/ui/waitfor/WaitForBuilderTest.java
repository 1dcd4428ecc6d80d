package org.ipcstudio.debug.ui.waitfor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.ipcstudio.debug.ui.waitfor.WaitForModel.Actor;
import org.ipcstudio.debug.ui.waitfor.WaitForModel.Arrow;
import org.ipcstudio.debug.ui.waitfor.WaitForModel.Standing;
import org.ipcstudio.debug.ui.waitfor.WaitForModel.ThingKind;
import org.ipcstudio.engine.record.Cursor;
import org.junit.jupiter.api.Test;

/** What is drawn and told of who waits for whom. */
class WaitForBuilderTest {
	private static final String TWO_RINGS_AND_A_RUNNER = """
			system Rings {
				lock A
				lock B
				lock C
				lock D
				process P1 { lock A { work 5 ms lock B { work 1 ms } } }
				process P2 { lock B { work 5 ms lock A { work 1 ms } } }
				process P3 { lock C { work 5 ms lock D { work 1 ms } } }
				process P4 { lock D { work 5 ms lock C { work 1 ms } } }
				process Runner { loop { work 1 ms } }
				P1 -- A
				P1 -- B
				P2 -- A
				P2 -- B
				P3 -- C
				P3 -- D
				P4 -- C
				P4 -- D
			}
			""";
	private static final String ORPHAN = """
			system Orphan {
				mailbox Box : int
				mailbox Work : int
				process Sender { work 1 ms }
				process Receiver { var x : int receive x from Box }
				process Idle daemon { var x : int loop { receive x from Work } }
				Sender -> Box -> Receiver
				Sender -> Work -> Idle
			}
			""";

	private static WaitForModel model(Cursor cursor, boolean onlyStuck) {
		boolean nobodyMoves = cursor.moves().isEmpty();
		return new WaitForBuilder(cursor.kernel(), cursor.state(), onlyStuck).build(nobodyMoves);
	}

	private static Cursor end(String text) {
		Cursor cursor = Moments.run(Moments.system(text), 1, 60).cursor();
		cursor.moveTo(Integer.MAX_VALUE);
		return cursor;
	}

	@Test
	void philosophersWaitInARingThroughTheirForks() throws IOException {
		WaitForModel model = model(Moments.stuck(Moments.example("dining-philosophers")), true);
		assertEquals(1, model.rings().size());
		assertEquals(5, model.rings().getFirst().size());
		assertTrue(model.rings().getFirst().stuck());
		assertEquals(10, model.rings().getFirst().boxes().size());
		assertEquals(5, model.actors().stream().filter(actor -> actor.standing() == Standing.STUCK).count());
		List<String> labels = model.arrows().stream().filter(arrow -> arrow.from().equals("process:0"))
				.map(Arrow::label).toList();
		assertEquals(List.of("waits for a message in"), labels);
		assertEquals(10, model.arrows().stream().filter(arrow -> arrow.ring() == 1).count());
		assertTrue(model.report().text().startsWith(
				"Deadlock: nobody can go on.\nPhilosopher[0] waits for a message in Fork[1]"),
				model.report()::text);
		assertTrue(model.report().text().contains("Why this is a deadlock"));
	}

	@Test
	void everyRingIsOneOfItsOwnWhileOthersRun() {
		Cursor cursor = end(TWO_RINGS_AND_A_RUNNER);
		WaitForModel model = model(cursor, true);
		assertEquals(2, model.rings().size());
		assertTrue(model.report().text().startsWith("4 processes never go on"), model.report()::text);
		assertTrue(model.actors().stream().noneMatch(actor -> actor.name().equals("Runner")));
		assertEquals(List.of("held by"), model.arrows().stream().filter(arrow -> arrow.to().equals("process:1"))
				.map(Arrow::label).toList());
	}

	@Test
	void aWaitThatNobodyCanEndIsMarkedAndAnIdleDaemonIsNot() {
		Cursor cursor = end(ORPHAN);
		WaitForModel stuck = model(cursor, true);
		assertEquals(List.of("Receiver"),
				stuck.actors().stream().filter(actor -> actor.standing() == Standing.ORPHAN).map(Actor::name).toList());
		assertEquals(1, stuck.things().stream().filter(thing -> thing.kind() == ThingKind.NOBODY).count());
		assertTrue(model(cursor, false).actors().stream().anyMatch(actor -> actor.name().equals("Idle")));
	}

	@Test
	void atTheBeginningNobodyWaits() throws IOException {
		Cursor cursor = Moments.stuck(Moments.example("dining-philosophers"));
		cursor.moveTo(0);
		WaitForModel model = model(cursor, false);
		assertEquals(List.of(), model.rings());
		assertEquals("Nobody waits at this moment.\n", model.report().text());
	}

	@Test
	void dotNamesEveryBoxAndArrow() throws IOException {
		WaitForModel model = model(Moments.stuck(Moments.example("dining-philosophers")), true);
		String dot = WaitForDot.of(model);
		assertTrue(dot.contains("label=\"Philosopher[0]\\nreceive fork from Fork[1]\""), dot);
		assertEquals(model.arrows().size(), dot.lines().filter(line -> line.contains(" -> ")).count());
	}
}
