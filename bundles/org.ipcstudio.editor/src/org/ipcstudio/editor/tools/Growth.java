package org.ipcstudio.editor.tools;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.editor.Messages;
import org.ipcstudio.editor.document.EditedSystem;
import org.ipcstudio.language.edits.NewNode;
import org.ipcstudio.language.edits.NodeKind;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Process;

/**
 * Draws new nodes behind one that exists, with the connections between them, as one step of the undo history. After every
 * part of the step the text is parsed again, so nodes are known by their names here.
 */
final class Growth {
	private final EditedSystem system;
	private final String from;
	private final Point start;
	private final Point end;
	private final List<String> grown = new ArrayList<>();

	/**
	 * @param from  the name of the node that exists
	 * @param start its place
	 * @param end   the place of the farthest new node
	 */
	Growth(EditedSystem system, String from, Point start, Point end) {
		this.system = system;
		this.from = from;
		this.start = start;
		this.end = end;
	}

	/** The names of the nodes that have been drawn, the farthest last. */
	List<String> grown() {
		return List.copyOf(grown);
	}

	/** Draws a node and the usual connection to it. */
	void node(NodeKind kind) {
		connect(from, create(kind, end));
	}

	/** Draws a node and a connection that goes from it to the one that exists. */
	void nodeBefore(NodeKind kind) {
		connect(create(kind, end), from);
	}

	/** Draws a channel, memory or lock halfway and a process at its other side. */
	void processBehind(NodeKind between) {
		String middle = create(between, new Point((start.x + end.x) / 2, (start.y + end.y) / 2));
		connect(from, middle);
		String process = between == NodeKind.PIPE ? create(NewNode.at(NodeKind.PROCESS, end.x, end.y).inside(process(from)))
				: create(NodeKind.PROCESS, end);
		connect(middle, process);
	}

	/** Draws a process that is the child of the one that exists. */
	void child() {
		create(NewNode.at(NodeKind.PROCESS, end.x, end.y).inside(process(from)));
	}

	private String create(NodeKind kind, Point place) {
		NewNode node = NewNode.at(kind, place.x, place.y);
		return create(kind == NodeKind.PIPE ? node.inside(process(from)) : node);
	}

	private String create(NewNode node) {
		String label = NLS.bind(Messages.Gesture_create, node.kind().keyword());
		String[] name = new String[1];
		system.perform(label, edits -> {
			name[0] = edits.freshName(node.kind());
			return edits.create(node.named(name[0]));
		});
		grown.add(name[0]);
		return name[0];
	}

	private void connect(String first, String second) {
		Node firstNode = node(first);
		Node secondNode = node(second);
		EdgeChoice.usual(firstNode, secondNode).ifPresent(choice -> system
				.perform(NLS.bind(Messages.Gesture_connect, first, second), edits -> choice.edit(edits, firstNode, secondNode)));
	}

	private Process process(String name) {
		return (Process) node(name);
	}

	private Node node(String name) {
		for (Item item : system.source().system().getItems()) {
			if (item instanceof Node node && name.equals(node.getName())) {
				return node;
			}
		}
		throw new IllegalStateException("there is no node " + name);
	}
}
