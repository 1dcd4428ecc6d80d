package org.ipcstudio.editor.figures;

import org.eclipse.draw2d.geometry.Rectangle;
import org.ipcstudio.editor.live.Coverage;

/** What a verification has found out about the use of something, as a sign at its upper right corner. */
enum CoverageSign implements Symbol {
	/** A circle that is crossed out. */
	UNUSED {
		@Override
		public void paint(Pen pen, int x, int y) {
			pen.line(ColorRole.CARRIER_BORDER).fill(ColorRole.CANVAS).width(2).style(LineStyle.SOLID);
			pen.oval(x + 1, y + 1, 12, 12);
			pen.segment(x + 3, y + 10, x + 10, y + 3);
			pen.width(1);
		}
	},
	/** A program, the last lines of which are broken. */
	UNREACHED {
		@Override
		public void paint(Pen pen, int x, int y) {
			pen.fill(ColorRole.WARNING);
			pen.graphics().fillRectangle(x + 1, y + 1, 12, 2);
			for (int line = 6; line <= 11; line += 5) {
				for (int dash = 1; dash <= 9; dash += 4) {
					pen.graphics().fillRectangle(x + dash, y + line, 2, 2);
				}
			}
		}
	},
	/** Places for messages, not all of which are taken. */
	FULL_AT_TIMES {
		@Override
		public void paint(Pen pen, int x, int y) {
			places(pen, x, y, 2);
		}
	},
	/** Places for messages, all of which are taken. */
	ALWAYS_FULL {
		@Override
		public void paint(Pen pen, int x, int y) {
			places(pen, x, y, 3);
		}
	};

	private static void places(Pen pen, int x, int y, int taken) {
		pen.line(ColorRole.WARNING).fill(ColorRole.CANVAS).width(1).style(LineStyle.SOLID);
		pen.roundRectangle(new Rectangle(x - 1, y + 1, SIZE + 2, SIZE - 2), 4);
		pen.fill(ColorRole.WARNING);
		for (int i = 0; i < taken; i++) {
			pen.graphics().fillRectangle(x + 1 + 4 * i + i / 2, y + 3, 3, SIZE - 6);
		}
	}

	/** The sign for what is known; null if nothing is to be marked. */
	static CoverageSign of(Coverage coverage) {
		if (!coverage.used()) {
			return UNUSED;
		}
		return switch (coverage.level()) {
			case ALWAYS_FULL -> ALWAYS_FULL;
			case FULL_AT_TIMES -> FULL_AT_TIMES;
			case ROOM -> null;
			case UNKNOWN -> coverage.notes().isEmpty() ? null : UNREACHED;
		};
	}
}
