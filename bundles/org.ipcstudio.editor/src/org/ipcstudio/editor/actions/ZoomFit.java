package org.ipcstudio.editor.actions;

import java.util.Collection;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.ipcstudio.editor.diagram.DiagramElement;

/** Chooses the zoom at which elements fill the canvas, and puts them into its middle. */
final class ZoomFit {
	private static final int MARGIN = 24;
	private static final double LARGEST = 2;

	private final DiagramCanvas canvas;

	ZoomFit(DiagramCanvas canvas) {
		this.canvas = canvas;
	}

	/** What has to fit. */
	enum Side {
		BOTH, WIDTH, HEIGHT
	}

	/** Fits elements; small ones are not shown larger than twice their size. Nothing happens without elements. */
	void fit(Collection<? extends DiagramElement> elements, Side side) {
		Rectangle bounds = bounds(elements);
		if (bounds == null) {
			return;
		}
		Viewport viewport = ((FigureCanvas) canvas.viewer().getControl()).getViewport();
		Rectangle room = viewport.getClientArea();
		double horizontal = scale(room.width, bounds.width);
		double vertical = scale(room.height, bounds.height);
		canvas.zoom().setZoom(Math.min(LARGEST, switch (side) {
			case BOTH -> Math.min(horizontal, vertical);
			case WIDTH -> horizontal;
			case HEIGHT -> vertical;
		}));
		canvas.viewer().flush();
		double zoom = canvas.zoom().getZoom();
		viewport.setViewLocation((int) (bounds.getCenter().x * zoom) - room.width / 2,
				(int) (bounds.getCenter().y * zoom) - room.height / 2);
	}

	private static double scale(int room, int wanted) {
		return Math.max(1, room - 2 * MARGIN) / (double) Math.max(1, wanted);
	}

	private Rectangle bounds(Collection<? extends DiagramElement> elements) {
		Rectangle all = null;
		for (DiagramElement element : elements) {
			GraphicalEditPart part = canvas.part(element);
			if (part != null) {
				Rectangle one = part.getFigure().getBounds();
				all = all == null ? one.getCopy() : all.union(one);
			}
		}
		return all;
	}
}
