package org.ipcstudio.editor.diagram;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.ipcstudio.editor.diagram.DiagramEdge.Content;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.edits.Segment;
import org.ipcstudio.language.types.DirectLinks;
import org.ipcstudio.language.types.DirectLinks.DirectLink;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Connection;
import org.ipcstudio.model.Direction;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Link;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Process;

/** Finds the edges of a drawing: connections, links, children and carriers. Ends that nobody declares have no edge. */
final class EdgeCollector {
	private final SourceFile file;
	private final Map<NodeId, DiagramNode> nodes;
	private final Map<EdgeId, Content> edges = new LinkedHashMap<>();
	private final Map<EdgeId, Integer> ordinals = new HashMap<>();

	EdgeCollector(SourceFile file, Map<NodeId, DiagramNode> nodes) {
		this.file = file;
		this.nodes = nodes;
	}

	Map<EdgeId, Content> collect() {
		for (Item item : file.system().getItems()) {
			switch (item) {
				case Connection connection -> segments(connection);
				case Link link -> add(EdgeKind.LINK, link.getFirst(), link.getSecond(), new Content(link, null,
						link.isBidirectional() ? Direction.BOTH : Direction.FORWARD, Diagram.text(file, link)));
				case Process process -> add(EdgeKind.CHILD, process.getParent(), process, plain());
				default -> {
					// has no edge of its own
				}
			}
			if (item instanceof Channel channel && item instanceof Node node) {
				add(EdgeKind.CARRIER, node, channel.getCarrier(), plain());
			}
		}
		for (DirectLink link : DirectLinks.of(file.system()).all()) {
			if (link.declaration() == null) {
				add(EdgeKind.AUTOMATIC_LINK, link.first(), link.second(), new Content(null, null, Direction.BOTH, ""));
			}
		}
		return edges;
	}

	private static Content plain() {
		return new Content(null, null, Direction.FORWARD, "");
	}

	private void segments(Connection connection) {
		String text = Diagram.text(file, connection);
		for (int i = 0; i < connection.getDirections().size() && i + 1 < connection.getEnds().size(); i++) {
			Segment segment = new Segment(connection, i);
			add(EdgeKind.CONNECTION, segment.first().getNode(), segment.second().getNode(),
					new Content(null, segment, segment.direction(), text));
		}
	}

	private void add(EdgeKind kind, Node from, Node to, Content content) {
		if (from == null || to == null || !nodes.containsKey(NodeId.of(from)) || !nodes.containsKey(NodeId.of(to))) {
			return;
		}
		EdgeId first = new EdgeId(kind, NodeId.of(from), NodeId.of(to), 0);
		int ordinal = ordinals.merge(first, 1, Integer::sum) - 1;
		edges.put(new EdgeId(kind, first.from(), first.to(), ordinal), content);
	}
}
