package org.ipcstudio.editor.figures;

/** Two angles that meet: sender and receiver have to be there at the same time. */
final class RendezvousSign {

	private RendezvousSign() {
	}

	/** Paints it round a point. */
	static void paint(Pen pen, int x, int y) {
		pen.width(2);
		pen.polyline(x - 8, y - 5, x - 2, y, x - 8, y + 5);
		pen.polyline(x + 8, y - 5, x + 2, y, x + 8, y + 5);
		pen.width(1);
	}
}
