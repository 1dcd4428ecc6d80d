package org.ipcstudio.editor.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Colours can be told apart by those who see less; the ratios are those of the accessibility guidelines for the web.
 */
class DiagramColorsTest {
	private static final double TEXT = 4.5;
	private static final double SHAPE = 3;

	static Stream<DiagramColors> palettes() {
		return Stream.of(DiagramColors.LIGHT, DiagramColors.DARK);
	}

	@ParameterizedTest
	@MethodSource("palettes")
	void textsCanBeReadOnEveryBackground(DiagramColors colors) {
		for (ColorRole background : roles(ColorRole::isBackground)) {
			for (ColorRole text : List.of(ColorRole.TEXT, ColorRole.MUTED)) {
				assertContrast(colors, text, background, TEXT);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("palettes")
	void linesStandOutAgainstTheCanvasAndTheirOwnFilling(DiagramColors colors) {
		for (ColorRole line : roles(ColorRole::isLine)) {
			assertContrast(colors, line, ColorRole.CANVAS, SHAPE);
		}
		assertContrast(colors, ColorRole.PROCESS_BORDER, ColorRole.PROCESS_FILL, SHAPE);
		assertContrast(colors, ColorRole.MAILBOX_BORDER, ColorRole.MAILBOX_FILL, SHAPE);
		assertContrast(colors, ColorRole.MAILBOX_SLOT, ColorRole.MAILBOX_FILL, SHAPE);
		assertContrast(colors, ColorRole.PIPE_BORDER, ColorRole.PIPE_FILL, SHAPE);
		assertContrast(colors, ColorRole.PIPE_CONTENT, ColorRole.PIPE_FILL, SHAPE);
		assertContrast(colors, ColorRole.MEMORY_BORDER, ColorRole.MEMORY_FILL, SHAPE);
		assertContrast(colors, ColorRole.CARRIER_BORDER, ColorRole.CARRIER_FILL, SHAPE);
	}

	@ParameterizedTest
	@MethodSource("palettes")
	void theGridStaysInTheBackground(DiagramColors colors) {
		assertTrue(contrast(colors.rgb(ColorRole.GRID), colors.rgb(ColorRole.CANVAS)) < 1.5);
	}

	@ParameterizedTest
	@MethodSource("palettes")
	void aPaleDrawingKeepsItsBackgroundAndItsSignals(DiagramColors colors) {
		DiagramColors pale = colors.greyed();
		assertEquals(colors.rgb(ColorRole.CANVAS), pale.rgb(ColorRole.CANVAS));
		assertEquals(colors.rgb(ColorRole.ERROR), pale.rgb(ColorRole.ERROR));
		assertSame(pale, pale.greyed());
		double before = contrast(colors.rgb(ColorRole.TEXT), colors.rgb(ColorRole.CANVAS));
		double after = contrast(pale.rgb(ColorRole.TEXT), pale.rgb(ColorRole.CANVAS));
		assertTrue(after < before / 2 && after > 1.5, "contrast " + before + " became " + after);
	}

	@Test
	void aUserMayReplaceSingleColors() {
		RGB red = new RGB(255, 0, 0);
		DiagramColors own = DiagramColors.LIGHT.with(role -> role == ColorRole.EDGE ? red : null);
		assertEquals(red, own.rgb(ColorRole.EDGE));
		assertEquals(red, own.get(ColorRole.EDGE).getRGB());
		assertEquals(DiagramColors.LIGHT.rgb(ColorRole.TEXT), own.rgb(ColorRole.TEXT));
		assertNotEquals(red, DiagramColors.LIGHT.rgb(ColorRole.EDGE));
	}

	@Test
	void colorsAreMadeOnce() {
		for (ColorRole role : ColorRole.values()) {
			assertSame(DiagramColors.DARK.get(role), DiagramColors.DARK.get(role));
		}
	}

	private static List<ColorRole> roles(java.util.function.Predicate<ColorRole> kind) {
		return Arrays.stream(ColorRole.values()).filter(kind).toList();
	}

	private static void assertContrast(DiagramColors colors, ColorRole front, ColorRole back, double least) {
		double contrast = contrast(colors.rgb(front), colors.rgb(back));
		assertTrue(contrast >= least, front + " on " + back + ": " + contrast);
	}

	private static double contrast(RGB first, RGB second) {
		double a = luminance(first);
		double b = luminance(second);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private static double luminance(RGB rgb) {
		return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
	}

	private static double linear(int value) {
		double share = value / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
