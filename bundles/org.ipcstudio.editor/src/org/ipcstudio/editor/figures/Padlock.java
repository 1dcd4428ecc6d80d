package org.ipcstudio.editor.figures;

import org.eclipse.draw2d.geometry.Rectangle;

/** A padlock: a lock. It is open while nobody holds it. */
final class Padlock implements Symbol {
	static final Padlock SYMBOL = new Padlock(false);
	static final Padlock OPEN = new Padlock(true);

	private final boolean open;

	private Padlock(boolean open) {
		this.open = open;
	}

	@Override
	public void paint(Pen pen, int x, int y) {
		pen.width(2);
		pen.graphics().drawArc(x + 3, y + 1, 7, 7, 0, 180);
		pen.segment(x + 3, y + 4, x + 3, y + 7);
		if (!open) {
			pen.segment(x + 10, y + 4, x + 10, y + 7);
		}
		pen.width(1);
		pen.graphics().fillRoundRectangle(new Rectangle(x + 1, y + 6, 12, 8), 3, 3);
	}
}
