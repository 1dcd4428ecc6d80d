package org.ipcstudio.editor.figures;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.ipcstudio.language.Severity;

/** The first line of a node: its symbol, its name, something about it, and marks at the right. */
final class Header {
	private static final int GAP = 6;
	private static final int WIDEST_NAME = 280;
	private static final int WIDEST_DETAIL = 130;

	private final Symbol symbol;
	private final TextLine name;
	private final TextLine detail;
	private final List<Mark> marks = new ArrayList<>();
	private Symbol state;

	/** Something at the right end: a symbol, a text or both. */
	private record Mark(Symbol symbol, TextLine text) {
		int width() {
			return (symbol == null ? 0 : Symbol.SIZE) + (text == null ? 0 : text.width())
					+ (symbol == null || text == null ? 0 : 2);
		}
	}

	/**
	 * @param symbol what kind of node it is, or null
	 * @param name   its name
	 * @param detail what stands behind the name, may be empty
	 */
	Header(Symbol symbol, String name, String detail) {
		this.symbol = symbol;
		this.name = new TextLine(TextStyle.NAME, name == null ? "" : name);
		this.detail = new TextLine(TextStyle.DETAIL, detail);
	}

	/** Adds a mark at the right, left of those that are there; {@code sign} may be null, {@code text} may be null. */
	Header mark(Symbol sign, String text) {
		marks.add(new Mark(sign, text == null ? null : new TextLine(TextStyle.DETAIL, text)));
		return this;
	}

	/** Adds the size of an array; nothing for null. */
	Header size(String size) {
		return size == null ? this : mark(null, size);
	}

	/** Shows another symbol instead of that of the kind, in its own colour; null ends that. */
	void showState(Symbol sign) {
		state = sign;
	}

	int height() {
		return Math.max(Symbol.SIZE, TextStyle.NAME.height());
	}

	/** The width that everything fits into, a mark for a problem included. */
	int preferredWidth() {
		int width = left() + name.width(WIDEST_NAME) + GAP + Symbol.SIZE;
		if (!detail.isEmpty()) {
			width += GAP + detail.width(WIDEST_DETAIL);
		}
		for (Mark mark : marks) {
			width += GAP + mark.width();
		}
		return width;
	}

	/** Where the name begins. */
	int left() {
		return symbol == null ? 0 : Symbol.SIZE + GAP;
	}

	/** Where the name stands in a header of such a width. */
	Rectangle nameArea(int x, int y, int width) {
		return new Rectangle(x + left(), y, width - left(), height());
	}

	/** Paints it; {@code color} is that of the symbols, {@code severity} that of a problem to be marked or null. */
	void paint(Pen pen, int x, int y, int width, ColorRole color, Severity severity) {
		int baseline = y + (height() - TextStyle.NAME.height()) / 2 + TextStyle.NAME.ascent();
		int top = y + (height() - Symbol.SIZE) / 2;
		int right = x + width;
		if (severity != null) {
			right -= Symbol.SIZE;
			ProblemBadge.paint(pen, severity, right, top);
			right -= GAP;
		}
		right = paintMarks(pen, right, top, baseline, color);
		if (symbol != null) {
			pen.line(color).fill(color);
			(state == null ? symbol : state).paint(pen, x, top);
		}
		int start = x + left();
		pen.line(ColorRole.TEXT);
		name.paint(pen.graphics(), start, baseline, right - start);
		int behind = start + name.width(right - start) + GAP;
		if (!detail.isEmpty() && right - behind > 16) {
			pen.line(ColorRole.MUTED);
			detail.paint(pen.graphics(), behind, baseline, right - behind);
		}
	}

	private int paintMarks(Pen pen, int end, int top, int baseline, ColorRole color) {
		int right = end;
		for (Mark mark : marks) {
			if (mark.text() != null) {
				right -= mark.text().width();
				pen.line(ColorRole.MUTED);
				mark.text().paint(pen.graphics(), right, baseline, mark.text().width());
				right -= mark.symbol() == null ? 0 : 2;
			}
			if (mark.symbol() != null) {
				right -= Symbol.SIZE;
				pen.line(color).fill(color);
				mark.symbol().paint(pen, right, top);
			}
			right -= GAP;
		}
		return right;
	}
}
