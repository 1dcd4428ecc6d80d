package org.ipcstudio.editor.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.editor.diagram.DiagramEdge;
import org.ipcstudio.editor.diagram.DiagramNode;
import org.ipcstudio.editor.parts.Drawing;
import org.ipcstudio.editor.selection.ElementId;
import org.ipcstudio.editor.selection.Labels;
import org.ipcstudio.editor.selection.Target;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.edits.Segment;
import org.ipcstudio.model.Connection;
import org.ipcstudio.model.Link;
import org.ipcstudio.model.ModelPackage;
import org.ipcstudio.model.Node;
import org.ipcstudio.ui.ElementIcons;

/** Makes the items of the outline from the last text that could be drawn. */
final class OutlineBuilder {
	/** The kinds in the order in which a sorted outline shows them. */
	private static final List<Integer> RANKS = List.of(ModelPackage.CONSTANT, ModelPackage.ENUMERATION, ModelPackage.PROCESS,
			ModelPackage.MAILBOX, ModelPackage.PIPE, ModelPackage.FIFO, ModelPackage.LINK, ModelPackage.MEMORY,
			ModelPackage.LOCK, ModelPackage.SEMAPHORE, ModelPackage.BUS, ModelPackage.NETWORK, ModelPackage.CONNECTION,
			ModelPackage.ALWAYS_PROPERTY, ModelPackage.FINALLY_PROPERTY, ModelPackage.EVENTUALLY_PROPERTY,
			ModelPackage.LEADS_TO_PROPERTY, ModelPackage.PROGRESS_PROPERTY);

	private final Drawing drawing;
	private final SourceFile file;
	private final Map<Object, DiagramEdge> edges = new HashMap<>();

	OutlineBuilder(Drawing drawing) {
		this.drawing = drawing;
		drawing.system().flush();
		file = drawing.system().drawable();
		for (DiagramEdge edge : drawing.diagram().edges()) {
			Object shown = edge.link() != null ? edge.link() : edge.segment();
			if (shown != null) {
				edges.put(shown, edge);
			}
		}
	}

	/** The item of the system, with all others below it. */
	OutlineItem build() {
		return item(ElementId.SYSTEM, file.system());
	}

	private OutlineItem item(ElementId id, EObject element) {
		List<OutlineItem> children = new ArrayList<>();
		ElementId.children(id, element).forEach((childId, child) -> children.add(item(childId, child)));
		if (element instanceof Connection connection && connection.getDirections().size() > 1) {
			segments(connection, children);
		}
		Object thing = thing(id, element);
		Target target = new Target(thing, element, null, file);
		String name = id.equals(ElementId.SYSTEM) ? file.system().getName() : Labels.of(target);
		int rank = Math.max(0, RANKS.indexOf(id.kind().getClassifierID()));
		return new OutlineItem(thing, name == null ? "" : name, Details.of(target), ElementIcons.of(element), rank,
				file.region(element), children);
	}

	private Object thing(ElementId id, EObject element) {
		if (element instanceof Node node) {
			DiagramNode shown = drawing.diagram().node(node);
			return shown != null && shown.element() == node ? shown : id;
		}
		DiagramEdge edge = switch (element) {
			case Link link -> edges.get(link);
			case Connection connection when connection.getDirections().size() == 1 -> edges.get(new Segment(connection, 0));
			default -> null;
		};
		return edge == null ? id : edge;
	}

	private void segments(Connection connection, List<OutlineItem> children) {
		for (int i = 0; i < connection.getDirections().size() && i + 1 < connection.getEnds().size(); i++) {
			DiagramEdge edge = edges.get(new Segment(connection, i));
			if (edge != null) {
				children.add(new OutlineItem(edge, edge.label(), "", ElementIcons.of(edge.direction()), i,
						file.region(edge.segment().second()), List.of()));
			}
		}
	}
}
