package org.ipcstudio.editor.actions;

import static org.ipcstudio.editor.actions.DiagramCommand.NUDGE_DOWN;
import static org.ipcstudio.editor.actions.DiagramCommand.NUDGE_LEFT;
import static org.ipcstudio.editor.actions.DiagramCommand.NUDGE_RIGHT;
import static org.ipcstudio.editor.actions.DiagramCommand.SHIFT_LEFT;
import static org.ipcstudio.editor.actions.DiagramCommand.SHIFT_UP;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NudgeActionTest extends CanvasTest {

	@Test
	void movesByAStepOfTheGrid() {
		canvas.select("Jobs");
		assertEquals(TEXT.replace("@(300, 100)", "@(320, 100)"), runAndUndo(NUDGE_RIGHT));
	}

	@Test
	void movesAllSelectedNodesAndKeepsSizes() {
		canvas.select("Jobs", "Consumer");
		assertEquals(TEXT.replace("@(300, 100)", "@(300, 120)").replace("@(600, 300, 160, 90)", "@(600, 320, 160, 90)"),
				runAndUndo(NUDGE_DOWN));
	}

	@Test
	void movesByAPixel() {
		canvas.select("Producer");
		assertEquals(TEXT.replace("@(60, 110)", "@(59, 110)"), runAndUndo(SHIFT_LEFT));
		canvas.undo();
		assertEquals(TEXT.replace("@(60, 110)", "@(60, 109)"), runAndUndo(SHIFT_UP));
	}

	@Test
	void stopsAtTheBorderWithoutChangingDistances() {
		canvas.select("Jobs", "Producer");
		for (int i = 0; i < 3; i++) {
			canvas.run(NUDGE_LEFT);
		}
		assertEquals(TEXT.replace("@(300, 100)", "@(240, 100)").replace("@(60, 110)", "@(0, 110)"), canvas.text());
		assertPossible(false, NUDGE_LEFT);
	}

	@Test
	void isImpossibleWithoutANodeOrWithABrokenText() {
		assertPossible(false, NUDGE_LEFT, SHIFT_UP);
		canvas.select("Jobs");
		canvas.document().set(TEXT + "}");
		canvas.flush();
		assertPossible(false, NUDGE_LEFT, SHIFT_UP);
	}
}
