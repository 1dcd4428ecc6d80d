package org.ipcstudio.editor.selection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.editor.diagram.DiagramEdge;
import org.ipcstudio.editor.diagram.DiagramNode;
import org.ipcstudio.editor.parts.Drawing;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.edits.Segment;
import org.ipcstudio.model.Connection;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Node;

/**
 * Finds what can be selected in a system: a node or an edge of the drawing where something is drawn, an {@link ElementId}
 * for everything else that the text declares; and finds the text behind it again. Belongs to the thread of the user
 * interface.
 */
public final class Selectables {
	private final Drawing drawing;

	public Selectables(Drawing drawing) {
		this.drawing = drawing;
	}

	/** What is selected when somebody selects an element of the present text; null if nothing stands for it. */
	public Object of(EObject element) {
		if (element instanceof Node node && drawing.diagram().node(node) != null) {
			return drawing.diagram().node(node);
		}
		for (DiagramEdge edge : drawing.diagram().edges()) {
			boolean shown = edge.segment() == null ? edge.link() == element
					: edge.segment().connection() == element && edge.segment().connection().getDirections().size() == 1;
			if (shown && element != null) {
				return edge;
			}
		}
		return ElementId.of(element);
	}

	/** The edge that shows a part of a connection of the present text; null if it is not drawn. */
	public DiagramEdge of(Segment segment) {
		for (DiagramEdge edge : drawing.diagram().edges()) {
			if (segment.equals(edge.segment())) {
				return edge;
			}
		}
		return null;
	}

	/** What a selected thing is in the last text that could be drawn; null if it is no more. */
	public Target target(Object selected) {
		drawing.system().flush();
		SourceFile file = drawing.system().drawable();
		return switch (selected) {
			case DiagramNode node -> drawing.diagram().node(node.element()) == node
					? new Target(node, node.element(), null, file) : null;
			case DiagramEdge edge -> drawing.diagram().contains(edge) ? target(edge, file) : null;
			case ElementId id -> {
				EObject element = id.find(file);
				yield element == null ? null : new Target(id, element, null, file);
			}
			default -> null;
		};
	}

	private static Target target(DiagramEdge edge, SourceFile file) {
		EObject element = switch (edge.kind()) {
			case CONNECTION, LINK -> edge.element();
			case CHILD -> edge.target().element();
			case CARRIER -> edge.source().element();
			case AUTOMATIC_LINK -> null;
		};
		return new Target(edge, element, edge.segment(), file);
	}

	/** What is drawn at, or declared around, a place in the present text; the system if nothing smaller is. */
	public Object at(int offset) {
		drawing.system().flush();
		SourceFile file = drawing.system().source();
		EObject found = around(file, file.system(), offset);
		if (drawing.system().isBroken()) {
			return declared(ElementId.of(found));
		}
		if (found instanceof Connection connection && connection.getDirections().size() > 1) {
			DiagramEdge edge = of(new Segment(connection, segmentAt(file, connection, offset)));
			return edge != null ? edge : ElementId.of(found);
		}
		Object selected = of(found);
		return selected == null ? ElementId.SYSTEM : selected;
	}

	/** While the text is broken the drawing shows older elements; a node is still known by its kind and name. */
	private Object declared(ElementId id) {
		Collection<DiagramNode> nodes = drawing.diagram().nodes();
		return nodes.stream().filter(node -> id != null && id.parent() == ElementId.SYSTEM
				&& node.id().kind() == id.kind() && node.label().equals(id.name())).findFirst().<Object>map(node -> node)
				.orElse(id == null ? ElementId.SYSTEM : id);
	}

	private static EObject around(SourceFile file, EObject holder, int offset) {
		for (EObject child : ElementId.contents(holder)) {
			if (file.region(child).touches(offset)) {
				return around(file, child, offset);
			}
		}
		return holder;
	}

	private static int segmentAt(SourceFile file, Connection connection, int offset) {
		int segment = 0;
		for (int i = 1; i < connection.getDirections().size(); i++) {
			if (file.region(connection.getEnds().get(i)).offset() < offset) {
				segment = i;
			}
		}
		return Math.min(segment, connection.getEnds().size() - 2);
	}

	/** Where a selected thing stands in the present text; {@link Region#NONE} if it does not. */
	public Region region(Object selected) {
		EObject element = present(selected);
		SourceFile file = drawing.system().source();
		return element == null ? Region.NONE : file.region(element);
	}

	/** The part of its text that is worth to be looked at first: its name, or all of it. */
	public Region nameRegion(Object selected) {
		EObject element = present(selected);
		SourceFile file = drawing.system().source();
		if (element == null) {
			return Region.NONE;
		}
		if (selected instanceof DiagramEdge edge && edge.segment() != null && !drawing.system().isBroken()) {
			Region first = file.region(edge.segment().first());
			return Region.between(first.offset(), file.region(edge.segment().second()).end());
		}
		Region name = element instanceof NamedElement named ? file.nameRegion(named) : Region.NONE;
		return name.isNone() ? file.region(element) : name;
	}

	private EObject present(Object selected) {
		Target target = target(selected);
		if (target == null || target.element() == null || !drawing.system().isBroken()) {
			return target == null ? null : target.element();
		}
		ElementId id = ElementId.of(target.element());
		return id == null ? null : id.find(drawing.system().source());
	}

	/**
	 * The places in the model that lead to an element from the system on, each the number of a child; they find what an
	 * element has become whose name has changed.
	 */
	static List<Integer> path(EObject element) {
		EObject holder = ElementId.holder(element);
		if (holder == null) {
			return List.of();
		}
		List<Integer> path = new ArrayList<>(path(holder));
		path.add(ElementId.contents(holder).indexOf(element));
		return path;
	}

	/** What can be selected at a path of the present text; null if there is nothing. */
	Object at(List<Integer> path) {
		EObject element = drawing.system().drawable().system();
		for (int index : path) {
			List<? extends EObject> children = ElementId.contents(element);
			if (index < 0 || index >= children.size()) {
				return null;
			}
			element = children.get(index);
		}
		return of(element);
	}
}
