package org.ipcstudio.editor.actions;

import static org.ipcstudio.editor.actions.DiagramCommand.COPY;
import static org.ipcstudio.editor.actions.DiagramCommand.CUT;
import static org.ipcstudio.editor.actions.DiagramCommand.DUPLICATE;
import static org.ipcstudio.editor.actions.DiagramCommand.PASTE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.ipcstudio.editor.testing.TestCanvas;
import org.junit.jupiter.api.Test;

class ClipboardActionsTest extends CanvasTest {

	private static void put(String text) {
		Clipboard clipboard = new Clipboard(org.eclipse.swt.widgets.Display.getCurrent());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	@Test
	void copiesDeclarationsAsText() {
		canvas.select("Jobs", "Producer");
		canvas.run(COPY);
		assertEquals("""
				mailbox Jobs : int capacity 4 @(300, 100)   // where jobs wait

				process Producer @(60, 110) { send 1 to Jobs }

				Producer -> Jobs
				""", DiagramClipboard.get());
		assertEquals(TEXT, canvas.text());
	}

	@Test
	void pastesBesideTheOriginalsUnderFreeNames() {
		canvas.select("Jobs", "Producer");
		canvas.run(COPY);
		String after = runAndUndo(PASTE);
		assertTrue(after.contains("mailbox Jobs1 : int capacity 4 @(320, 120)"), after);
		assertTrue(after.contains("process Producer1 @(80, 130) { send 1 to Jobs1 }"), after);
		assertTrue(after.contains("Producer1 -> Jobs1"), after);
	}

	@Test
	void selectsWhatIsPasted() {
		canvas.select("Jobs", "Producer");
		canvas.run(COPY);
		canvas.run(PASTE);
		assertEquals(List.of("Jobs1", "Producer1"), canvas.selection());
	}

	@Test
	void pastesAgainFartherAway() {
		canvas.select("Jobs");
		canvas.run(COPY);
		canvas.run(PASTE);
		canvas.run(PASTE);
		assertTrue(canvas.text().contains("@(320, 120)"), canvas.text());
		assertTrue(canvas.text().contains("@(340, 140)"), canvas.text());
	}

	@Test
	void pastesAtThePointerOverTheEmptyCanvas() {
		canvas.select("Jobs");
		canvas.run(COPY);
		robot.moveTo(new Point(418, 523));
		canvas.run(PASTE);
		assertTrue(canvas.text().contains("mailbox Jobs1 : int capacity 4 @(420, 520)"), canvas.text());
	}

	@Test
	void cutsAndPastesIntoAnotherFile() {
		canvas.select("Board", "Observer");
		String after = runAndUndo(CUT);
		assertFalse(after.contains("Board"), after);
		try (TestCanvas other = new TestCanvas("system Other {\n}\n")) {
			other.run(PASTE);
			assertTrue(other.text().contains("memory Board"), other.text());
			assertTrue(other.text().contains("Observer <-> Board"), other.text());
			assertEquals(List.of(), other.refusals());
		}
	}

	@Test
	void refusesWhatIsNoPartOfASystem() {
		put("Dear Sir or Madam,");
		canvas.run(PASTE);
		assertEquals(TEXT, canvas.text());
		assertEquals(1, canvas.refusals().size());
	}

	@Test
	void duplicates() {
		canvas.select("Consumer");
		String after = runAndUndo(DUPLICATE);
		assertTrue(after.contains("process Consumer1 @(620, 320, 160, 90)"), after);
	}

	@Test
	void isImpossibleWithoutANode() {
		assertPossible(false, COPY, CUT, DUPLICATE);
		assertPossible(true, PASTE);
	}
}
