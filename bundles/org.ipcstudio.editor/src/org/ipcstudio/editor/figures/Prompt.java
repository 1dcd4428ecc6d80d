package org.ipcstudio.editor.figures;

/** A prompt as in a terminal: a process that stands for an external program. */
final class Prompt implements Symbol {
	static final Prompt SYMBOL = new Prompt();

	private Prompt() {
	}

	@Override
	public void paint(Pen pen, int x, int y) {
		pen.polyline(x + 1, y + 3, x + 5, y + 7, x + 1, y + 11);
		pen.segment(x + 7, y + 11, x + 13, y + 11);
	}
}
