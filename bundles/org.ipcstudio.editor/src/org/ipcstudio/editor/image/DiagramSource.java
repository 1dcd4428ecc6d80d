package org.ipcstudio.editor.image;

import org.eclipse.core.resources.IFile;
import org.eclipse.draw2d.IFigure;
import org.ipcstudio.editor.figures.DiagramColors;
import org.ipcstudio.editor.live.LiveView;

/**
 * Something whose drawing can become an image. An editor is asked for it as an adapter and answers null while it shows no
 * drawing. Belongs to the thread of the user interface.
 */
public interface DiagramSource {
	/** What the drawing shows, for the title of an image. */
	String title();

	/** The file that is drawn, or null if there is none. */
	IFile file();

	/**
	 * The figure with all that belongs on paper: no grid, no handles, no feedback. It is painted by itself and at 100 %,
	 * whatever the zoom of the figures around it.
	 */
	IFigure printableRoot();

	/** The colours that the figures have at present. */
	DiagramColors colors();

	/** What the drawing shows of a run, for the legend; null for none. */
	default LiveView run() {
		return null;
	}

	/** Gives the figures other colours. An export does so before it paints and puts the old ones back. */
	void setColors(DiagramColors colors);
}
