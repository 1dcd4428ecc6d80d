package org.ipcstudio.editor.parts;

import java.util.List;
import java.util.OptionalInt;

import org.ipcstudio.editor.diagram.DiagramEdge;
import org.ipcstudio.editor.diagram.EdgeKind;
import org.ipcstudio.editor.live.Coverage;
import org.ipcstudio.editor.live.EdgeView;
import org.ipcstudio.editor.live.ElementName;
import org.ipcstudio.editor.live.LiveView;
import org.ipcstudio.editor.live.Passage;
import org.ipcstudio.editor.live.QueueState;
import org.ipcstudio.language.types.Constants;
import org.ipcstudio.model.ConnectionEnd;
import org.ipcstudio.model.Direction;

/** Finds out what of a run concerns an edge. */
final class EdgeLive {
	private EdgeLive() {
	}

	/** What an edge shows of a run; {@code view} is null if none is shown. */
	static EdgeView of(DiagramEdge edge, LiveView view) {
		if (view == null) {
			return EdgeView.NONE;
		}
		String from = edge.source().label();
		String to = edge.target().label();
		boolean link = edge.kind() == EdgeKind.LINK || edge.kind() == EdgeKind.AUTOMATIC_LINK;
		List<QueueState> forward = link ? view.link(from, to) : List.of();
		List<QueueState> backward = link && !from.equals(to) ? view.link(to, from) : List.of();
		boolean active = isActive(edge, view.passages());
		Coverage coverage = view.coverage(edge.id());
		return forward.isEmpty() && backward.isEmpty() && !active && coverage == Coverage.UNREMARKABLE ? EdgeView.NONE
				: new EdgeView(forward, backward, active, coverage);
	}

	private static boolean isActive(DiagramEdge edge, List<Passage> passages) {
		for (Passage passage : passages) {
			if (leads(edge, passage)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a move from one element to another goes along an edge. */
	static boolean leads(DiagramEdge edge, Passage passage) {
		String source = edge.source().label();
		String target = edge.target().label();
		if (!(isOf(source, passage.from()) && isOf(target, passage.to())
				|| isOf(target, passage.from()) && isOf(source, passage.to()))) {
			return false; // most edges, and without taking names apart
		}
		ElementName from = ElementName.of(passage.from());
		ElementName to = ElementName.of(passage.to());
		return joins(edge, from, to) && edge.direction() != Direction.BACKWARD
				|| joins(edge, to, from) && edge.direction() != Direction.FORWARD;
	}

	/** Whether a name is that of a node or of something of it. */
	private static boolean isOf(String node, String name) {
		return name.startsWith(node) && (name.length() == node.length() || "[.".indexOf(name.charAt(node.length())) >= 0);
	}

	/** Whether an edge stands for a connection of two elements, whatever its direction. */
	static boolean joins(DiagramEdge edge, ElementName source, ElementName target) {
		return edge.kind() != EdgeKind.CHILD && edge.source().label().equals(source.node())
				&& edge.target().label().equals(target.node()) && (edge.segment() == null
						|| fits(edge.segment().first(), source) && fits(edge.segment().second(), target));
	}

	/** Whether an end does not name another element of the array. */
	private static boolean fits(ConnectionEnd end, ElementName element) {
		OptionalInt number = ElementName.number(element.index());
		OptionalInt wanted = end.getIndex() == null ? OptionalInt.empty() : Constants.valueOf(end.getIndex());
		return number.isEmpty() || wanted.isEmpty() || number.equals(wanted);
	}
}
