package org.ipcstudio.editor.outline;

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.parts.ScrollableThumbnail;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A small picture of the whole drawing, in which the part that the canvas shows can be dragged. */
final class Overview {
	private final Canvas canvas;
	private final ScrollableThumbnail thumbnail;

	Overview(Composite parent, GraphicalViewer viewer) {
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
		if (viewer.getControl() != null) {
			canvas.setBackground(viewer.getControl().getBackground());
		}
		GraphicalEditPart root = (GraphicalEditPart) viewer.getRootEditPart();
		thumbnail = new ScrollableThumbnail((Viewport) root.getFigure());
		thumbnail.setSource(LayerManager.Helper.find(root).getLayer(LayerConstants.PRINTABLE_LAYERS));
		new LightweightSystem(canvas).setContents(thumbnail);
		canvas.addDisposeListener(event -> thumbnail.deactivate());
	}

	Canvas control() {
		return canvas;
	}
}
