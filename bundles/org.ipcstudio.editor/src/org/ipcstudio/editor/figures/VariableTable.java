package org.ipcstudio.editor.figures;

/** A table: memory with its variables. */
final class VariableTable implements Symbol {
	static final VariableTable SYMBOL = new VariableTable();

	private VariableTable() {
	}

	@Override
	public void paint(Pen pen, int x, int y) {
		pen.graphics().drawRectangle(x, y + 1, 13, 12);
		pen.graphics().fillRectangle(x, y + 1, 13, 4);
		pen.segment(x, y + 9, x + 13, y + 9);
		pen.segment(x + 6, y + 5, x + 6, y + 13);
	}
}
