package org.ipcstudio.editor.figures;

/** A full diamond: an atomic variable, which nobody sees half changed. */
final class AtomicSign implements Symbol {
	static final AtomicSign SYMBOL = new AtomicSign();

	private AtomicSign() {
	}

	@Override
	public void paint(Pen pen, int x, int y) {
		pen.fillPolygon(x + 6, y + 2, x + 11, y + 7, x + 6, y + 12, x + 1, y + 7);
	}
}
