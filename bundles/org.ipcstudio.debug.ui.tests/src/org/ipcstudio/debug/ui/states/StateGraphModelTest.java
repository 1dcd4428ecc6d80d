package org.ipcstudio.debug.ui.states;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;

import org.ipcstudio.checker.ProgressListener;
import org.ipcstudio.checker.space.StateMark;
import org.ipcstudio.checker.space.StateSpace;
import org.ipcstudio.checker.space.StateWords;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.SystemSource;
import org.ipcstudio.debug.ui.graph.Measure;
import org.ipcstudio.debug.ui.graph.Scene;
import org.ipcstudio.debug.ui.graph.SceneEdge;
import org.ipcstudio.debug.ui.graph.SceneNode;
import org.ipcstudio.debug.ui.graph.SceneWalk.Way;
import org.ipcstudio.debug.ui.graph.Shape;
import org.ipcstudio.debug.ui.graph.Sign;
import org.ipcstudio.debug.ui.states.StateGraph.Box;
import org.ipcstudio.debug.ui.states.StateGraphModel.Shown;
import org.ipcstudio.debug.ui.states.StateGraphModel.Wish;
import org.ipcstudio.debug.ui.waitfor.Moments;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.record.Replay;
import org.junit.jupiter.api.Test;

/** What is drawn of the states of a system, and how it follows a run. */
class StateGraphModelTest {
	private static final Wish ALL = new Wish(500, false, false);
	private static final String CROSSED = """
			system Crossed {
				lock A
				lock B
				process P { lock A { lock B { } } }
				process Q { lock B { lock A { } } }
				P -- A
				P -- B
				Q -- A
				Q -- B
			}
			""";
	private static final Measure MEASURE = new Measure() {
		@Override
		public int title(String text) {
			return 8 * text.length();
		}

		@Override
		public int detail(String text) {
			return 7 * text.length();
		}

		@Override
		public int line() {
			return 16;
		}
	};

	private final CompiledSystem system = Moments.system(CROSSED);
	private final StateSpace space = StateSpace.explore(system, 1000, ProgressListener.NONE);
	private final StateGraphModel model = new StateGraphModel();

	private Shown compute(Playback run, Wish wish) {
		return model.compute(space, run, wish, MEASURE, () -> false);
	}

	private Playback way(int state) {
		return new Playback("way", new SystemSource("crossed", null, null, system),
				Replay.of(system, new StateWords(space).steps(state), () -> false).recording());
	}

	@Test
	void everyStateAndMoveIsDrawnAndTheDeadlockLooksLikeOne() {
		Shown shown = compute(null, ALL);
		assertEquals(space.size(), shown.scene().nodes().size());
		int deadlock = space.with(StateMark.DEADLOCK).nextSetBit(0);
		SceneNode box = shown.scene().node(Box.id(deadlock)).orElseThrow();
		assertEquals(Shape.OCTAGON, box.shape());
		assertEquals(Sign.STUCK, box.sign());
		assertTrue(box.tip().contains("P holds the lock A and waits for the lock B"), box.tip());
		assertEquals(Sign.START, shown.scene().node(Box.id(0)).orElseThrow().sign());
		int end = space.with(StateMark.END).nextSetBit(0);
		assertEquals(Shape.DOUBLE, shown.scene().node(Box.id(end)).orElseThrow().shape());
		assertTrue(StateSummary.of(shown)
				.startsWith(space.size() + " states and " + space.moveCount() + " moves. 1 deadlock."),
				StateSummary.of(shown));
		assertNoOverlap(shown.scene());
		double left = shown.scene().node(Box.id(0)).orElseThrow().area().x();
		assertTrue(shown.scene().nodes().stream().allMatch(node -> node.area().x() >= left), "it starts on the left");
	}

	@Test
	void arrowsThatLeadBackLeadBack() throws Exception {
		StateSpace turning = StateSpace.explore(Moments.example("crossing-requests"), 1000, ProgressListener.NONE);
		Scene scene = model.compute(turning, null, ALL, MEASURE, () -> false).scene();
		int back = 0;
		for (SceneEdge edge : scene.edges()) {
			SceneNode from = scene.node(edge.from()).orElseThrow();
			SceneNode to = scene.node(edge.to()).orElseThrow();
			assertTrue(from.area().grown(8).contains(edge.points().getFirst()), edge::id);
			assertTrue(to.area().grown(8).contains(edge.points().getLast()), edge::id);
			back += to.area().right() < from.area().x() ? 1 : 0;
		}
		assertTrue(back > 0);
	}

	private static void assertNoOverlap(Scene scene) {
		List<SceneNode> nodes = scene.nodes();
		for (int i = 0; i < nodes.size(); i++) {
			for (int j = i + 1; j < nodes.size(); j++) {
				assertFalse(nodes.get(i).area().intersects(nodes.get(j).area()));
			}
		}
	}

	@Test
	void theStateOfARunIsFollowedForwardAndBack() {
		int deadlock = space.with(StateMark.DEADLOCK).nextSetBit(0);
		Playback run = way(deadlock);
		assertEquals(0, compute(run, ALL).current());
		run.show(run.recording().length());
		Shown end = compute(run, ALL);
		assertEquals(deadlock, end.current());
		run.show(1);
		Shown before = compute(run, ALL);
		assertEquals(1, space.depth(before.current()));
		assertSame(end.scene(), before.scene(), "what is drawn stays the same");
	}

	@Test
	void onlyWaysToADeadlockAreShortestAndEndThere() {
		Shown shown = compute(null, new Wish(500, false, true));
		int deadlock = space.with(StateMark.DEADLOCK).nextSetBit(0);
		BitSet drawn = new BitSet();
		shown.graph().boxes().forEach(box -> drawn.set(box.number()));
		assertTrue(drawn.get(0) && drawn.get(deadlock));
		assertTrue(drawn.cardinality() < space.size());
		drawn.stream().forEach(state -> assertTrue(space.depth(state) < space.depth(deadlock) || state == deadlock));
	}

	@Test
	void aPartIsDrawnAroundTheShownStateAndMovesWithIt() {
		Wish few = new Wish(4, true, false);
		int deadlock = space.with(StateMark.DEADLOCK).nextSetBit(0);
		Playback run = way(deadlock);
		Shown start = compute(run, few);
		assertEquals(4, start.graph().boxes().size());
		assertTrue(StateSummary.of(start).contains("4 of them are drawn"));
		run.show(run.recording().length());
		Shown end = compute(run, few);
		assertNotSame(start.scene(), end.scene());
		assertTrue(end.scene().node(Box.id(deadlock)).isPresent());
		assertTrue(end.graph().boxes().stream().anyMatch(Box::open));
	}

	@Test
	void theSearchLeavesWhatItMeansAsItIs() {
		Shown shown = compute(null, ALL);
		Scene found = StateDrawing.searched(shown.scene(), shown.graph(), "deadlock");
		assertEquals(1, found.nodes().stream().filter(node -> !node.pale()).count());
		assertSame(shown.scene(), StateDrawing.searched(shown.scene(), shown.graph(), " "));
		assertTrue(StateDrawing.isMeant(shown.graph().boxes().get(3), "3"));
		assertFalse(StateDrawing.isMeant(shown.graph().boxes().get(4), "3"));
	}

	@Test
	void theKeyboardWalksAlongMovesAndBack() {
		Scene scene = compute(null, ALL).scene();
		StateWalk walk = new StateWalk(() -> space);
		SceneNode start = scene.node(Box.id(0)).orElseThrow();
		SceneNode next = walk.next(scene, start, Way.RIGHT).orElseThrow();
		assertEquals(Box.id(space.target(0, 0)), next.id());
		assertEquals(start, walk.next(scene, next, Way.LEFT).orElseThrow());
		assertTrue(walk.next(scene, start, Way.LEFT).isEmpty());
	}

	@Test
	void ofLargeStatesFewerAreLookedFor() {
		assertEquals(Exploration.MOST_STATES, Exploration.limit(system));
		int large = Exploration.limit(Moments.system("""
				system Large {
					mailbox Box[300] : int
					process P[300] { var x : int receive x from Box[self] }
					Box -> P
				}
				"""));
		assertTrue(large < Exploration.MOST_STATES / 2 && large >= 500, "limit " + large);
	}

	@Test
	void nothingComesOfWhatIsCancelled() {
		assertNull(model.compute(space, null, ALL, MEASURE, () -> true));
	}

	@Test
	void aHugeSystemIsCutOffAndSaysSo() throws Exception {
		StateSpace part = StateSpace.explore(Moments.example("dining-philosophers"), 50, ProgressListener.NONE);
		Shown shown = model.compute(part, null, ALL, MEASURE, () -> false);
		assertTrue(StateSummary.of(shown).startsWith("More than 50 states"), StateSummary.of(shown));
		assertTrue(shown.graph().boxes().stream().anyMatch(box -> box.marks().contains(StateMark.OPEN)));
		assertTrue(StateDot.of(shown.graph()).startsWith("digraph states {"));
	}
}
