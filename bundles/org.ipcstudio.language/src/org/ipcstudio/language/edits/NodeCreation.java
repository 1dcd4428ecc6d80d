package org.ipcstudio.language.edits;

import org.ipcstudio.model.Bounds;
import org.ipcstudio.model.ModelFactory;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Pipe;
import org.ipcstudio.model.Process;

/** Draws a new node. */
final class NodeCreation {

	private final SourceText source;

	NodeCreation(SourceText source) {
		this.source = source;
	}

	Replacements create(NewNode description) {
		Names names = new Names(source.file());
		String name = description.name();
		if (name == null) {
			name = names.fresh(description.kind());
		} else {
			names.requireFree(name);
		}
		return new ItemInsertion(source).insert(build(description, name));
	}

	/** A node that belongs to no text yet; its name has to be free. */
	Node node(NewNode description) {
		new Names(source.file()).requireFree(description.name());
		return build(description, description.name());
	}

	private Node build(NewNode description, String name) {
		Node node = (Node) ModelFactory.eINSTANCE.create(description.kind().type());
		node.setName(name);
		node.setBounds(bounds(description));
		inside(node, description.parent());
		return node;
	}

	private static Bounds bounds(NewNode description) {
		Bounds bounds = ModelFactory.eINSTANCE.createBounds();
		bounds.setX(Math.max(0, description.x()));
		bounds.setY(Math.max(0, description.y()));
		bounds.setWidth(Math.max(0, description.width()));
		bounds.setHeight(Math.max(0, description.height()));
		return bounds;
	}

	private void inside(Node node, Process parent) {
		if (parent != null) {
			source.syntax(parent);
		}
		switch (node) {
		case Process process -> process.setParent(parent);
		case Pipe pipe when parent != null -> pipe.setCreator(parent);
		case Pipe pipe -> throw new EditException(
				"A pipe is created by a process: draw it inside the process that creates it.");
		default -> {
			if (parent != null) {
				throw new EditException("A " + Description.kind(node) + " cannot be drawn inside a process.");
			}
		}
		}
	}
}
