package org.ipcstudio.editor.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.ipcstudio.editor.figures.GuidesFigure;
import org.ipcstudio.ui.preferences.Preferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GuidesTest extends CanvasTest {

	@AfterEach
	void reset() {
		Preferences.store().setToDefault(Preferences.SNAP_TO_GRID);
		Preferences.store().setToDefault(Preferences.SNAP_TO_GEOMETRY);
	}

	private boolean areGuidesShown() {
		IFigure layer = LayerManager.Helper.find(canvas.viewer().getContents()).getLayer(LayerConstants.FEEDBACK_LAYER);
		return layer.getChildren().stream().anyMatch(GuidesFigure.class::isInstance);
	}

	private void pull(String name, int dx, int dy) {
		Point from = robot.middle(canvas.part(name));
		robot.pull(from, new Point(from.x + dx, from.y + dy));
	}

	@Test
	void nodesFallIntoPlaceBesideOthers() {
		pull("Board", 3, 77);
		assertTrue(areGuidesShown());
		robot.release(1);
		assertFalse(areGuidesShown());
		assertTrue(canvas.text().contains("memory Board @(300, "), canvas.text());
	}

	@Test
	void guidesWorkAtAnyZoom() {
		canvas.zoom().setZoom(2);
		pull("Board", 6, 100);
		robot.release(1);
		assertTrue(canvas.text().contains("memory Board @(300, "), canvas.text());
	}

	@Test
	void nodesGoAnywhereIfTheyAreNotToStick() {
		Preferences.store().setValue(Preferences.SNAP_TO_GRID, false);
		Preferences.store().setValue(Preferences.SNAP_TO_GEOMETRY, false);
		pull("Board", 3, 77);
		assertFalse(areGuidesShown());
		robot.release(1);
		assertEquals(TEXT.replace("@(300, 420)", "@(303, 497)"), canvas.text());
	}

	@Test
	void nodesStickToTheGridFarFromOthers() {
		Preferences.store().setValue(Preferences.SNAP_TO_GEOMETRY, false);
		pull("Board", 43, 58);
		robot.release(1);
		assertEquals(TEXT.replace("@(300, 420)", "@(340, 480)"), canvas.text());
	}
}
