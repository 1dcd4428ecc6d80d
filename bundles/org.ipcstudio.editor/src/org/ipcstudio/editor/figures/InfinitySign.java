package org.ipcstudio.editor.figures;

/** A lying eight: a process that may wait for ever, a channel that is never full. */
final class InfinitySign implements Symbol {
	static final InfinitySign SYMBOL = new InfinitySign();

	private InfinitySign() {
	}

	@Override
	public void paint(Pen pen, int x, int y) {
		pen.graphics().drawOval(x, y + 4, 6, 6);
		pen.graphics().drawOval(x + 7, y + 4, 6, 6);
	}
}
