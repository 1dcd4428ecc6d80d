package org.ipcstudio.debug.ui.graph;

import org.eclipse.core.resources.IFile;
import org.eclipse.draw2d.IFigure;
import org.ipcstudio.editor.figures.DiagramColors;
import org.ipcstudio.editor.image.DiagramSource;

/** What a canvas shows, as it becomes an image. */
public record SceneImage(SceneCanvas canvas, String title, IFile file) implements DiagramSource {

	@Override
	public IFigure printableRoot() {
		return canvas.pane().paper();
	}

	@Override
	public DiagramColors colors() {
		return canvas.pane().colors();
	}

	@Override
	public void setColors(DiagramColors colors) {
		canvas.setColors(colors);
	}
}
