package org.ipcstudio.editor.figures;

import org.eclipse.draw2d.Graphics;

/** A text on one line that is cut off with an ellipsis where there is too little room. */
final class TextLine {
	private static final String ELLIPSIS = "\u2026";

	private final TextStyle style;
	private final String text;
	private int measured = -1;
	private int available = -1;
	private String fitting;

	TextLine(TextStyle style, String text) {
		this.style = style;
		this.text = text;
	}

	String text() {
		return text;
	}

	TextStyle style() {
		return style;
	}

	boolean isEmpty() {
		return text.isEmpty();
	}

	/** The pixels that the whole text takes. */
	int width() {
		return style.width(text);
	}

	/** The pixels that it takes where there are so many. */
	int width(int room) {
		return Math.min(width(), Math.max(0, room));
	}

	/** Paints it in the foreground colour. */
	void paint(Graphics graphics, int x, int baseline, int room) {
		String shown = fit(room);
		if (!shown.isEmpty()) {
			graphics.setFont(style.font());
			graphics.drawString(shown, x, baseline - style.ascent());
		}
	}

	/** What can be shown of the text in so many pixels. */
	String fit(int room) {
		if (room != available || measured != TextStyle.generation()) {
			available = room;
			measured = TextStyle.generation();
			fitting = width() <= room ? text : cut(room);
		}
		return fitting;
	}

	private String cut(int room) {
		int low = 0;
		int high = text.length() - 1;
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (style.width(start(middle)) <= room) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low > 0 ? start(low) : style.width(ELLIPSIS) <= room ? ELLIPSIS : "";
	}

	private String start(int length) {
		int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
		return text.substring(0, end).stripTrailing() + ELLIPSIS;
	}
}
