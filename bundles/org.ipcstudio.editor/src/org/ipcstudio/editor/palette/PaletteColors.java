package org.ipcstudio.editor.palette;

import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.ipcstudio.editor.figures.DiagramColors;
import org.ipcstudio.editor.parts.Drawing;

/**
 * Lets a palette have the colours of the drawing that it is beside, as long as these are dark. With light ones it looks
 * as GEF paints it. Follows the drawing until the control of the palette is disposed.
 */
public final class PaletteColors {
	private final PaletteViewer palette;
	private final Drawing drawing;
	private final Repainting repainting = new Repainting();
	private final Runnable listener = this::follow;
	private DiagramColors shown = DiagramColors.LIGHT;

	private PaletteColors(PaletteViewer palette, Drawing drawing) {
		this.palette = palette;
		this.drawing = drawing;
	}

	/** Makes a palette that has its contents follow a drawing. */
	public static void follow(PaletteViewer palette, Drawing drawing) {
		PaletteColors colors = new PaletteColors(palette, drawing);
		drawing.addListener(colors.listener);
		palette.getControl().addDisposeListener(event -> drawing.removeListener(colors.listener));
		colors.follow();
	}

	private void follow() {
		if (shown != drawing.colors()) {
			shown = drawing.colors();
			repainting.takeBack();
			if (shown.isDark()) {
				new DarkEntries(shown, repainting).repaint(((GraphicalEditPart) palette.getContents()).getFigure());
				new DarkFrame(shown, repainting, new PaletteState()).repaint(palette.getControl());
			}
		}
	}
}
