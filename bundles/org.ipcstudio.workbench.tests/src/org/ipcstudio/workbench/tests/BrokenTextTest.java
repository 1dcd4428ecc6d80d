package org.ipcstudio.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.custom.StyledText;
import org.ipcstudio.editor.IpcEditor;
import org.junit.jupiter.api.Test;

/** A text that is broken leaves the last good drawing, greyed and with the errors; repairs and undo bring it back. */
class BrokenTextTest extends WorkbenchTest {

	@Test
	void theLastGoodDrawingStaysUntilTheTextIsWholeAgain() throws CoreException, IOException {
		OpenedSystem opened = new OpenedSystem((IpcEditor) open(example("full-pipe-pair")));
		String good = opened.text();
		opened.typeBehind("process Parent @(80, 120) {", " if (");
		opened.showDiagram();
		assertTrue(opened.editor().system().isBroken());
		assertEquals(4, opened.nodes().size());
		Conditions.waitUntil("the error is on the process",
				() -> !opened.editor().diagramPage().drawing().problems(opened.node("Parent").node()).isEmpty());
		Screenshots.take("broken");

		StyledText text = opened.showSource();
		int offset = text.getText().indexOf(" if (");
		text.replaceTextRange(offset, " if (".length(), "");
		Conditions.waitUntil("the text is whole", () -> !opened.editor().system().isBroken());
		assertEquals(good, opened.text());
		opened.showDiagram();
		assertFalse(opened.editor().diagramPage().drawing().isBroken());
		Screenshots.take("repaired");
	}
}
