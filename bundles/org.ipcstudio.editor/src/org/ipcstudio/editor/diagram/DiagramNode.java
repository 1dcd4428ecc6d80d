package org.ipcstudio.editor.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.ipcstudio.layout.LayoutGraph.Place;
import org.ipcstudio.model.Bounds;
import org.ipcstudio.model.Node;

/** A node of the drawing. */
public final class DiagramNode extends DiagramElement {
	private final NodeId id;
	private final List<DiagramEdge> outgoing = new ArrayList<>();
	private final List<DiagramEdge> incoming = new ArrayList<>();
	private Node element;
	private String text = "";
	private Place automaticPlace = new Place(0, 0);

	DiagramNode(NodeId id, Node element) {
		this.id = id;
		this.element = element;
	}

	public NodeId id() {
		return id;
	}

	@Override
	public Node element() {
		return element;
	}

	@Override
	public String label() {
		return id.name();
	}

	/** The edges that begin here. */
	public List<DiagramEdge> outgoing() {
		return List.copyOf(outgoing);
	}

	/** The edges that end here. */
	public List<DiagramEdge> incoming() {
		return List.copyOf(incoming);
	}

	/** Whether the text says where the node is. */
	public boolean isPlaced() {
		return element.getBounds() != null;
	}

	/** Its upper left corner: from the text, or where the automatic layout has put it. */
	public Place place() {
		Bounds bounds = element.getBounds();
		return bounds == null ? automaticPlace : new Place(bounds.getX(), bounds.getY());
	}

	void setAutomaticPlace(Place place) {
		if (!place.equals(automaticPlace)) {
			automaticPlace = place;
			if (!isPlaced()) {
				fireChanged();
			}
		}
	}

	/** Shows another element of the same identity; tells the listeners iff its text has changed. */
	void show(Node newElement, String newText) {
		element = newElement;
		if (!Objects.equals(text, newText)) {
			text = newText;
			fireChanged();
		}
	}

	/** @return whether the edges have changed */
	boolean connect(List<DiagramEdge> newOutgoing, List<DiagramEdge> newIncoming) {
		if (outgoing.equals(newOutgoing) && incoming.equals(newIncoming)) {
			return false;
		}
		outgoing.clear();
		outgoing.addAll(newOutgoing);
		incoming.clear();
		incoming.addAll(newIncoming);
		return true;
	}
}
