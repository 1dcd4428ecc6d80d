package org.ipcstudio.checker.internal.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.ipcstudio.checker.internal.store.MemoryMeter;
import org.junit.jupiter.api.Test;

class RegionTest {
	private final MemoryMeter meter = new MemoryMeter(Long.MAX_VALUE);
	private GraphText text;

	private Region region(Set<Integer> starts, Set<Integer> left, int processes, String lines) {
		text = new GraphText(processes, lines);
		return new Region(text.graph, text.states, starts::contains, state -> !left.contains(state), meter, Patience.ENDLESS);
	}

	@Test
	void aWayThroughWhatIsLeftIsNone() {
		Region region = region(Set.of(0), Set.of(1), 1, """
				1:a 2:a
				3:a
				4:a
				5:a
				3:a
				x:a
				""");
		assertFalse(region.contains(1));
		assertTrue(region.contains(3));
		assertEquals(0, region.start(3));
		assertArrayEquals(new int[] { 1, 0, 0 }, region.way(3), "the way over 1 is shorter, but leaves the set");
		assertEquals(-1, region.end(), "a move that nobody looks past is no end");
	}

	@Test
	void itBeginsInEveryStart() {
		Region region = region(Set.of(1, 3), Set.of(), 1, """
				0:a
				2:a
				2:a
				4:a
				?
				""");
		assertFalse(region.contains(0));
		assertEquals(1, region.start(2));
		assertEquals(3, region.start(4));
		assertArrayEquals(new int[0], region.way(3));
	}

	@Test
	void theNearestEndIsTaken() {
		Region region = region(Set.of(0), Set.of(), 1, """
				3:a 1:a
				2:a
				end
				1:a 4:a
				end
				""");
		assertEquals(4, region.end());
		assertArrayEquals(new int[] { 0, 1 }, region.way(4));
	}

	@Test
	void whatIsNotExpandedIsNoEnd() {
		assertEquals(-1, region(Set.of(0), Set.of(), 1, """
				1:a
				?
				""").end());
	}

	@Test
	void aCycleThatLeavesTheSetIsNone() {
		String lines = """
				1:a 2:a
				0:a
				2:a
				""";
		assertEquals(2, region(Set.of(0), Set.of(1), 1, lines).fairCycle(1).start());
		assertEquals(0, region(Set.of(0), Set.of(2), 1, lines).fairCycle(1).start());
		assertNull(region(Set.of(0), Set.of(1, 2), 1, lines).fairCycle(1));
	}

	@Test
	void aMoveOutOfTheSetThatIsAlwaysPossibleIsMadeSomeTime() {
		String lines = """
				0:a 1:b
				1:a
				""";
		assertNull(region(Set.of(0), Set.of(1), 2, lines).fairCycle(2));
		assertEquals(1, region(Set.of(0), Set.of(), 2, lines).fairCycle(2).start());
	}

	@Test
	void theCycleNearestToTheStartsIsTaken() {
		assertEquals(3, region(Set.of(0), Set.of(), 1, """
				1:a 3:a
				2:a
				2:a
				3:a
				""").fairCycle(1).start());
	}

	@Test
	void itGivesItsMemoryBack() {
		Region region = region(Set.of(0), Set.of(), 1, "0:a");
		assertTrue(meter.held() > 0);
		region.close();
		assertEquals(0, meter.held());
	}
}
