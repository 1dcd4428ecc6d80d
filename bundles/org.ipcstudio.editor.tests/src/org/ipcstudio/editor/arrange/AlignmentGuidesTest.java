package org.ipcstudio.editor.arrange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.ipcstudio.editor.arrange.Guide.Kind;
import org.junit.jupiter.api.Test;

class AlignmentGuidesTest {
	private static final int REACH = 5;

	private static AlignmentGuides guides(Rectangle... others) {
		return new AlignmentGuides(List.of(others));
	}

	private static Snap snap(AlignmentGuides guides, Rectangle moving) {
		return guides.snap(moving, REACH, true, true);
	}

	@Test
	void leftEdgesFallOnOneLine() {
		Snap snap = snap(guides(new Rectangle(100, 0, 80, 40)), new Rectangle(97, 200, 60, 30));
		assertEquals(new Snap(3, 0, List.of(new Guide(Kind.ALIGNMENT, true, 100, 0, 230))), snap);
	}

	@Test
	void aRightEdgeFallsOnALeftOne() {
		Snap snap = snap(guides(new Rectangle(100, 0, 80, 40)), new Rectangle(42, 200, 60, 30));
		assertEquals(-2, snap.dx());
		assertEquals(List.of(new Guide(Kind.ALIGNMENT, true, 100, 0, 230)), snap.guides());
	}

	@Test
	void middlesFallOnOneLine() {
		Snap snap = snap(guides(new Rectangle(0, 100, 80, 40)), new Rectangle(300, 93, 60, 60));
		assertEquals(-3, snap.dy());
		assertEquals(List.of(new Guide(Kind.ALIGNMENT, false, 120, 0, 360)), snap.guides());
	}

	@Test
	void theNearestLineWins() {
		Snap snap = snap(guides(new Rectangle(100, 0, 500, 10), new Rectangle(104, 20, 600, 10)), new Rectangle(103, 200, 60, 30));
		assertEquals(1, snap.dx());
	}

	@Test
	void outOfReachNothingHappens() {
		assertEquals(Snap.NONE, snap(guides(new Rectangle(100, 0, 80, 40)), new Rectangle(300, 400, 61, 33)));
		assertEquals(Snap.NONE, snap(guides(), new Rectangle(0, 0, 10, 10)));
	}

	@Test
	void aBoxFallsIntoTheMiddleBetweenItsNeighbours() {
		// gaps of 48 and 52 before, of 50 each afterwards; nothing is aligned from top to bottom
		Snap snap = snap(guides(new Rectangle(0, 0, 100, 300), new Rectangle(260, 20, 100, 260)), new Rectangle(148, 50, 60, 33));
		assertEquals(2, snap.dx());
		assertEquals(List.of(new Guide(Kind.GAP, false, 66, 100, 150), new Guide(Kind.GAP, false, 66, 210, 260)), snap.guides());
	}

	@Test
	void aBoxContinuesARowWithTheSameGap() {
		Snap snap = snap(guides(new Rectangle(0, 0, 100, 300), new Rectangle(130, 20, 77, 260)), new Rectangle(239, 50, 61, 33));
		assertEquals(-2, snap.dx());
		assertEquals(List.of(new Guide(Kind.GAP, false, 66, 100, 130), new Guide(Kind.GAP, false, 66, 207, 237)), snap.guides());
	}

	@Test
	void aBoxBeginsAColumnWithTheSameGap() {
		Snap snap = snap(guides(new Rectangle(0, 200, 300, 50), new Rectangle(20, 290, 260, 70)), new Rectangle(50, 124, 33, 33));
		assertEquals(3, snap.dy());
		assertEquals(List.of(new Guide(Kind.GAP, true, 66, 160, 200), new Guide(Kind.GAP, true, 66, 250, 290)), snap.guides());
	}

	@Test
	void onlyTheAxesThatAreAskedForMatter() {
		AlignmentGuides guides = guides(new Rectangle(100, 100, 80, 40));
		Snap across = guides.snap(new Rectangle(98, 99, 20, 20), REACH, true, false);
		assertEquals(2, across.dx());
		assertEquals(0, across.dy());
		assertTrue(across.guides().stream().allMatch(guide -> guide.vertical() || guide.kind() == Kind.GAP));
		assertEquals(1, guides.snap(new Rectangle(98, 99, 20, 20), REACH, false, true).dy());
	}

	@Test
	void aPlacedBoxStaysWhereItIs() {
		List<Rectangle> others = new ArrayList<>();
		for (int i = 0; i < 1000; i++) {
			others.add(new Rectangle(i % 37 * 190 + i % 7, i / 37 * 110 + i % 5, 120 + i % 11, 60 + i % 13));
		}
		AlignmentGuides guides = new AlignmentGuides(others);
		for (int i = 0; i < 500; i++) {
			Rectangle moving = new Rectangle(i * 13, i * 7, 117, 49);
			Snap snap = guides.snap(moving, REACH, true, true);
			assertTrue(Math.abs(snap.dx()) <= REACH && Math.abs(snap.dy()) <= REACH);
			Snap again = guides.snap(moving.getTranslated(snap.dx(), snap.dy()), REACH, true, true);
			assertEquals(0, again.dx());
			assertEquals(0, again.dy());
		}
	}
}
