package org.ipcstudio.editor.actions;

import static org.ipcstudio.editor.actions.DiagramCommand.ROUTE_ORTHOGONAL;
import static org.ipcstudio.editor.actions.DiagramCommand.ROUTE_STRAIGHT;
import static org.ipcstudio.editor.actions.DiagramCommand.SHOW_GRID;
import static org.ipcstudio.editor.actions.DiagramCommand.SHOW_LEGEND;
import static org.ipcstudio.editor.actions.DiagramCommand.SHOW_PROGRAMS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.gef.SnapToGrid;
import org.ipcstudio.editor.parts.DiagramRoot;
import org.ipcstudio.editor.testing.TestCanvas;
import org.ipcstudio.ui.preferences.Preferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettingsTest extends CanvasTest {

	@AfterEach
	void reset() {
		Preferences.store().setToDefault(Preferences.SHOW_GRID);
		Preferences.store().setToDefault(Preferences.GRID_SIZE);
		Preferences.store().setToDefault(Preferences.SHOW_PROGRAM_LINES);
		Preferences.store().setToDefault(Preferences.SHOW_LEGEND);
		Preferences.store().setToDefault(Preferences.ROUTING);
	}

	@Test
	void aSwitchWorksOnEveryCanvas() {
		try (TestCanvas other = new TestCanvas(TEXT)) {
			boolean before = canvas.action(SHOW_GRID).isChecked();
			canvas.run(SHOW_GRID);
			assertEquals(!before, canvas.action(SHOW_GRID).isChecked());
			assertEquals(!before, other.action(SHOW_GRID).isChecked());
			assertEquals(!before, other.viewer().getProperty(SnapToGrid.PROPERTY_GRID_VISIBLE));
		}
	}

	@Test
	void theGridFollowsItsSetting() {
		Preferences.store().setValue(Preferences.GRID_SIZE, 35);
		assertEquals(new Dimension(35, 35), canvas.viewer().getProperty(SnapToGrid.PROPERTY_GRID_SPACING));
	}

	@Test
	void programsAreShown() {
		assertFalse(canvas.drawing().areProgramsVisible());
		canvas.run(SHOW_PROGRAMS);
		assertTrue(canvas.drawing().areProgramsVisible());
	}

	@Test
	void oneRoutingIsChosen() {
		assertTrue(canvas.action(ROUTE_STRAIGHT).isChecked());
		canvas.run(ROUTE_ORTHOGONAL);
		assertFalse(canvas.action(ROUTE_STRAIGHT).isChecked());
		assertTrue(canvas.action(ROUTE_ORTHOGONAL).isChecked());
	}

	@Test
	void orthogonalLinesRunLevelAndUpright() {
		canvas.run(ROUTE_ORTHOGONAL);
		for (String label : List.of("Producer → Jobs", "Consumer ↔ Observer", "Observer ↔ Board", "Observer → Producer")) {
			PointList points = ((PolylineConnection) canvas.edge(label).getFigure()).getPoints();
			for (int i = 1; i < points.size(); i++) {
				Point from = points.getPoint(i - 1);
				Point to = points.getPoint(i);
				assertTrue(from.x == to.x || from.y == to.y, label + ": " + from + " to " + to);
			}
		}
		PointList bent = ((PolylineConnection) canvas.edge("Jobs → Consumer").getFigure()).getPoints();
		assertEquals(new Point(560, 120), bent.getPoint(1), "bends stay");
	}

	@Test
	void theLegendIsShownAndHidden() {
		DiagramRoot root = (DiagramRoot) canvas.viewer().getRootEditPart();
		boolean before = root.isLegendVisible();
		canvas.run(SHOW_LEGEND);
		assertEquals(!before, root.isLegendVisible());
	}
}
