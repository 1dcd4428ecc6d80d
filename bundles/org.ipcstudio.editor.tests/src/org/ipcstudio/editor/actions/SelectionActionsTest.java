package org.ipcstudio.editor.actions;

import static org.ipcstudio.editor.actions.DiagramCommand.DELETE;
import static org.ipcstudio.editor.actions.DiagramCommand.OPEN_SOURCE;
import static org.ipcstudio.editor.actions.DiagramCommand.RENAME;
import static org.ipcstudio.editor.actions.DiagramCommand.SELECT_ALL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

class SelectionActionsTest extends CanvasTest {

	private Text nameField() {
		for (Control child : canvas.control().getChildren()) {
			if (child instanceof Text text) {
				return text;
			}
		}
		throw new AssertionError("there is no field over the canvas");
	}

	@Test
	void selectsNodesAndEdges() {
		canvas.run(SELECT_ALL);
		assertTrue(canvas.selection().containsAll(List.of("Jobs", "Producer", "Consumer", "Observer", "Board",
				"Producer → Jobs", "Jobs → Consumer", "Observer ↔ Board", "Observer → Producer", "Consumer ↔ Observer")),
				() -> canvas.selection().toString());
	}

	@Test
	void deletesNodesWithTheirConnections() {
		canvas.select("Board", "Jobs");
		String after = runAndUndo(DELETE);
		assertFalse(after.contains("memory Board"));
		assertFalse(after.contains("mailbox Jobs"));
		assertFalse(after.contains("Producer ->"));
		assertTrue(after.contains("/** A system with a bit of everything. */"));
	}

	@Test
	void deletesEverything() {
		canvas.run(SELECT_ALL);
		String after = runAndUndo(DELETE);
		assertFalse(after.contains("process"), after);
		canvas.flush();
		assertPossible(false, SELECT_ALL, DELETE);
	}

	@Test
	void opensTheTextOfTheElementSelectedLast() {
		assertPossible(false, OPEN_SOURCE);
		canvas.select("Jobs", "Producer");
		canvas.run(OPEN_SOURCE);
		assertEquals(List.of(canvas.part("Producer").node().element()), canvas.opened());
	}

	@Test
	void renamesInPlace() {
		canvas.select("Jobs");
		canvas.run(RENAME);
		Text field = nameField();
		assertEquals("Jobs", field.getText());
		assertEquals("Jobs", field.getSelectionText());
		field.setText("Work");
		field.notifyListeners(SWT.DefaultSelection, null);
		canvas.flush();
		assertEquals(TEXT.replace("Jobs", "Work"), canvas.text());
		canvas.undo();
		assertEquals(TEXT, canvas.text());
	}

	@Test
	void aLetterBeginsToRename() {
		robot.click(canvas.part("Jobs"));
		robot.type('q');
		assertEquals("q", nameField().getText());
	}

	@Test
	void aLetterOnTwoNodesDoesNothing() {
		canvas.select("Jobs", "Producer");
		assertPossible(false, RENAME);
		robot.type('q');
		assertEquals(0, canvas.control().getChildren().length);
	}

	@Test
	void resizesSeveralNodesInOneStep() {
		canvas.select("Board", "Consumer");
		Rectangle corner = canvas.bounds(canvas.part("Consumer"));
		Point handle = new Point(corner.right() + 1, corner.bottom() + 1);
		robot.drag(handle, new Point(handle.x + 40, handle.y + 30));
		assertEquals(List.of(), canvas.refusals());
		canvas.flush();
		assertEquals(200, canvas.part("Consumer").getFigure().getBounds().width, 2);
		assertEquals(120, canvas.part("Consumer").getFigure().getBounds().height, 2);
		assertFalse(canvas.text().contains("memory Board @(300, 420) "), canvas.text());
		canvas.undo();
		assertEquals(TEXT, canvas.text());
	}

	@Test
	void movesSeveralNodesInOneStep() {
		canvas.viewer().setProperty(SnapToGrid.PROPERTY_GRID_ENABLED, false);
		canvas.viewer().setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, false);
		canvas.select("Board", "Consumer");
		robot.dragBy(canvas.part("Consumer"), 40, 60);
		assertEquals(List.of(), canvas.refusals());
		assertEquals(TEXT.replace("@(300, 420)", "@(340, 480)").replace("@(600, 300, 160, 90)", "@(640, 360, 160, 90)"),
				canvas.text());
		canvas.undo();
		assertEquals(TEXT, canvas.text());
	}
}
