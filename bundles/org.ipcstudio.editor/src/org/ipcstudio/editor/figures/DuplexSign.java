package org.ipcstudio.editor.figures;

/** Two arrows for both directions at the same time, or one that turns round: one direction at a time. */
final class DuplexSign implements Symbol {
	private final boolean full;

	DuplexSign(boolean full) {
		this.full = full;
	}

	@Override
	public void paint(Pen pen, int x, int y) {
		if (full) {
			pen.segment(x, y + 4, x + 12, y + 4);
			pen.fillPolygon(x + 9, y + 1, x + 14, y + 4, x + 9, y + 7);
			pen.segment(x + 1, y + 10, x + 13, y + 10);
			pen.fillPolygon(x + 5, y + 7, x, y + 10, x + 5, y + 13);
		} else {
			pen.segment(x + 2, y + 7, x + 11, y + 7);
			pen.fillPolygon(x + 9, y + 4, x + 14, y + 7, x + 9, y + 10);
			pen.fillPolygon(x + 5, y + 4, x, y + 7, x + 5, y + 10);
		}
	}
}
