package org.ipcstudio.editor.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PrinterGraphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.ScaledGraphics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

/**
 * How lines are set up so that they look the same at every zoom. The graphics that zooms in an editor leaves
 * line widths as they are in old versions of Draw2D and not in new ones, so it is asked; dashes it never changes.
 * Graphics that zoom in another way, such as by a transformation, need nothing.
 */
final class LineScale {
	private static final int PROBE = 4;

	private static Boolean widens;

	private LineScale() {
	}

	/**
	 * The width to set for a line that is so many pixels broad at 100 percent, and never less than one on the screen.
	 */
	static int width(Graphics graphics, double width) {
		if (!(graphics instanceof ScaledGraphics)) {
			return (int) Math.max(1, Math.round(width));
		}
		double scale = graphics.getAbsoluteScale();
		return (int) (graphics instanceof PrinterGraphics || widens()
				? Math.max(Math.round(width), Math.ceil(1 / scale)) : Math.max(1, Math.round(width * scale)));
	}

	/** The length to set for a dash or gap that is so many pixels long at 100 percent. */
	static int dash(Graphics graphics, int length) {
		return graphics instanceof ScaledGraphics
				? (int) Math.round(length * Math.max(1, graphics.getAbsoluteScale())) : length;
	}

	private static boolean widens() {
		if (widens == null) {
			Image image = new Image(Display.getCurrent(), 1, 1);
			GC gc = new GC(image);
			SWTGraphics target = new SWTGraphics(gc);
			ScaledGraphics zoomed = new ScaledGraphics(target);
			zoomed.scale(PROBE);
			zoomed.setLineWidth(1);
			widens = target.getLineWidth() == PROBE;
			zoomed.dispose();
			target.dispose();
			gc.dispose();
			image.dispose();
		}
		return widens;
	}
}
