package org.ipcstudio.editor.parts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.ipcstudio.editor.diagram.DiagramEdge;
import org.ipcstudio.editor.figures.EdgeFigure;
import org.ipcstudio.editor.figures.NodeFigure;
import org.ipcstudio.editor.live.ElementName;
import org.ipcstudio.editor.live.Passage;

/** Where on a canvas the elements of a run are, by their names. */
final class CanvasPlaces {
	/** What is brought into view keeps so far from the border. */
	static final int MARGIN = 12;

	private final EditPart contents;
	private final Window window;

	/** The window that a drawing is seen through; everything in the coordinates of the drawing. */
	interface Window {
		/** What is in view. */
		Rectangle visible();

		/** What the legend covers; empty if it is not shown. */
		Rectangle legend();

		/** Scrolls as little as possible so that a rectangle is in view, or at least its upper left corner. */
		void reveal(Rectangle bounds);

		/** A panel has come, gone or moved. */
		void panelMoved();
	}

	CanvasPlaces(EditPart contents, Window window) {
		this.contents = contents;
		this.window = window;
	}

	/** The figure that an element belongs to; null if it is not drawn. */
	NodeFigure figure(String element) {
		NodePart part = part(element);
		return part == null ? null : part.nodeFigure();
	}

	private NodePart part(String element) {
		String name = ElementName.of(element).node();
		for (Object child : contents.getChildren()) {
			if (child instanceof NodePart part && part.node().label().equals(name)) {
				return part;
			}
		}
		return null;
	}

	/** Where nothing should be hidden: the figures of all nodes. */
	List<Rectangle> occupied() {
		IFigure layer = ((GraphicalEditPart) contents).getFigure();
		layer.getUpdateManager().performValidation();
		List<Rectangle> bounds = new ArrayList<>();
		for (Object child : contents.getChildren()) {
			bounds.add(((NodePart) child).getFigure().getBounds());
		}
		return bounds;
	}

	/** What the legend covers; it gives way to a panel. */
	Rectangle legend() {
		return window.legend();
	}

	/** Brings a panel into view, together with what it is about if there is room for both. */
	void reveal(Rectangle panel, Rectangle subject) {
		Rectangle both = subject == null ? panel : panel.getCopy().union(subject);
		Rectangle visible = window.visible();
		boolean fits = both.width <= visible.width - 2 * MARGIN && both.height <= visible.height - 2 * MARGIN;
		window.reveal((fits ? both : panel).getCopy().expand(MARGIN, MARGIN));
	}

	/** A panel has come, gone or moved. */
	void panelMoved() {
		window.panelMoved();
	}

	/** What of the drawing is in view. */
	Rectangle visible() {
		return window.visible();
	}

	/** The way from one element to another: along the edge between them, or straight if there is none. Null if one is not drawn. */
	PointList way(String from, String to) {
		NodePart source = part(from);
		NodePart target = part(to);
		if (source == null || target == null) {
			return null;
		}
		PointList along = along(source, new Passage(from, to));
		if (along == null) {
			along = along(target, new Passage(from, to));
		}
		return along != null ? along : straight(source.nodeFigure(), target.nodeFigure());
	}

	private static PointList along(NodePart part, Passage passage) {
		for (Object child : part.getSourceConnections()) {
			DiagramEdge edge = ((EdgePart) child).edge();
			if (EdgeLive.leads(edge, passage)) {
				PointList points = ((EdgeFigure) ((EdgePart) child).getFigure()).getPoints().getCopy();
				if (!EdgeLive.joins(edge, ElementName.of(passage.from()), ElementName.of(passage.to()))) {
					points.reverse();
				}
				return points;
			}
		}
		return null;
	}

	private static PointList straight(NodeFigure from, NodeFigure to) {
		PointList points = new PointList();
		Point start = from.anchor().getLocation(to.anchor().getReferencePoint());
		Point end = to.anchor().getLocation(from.anchor().getReferencePoint());
		from.translateToRelative(start);
		to.translateToRelative(end);
		points.addPoint(start);
		points.addPoint(end);
		return points;
	}
}
