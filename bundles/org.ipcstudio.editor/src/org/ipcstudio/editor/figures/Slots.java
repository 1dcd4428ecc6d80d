package org.ipcstudio.editor.figures;

import org.eclipse.draw2d.geometry.Rectangle;

/** The places for messages in a channel: single slots where there are few, a bar where there are many. */
final class Slots {
	/** The height of the row. */
	static final int HEIGHT = 16;

	private static final int SINGLE = 8;
	private static final int SIZE = 13;
	private static final int STEP = 16;
	private static final int BAR = 84;
	private static final int GAP = 8;

	private final Buffer buffer;
	private final TextLine level;
	private final ColorRole border;
	private final ColorRole content;

	/** @param border the colour of the slots, @param content that of messages in them */
	Slots(Buffer buffer, ColorRole border, ColorRole content) {
		this.buffer = buffer;
		this.border = border;
		this.content = content;
		level = new TextLine(TextStyle.DETAIL, switch (buffer.kind()) {
			case RENDEZVOUS -> "";
			case UNBOUNDED -> buffer.initial() == 0 ? "" : Integer.toString(buffer.initial());
			default -> buffer.level();
		});
	}

	int preferredWidth() {
		int places = switch (buffer.kind()) {
			case RENDEZVOUS -> 60;
			case UNBOUNDED -> 4 * STEP + Symbol.SIZE + GAP;
			case BOUNDED -> isSingle() ? buffer.capacity() * STEP - (STEP - SIZE) : BAR;
			case UNKNOWN -> BAR;
		};
		return places + (level.isEmpty() ? 0 : GAP + level.width());
	}

	private boolean isSingle() {
		return buffer.capacity() <= SINGLE;
	}

	void paint(Pen pen, int x, int y, int width) {
		int baseline = y + (HEIGHT - TextStyle.DETAIL.height()) / 2 + TextStyle.DETAIL.ascent();
		int room = width;
		if (!level.isEmpty()) {
			int end = x + width - (buffer.kind() == Buffer.Kind.UNBOUNDED ? Symbol.SIZE + 4 : 0);
			pen.line(ColorRole.MUTED);
			level.paint(pen.graphics(), end - level.width(), baseline, level.width());
			room -= level.width() + GAP;
		}
		pen.line(border);
		switch (buffer.kind()) {
			case RENDEZVOUS -> meeting(pen, x, y + HEIGHT / 2, width);
			case UNBOUNDED -> unbounded(pen, x, y, width);
			case BOUNDED -> bounded(pen, x, y, room);
			case UNKNOWN -> bar(pen, new Rectangle(x, y + 4, room, 8), 0);
		}
	}

	private void meeting(Pen pen, int x, int y, int width) {
		int middle = x + width / 2;
		RendezvousSign.paint(pen, middle, y);
		pen.segment(x, y, middle - 12, y);
		pen.segment(middle + 12, y, x + width - 1, y);
	}

	private void bounded(Pen pen, int x, int y, int room) {
		if (isSingle() && buffer.capacity() * STEP - (STEP - SIZE) <= room) {
			for (int i = 0; i < buffer.capacity(); i++) {
				slot(pen, x + i * STEP, y, i < buffer.initial());
			}
		} else {
			bar(pen, new Rectangle(x, y + 4, room, 8), Math.min(1, (double) buffer.initial() / buffer.capacity()));
		}
	}

	private void slot(Pen pen, int x, int y, boolean full) {
		pen.fill(full ? content : ColorRole.CANVAS);
		pen.roundRectangle(new Rectangle(x, y + 1, SIZE, SIZE), 4);
	}

	/** The last place is open to the right: there is always room for one more. */
	private void unbounded(Pen pen, int x, int y, int width) {
		int places = Math.max(1, Math.min(4, (width - Symbol.SIZE - GAP - level.width()) / STEP));
		for (int i = 0; i < places - 1; i++) {
			slot(pen, x + i * STEP, y, i < buffer.initial());
		}
		int last = x + (places - 1) * STEP;
		pen.fill(places <= buffer.initial() ? content : ColorRole.CANVAS);
		pen.graphics().fillRectangle(last, y + 1, SIZE - 3, SIZE);
		pen.polyline(last + SIZE - 2, y + 1, last, y + 1, last, y + SIZE, last + SIZE - 2, y + SIZE);
		InfinitySign.SYMBOL.paint(pen, x + width - Symbol.SIZE, y + 1);
	}

	private void bar(Pen pen, Rectangle area, double share) {
		pen.fill(ColorRole.CANVAS);
		pen.roundRectangle(area, area.height);
		int full = (int) Math.round(share * area.width);
		if (full > 0) {
			pen.fill(content);
			pen.graphics().fillRoundRectangle(new Rectangle(area.x, area.y, Math.max(full, area.height), area.height),
					area.height, area.height);
		}
	}
}
