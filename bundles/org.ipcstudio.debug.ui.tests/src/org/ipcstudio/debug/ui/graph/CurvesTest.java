package org.ipcstudio.debug.ui.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** Arrows run from outline to outline, and the keyboard goes where the eye would. */
class CurvesTest {
	private static final Area LEFT = new Area(0, 0, 100, 40);
	private static final Area RIGHT = new Area(300, 10, 100, 40);

	@Test
	void aCurveBeginsAndEndsOutsideOfItsBoxes() {
		for (double bulge : new double[] { -0.3, 0, 0.3 }) {
			List<Spot> way = Curves.between(LEFT, RIGHT, bulge);
			assertFalse(LEFT.contains(way.getFirst()));
			assertFalse(RIGHT.contains(way.getLast()));
			assertTrue(LEFT.grown(6).contains(way.getFirst()));
			assertTrue(RIGHT.grown(6).contains(way.getLast()));
		}
	}

	@Test
	void boxesThatTouchStillHaveAnArrow() {
		assertTrue(Curves.between(LEFT, LEFT.grown(2), 0).size() >= 2);
	}

	@Test
	void pointsAreAtTheSameDistance() {
		List<Spot> way = Curves.resampled(List.of(new Spot(0, 0), new Spot(10, 0), new Spot(10, 30)), 5);
		assertEquals(List.of(new Spot(0, 0), new Spot(10, 0), new Spot(10, 10), new Spot(10, 20), new Spot(10, 30)), way);
	}

	@Test
	void arrowKeysGoToTheNearestBoxInTheirDirection() {
		SceneNode a = node("a", LEFT);
		SceneNode b = node("b", RIGHT);
		SceneNode c = node("c", new Area(10, 200, 100, 40));
		Scene scene = new Scene(List.of(a, b, c), List.of());
		assertEquals(Optional.of(b), SceneWalk.BY_PLACE.next(scene, a, SceneWalk.Way.RIGHT));
		assertEquals(Optional.of(c), SceneWalk.BY_PLACE.next(scene, a, SceneWalk.Way.DOWN));
		assertEquals(Optional.empty(), SceneWalk.BY_PLACE.next(scene, a, SceneWalk.Way.UP));
		assertEquals(Optional.of(b), SceneWalk.inOrder(scene, a, 1));
		assertEquals(Optional.empty(), SceneWalk.inOrder(scene, c, 1));
	}

	@Test
	void onTheWayToAnotherSceneBoxesAreBetweenTheirPlaces() {
		Scene from = new Scene(List.of(node("a", LEFT)), List.of());
		Scene to = new Scene(List.of(node("a", RIGHT), node("b", LEFT)), List.of());
		Scene half = from.towards(to, 0.5);
		assertEquals(new Area(150, 5, 100, 40), half.nodes().get(0).area());
		assertEquals(LEFT, half.nodes().get(1).area());
		assertEquals(to, from.towards(to, 1));
	}

	@Test
	void dotQuotesWhatItHasTo() {
		DotText dot = new DotText("g");
		dot.node("x", "say \"hi\"\nthere", "box", false);
		dot.edge("x", "x", "back\\slash", true);
		assertTrue(dot.text().contains("label=\"say \\\"hi\\\"\\nthere\""), dot.text());
		assertTrue(dot.text().contains("n0 -> n0 [label=\"back\\\\slash\""), dot.text());
	}

	private static SceneNode node(String id, Area area) {
		return new SceneNode(id, area, Shape.BOX, Tone.PROCESS, Sign.NONE, id, "", "", "", false, false, true);
	}
}
