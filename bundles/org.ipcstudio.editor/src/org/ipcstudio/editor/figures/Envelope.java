package org.ipcstudio.editor.figures;

/** An envelope: a mailbox. */
final class Envelope implements Symbol {
	static final Envelope SYMBOL = new Envelope();

	private Envelope() {
	}

	@Override
	public void paint(Pen pen, int x, int y) {
		pen.graphics().drawRectangle(x, y + 2, 13, 10);
		pen.polyline(x, y + 2, x + 6, y + 8, x + 7, y + 8, x + 13, y + 2);
	}
}
