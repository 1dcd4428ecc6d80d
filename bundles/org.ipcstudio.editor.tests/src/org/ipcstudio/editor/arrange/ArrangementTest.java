package org.ipcstudio.editor.arrange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ArrangementTest {
	private final Map<String, Rectangle> boxes = new LinkedHashMap<>();

	ArrangementTest() {
		boxes.put("a", new Rectangle(10, 20, 100, 40));
		boxes.put("b", new Rectangle(-30, 200, 60, 51));
		boxes.put("c", new Rectangle(300, 100, 81, 30));
	}

	@ParameterizedTest
	@CsvSource({"LEFT, 10, 200, 10, 100", "CENTER, 30, 200, 19, 100", "RIGHT, 50, 200, 29, 100", "TOP, -30, 20, 300, 20",
		"MIDDLE, -30, 14, 300, 25", "BOTTOM, -30, 9, 300, 30"})
	void boxesAreAlignedToThePrimaryOne(Alignment alignment, int bx, int by, int cx, int cy) {
		assertEquals(Map.of("b", new Rectangle(bx, by, 60, 51), "c", new Rectangle(cx, cy, 81, 30)),
				alignment.apply("a", boxes));
	}

	@ParameterizedTest
	@EnumSource
	void whatIsAlignedStays(Alignment alignment) {
		boxes.putAll(alignment.apply("b", boxes));
		assertEquals(Map.of(), alignment.apply("b", boxes));
	}

	@Test
	void sizesAreThoseOfThePrimaryOne() {
		assertEquals(Map.of("a", new Rectangle(10, 20, 60, 40), "c", new Rectangle(300, 100, 60, 30)),
				SizeMatch.WIDTH.apply("b", boxes));
		assertEquals(Map.of("a", new Rectangle(10, 20, 100, 51), "c", new Rectangle(300, 100, 81, 51)),
				SizeMatch.HEIGHT.apply("b", boxes));
		assertEquals(Map.of("a", new Rectangle(10, 20, 60, 51), "c", new Rectangle(300, 100, 60, 51)),
				SizeMatch.BOTH.apply("b", boxes));
	}

	@Test
	void theOuterBoxesStayWhenTheOthersAreDistributed() {
		assertEquals(Map.of("a", new Rectangle(115, 20, 100, 40)), Distribution.HORIZONTALLY.apply(boxes));
		assertEquals(Map.of("c", new Rectangle(300, 115, 81, 30)), Distribution.VERTICALLY.apply(boxes));
	}

	@ParameterizedTest
	@EnumSource
	void gapsDifferByOnePixelAtMost(Distribution distribution) {
		Random random = new Random(7);
		for (int round = 0; round < 200; round++) {
			Map<Integer, Rectangle> many = new LinkedHashMap<>();
			for (int i = 0; i < 3 + random.nextInt(8); i++) {
				many.put(i, new Rectangle(random.nextInt(500), random.nextInt(500), 10 + random.nextInt(90), 10 + random.nextInt(90)));
			}
			List<Integer> order = new ArrayList<>(many.keySet());
			order.sort((i, j) -> distribution == Distribution.HORIZONTALLY
					? compare(many.get(i).x, many.get(i).right(), many.get(j).x, many.get(j).right())
					: compare(many.get(i).y, many.get(i).bottom(), many.get(j).y, many.get(j).bottom()));
			Map<Integer, Rectangle> after = new LinkedHashMap<>(many);
			after.putAll(distribution.apply(many));
			assertEquals(many.get(order.getFirst()), after.get(order.getFirst()));
			assertEquals(many.get(order.getLast()), after.get(order.getLast()));
			int least = Integer.MAX_VALUE;
			int most = Integer.MIN_VALUE;
			for (int i = 0; i + 1 < order.size(); i++) {
				Rectangle one = after.get(order.get(i));
				Rectangle next = after.get(order.get(i + 1));
				int gap = distribution == Distribution.HORIZONTALLY ? next.x - one.right() : next.y - one.bottom();
				least = Math.min(least, gap);
				most = Math.max(most, gap);
			}
			assertTrue(most - least <= 1, least + " to " + most);
		}
	}

	private static int compare(int start, int end, int otherStart, int otherEnd) {
		return start != otherStart ? Integer.compare(start, otherStart) : Integer.compare(end, otherEnd);
	}

	@Test
	void twoBoxesHaveNoGapsToCompare() {
		boxes.remove("c");
		assertEquals(Map.of(), Distribution.HORIZONTALLY.apply(boxes));
	}
}
