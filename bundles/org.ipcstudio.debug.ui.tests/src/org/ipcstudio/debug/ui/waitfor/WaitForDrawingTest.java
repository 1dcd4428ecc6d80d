package org.ipcstudio.debug.ui.waitfor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.ipcstudio.debug.ui.graph.Area;
import org.ipcstudio.debug.ui.graph.Measure;
import org.ipcstudio.debug.ui.graph.Scene;
import org.ipcstudio.debug.ui.graph.SceneEdge;
import org.ipcstudio.debug.ui.graph.SceneNode;
import org.ipcstudio.debug.ui.graph.Spot;
import org.ipcstudio.engine.record.Cursor;
import org.ipcstudio.engine.record.Recording;
import org.junit.jupiter.api.Test;

/** Where the boxes of wait-for graphs stand. */
class WaitForDrawingTest {
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
	private static final String MANY = """
			system Many {
				mailbox Jobs : int capacity 1
				process Producer { loop { work 5 ms send 1 to Jobs } }
				process Worker[200] { var x : int loop { receive x from Jobs work 1 ms } }
				Producer -> Jobs -> Worker
			}
			""";

	private static WaitForModel model(Cursor cursor) {
		return new WaitForBuilder(cursor.kernel(), cursor.state(), false).build(false);
	}

	private static void assertNothingOverlaps(Scene scene) {
		List<SceneNode> nodes = scene.nodes();
		for (int i = 0; i < nodes.size(); i++) {
			for (int j = i + 1; j < nodes.size(); j++) {
				SceneNode a = nodes.get(i);
				SceneNode b = nodes.get(j);
				assertFalse(a.area().intersects(b.area()), () -> a.title() + " and " + b.title());
			}
		}
	}

	@Test
	void theRingIsRoundAndBeginsOnTheLeft() throws IOException {
		Scene scene = new WaitForDrawing(MEASURE).draw(model(Moments.stuck(Moments.example("dining-philosophers"))));
		assertNothingOverlaps(scene);
		Area first = scene.node("process:0").orElseThrow().area();
		assertTrue(scene.nodes().stream().allMatch(node -> node.area().centre().x() >= first.centre().x() - 1));
		for (SceneEdge edge : scene.edges()) {
			assertEnds(scene, edge);
		}
	}

	/** An arrow begins and ends at the outlines of its boxes. */
	private static void assertEnds(Scene scene, SceneEdge edge) {
		Spot begin = edge.points().getFirst();
		Spot end = edge.points().getLast();
		assertTrue(scene.node(edge.from()).orElseThrow().area().grown(8).contains(begin), edge::id);
		assertTrue(scene.node(edge.to()).orElseThrow().area().grown(8).contains(end), edge::id);
		assertFalse(scene.node(edge.from()).orElseThrow().area().contains(begin), edge::id);
		assertFalse(scene.node(edge.to()).orElseThrow().area().contains(end), edge::id);
	}

	@Test
	void boxesStayWhereTheyWereWhileARunGoesOn() throws IOException {
		Recording recording = Moments.run(Moments.example("bounded-buffer-fixed"), 3, 120);
		Cursor cursor = recording.cursor();
		WaitForDrawing drawing = new WaitForDrawing(MEASURE);
		for (int moment = 0; moment <= recording.length(); moment++) {
			cursor.moveTo(moment);
			drawing.draw(model(cursor));
		}
		Scene before = Scene.EMPTY;
		int compared = 0;
		for (int moment = 0; moment <= recording.length(); moment++) {
			cursor.moveTo(moment);
			Scene scene = drawing.draw(model(cursor));
			assertNothingOverlaps(scene);
			for (SceneNode node : rings(before).equals(rings(scene)) ? scene.nodes() : List.<SceneNode>of()) {
				SceneNode old = before.node(node.id()).orElse(node);
				assertEquals(old.area(), node.area(), node.title());
				compared += old == node ? 0 : 1;
			}
			before = scene;
		}
		assertTrue(compared > 20, "boxes were there from one moment to the next: " + compared);
	}

	private static List<SceneNode> rings(Scene scene) {
		return scene.nodes().stream().filter(node -> !node.walkable() && node.id().startsWith("title:")).toList();
	}

	@Test
	void twoHundredThatWaitForOneShareWhatTheyWaitAt() {
		Cursor cursor = Moments.run(Moments.system(MANY), 1, 30).cursor();
		cursor.moveTo(20);
		WaitForModel model = model(cursor);
		assertTrue(model.actors().size() > 150);
		assertTrue(model.arrows().size() < 2 * model.actors().size());
		assertNothingOverlaps(new WaitForDrawing(MEASURE).draw(model));
	}
}
