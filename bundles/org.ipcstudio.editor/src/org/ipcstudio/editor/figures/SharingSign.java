package org.ipcstudio.editor.figures;

import org.ipcstudio.model.Sharing;

/** Who may share a mailbox: a pair of processes, or one receiver at a time. */
final class SharingSign implements Symbol {
	private final Sharing sharing;

	SharingSign(Sharing sharing) {
		this.sharing = sharing;
	}

	@Override
	public void paint(Pen pen, int x, int y) {
		switch (sharing) {
			case PAIR -> {
				pen.graphics().fillOval(x, y + 4, 6, 6);
				pen.graphics().fillOval(x + 8, y + 4, 6, 6);
				pen.segment(x + 3, y + 7, x + 11, y + 7);
			}
			case EXCLUSIVE -> {
				pen.graphics().fillOval(x + 4, y + 4, 6, 6);
				pen.polyline(x + 4, y + 1, x + 1, y + 1, x + 1, y + 13, x + 4, y + 13);
				pen.polyline(x + 9, y + 1, x + 12, y + 1, x + 12, y + 13, x + 9, y + 13);
			}
			case ANY -> {
				pen.graphics().fillOval(x + 4, y + 4, 6, 6);
				pen.segment(x, y + 1, x + 7, y + 7);
				pen.segment(x + 13, y + 1, x + 7, y + 7);
			}
		}
	}
}
