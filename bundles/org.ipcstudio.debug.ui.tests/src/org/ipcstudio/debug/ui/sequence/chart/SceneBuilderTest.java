package org.ipcstudio.debug.ui.sequence.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.ipcstudio.debug.ui.sequence.chart.Shape.Arrow;
import org.ipcstudio.debug.ui.sequence.chart.Shape.ArrowKind;
import org.ipcstudio.debug.ui.sequence.chart.Shape.Bar;
import org.ipcstudio.debug.ui.sequence.chart.Shape.BarKind;
import org.ipcstudio.debug.ui.sequence.chart.Shape.Life;
import org.ipcstudio.debug.ui.sequence.chart.Shape.Mark;
import org.ipcstudio.debug.ui.sequence.chart.Shape.MarkKind;
import org.ipcstudio.debug.ui.sequence.chart.Shape.Texture;
import org.ipcstudio.engine.record.MoveEffect;
import org.ipcstudio.engine.record.RecordedMove;
import org.ipcstudio.engine.record.Recording;
import org.junit.jupiter.api.Test;

/** What is seen of a run, and where. */
class SceneBuilderTest {
	private static final String PAIR = """
			mailbox Box : int capacity 2
			process Producer { for i in 1..5 { send i to Box } }
			process Consumer { var x : int  repeat 5 { receive x from Box  work 1 ms } }
			Producer -> Box -> Consumer
			""";
	private static final String RENDEZVOUS = """
			mailbox Box : int capacity 0
			process A { send 1 to Box }
			process B { var x : int  receive x from Box }
			A -> Box -> B
			""";

	private static Scene whole(Chart chart) {
		return SceneBuilder.build(chart, new Viewport(0, 0, 600, (int) Math.ceil(chart.axis().height()), 200));
	}

	@Test
	void aMessageGoesDownFromItsSendToItsReceipt() {
		Recording recording = Runs.record(PAIR, 100);
		Scene scene = whole(Runs.chart(recording));
		List<Arrow> arrows = Runs.shapes(scene, Arrow.class);
		List<RecordedMove> sent = Runs.moves(recording, MoveEffect.SENT);
		assertEquals(5, arrows.size());
		assertEquals(sent.stream().map(RecordedMove::number).toList(), arrows.stream().map(arrow -> arrow.move().number()).toList());
		for (Arrow arrow : arrows) {
			assertEquals(ArrowKind.RECEIVED, arrow.kind());
			assertEquals(100, arrow.line().x1());
			assertEquals(300, arrow.line().x2());
			assertEquals(scene.y(recording.move(arrow.end())), arrow.line().y2());
			assertTrue(arrow.line().y2() > arrow.line().y1());
			assertEquals(arrow.move().number(), recording.move(arrow.end()).origin());
		}
	}

	@Test
	void aRendezvousIsHorizontal() {
		Arrow arrow = Runs.shapes(whole(Runs.chart(Runs.record(RENDEZVOUS, 100))), Arrow.class).get(0);
		assertEquals(ArrowKind.PASSED, arrow.kind());
		assertEquals(arrow.line().y1(), arrow.line().y2());
		assertEquals(100, arrow.line().x1());
		assertEquals(300, arrow.line().x2());
	}

	@Test
	void aMessageRestsInItsQueueAtTheMomentThatIsShown() {
		Recording recording = Runs.record(PAIR, 100);
		RecordedMove first = Runs.moves(recording, MoveEffect.RECEIVED).get(0);
		Chart chart = Runs.chart(recording);
		Scene after = whole(chart.showing(first.origin()));
		Arrow resting = Runs.shapes(after, Arrow.class).get(0);
		assertEquals(after.shownY(), resting.line().rest());
		assertTrue(resting.line().y1() < resting.line().rest() && resting.line().rest() < resting.line().y2());
		assertEquals(-1, Runs.shapes(whole(chart.showing(first.number())), Arrow.class).get(0).line().rest());
	}

	@Test
	void whatNobodyReceivesDangles() {
		Recording recording = Runs.record("""
				mailbox Box : int capacity 2
				process A { send 1 to Box }
				process B { var x : int  if x > 0 { receive x from Box } }
				A -> Box -> B
				""", 100);
		Arrow arrow = Runs.shapes(whole(Runs.chart(recording)), Arrow.class).get(0);
		assertEquals(ArrowKind.QUEUED, arrow.kind());
		assertTrue(arrow.line().x2() > 100 && arrow.line().x2() < 300, arrow.toString());
	}

	@Test
	void aDroppedMessageAndOneFromTheStartAreToldApart() {
		Recording recording = Runs.record("""
				network Net loss 50 %
				mailbox Box : int capacity 9 initially [7] via Net
				process A { repeat 8 { send 1 to Box } }
				process B { var x : int  loop { receive x from Box } }
				A -> Box -> B
				""", 100);
		List<Arrow> arrows = Runs.shapes(whole(Runs.chart(recording)), Arrow.class);
		assertEquals(1, arrows.stream().filter(arrow -> arrow.kind() == ArrowKind.INITIAL).count());
		assertEquals(Runs.moves(recording, MoveEffect.LOST).size(), arrows.stream().filter(arrow -> arrow.kind() == ArrowKind.DROPPED).count());
		assertTrue(arrows.stream().anyMatch(arrow -> arrow.kind() == ArrowKind.DROPPED));
	}

	@Test
	void waitingWorkAndLocksAreBarsBesideTheLine() {
		Recording recording = Runs.record("""
				lock Guard
				process A { lock Guard { work 2 ms } }
				process B { lock Guard { work 2 ms } }
				A -- Guard
				B -- Guard
				""", 100);
		List<Bar> bars = Runs.shapes(whole(Runs.chart(recording, MoveFilter.ALL, LaneOrder.NATURAL, 10, 0.05)), Bar.class);
		assertEquals(EnumSet.allOf(BarKind.class), EnumSet.copyOf(bars.stream().map(Bar::kind).toList()));
		Bar wait = bars.stream().filter(bar -> bar.kind() == BarKind.WAIT).findFirst().orElseThrow();
		assertTrue(wait.bottom() - wait.top() >= 100, "2 ms are 100 pixels: " + wait);
		assertEquals(2, bars.stream().filter(bar -> bar.kind() == BarKind.HOLD).count());
	}

	@Test
	void childrenBeginAndEndAndFaultsAreMarked() {
		Recording recording = Runs.record("""
				process Parent {
				  spawn Child
				  wait Child
				}
				process Child in Parent {
				  var x : int
				  x = any 0..1
				  fail "broken"
				}
				""", 100);
		Scene scene = whole(Runs.chart(recording));
		List<MarkKind> marks = Runs.shapes(scene, Mark.class).stream().map(Mark::kind).toList();
		assertTrue(marks.containsAll(List.of(MarkKind.STARTED, MarkKind.ENDED, MarkKind.FAULT, MarkKind.STEP)), marks.toString());
		List<Life> child = Runs.shapes(scene, Life.class).stream().filter(life -> life.lane() == 1).toList();
		assertFalse(child.get(0).alive());
		assertTrue(child.get(1).alive());
		assertEquals(child.get(0).bottom(), child.get(1).top());
	}

	@Test
	void messagesThatPassByAreSeenBetweenTheirEnds() {
		Recording recording = Runs.record("""
				mailbox Late : int
				mailbox Box : int capacity 0
				process A { send 1 to Late  repeat 3000 { send 2 to Box } send 3 to Late }
				process B { var x : int  repeat 3000 { receive x from Box }  receive x from Late  receive x from Late }
				A -> Box -> B
				A -> Late -> B
				""", 10_000);
		Chart chart = Runs.chart(recording);
		for (int moment : new int[] { 700, 1500, 2900 }) {
			Scene scene = SceneBuilder.build(chart, new Viewport(0, chart.axis().y(moment), 600, 300, 200));
			List<Arrow> passing = Runs.shapes(scene, Arrow.class).stream().filter(arrow -> !arrow.line().begins() && !arrow.line().ends()).toList();
			assertEquals(1, passing.size(), "at " + moment);
			assertEquals(1, passing.get(0).move().number());
		}
	}

	@Test
	void aFoldedArrayHasOneLine() {
		Recording recording = Runs.record("""
				mailbox Box : int capacity 2
				process Producer[3] { send self to Box }
				process Consumer { var x : int  repeat 3 { receive x from Box } }
				Producer -> Box -> Consumer
				""", 100);
		Chart chart = Runs.chart(recording, MoveFilter.ALL, LaneOrder.NATURAL.folding("Producer", true), 20, 0);
		assertEquals(List.of("Producer", "Consumer"), chart.lanes().shown().stream().map(Lane::name).toList());
		assertEquals(Set.of(100), Set.copyOf(Runs.shapes(whole(chart), Arrow.class).stream().map(arrow -> arrow.line().x1()).toList()));
	}

	@Test
	void thousandsOfMovesBecomeATexture() {
		Recording recording = Runs.record(PAIR.replace("for i in 1..5 { send i", "loop { send 1").replace("repeat 5", "loop"), 60_000);
		for (double perRow : new double[] { 0.3, 0.005 }) {
			Scene scene = SceneBuilder.build(Runs.chart(recording, MoveFilter.ALL, LaneOrder.NATURAL, perRow, 0), new Viewport(0, 0, 600, 290, 200));
			assertTrue(scene.dense());
			List<Texture> textures = Runs.shapes(scene, Texture.class);
			assertEquals(Set.of(0, 1), Set.copyOf(textures.stream().map(Texture::lane).toList()));
			assertTrue(textures.stream().allMatch(texture -> texture.moves() > 0), textures.toString());
			assertTrue(textures.stream().anyMatch(texture -> texture.waits() > 0), textures.toString());
		}
	}
}
