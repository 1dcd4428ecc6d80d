package org.ipcstudio.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.layout.LayoutGraph.Box;
import org.ipcstudio.layout.LayoutGraph.Line;
import org.ipcstudio.layout.LayoutGraph.Place;
import org.ipcstudio.layout.PartialLayout.Area;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialLayoutTest {
	private static final LayoutGraph<String> PAIR = new LayoutGraph<>(
			List.of(new Box<>("a", 100, 50), new Box<>("b", 100, 50)), List.of(new Line<>("a", "b")));

	@Test
	void theUpperLeftCornerStays() {
		Arrangement<String> part = new PartialLayout(List.of(new Area(0, 0, 50, 50)))
				.arrange(PAIR, new Place(300, 200), Routing.ORTHOGONAL);
		assertEquals(new Place(300, 200), part.places().get("a"));
		assertEquals(200, part.places().get("b").y());
		assertTrue(part.places().get("b").x() > 400);
	}

	@Test
	void thePartMovesToTheNearestRoomWhenItWouldCoverTheRest() {
		// in the way of b, once it is on the right of a
		Area obstacle = new Area(480, 230, 400, 50);
		Arrangement<String> part = new PartialLayout(List.of(obstacle)).arrange(PAIR, new Place(300, 200), Routing.STRAIGHT);
		assertNotEquals(new Place(300, 200), part.places().get("a"));
		// just above it, with a gap
		assertEquals(new Place(300, 160), part.places().get("a"));
	}

	@Test
	void nothingLeavesTheCanvas() {
		Arrangement<String> part = new PartialLayout(List.of(new Area(150, 20, 400, 60)))
				.arrange(PAIR, new Place(5, 10), Routing.STRAIGHT);
		assertTrue(part.places().get("a").x() >= 0 && part.places().get("a").y() >= 0, part.toString());
		List<Area> all = new ArrayList<>(Graphs.areas(PAIR, part));
		all.add(new Area(150, 20, 400, 60));
		assertNull(Graphs.overlap(all));
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5})
	void aPartOfADrawingDoesNotCoverTheRest(long seed) {
		LayoutGraph<Integer> whole = Graphs.random(60, 100, seed);
		List<Area> areas = Graphs.areas(whole, LayeredLayout.arrange(whole, Routing.STRAIGHT));
		LayoutGraph<Integer> part = new LayoutGraph<>(whole.boxes().subList(10, 16), whole.lines());
		List<Area> rest = new ArrayList<>(areas);
		rest.subList(10, 16).clear();
		Arrangement<Integer> arranged = new PartialLayout(rest)
				.arrange(part, new Place(areas.get(10).x(), areas.get(10).y()), Routing.POLYLINE);
		rest.addAll(Graphs.areas(part, arranged));
		assertNull(Graphs.overlap(rest));
	}

	@Test
	void bendsMoveWithTheBoxes() {
		LayoutGraph<String> graph = new LayoutGraph<>(
				List.of(new Box<>("a", 100, 50), new Box<>("b", 100, 50), new Box<>("c", 100, 50)),
				List.of(new Line<>("a", "b"), new Line<>("b", "c"), new Line<>("a", "c")));
		Arrangement<String> here = LayeredLayout.arrange(graph, Routing.ORTHOGONAL);
		Arrangement<String> there = new PartialLayout(List.of()).arrange(graph, new Place(1000, 2000), Routing.ORTHOGONAL);
		int dx = there.places().get("a").x() - here.places().get("a").x();
		int dy = there.places().get("a").y() - here.places().get("a").y();
		assertEquals(here.moved(dx, dy), there);
		assertTrue(dx > 900 && dy > 1900);
	}
}
