package org.ipcstudio.editor.figures;

import org.ipcstudio.language.Severity;

/** What marks a figure with a problem: a full circle with a cross for an error, a triangle for a warning. */
final class ProblemBadge {

	private ProblemBadge() {
	}

	static void paint(Pen pen, Severity severity, int x, int y) {
		if (severity == Severity.ERROR) {
			pen.fill(ColorRole.ERROR).line(ColorRole.CANVAS);
			pen.graphics().fillOval(x, y, 14, 14);
			pen.width(2);
			pen.segment(x + 4, y + 4, x + 9, y + 9);
			pen.segment(x + 9, y + 4, x + 4, y + 9);
		} else {
			pen.fill(ColorRole.WARNING).line(ColorRole.CANVAS);
			pen.fillPolygon(x + 7, y, x + 14, y + 14, x, y + 14);
			pen.width(2);
			pen.segment(x + 7, y + 5, x + 7, y + 9);
			pen.segment(x + 7, y + 12, x + 7, y + 12);
		}
		pen.width(1);
	}
}
