package org.ipcstudio.editor.image.svg;

import java.util.Locale;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;

/**
 * Writes texts. Every piece carries the width that it has on the screen, so that it fits its figure even where another font
 * has to stand in for a missing one.
 */
final class SvgText {
	private static final double POINTS_PER_INCH = 72;
	private static final int TAB = 8;

	private final SvgGraphics graphics;

	SvgText(SvgGraphics graphics) {
		this.graphics = graphics;
	}

	/** One line whose upper left corner is at (x, y), with line ends and tabs as characters like others. */
	void line(String text, int x, int y) {
		Font font = graphics.getFont();
		piece(text, x, y, FigureUtilities.getStringExtents(text, font), font, graphics.getForegroundColor(), null);
	}

	/** Several lines, each below the other; tabs are expanded. */
	void lines(String text, int x, int y) {
		Font font = graphics.getFont();
		int height = FigureUtilities.getFontMetrics(font).getHeight();
		int top = y;
		for (String line : text.split("\r\n|\r|\n", -1)) {
			line(expanded(line), x, top);
			top += height;
		}
	}

	private static String expanded(String line) {
		StringBuilder result = new StringBuilder();
		line.chars().forEach(c -> result.append(c == '\t' ? " ".repeat(TAB - result.length() % TAB)
				: Character.toString((char) c)));
		return result.toString();
	}

	/** A text with several fonts and colours, as the layout breaks it into lines. */
	void layout(TextLayout layout, int x, int y) {
		String text = layout.getText();
		int[] starts = layout.getLineOffsets();
		for (int line = 0; line + 1 < starts.length; line++) {
			Rectangle bounds = layout.getLineBounds(line);
			int at = starts[line];
			while (at < starts[line + 1]) {
				int end = endOfRun(layout, at, starts[line + 1]);
				String run = text.substring(at, end).replaceAll("[\r\n]+$", "");
				if (!run.isEmpty()) {
					run(layout, run, at, x, y + bounds.y + layout.getLineMetrics(line).getAscent());
				}
				at = end;
			}
		}
	}

	private static int endOfRun(TextLayout layout, int start, int limit) {
		TextStyle style = layout.getStyle(start);
		int end = start + 1;
		while (end < limit && layout.getStyle(end) == style) {
			end++;
		}
		return end;
	}

	private void run(TextLayout layout, String run, int at, int x, int baseline) {
		TextStyle style = layout.getStyle(at);
		Font font = style != null && style.font != null ? style.font
				: layout.getFont() != null ? layout.getFont() : graphics.getFont();
		Color color = style != null && style.foreground != null ? style.foreground : graphics.getForegroundColor();
		piece(run, x + layout.getLocation(at, false).x, baseline - ascent(font),
				FigureUtilities.getStringExtents(run, font), font, color, decoration(style));
	}

	private static String decoration(TextStyle style) {
		if (style == null || !style.underline && !style.strikeout) {
			return null;
		}
		return (style.underline ? "underline" : "") + (style.underline && style.strikeout ? " " : "")
				+ (style.strikeout ? "line-through" : "");
	}

	private static int ascent(Font font) {
		FontMetrics metrics = FigureUtilities.getFontMetrics(font);
		return metrics.getAscent() + metrics.getLeading();
	}

	private void piece(String text, int x, int y, Dimension extent, Font font, Color color, String decoration) {
		if (text.isBlank()) {
			return;
		}
		FontData data = font.getFontData()[0];
		SvgElement element = new SvgElement("text").with("x", x).with("y", y + ascent(font))
				.with("font-family", family(data.getName()))
				.with("font-size", data.getHeight() * font.getDevice().getDPI().y / POINTS_PER_INCH)
				.with("font-weight", (data.getStyle() & SWT.BOLD) != 0 ? "bold" : null)
				.with("font-style", (data.getStyle() & SWT.ITALIC) != 0 ? "italic" : null)
				.with("text-decoration", decoration)
				.with("textLength", extent.width).with("lengthAdjust", "spacingAndGlyphs")
				.with("xml:space", "preserve");
		graphics.paint(element, "fill", color);
		graphics.add(element.add(SvgElement.escaped(text)), Area.of(x, y, extent.width, extent.height));
	}

	/** The font, and what resembles it on computers that do not have it. */
	private static String family(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		boolean fixed = lower.contains("mono") || lower.contains("courier") || lower.contains("consol");
		boolean serifs = lower.contains("serif") && !lower.contains("sans") || lower.contains("times");
		return "'" + name.replace("'", "") + "', " + (fixed ? "monospace" : serifs ? "serif" : "sans-serif");
	}
}
