package org.ipcstudio.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.ipcstudio.layout.LayoutGraph.Box;
import org.ipcstudio.layout.LayoutGraph.Line;
import org.ipcstudio.layout.LayoutGraph.Place;
import org.junit.jupiter.api.Test;

/** The gaps of a layout are those that are asked for. */
class SpacingTest {
	private static final LayoutGraph<String> FORK = new LayoutGraph<>(
			List.of(new Box<>("a", 100, 40), new Box<>("b", 100, 40), new Box<>("c", 100, 40)),
			List.of(new Line<>("a", "b"), new Line<>("a", "c")));

	@Test
	void smallGapsMakeASmallDrawing() {
		Map<String, Place> places = LayeredLayout.arrange(FORK, Routing.POLYLINE, new Spacing(30, 10)).places();
		assertTrue(places.get("b").x() - places.get("a").x() - 100 < 40, places::toString);
		assertEquals(50, Math.abs(places.get("b").y() - places.get("c").y()));
	}

	@Test
	void theUsualGapsAreThoseOfADrawing() {
		assertEquals(LayeredLayout.arrange(FORK, Routing.POLYLINE), LayeredLayout.arrange(FORK, Routing.POLYLINE, Spacing.USUAL));
	}
}
