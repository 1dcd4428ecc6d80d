package org.ipcstudio.editor.gestures;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.Set;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.ipcstudio.editor.diagram.Diagram;
import org.ipcstudio.editor.diagram.DiagramEdge;
import org.ipcstudio.editor.diagram.DiagramNode;
import org.ipcstudio.editor.parts.EdgePart;
import org.ipcstudio.editor.parts.NodePart;
import org.ipcstudio.editor.figures.NodeFigure;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.model.Bounds;

/** What is seen of a drawing, in words that can be compared. */
final class Seen {
	private Seen() {
	}

	/** What a viewer shows: from its parts and figures. */
	static Set<String> on(GraphicalViewer viewer) {
		viewer.flush();
		Set<String> seen = new TreeSet<>();
		for (Object child : viewer.getContents().getChildren()) {
			NodePart part = (NodePart) child;
			seen.add(node(part.node()) + constraint(part));
			seen.add("shows " + part.node().label() + ": " + part.nodeFigure().getPreferredSize());
			for (Object edge : part.getSourceConnections()) {
				seen.add(edge((EdgePart) edge));
			}
		}
		return seen;
	}

	/** What a text should look like: from a drawing that is made anew. */
	static Set<String> of(SourceFile file) {
		Diagram diagram = new Diagram(NodeFigure::preferredSize);
		diagram.show(file);
		Set<String> seen = new TreeSet<>();
		for (DiagramNode node : diagram.nodes()) {
			seen.add(node(node) + constraint(node));
			NodeFigure figure = NodeFigure.of(node.element());
			figure.show(node.element());
			seen.add("shows " + node.label() + ": " + figure.getPreferredSize());
		}
		for (DiagramEdge edge : diagram.edges()) {
			seen.add(edge(edge, edge.source(), edge.target()));
		}
		return seen;
	}

	private static String node(DiagramNode node) {
		return node.id().kind().getName() + " " + node.label();
	}

	private static String constraint(NodePart part) {
		if (!part.node().isPlaced()) {
			return " somewhere";
		}
		Rectangle shown = (Rectangle) ((GraphicalEditPart) part.getParent()).getContentPane().getLayoutManager()
				.getConstraint(part.getFigure());
		return place(shown.x, shown.y, Math.max(0, shown.width), Math.max(0, shown.height));
	}

	private static String constraint(DiagramNode node) {
		Bounds bounds = node.element().getBounds();
		return bounds == null ? " somewhere" : place(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
	}

	private static String place(int x, int y, int width, int height) {
		return " at " + x + "," + y + " " + width + "x" + height;
	}

	private static String edge(EdgePart part) {
		return edge(part.edge(), model(part.getSource()), model(part.getTarget()));
	}

	private static DiagramNode model(EditPart part) {
		return (DiagramNode) part.getModel();
	}

	private static String edge(DiagramEdge edge, DiagramNode source, DiagramNode target) {
		List<String> bends = new ArrayList<>();
		edge.bends().forEach(bend -> bends.add(bend.getX() + "," + bend.getY()));
		return edge.kind() + " " + edge.direction() + " " + source.label() + " " + target.label() + " " + edge.id().ordinal()
				+ " " + bends;
	}
}
