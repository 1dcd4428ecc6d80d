package org.ipcstudio.editor.figures;

/** A triangle, as on a button that starts something; that of a child hangs on the line of its parent. */
final class ProcessSign implements Symbol {
	private final boolean child;

	ProcessSign(boolean child) {
		this.child = child;
	}

	@Override
	public void paint(Pen pen, int x, int y) {
		if (child) {
			pen.polyline(x + 1, y, x + 1, y + 8, x + 5, y + 8);
			pen.fillPolygon(x + 6, y + 3, x + 14, y + 8, x + 6, y + 13);
		} else {
			pen.fillPolygon(x + 1, y + 1, x + 12, y + 7, x + 1, y + 13);
		}
	}
}
