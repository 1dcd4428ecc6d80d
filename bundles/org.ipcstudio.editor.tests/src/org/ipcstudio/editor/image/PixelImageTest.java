package org.ipcstudio.editor.image;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.ipcstudio.editor.figures.ColorRole;
import org.ipcstudio.editor.figures.DiagramColors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PixelImageTest {
	private static final RGB FILL = DiagramColors.LIGHT.rgb(ColorRole.PROCESS_FILL);

	@BeforeEach
	void makeDisplay() {
		Display.getDefault();
	}

	private static ImageData paint(int percent, RGB background) throws ImageException {
		return Sheet.use(DrawnSystem.small(), Coloring.LIGHT, false, sheet -> PixelImage.paint(sheet, percent, background));
	}

	private static RGB at(ImageData data, int x, int y) {
		return data.palette.getRGB(data.getPixel(x, y));
	}

	@ParameterizedTest
	@ValueSource(ints = {50, 100, 150, 400})
	void theScaleIsThatOfEverythingOnTheSheet(int percent) throws ImageException {
		Rectangle area = Sheet.use(DrawnSystem.small(), Coloring.LIGHT, false, Sheet::area);
		RGB paper = new RGB(1, 2, 3);
		ImageData data = paint(percent, paper);
		assertEquals(Math.ceilDiv(area.width * percent, 100), data.width);
		assertEquals(Math.ceilDiv(area.height * percent, 100), data.height);
		assertEquals(paper, at(data, 0, 0));
		// just within the left edge of the producer, whose upper left corner is the margin away from the sheet's
		assertEquals(FILL, at(data, 25 * percent / 100, 40 * percent / 100));
		assertEquals(paper, at(data, 17 * percent / 100, 40 * percent / 100));
	}

	@ParameterizedTest
	@ValueSource(ints = {100, 200, 300, 400})
	void linesGrowWithTheScaleAndAreSharp(int percent) throws ImageException {
		ImageData data = paint(percent, new RGB(255, 255, 255));
		int y = 40 * percent / 100;
		int left = 0;
		while (at(data, left, y).equals(new RGB(255, 255, 255))) {
			left++;
		}
		RGB border = DiagramColors.LIGHT.rgb(ColorRole.PROCESS_BORDER);
		for (int x = left; x < left + percent / 100; x++) {
			RGB found = at(data, x, y);
			assertTrue(Math.abs(found.red - border.red) + Math.abs(found.green - border.green) < 12,
					x + ": " + found + " instead of " + border);
		}
		assertEquals(FILL, at(data, left + percent / 100, y));
	}

	@Test
	void withoutBackgroundTheDrawingIsOpaqueAndThePaperIsNot() throws ImageException {
		ImageData data = paint(100, null);
		assertEquals(0, data.getAlpha(0, 0));
		assertEquals(255, data.getAlpha(25, 40));
		assertEquals(FILL, at(data, 25, 40));
	}

	@Test
	void whatIsHalfTransparentIsFoundOut() {
		ImageData black = plain(new RGB(100, 50, 0));
		ImageData white = plain(new RGB(227, 177, 127));
		ImageData result = Transparency.between(black, white);
		assertEquals(128, result.getAlpha(4, 2));
		assertEquals(new RGB(199, 100, 0), at(result, 4, 2));
		assertNotEquals(0, result.getAlpha(0, 0));
	}

	private static ImageData plain(RGB color) {
		ImageData data = new ImageData(5, 3, 24, new org.eclipse.swt.graphics.PaletteData(0xff, 0xff00, 0xff0000));
		for (int i = 0; i < 15; i++) {
			data.setPixel(i % 5, i / 5, data.palette.getPixel(color));
		}
		return data;
	}

	@Test
	void whatIsTooLargeIsRefusedWithAScaleThatIsNot() {
		ImageException refusal = assertThrows(ImageException.class, () -> PixelImage.check(12_000, 3000, 400));
		Matcher advice = Pattern.compile("at most (\\d+) percent").matcher(refusal.getMessage());
		assertTrue(advice.find(), refusal.getMessage());
		int possible = Integer.parseInt(advice.group(1));
		assertDoesNotThrow(() -> PixelImage.check(12_000, 3000, possible));
		assertThrows(ImageException.class, () -> PixelImage.check(12_000, 3000, possible + 1));
	}

	@Test
	void forWhatIsHugeThereIsSvg() {
		ImageException refusal = assertThrows(ImageException.class, () -> PixelImage.check(100_000, 100_000, 50));
		assertTrue(refusal.getMessage().endsWith("Choose SVG, which has no limit."), refusal.getMessage());
	}
}
