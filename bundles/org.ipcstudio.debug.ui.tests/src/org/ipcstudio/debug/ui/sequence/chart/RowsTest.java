package org.ipcstudio.debug.ui.sequence.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.ipcstudio.engine.record.Recording;
import org.junit.jupiter.api.Test;

/** Which moves are shown, and how far down. */
class RowsTest {
	private static final String TEXT = """
			mailbox Box : int capacity 2
			memory Store { sum : int }
			lock Guard
			process Producer[2] { repeat 3 { send self to Box } }
			process Consumer { var x : int  repeat 6 { receive x from Box  lock Guard { Store.sum = Store.sum + x } } }
			Producer -> Box -> Consumer
			Consumer <-> Store
			Consumer -- Guard
			""";

	private final Recording recording = Runs.record(TEXT, 1000);

	private Chart filtered(MoveFilter filter, LaneOrder order) {
		return Runs.chart(recording, filter, order, 20, 0);
	}

	private int count(Set<MoveKind> kinds, String text) {
		return filtered(new MoveFilter(kinds, text), LaneOrder.NATURAL).rows().count();
	}

	@Test
	void everyKindOfMoveCanBeLookedAtAlone() {
		assertEquals(12, count(EnumSet.of(MoveKind.MESSAGE), ""));
		assertEquals(12, count(EnumSet.of(MoveKind.LOCK), ""));
		assertEquals(12, count(EnumSet.of(MoveKind.MEMORY), ""));
		assertEquals(0, count(EnumSet.of(MoveKind.RENDEZVOUS), ""));
		assertEquals(recording.length(), count(EnumSet.allOf(MoveKind.class), ""));
	}

	@Test
	void namesOfProcessesChannelsAndStatementsAreFound() {
		assertEquals(12, count(EnumSet.allOf(MoveKind.class), "box"));
		assertEquals(3, count(EnumSet.allOf(MoveKind.class), "producer[1]"));
		assertEquals(6, count(EnumSet.allOf(MoveKind.class), "producer[1] Producer[0]"));
		assertEquals(6, count(EnumSet.allOf(MoveKind.class), "box -consumer"));
		assertEquals(recording.length() - 12, count(EnumSet.allOf(MoveKind.class), "-box"));
	}

	@Test
	void movesOfHiddenProcessesAreLeftOut() {
		Chart chart = filtered(MoveFilter.ALL, LaneOrder.NATURAL.hiding("Consumer", true));
		assertEquals(6, chart.rows().count());
		assertTrue(Runs.shapes(SceneBuilder.build(chart, new Viewport(0, 0, 600, 400, 100)), Shape.Arrow.class).size() == 6);
	}

	@Test
	void aMomentIsBehindTheLastRowUpToIt() {
		Rows rows = filtered(new MoveFilter(EnumSet.of(MoveKind.MESSAGE), ""), LaneOrder.NATURAL).rows();
		for (int moment = 0; moment <= recording.length(); moment++) {
			int row = rows.row(moment);
			assertTrue(row == 0 || rows.number(row) <= moment);
			assertTrue(row == rows.count() || rows.number(row + 1) > moment);
		}
	}

	@Test
	void placesAndRowsAreInverse() {
		for (double perMicrosecond : new double[] { 0, 0.01 }) {
			Axis axis = Runs.chart(Runs.record(TEXT.replace("receive x", "work 1 ms receive x"), 1000), MoveFilter.ALL, LaneOrder.NATURAL, 7,
					perMicrosecond).axis();
			for (int row = 1; row <= axis.rows().count(); row++) {
				assertEquals(row, axis.rowAt(axis.y(axis.rows().number(row)) + 0.01));
				assertEquals(row, axis.nearestRow(axis.y(axis.rows().number(row))));
				double between = axis.between(axis.rows().number(row));
				assertEquals(row, axis.rowAt(between));
			}
			assertEquals(0, axis.nearestRow(-5));
			assertEquals(axis.rows().count(), axis.nearestRow(1e9));
		}
	}

	@Test
	void lanesCanBePutInAnyOrderAndTheOrderBeKept() {
		Lanes lanes = new Lanes(recording.system(), LaneOrder.NATURAL);
		LaneOrder order = lanes.moved(2, 0).hiding("Producer[0]", true);
		LaneOrder kept = LaneOrder.ofLines(order.toLines());
		assertEquals(List.of("Consumer", "Producer[1]"), new Lanes(recording.system(), kept).shown().stream().map(Lane::name).toList());
		assertEquals(List.of("Consumer", "Producer"),
				new Lanes(recording.system(), kept.folding("Producer", true)).shown().stream().map(Lane::name).toList());
	}
}
