package org.ipcstudio.editor.actions;

import static org.ipcstudio.editor.actions.DiagramCommand.LAYOUT;
import static org.ipcstudio.editor.actions.DiagramCommand.LAYOUT_SELECTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.ipcstudio.ui.preferences.Preferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LayoutActionTest extends CanvasTest {

	@BeforeEach
	void doNotAnimate() {
		Preferences.store().setValue(Preferences.ANIMATE_LAYOUT, false);
	}

	@AfterEach
	void reset() {
		Preferences.store().setToDefault(Preferences.ANIMATE_LAYOUT);
	}

	private Rectangle bounds(String name) {
		canvas.flush();
		return canvas.part(name).getFigure().getBounds().getCopy();
	}

	@Test
	void laysOutEverythingAlongTheMessages() {
		String after = runAndUndo(LAYOUT);
		assertTrue(bounds("Producer").right() < bounds("Jobs").x, after);
		assertTrue(bounds("Jobs").right() < bounds("Consumer").x, after);
		List<Rectangle> all = List.of("Producer", "Jobs", "Consumer", "Observer", "Board").stream().map(this::bounds).toList();
		for (int i = 0; i < all.size(); i++) {
			for (int j = 0; j < i; j++) {
				assertFalse(all.get(i).intersects(all.get(j)), after);
			}
		}
	}

	@Test
	void keepsSizesThatTheTextGives() {
		canvas.run(LAYOUT);
		assertEquals(160, bounds("Consumer").width);
		assertEquals(90, bounds("Consumer").height);
	}

	@Test
	void laysOutASelectionWhereItIs() {
		Rectangle producer = bounds("Producer");
		Rectangle jobs = bounds("Jobs");
		canvas.select("Observer", "Board", "Consumer");
		runAndUndo(LAYOUT_SELECTION);
		assertEquals(producer, bounds("Producer"));
		assertEquals(jobs, bounds("Jobs"));
		for (String moved : List.of("Observer", "Board", "Consumer")) {
			assertFalse(bounds(moved).intersects(producer) || bounds(moved).intersects(jobs), canvas.text());
		}
	}

	@Test
	void isPossibleForTwoNodes() {
		canvas.select("Jobs");
		assertPossible(false, LAYOUT_SELECTION);
		assertPossible(true, LAYOUT);
		canvas.select("Jobs", "Producer");
		assertPossible(true, LAYOUT_SELECTION);
	}

	@Test
	void nodesGlideThereAndBack() {
		Preferences.store().setValue(Preferences.ANIMATE_LAYOUT, true);
		Rectangle before = bounds("Consumer");
		List<Rectangle> seen = new ArrayList<>();
		canvas.part("Consumer").getFigure().addFigureListener(figure -> seen.add(figure.getBounds().getCopy()));
		canvas.run(LAYOUT);
		Rectangle after = bounds("Consumer");
		assertFalse(before.equals(after));
		assertTrue(seen.size() > 2, () -> "places on the way: " + seen);
		seen.clear();
		canvas.undo();
		assertEquals(before, bounds("Consumer"));
		assertTrue(seen.size() > 2, () -> "places on the way back: " + seen);
	}
}
