package org.ipcstudio.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.layout.LayoutGraph.Box;
import org.ipcstudio.layout.LayoutGraph.Line;
import org.ipcstudio.layout.LayoutGraph.Place;
import org.ipcstudio.layout.PartialLayout.Area;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayeredLayoutTest {
	private static LayoutGraph<String> graph(List<String> boxes, List<Line<String>> lines) {
		return new LayoutGraph<>(boxes.stream().map(id -> new Box<>(id, 100, 50)).toList(), lines);
	}

	@ParameterizedTest
	@EnumSource
	void theSameGraphGetsTheSamePlaces(Routing routing) {
		assertEquals(LayeredLayout.arrange(Graphs.random(60, 120, 3), routing),
				LayeredLayout.arrange(Graphs.random(60, 120, 3), routing));
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
	void noBoxesOverlapAndNothingIsLeftOrAboveOfTheCanvas(long seed) {
		LayoutGraph<Integer> graph = Graphs.random(40, 70, seed);
		for (Routing routing : Routing.values()) {
			Arrangement<Integer> arrangement = LayeredLayout.arrange(graph, routing);
			assertNull(Graphs.overlap(Graphs.areas(graph, arrangement)));
			assertEquals(graph.lines().size(), arrangement.bends().size());
			arrangement.places().values().forEach(LayeredLayoutTest::assertOnCanvas);
			arrangement.bends().forEach(line -> line.forEach(LayeredLayoutTest::assertOnCanvas));
		}
	}

	private static void assertOnCanvas(Place place) {
		assertTrue(place.x() >= 0 && place.y() >= 0, place.toString());
	}

	@Test
	void messagesFlowFromLeftToRight() {
		var places = LayeredLayout.layout(graph(List.of("consumer", "jobs", "producer"),
				List.of(new Line<>("producer", "jobs"), new Line<>("jobs", "consumer"))));
		assertTrue(places.get("producer").x() + 100 < places.get("jobs").x());
		assertTrue(places.get("jobs").x() + 100 < places.get("consumer").x());
		assertEquals(places.get("producer").y(), places.get("jobs").y());
	}

	@Test
	void componentsDoNotMix() {
		LayoutGraph<String> graph = graph(List.of("a", "b", "c", "d", "e", "f"), List.of(new Line<>("a", "b"),
				new Line<>("b", "c"), new Line<>("a", "c"), new Line<>("d", "e"), new Line<>("e", "f"), new Line<>("f", "d")));
		List<Area> areas = Graphs.areas(graph, LayeredLayout.arrange(graph, Routing.ORTHOGONAL));
		assertFalse(around(areas.subList(0, 3)).overlaps(around(areas.subList(3, 6))));
	}

	private static Area around(List<Area> areas) {
		int left = areas.stream().mapToInt(Area::x).min().orElseThrow();
		int top = areas.stream().mapToInt(Area::y).min().orElseThrow();
		return new Area(left, top, areas.stream().mapToInt(area -> area.x() + area.width()).max().orElseThrow() - left,
				areas.stream().mapToInt(area -> area.y() + area.height()).max().orElseThrow() - top);
	}

	@Test
	void loopsAndSeveralLinesBetweenTheSameBoxesAreNoProblem() {
		LayoutGraph<String> graph = graph(List.of("a", "b"), List.of(new Line<>("a", "a"), new Line<>("a", "b"),
				new Line<>("a", "b"), new Line<>("b", "a"), new Line<>("a", "nobody")));
		Arrangement<String> arrangement = LayeredLayout.arrange(graph, Routing.ORTHOGONAL);
		assertNull(Graphs.overlap(Graphs.areas(graph, arrangement)));
		assertEquals(5, arrangement.bends().size());
		assertEquals(List.of(), arrangement.bends().get(0));
		assertEquals(List.of(), arrangement.bends().get(4));
	}

	@Test
	void anEmptyGraphHasNoPlaces() {
		assertEquals(new Arrangement<>(java.util.Map.of(), List.of()),
				LayeredLayout.arrange(new LayoutGraph<String>(List.of(), List.of()), Routing.POLYLINE));
	}

	/** A line over two layers would cross the box between, which is as high as the others together. */
	private static LayoutGraph<String> detour() {
		return new LayoutGraph<>(List.of(new Box<>("a", 100, 50), new Box<>("b", 100, 50), new Box<>("c", 100, 50)),
				List.of(new Line<>("a", "b"), new Line<>("b", "c"), new Line<>("a", "c")));
	}

	@Test
	void linesGoAroundBoxes() {
		LayoutGraph<String> graph = detour();
		for (Routing routing : List.of(Routing.POLYLINE, Routing.ORTHOGONAL)) {
			Arrangement<String> arrangement = LayeredLayout.arrange(graph, routing);
			List<Place> bends = arrangement.bends().get(2);
			assertFalse(bends.isEmpty(), routing.toString());
			Area between = Graphs.areas(graph, arrangement).get(1);
			for (int i = 0; i + 1 < bends.size(); i++) {
				assertFalse(crosses(bends.get(i), bends.get(i + 1), between), routing + ": " + bends + " " + between);
			}
		}
		assertEquals(List.of(), LayeredLayout.arrange(graph, Routing.STRAIGHT).bends().get(2));
	}

	private static boolean crosses(Place from, Place to, Area area) {
		for (int step = 0; step <= 1000; step++) {
			int x = from.x() + (to.x() - from.x()) * step / 1000;
			int y = from.y() + (to.y() - from.y()) * step / 1000;
			if (new Area(x, y, 1, 1).overlaps(area)) {
				return true;
			}
		}
		return false;
	}

	@ParameterizedTest
	@ValueSource(longs = {11, 12, 13})
	void orthogonalLinesAreLevelOrUpright(long seed) {
		Arrangement<Integer> arrangement = LayeredLayout.arrange(Graphs.random(30, 50, seed), Routing.ORTHOGONAL);
		for (List<Place> line : arrangement.bends()) {
			for (int i = 0; i + 1 < line.size(); i++) {
				assertTrue(line.get(i).x() == line.get(i + 1).x() || line.get(i).y() == line.get(i + 1).y(), line.toString());
			}
		}
	}

	@Test
	void aParentStandsAboveTheMiddleOfItsChildren() {
		List<Line<String>> lines = List.of(new Line<>("first", "pipe"), new Line<>("pipe", "second"),
				new Line<>("parent", "pipe"), new Line<>("parent", "first", true, true), new Line<>("parent", "second", true, true));
		for (Routing routing : Routing.values()) {
			var places = LayeredLayout.arrange(graph(List.of("first", "parent", "pipe", "second"), lines), routing).places();
			assertEquals((places.get("first").x() + places.get("second").x()) / 2, places.get("parent").x(), 1);
			assertTrue(places.get("parent").y() + 50 < places.get("pipe").y());
			assertTrue(places.get("first").x() < places.get("pipe").x());
		}
	}

	@Test
	void everyGenerationHasItsRow() {
		List<Line<String>> lines = List.of(new Line<>("old", "young", true, true), new Line<>("young", "child", true, true),
				new Line<>("young", "other", true, true), new Line<>("child", "other"));
		var places = LayeredLayout.layout(graph(List.of("child", "young", "old", "other"), lines));
		assertTrue(places.get("old").y() + 50 < places.get("young").y());
		assertTrue(places.get("young").y() + 50 < Math.min(places.get("child").y(), places.get("other").y()));
	}

	/** No program may do so, but somebody who types may write it. */
	@Test
	void whoIsItsOwnAncestorHasAPlaceToo() {
		List<Line<String>> lines = List.of(new Line<>("a", "b", true, true), new Line<>("b", "a", true, true),
				new Line<>("c", "c", true, true));
		LayoutGraph<String> graph = graph(List.of("a", "b", "c"), lines);
		Arrangement<String> arrangement = LayeredLayout.arrange(graph, Routing.ORTHOGONAL);
		assertNull(Graphs.overlap(Graphs.areas(graph, arrangement)));
		arrangement.places().values().forEach(LayeredLayoutTest::assertOnCanvas);
	}

	@Test
	void aParentStaysInItsLayerWhereMoreLinesWouldCrossBoxesOtherwise() {
		List<Line<String>> lines = new ArrayList<>(List.of(new Line<>("parent", "a1", true, true)));
		List<String> boxes = new ArrayList<>(List.of("parent"));
		for (int row = 1; row <= 6; row++) {
			boxes.add("a" + row);
			lines.add(new Line<>("parent", "a" + row));
		}
		LayoutGraph<String> graph = graph(boxes, lines);
		Arrangement<String> arrangement = LayeredLayout.arrange(graph, Routing.ORTHOGONAL);
		assertTrue(arrangement.places().get("parent").x() + 100 < arrangement.places().get("a1").x());
	}

	@Test
	void linesAcrossBoxesAreCounted() {
		LayoutGraph<String> graph = graph(List.of("a", "b", "c"), List.of(new Line<>("a", "b"), new Line<>("a", "b"), new Line<>("a", "c")));
		var places = java.util.Map.of("a", new Place(0, 0), "b", new Place(400, 0), "c", new Place(200, 0));
		List<Place> detour = List.of(new Place(50, 100), new Place(450, 100));
		assertEquals(1, Crossings.of(graph, new Arrangement<>(places, List.of(List.of(), detour, List.of()))));
		assertEquals(2, Crossings.of(graph, new Arrangement<>(places, List.of(List.of(), List.of(), List.of()))));
	}

	/** Measured in time of the processor, so that it does not matter what else the machine is doing. */
	@Test
	void aLargeDrawingTakesLessThanTwoSeconds() {
		LayeredLayout.arrange(Graphs.random(200, 400, 1), Routing.ORTHOGONAL);
		LayoutGraph<Integer> large = Graphs.random(1000, 2000, 42);
		ThreadMXBean clock = ManagementFactory.getThreadMXBean();
		long before = clock.getCurrentThreadCpuTime();
		Arrangement<Integer> arrangement = LayeredLayout.arrange(large, Routing.ORTHOGONAL);
		long taken = Duration.ofNanos(clock.getCurrentThreadCpuTime() - before).toMillis();
		assertTrue(taken < 2000, taken + " ms");
		assertNull(Graphs.overlap(Graphs.areas(large, arrangement)));
	}
}
