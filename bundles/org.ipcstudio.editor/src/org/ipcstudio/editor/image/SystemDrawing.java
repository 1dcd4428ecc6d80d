package org.ipcstudio.editor.image;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.draw2d.AbsoluteBendpoint;
import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.ipcstudio.editor.diagram.Diagram;
import org.ipcstudio.editor.diagram.DiagramEdge;
import org.ipcstudio.editor.diagram.DiagramNode;
import org.ipcstudio.editor.figures.DiagramColors;
import org.ipcstudio.editor.figures.EdgeFigure;
import org.ipcstudio.editor.figures.EdgeRouter;
import org.ipcstudio.editor.figures.NodeFigure;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.model.Bounds;

/**
 * The drawing of a text without an editor: the same figures at the same places. Only for the thread of the user interface.
 */
public final class SystemDrawing implements DiagramSource {
	private final String title;
	private final IFile file;
	private final Map<DiagramNode, NodeFigure> nodes = new HashMap<>();
	private final Map<DiagramEdge, EdgeFigure> edges = new HashMap<>();
	private final LayeredPane root = new LayeredPane();
	private DiagramColors colors;

	private SystemDrawing(String title, IFile file, DiagramColors colors) {
		this.title = title;
		this.file = file;
		this.colors = colors;
	}

	/** Draws a text whose syntax is not broken. */
	public static SystemDrawing of(SourceFile source, DiagramColors colors) {
		return of(source, null, colors);
	}

	/**
	 * Draws a text whose syntax is not broken.
	 *
	 * @param file where it comes from, or null
	 */
	public static SystemDrawing of(SourceFile source, IFile file, DiagramColors colors) {
		SystemDrawing drawing = new SystemDrawing(Objects.requireNonNullElse(source.system().getName(), ""), file,
				colors);
		Diagram diagram = new Diagram(NodeFigure::preferredSize);
		diagram.show(source);
		drawing.draw(diagram);
		return drawing;
	}

	private void draw(Diagram diagram) {
		FreeformLayer boxes = new FreeformLayer();
		boxes.setLayoutManager(new FreeformLayout());
		ConnectionLayer lines = new ConnectionLayer();
		lines.setConnectionRouter(new EdgeRouter());
		root.setFont(Display.getCurrent().getSystemFont());
		root.add(boxes);
		root.add(lines);
		diagram.nodes().forEach(node -> boxes.add(figure(node), place(node)));
		for (DiagramEdge edge : diagram.edges()) {
			EdgeFigure figure = figure(edge);
			lines.add(figure);
			// kept by the router, which the layer has just given to the figure
			figure.setRoutingConstraint(
					edge.bends().stream().map(bend -> new AbsoluteBendpoint(bend.getX(), bend.getY())).toList());
		}
		// connections follow their ends only in figures that are shown somewhere
		root.addNotify();
	}

	private NodeFigure figure(DiagramNode node) {
		NodeFigure figure = NodeFigure.of(node.element());
		figure.setColors(colors);
		nodes.put(node, figure);
		return figure;
	}

	private static Rectangle place(DiagramNode node) {
		Bounds bounds = node.element().getBounds();
		int width = bounds == null || bounds.getWidth() == 0 ? -1 : bounds.getWidth();
		int height = bounds == null || bounds.getHeight() == 0 ? -1 : bounds.getHeight();
		return new Rectangle(node.place().x(), node.place().y(), width, height);
	}

	private EdgeFigure figure(DiagramEdge edge) {
		EdgeFigure figure = new EdgeFigure();
		figure.setSourceAnchor(nodes.get(edge.source()).anchor());
		figure.setTargetAnchor(nodes.get(edge.target()).anchor());
		figure.show(edge);
		figure.setColors(colors);
		edges.put(edge, figure);
		return figure;
	}

	@Override
	public String title() {
		return title;
	}

	@Override
	public IFile file() {
		return file;
	}

	@Override
	public IFigure printableRoot() {
		return root;
	}

	@Override
	public DiagramColors colors() {
		return colors;
	}

	@Override
	public void setColors(DiagramColors newColors) {
		colors = newColors;
		nodes.values().forEach(figure -> figure.setColors(newColors));
		edges.values().forEach(figure -> figure.setColors(newColors));
	}
}
