package org.ipcstudio.editor.figures;

/** A railway signal with a raised arm: a semaphore. */
final class SignalArm implements Symbol {
	static final SignalArm SYMBOL = new SignalArm();

	private SignalArm() {
	}

	@Override
	public void paint(Pen pen, int x, int y) {
		pen.width(2);
		pen.segment(x + 4, y, x + 4, y + 12);
		pen.segment(x + 1, y + 13, x + 8, y + 13);
		pen.width(1);
		pen.fillPolygon(x + 3, y + 1, x + 14, y + 1, x + 12, y + 4, x + 14, y + 7, x + 3, y + 7);
	}
}
