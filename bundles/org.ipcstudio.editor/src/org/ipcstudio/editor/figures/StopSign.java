package org.ipcstudio.editor.figures;

/** Marks a node or edge with a breakpoint: a dot, hollow while the breakpoint is disabled. */
public enum StopSign implements Symbol {
	/** A run stops there. */
	ENABLED,
	/** A run would stop there, were the breakpoint enabled. */
	DISABLED;

	private static final int DIAMETER = 8;

	@Override
	public void paint(Pen pen, int x, int y) {
		pen.fill(this == ENABLED ? ColorRole.SELECTION : ColorRole.CANVAS).line(ColorRole.SELECTION);
		pen.graphics().fillOval(x, y, DIAMETER, DIAMETER);
		pen.graphics().drawOval(x, y, DIAMETER, DIAMETER);
	}
}
