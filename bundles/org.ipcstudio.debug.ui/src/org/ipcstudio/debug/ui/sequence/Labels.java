package org.ipcstudio.debug.ui.sequence;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.ipcstudio.editor.figures.ColorRole;
import org.ipcstudio.editor.figures.DiagramColors;

/** Writes texts into a scene where there is room for them; none covers another. Made for one painting. */
final class Labels {
	private static final int PALE = 225;
	private static final int OPAQUE = 255;

	private final Graphics graphics;
	private final DiagramColors colors;
	private final ChartFonts fonts;
	private final List<Rectangle> taken = new ArrayList<>();

	Labels(Graphics graphics, DiagramColors colors, ChartFonts fonts) {
		this.graphics = graphics;
		this.colors = colors;
		this.fonts = fonts;
	}

	/**
	 * Writes a text beginning at a place.
	 *
	 * @param middle the middle of its height
	 * @param room   its largest width
	 */
	void from(int left, int middle, int room, String text, ColorRole color) {
		String fitting = fonts.fit(text, fonts.detail(), room);
		if (!fitting.isEmpty()) {
			write(new Rectangle(left, middle - fonts.height() / 2, fonts.width(fitting, fonts.detail()), fonts.height()), fitting, color);
		}
	}

	/** Writes a text ending at a place. */
	void before(int right, int middle, int room, String text, ColorRole color) {
		String fitting = fonts.fit(text, fonts.detail(), room);
		from(right - fonts.width(fitting, fonts.detail()), middle, room, fitting, color);
	}

	/** Writes a text around a place; returns whether there was room for it. */
	boolean around(int center, int middle, int room, String text, ColorRole color) {
		String fitting = fonts.fit(text, fonts.detail(), room);
		if (fitting.isEmpty()) {
			return true;
		}
		int width = fonts.width(fitting, fonts.detail());
		return write(new Rectangle(center - width / 2, middle - fonts.height() / 2, width, fonts.height()), fitting, color);
	}

	private boolean write(Rectangle box, String text, ColorRole color) {
		Rectangle core = new Rectangle(box.x, box.y + 2, box.width, Math.max(1, box.height - 4));
		if (taken.stream().anyMatch(other -> other.intersects(core))) {
			return false;
		}
		taken.add(core);
		graphics.setAlpha(PALE);
		graphics.setBackgroundColor(colors.get(ColorRole.CANVAS));
		graphics.fillRectangle(box.x - 3, box.y + 1, box.width + 6, box.height - 2);
		graphics.setAlpha(OPAQUE);
		graphics.setForegroundColor(colors.get(color));
		graphics.setFont(fonts.detail());
		graphics.drawString(text, box.x, box.y);
		return true;
	}
}
