package org.ipcstudio.editor.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.ipcstudio.editor.figures.ColorRole;
import org.ipcstudio.editor.figures.DiagramColors;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SheetTest {
	@BeforeEach
	void makeDisplay() {
		Display.getDefault();
	}

	@Test
	void theSheetIsAsLargeAsTheDrawingAndItsMargin() {
		Rectangle area = Sheet.use(DrawnSystem.small(), Coloring.LIGHT, false, Sheet::area);
		assertEquals(80, area.x);
		assertEquals(30, area.y);
		// the bend of the lower connection is further to the right than all boxes
		assertEquals(700 + 20, area.right(), 3);
		assertTrue(area.bottom() < 320, area.toString());
	}

	@Test
	void theLegendIsBelowTheDrawing() {
		SystemDrawing drawing = DrawnSystem.small();
		Rectangle plain = Sheet.use(drawing, Coloring.LIGHT, false, Sheet::area);
		Rectangle explained = Sheet.use(drawing, Coloring.LIGHT, true, Sheet::area);
		assertEquals(plain.getLocation(), explained.getLocation());
		assertTrue(explained.height > plain.height + 100);
	}

	@Test
	void anEmptySystemHasASheetToo() {
		SystemDrawing empty = SystemDrawing.of(SourceFile.parse("system Nothing { }"), DiagramColors.LIGHT);
		assertEquals(new Rectangle(-20, -20, 100, 100), Sheet.use(empty, Coloring.LIGHT, false, Sheet::area));
	}

	@Test
	void theColoursOfTheScreenComeBackWhateverHappens() {
		SystemDrawing drawing = DrawnSystem.small();
		assertEquals(DiagramColors.DARK.rgb(ColorRole.CANVAS),
				Sheet.use(drawing, Coloring.DARK, false, sheet -> sheet.background().getRGB()));
		assertSame(DiagramColors.LIGHT, drawing.colors());
		assertThrows(IllegalStateException.class, () -> Sheet.use(drawing, Coloring.DARK, false, sheet -> {
			assertSame(DiagramColors.DARK, drawing.colors());
			throw new IllegalStateException();
		}));
		assertSame(DiagramColors.LIGHT, drawing.colors());
	}
}
