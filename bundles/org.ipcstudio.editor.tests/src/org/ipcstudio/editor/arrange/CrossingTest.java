package org.ipcstudio.editor.arrange;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;

class CrossingTest {
	private static final Rectangle LEFT = new Rectangle(0, 0, 100, 40);
	private static final Rectangle RIGHT = new Rectangle(400, 0, 100, 40);
	private static final Rectangle BELOW = new Rectangle(400, 300, 100, 40);

	private static boolean blocked(Rectangle to, Rectangle other) {
		return Crossing.isBlocked(LEFT, to, List.of(other), 4);
	}

	@Test
	void aBoxBetweenBlocksALevelLine() {
		assertTrue(blocked(RIGHT, new Rectangle(200, 10, 50, 20)));
		assertTrue(blocked(RIGHT, new Rectangle(200, 22, 50, 20)), "four pixels are too near");
		assertFalse(blocked(RIGHT, new Rectangle(200, 30, 50, 20)));
		assertFalse(blocked(RIGHT, new Rectangle(600, 10, 50, 20)), "behind the end");
	}

	@Test
	void aBoxBetweenBlocksASlopingLine() {
		assertTrue(blocked(BELOW, new Rectangle(230, 150, 40, 40)));
		assertFalse(blocked(BELOW, new Rectangle(330, 100, 40, 40)));
		assertFalse(blocked(BELOW, new Rectangle(100, 200, 40, 40)));
	}

	@Test
	void theDirectionDoesNotMatter() {
		Rectangle between = new Rectangle(230, 150, 40, 40);
		assertTrue(Crossing.isBlocked(BELOW, LEFT, List.of(between), 4));
		assertFalse(Crossing.isBlocked(LEFT, BELOW, List.of(), 4));
	}
}
