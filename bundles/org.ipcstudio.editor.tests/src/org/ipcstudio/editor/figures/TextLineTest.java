package org.ipcstudio.editor.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.FontData;
import org.junit.jupiter.api.Test;

class TextLineTest extends WithDisplay {

	@Test
	void aTextThatFitsIsWhole() {
		TextLine line = new TextLine(TextStyle.DETAIL, "some text");
		assertEquals("some text", line.fit(line.width()));
	}

	@Test
	void aTextThatDoesNotFitEndsWithAnEllipsis() {
		TextLine line = new TextLine(TextStyle.DETAIL, "a text that is too long for its place");
		for (int room = 0; room < line.width(); room++) {
			String shown = line.fit(room);
			assertTrue(shown.isEmpty() || shown.endsWith("\u2026"), shown);
			assertTrue(TextStyle.DETAIL.width(shown) <= room, shown + " in " + room);
		}
	}

	@Test
	void charactersOutsideOfTheBasicPlaneAreNotCutInHalf() {
		TextLine line = new TextLine(TextStyle.DETAIL, "\ud83d\udd12".repeat(20));
		for (int room = 0; room < line.width(); room += 3) {
			String shown = line.fit(room).replace("\u2026", "");
			assertEquals(0, shown.length() % 2, shown);
		}
	}

	@Test
	void anotherFontIsMeasuredAnew() {
		TextLine line = new TextLine(TextStyle.NAME, "Consumer");
		int before = line.width();
		FontData[] usual = JFaceResources.getFontRegistry().getFontData(JFaceResources.DIALOG_FONT);
		FontData large = new FontData(usual[0].getName(), usual[0].getHeight() * 2, usual[0].getStyle());
		try {
			JFaceResources.getFontRegistry().put(JFaceResources.DIALOG_FONT, new FontData[] {large});
			assertTrue(line.width() > before * 3 / 2, before + " became " + line.width());
		} finally {
			JFaceResources.getFontRegistry().put(JFaceResources.DIALOG_FONT, usual);
		}
		assertEquals(before, line.width());
	}
}
