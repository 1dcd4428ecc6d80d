package org.ipcstudio.editor.figures;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Layer;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.ScaledGraphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.ipcstudio.editor.diagram.Diagram;
import org.ipcstudio.editor.diagram.DiagramEdge;
import org.ipcstudio.editor.diagram.DiagramNode;
import org.ipcstudio.language.SourceFile;

/** The figures of a system, put where its text says, without edit parts or a window. */
final class Canvas {
	private static final int MARGIN = 30;
	private static final Rectangle EVERYWHERE = new Rectangle(-10_000, -10_000, 100_000, 100_000);

	private final DiagramColors colors;
	private final Figure root = new Figure();
	private final Layer nodeLayer = new Layer();
	private final ConnectionLayer edgeLayer = new ConnectionLayer();
	private final Map<DiagramNode, NodeFigure> nodes = new IdentityHashMap<>();
	private final Map<DiagramEdge, EdgeFigure> edges = new IdentityHashMap<>();
	private final Diagram diagram = new Diagram(NodeFigure::preferredSize);

	Canvas(String text, DiagramColors colors) {
		this.colors = colors;
		for (Figure figure : List.of(root, nodeLayer, edgeLayer)) {
			figure.setBounds(EVERYWHERE);
		}
		root.add(edgeLayer);
		root.add(nodeLayer);
		edgeLayer.setConnectionRouter(new EdgeRouter());
		// As a window does it; only then lines listen to the nodes that they join.
		root.addNotify();
		diagram.show(SourceFile.parse(text));
		diagram.nodes().forEach(this::place);
		diagram.edges().forEach(this::connect);
		layOut();
	}

	private void place(DiagramNode node) {
		NodeFigure figure = NodeFigure.of(node.element());
		figure.setColors(colors);
		nodes.put(node, figure);
		nodeLayer.add(figure);
		Diagram.Size size = NodeFigure.preferredSize(node.element());
		figure.setBounds(new Rectangle(node.place().x(), node.place().y(), size.width(), size.height()));
	}

	private void connect(DiagramEdge edge) {
		EdgeFigure figure = new EdgeFigure();
		figure.setColors(colors);
		figure.setSourceAnchor(nodes.get(edge.source()).anchor());
		figure.setTargetAnchor(nodes.get(edge.target()).anchor());
		figure.show(edge);
		edges.put(edge, figure);
		edgeLayer.add(figure);
		figure.setRoutingConstraint(edge.bends().stream().map(bend -> new Point(bend.getX(), bend.getY())).toList());
	}

	/** The layout of one line may ask for another one: the lines between the same nodes share the room. */
	void layOut() {
		for (int i = 0; i < 3; i++) {
			root.validate();
		}
	}

	IFigure root() {
		return root;
	}

	NodeFigure node(String name) {
		return diagram.nodes().stream().filter(node -> node.label().equals(name)).map(nodes::get).findFirst()
				.orElseThrow();
	}

	Iterable<NodeFigure> nodes() {
		return nodes.values();
	}

	Iterable<EdgeFigure> edges() {
		return edges.values();
	}

	void add(IFigure figure, Point place) {
		nodeLayer.add(figure);
		figure.setBounds(new Rectangle(place, figure.getPreferredSize()));
	}

	/** Everything that is drawn, with a margin. */
	Rectangle extent() {
		Rectangle extent = null;
		for (Object layer : root.getChildren()) {
			for (Object child : ((IFigure) layer).getChildren()) {
				Rectangle bounds = ((IFigure) child).getBounds();
				extent = extent == null ? bounds.getCopy() : extent.union(bounds);
			}
		}
		return extent == null ? new Rectangle() : extent.expand(MARGIN, MARGIN);
	}

	/** A picture of everything. To be disposed by the caller. */
	Image paint(Display display, double zoom) {
		Rectangle extent = extent();
		Dimension size = new Dimension(extent.width, extent.height).scale(zoom);
		layOut();
		Image image = new Image(display, size.width, size.height);
		GC gc = new GC(image);
		SWTGraphics swt = new SWTGraphics(gc);
		ScaledGraphics graphics = new ScaledGraphics(swt);
		graphics.scale(zoom);
		graphics.translate(-extent.x, -extent.y);
		graphics.setBackgroundColor(colors.get(ColorRole.CANVAS));
		graphics.fillRectangle(extent);
		paintGrid(graphics, extent);
		graphics.setForegroundColor(ColorConstants.black);
		root.paint(graphics);
		graphics.dispose();
		swt.dispose();
		gc.dispose();
		return image;
	}

	private void paintGrid(Graphics graphics, Rectangle extent) {
		graphics.setForegroundColor(colors.get(ColorRole.GRID));
		for (int x = Math.ceilDiv(extent.x, 20) * 20; x < extent.right(); x += 20) {
			graphics.drawLine(x, extent.y, x, extent.bottom());
		}
		for (int y = Math.ceilDiv(extent.y, 20) * 20; y < extent.bottom(); y += 20) {
			graphics.drawLine(extent.x, y, extent.right(), y);
		}
	}
}
