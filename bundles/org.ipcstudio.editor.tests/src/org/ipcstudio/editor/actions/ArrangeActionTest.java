package org.ipcstudio.editor.actions;

import static org.ipcstudio.editor.actions.DiagramCommand.ALIGN_BOTTOM;
import static org.ipcstudio.editor.actions.DiagramCommand.ALIGN_CENTER;
import static org.ipcstudio.editor.actions.DiagramCommand.ALIGN_LEFT;
import static org.ipcstudio.editor.actions.DiagramCommand.ALIGN_MIDDLE;
import static org.ipcstudio.editor.actions.DiagramCommand.ALIGN_RIGHT;
import static org.ipcstudio.editor.actions.DiagramCommand.ALIGN_TOP;
import static org.ipcstudio.editor.actions.DiagramCommand.DISTRIBUTE_HORIZONTALLY;
import static org.ipcstudio.editor.actions.DiagramCommand.DISTRIBUTE_VERTICALLY;
import static org.ipcstudio.editor.actions.DiagramCommand.MATCH_HEIGHT;
import static org.ipcstudio.editor.actions.DiagramCommand.MATCH_SIZE;
import static org.ipcstudio.editor.actions.DiagramCommand.MATCH_WIDTH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArrangeActionTest extends CanvasTest {

	private Rectangle bounds(String name) {
		canvas.flush();
		return canvas.part(name).getFigure().getBounds();
	}

	@Test
	void alignsWithTheNodeSelectedLast() {
		canvas.select("Producer", "Consumer", "Jobs");
		assertEquals(TEXT.replace("@(60, 110)", "@(300, 110)").replace("@(600, 300, 160, 90)", "@(300, 300, 160, 90)"),
				runAndUndo(ALIGN_LEFT));
	}

	@Test
	void alignsSidesAndCenters() {
		canvas.select("Producer", "Consumer");
		runAndUndo(ALIGN_RIGHT);
		assertEquals(760, bounds("Producer").right());
		canvas.select("Producer", "Consumer");
		runAndUndo(ALIGN_CENTER);
		assertEquals(680, bounds("Producer").getCenter().x, 1);
		canvas.select("Jobs", "Consumer");
		runAndUndo(ALIGN_BOTTOM);
		assertEquals(390, bounds("Jobs").bottom());
		canvas.select("Jobs", "Consumer");
		runAndUndo(ALIGN_MIDDLE);
		assertEquals(345, bounds("Jobs").getCenter().y, 1);
		canvas.select("Jobs", "Consumer");
		runAndUndo(ALIGN_TOP);
		assertEquals(300, bounds("Jobs").y);
	}

	@Test
	void distributesGaps() {
		canvas.select("Producer", "Jobs", "Consumer");
		runAndUndo(DISTRIBUTE_HORIZONTALLY);
		assertEquals(bounds("Jobs").x - bounds("Producer").right(), bounds("Consumer").x - bounds("Jobs").right(), 1);
		canvas.select("Producer", "Jobs", "Consumer", "Observer");
		runAndUndo(DISTRIBUTE_VERTICALLY);
		assertEquals(bounds("Consumer").y - bounds("Producer").bottom(), bounds("Observer").y - bounds("Consumer").bottom(), 1);
	}

	@Test
	void matchesSizes() {
		canvas.select("Producer", "Jobs", "Consumer");
		runAndUndo(MATCH_WIDTH);
		assertEquals(160, bounds("Producer").width);
		assertEquals(160, bounds("Jobs").width);
		canvas.select("Producer", "Consumer");
		runAndUndo(MATCH_HEIGHT);
		assertEquals(90, bounds("Producer").height);
		canvas.select("Observer", "Consumer");
		runAndUndo(MATCH_SIZE);
		assertEquals(bounds("Consumer").getSize(), bounds("Observer").getSize());
	}

	@ParameterizedTest
	@EnumSource(value = DiagramCommand.class, names = { "ALIGN_.*", "MATCH_.*", "DISTRIBUTE_.*" },
			mode = EnumSource.Mode.MATCH_ANY)
	void needsSeveralNodes(DiagramCommand command) {
		assertPossible(false, command);
		canvas.select("Producer");
		assertPossible(false, command);
		canvas.select("Producer", "Jobs", "Consumer");
		assertPossible(true, command);
	}

	@Test
	void isImpossibleWhereNothingWouldMove() {
		canvas.select("Producer", "Observer");
		assertPossible(false, ALIGN_LEFT, DISTRIBUTE_VERTICALLY);
		assertPossible(true, ALIGN_TOP);
	}
}
