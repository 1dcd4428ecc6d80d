package org.ipcstudio.editor.parts;

import org.eclipse.draw2d.FreeformLayeredPane;
import org.eclipse.draw2d.Graphics;

/** Layers that know how long it took to paint them last, so that what moves on them leaves time for everything else. */
final class MeasuredPane extends FreeformLayeredPane {
	/** How many times as long as for painting the thread of the user interface is left to others. */
	private static final int REST = 4;

	/** However slow painting is, a run is followed twice a second. */
	private static final int LONGEST = 500;

	private long taken;

	@Override
	public void paint(Graphics graphics) {
		long start = System.nanoTime();
		super.paint(graphics);
		taken = System.nanoTime() - start;
	}

	/** The milliseconds until the next picture of something that moves. */
	int rest() {
		return (int) Math.min(LONGEST, REST * taken / 1_000_000);
	}
}
