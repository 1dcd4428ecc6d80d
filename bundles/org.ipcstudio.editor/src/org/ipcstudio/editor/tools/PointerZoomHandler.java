package org.ipcstudio.editor.tools;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.widgets.Event;

/** Zooms with the mouse wheel so that what is under the pointer stays there. */
public final class PointerZoomHandler implements MouseWheelHandler {
	/** The only instance; it has no state. */
	public static final MouseWheelHandler SINGLETON = new PointerZoomHandler();

	private PointerZoomHandler() {
	}

	@Override
	public void handleMouseWheel(Event event, EditPartViewer viewer) {
		ZoomManager zoom = (ZoomManager) viewer.getProperty(ZoomManager.class.toString());
		if (zoom == null || event.count == 0) {
			return;
		}
		Viewport viewport = ((FigureCanvas) viewer.getControl()).getViewport();
		Point before = viewport.getViewLocation().getCopy();
		double scale = zoom.getZoom();
		if (event.count > 0) {
			zoom.zoomIn();
		} else {
			zoom.zoomOut();
		}
		double factor = zoom.getZoom() / scale;
		viewport.validate();
		viewport.setViewLocation((int) Math.round((before.x + event.x) * factor - event.x),
				(int) Math.round((before.y + event.y) * factor - event.y));
		event.doit = false;
	}
}
