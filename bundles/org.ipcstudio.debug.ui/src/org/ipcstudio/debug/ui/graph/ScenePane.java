package org.ipcstudio.debug.ui.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayeredPane;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Font;
import org.ipcstudio.editor.figures.DiagramColors;

/** The figures of a scene, arrows below boxes. Figures whose content stays the same are kept as they are. */
final class ScenePane {
	private final FreeformLayeredPane paper = new FreeformLayeredPane();
	private final FreeformLayer lines = new FreeformLayer();
	private final FreeformLayer boxes = new FreeformLayer();
	private final ScalableFreeformLayeredPane root = new ScalableFreeformLayeredPane();
	private final Map<String, SceneNodeFigure> nodeFigures = new LinkedHashMap<>();
	private final Map<String, SceneEdgeFigure> edgeFigures = new LinkedHashMap<>();
	private final Figure backdrop = new Figure();
	private DiagramColors colors;
	private Scene scene = Scene.EMPTY;

	ScenePane(DiagramColors colors, Font font) {
		this.colors = colors;
		backdrop.setVisible(false);
		lines.add(backdrop);
		paper.add(lines, "lines");
		paper.add(boxes, "boxes");
		root.add(paper, "paper");
		root.setFont(font);
	}

	/** What is zoomed. */
	ScalableFreeformLayeredPane root() {
		return root;
	}

	/** All that belongs on paper, at 100 percent. */
	IFigure paper() {
		return paper;
	}

	/** An invisible figure that keeps room around the scene. */
	IFigure backdrop() {
		return backdrop;
	}

	Scene scene() {
		return scene;
	}

	DiagramColors colors() {
		return colors;
	}

	void setColors(DiagramColors newColors) {
		colors = newColors;
		nodeFigures.values().forEach(figure -> figure.setColors(newColors));
		edgeFigures.values().forEach(figure -> figure.setColors(newColors));
	}

	void show(Scene newScene) {
		scene = newScene;
		Set<String> nodes = new HashSet<>();
		for (SceneNode node : newScene.nodes()) {
			nodes.add(node.id());
			SceneNodeFigure figure = nodeFigures.get(node.id());
			if (figure == null) {
				figure = new SceneNodeFigure();
				figure.setColors(colors);
				nodeFigures.put(node.id(), figure);
				boxes.add(figure);
			}
			if (!node.equals(figure.node())) {
				figure.show(node);
				figure.setBounds(bounds(node.area()));
			}
		}
		Set<String> edges = new HashSet<>();
		for (SceneEdge edge : newScene.edges()) {
			edges.add(edge.id());
			SceneEdgeFigure figure = edgeFigures.get(edge.id());
			if (figure == null) {
				figure = new SceneEdgeFigure();
				figure.setColors(colors);
				edgeFigures.put(edge.id(), figure);
				lines.add(figure);
			}
			if (!edge.equals(figure.edge())) {
				figure.show(edge);
			}
		}
		remove(nodes, edges);
	}

	private void remove(Set<String> nodes, Set<String> edges) {
		for (String id : new ArrayList<>(nodeFigures.keySet())) {
			if (!nodes.contains(id)) {
				boxes.remove(nodeFigures.remove(id));
			}
		}
		for (String id : new ArrayList<>(edgeFigures.keySet())) {
			if (!edges.contains(id)) {
				lines.remove(edgeFigures.remove(id));
			}
		}
	}

	/** Marks boxes, and the arrows at those that are selected. */
	void mark(Set<String> selected, String current) {
		nodeFigures.forEach((id, figure) -> figure.mark(selected.contains(id), id.equals(current)));
		edgeFigures.values().forEach(figure -> figure
				.setLit(selected.contains(figure.edge().from()) || selected.contains(figure.edge().to())));
	}

	/** The box at a point of the drawing; null if there is none. */
	SceneNode at(int x, int y) {
		List<SceneNodeFigure> all = new ArrayList<>(nodeFigures.values());
		for (SceneNodeFigure figure : all.reversed()) {
			if (figure.node().walkable() && figure.containsPoint(x, y)) {
				return figure.node();
			}
		}
		return null;
	}

	private static Rectangle bounds(Area area) {
		int border = SceneNodeFigure.BORDER;
		int x = (int) Math.round(area.x());
		int y = (int) Math.round(area.y());
		return new Rectangle(x - border, y - border, (int) Math.round(area.width()) + 2 * border,
				(int) Math.round(area.height()) + 2 * border);
	}
}
