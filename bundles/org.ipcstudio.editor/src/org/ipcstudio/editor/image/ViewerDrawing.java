package org.ipcstudio.editor.image;

import org.eclipse.core.resources.IFile;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.ipcstudio.editor.figures.DiagramColors;
import org.ipcstudio.editor.live.LiveView;
import org.ipcstudio.editor.parts.Drawing;

/** The drawing on a canvas, as it is shown at present. */
public final class ViewerDrawing implements DiagramSource {
	private final GraphicalViewer viewer;
	private final Drawing drawing;
	private final IFile file;

	/**
	 * The drawing on the canvas of a viewer.
	 *
	 * @param file what is edited, or null if it is no file of the workspace
	 */
	public ViewerDrawing(GraphicalViewer viewer, Drawing drawing, IFile file) {
		this.viewer = viewer;
		this.drawing = drawing;
		this.file = file;
	}

	@Override
	public String title() {
		String name = drawing.system().drawable().system().getName();
		return name == null ? "" : name;
	}

	@Override
	public IFile file() {
		return file;
	}

	/** Without the layers of the grid, of handles and of feedback, and within those that the zoom scales. */
	@Override
	public IFigure printableRoot() {
		return LayerManager.Helper.find(viewer.getRootEditPart()).getLayer(LayerConstants.PRINTABLE_LAYERS);
	}

	@Override
	public DiagramColors colors() {
		return drawing.colors();
	}

	@Override
	public LiveView run() {
		return drawing.run();
	}

	@Override
	public void setColors(DiagramColors colors) {
		drawing.setColors(colors);
	}
}
