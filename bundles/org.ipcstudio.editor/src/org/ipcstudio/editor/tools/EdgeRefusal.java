package org.ipcstudio.editor.tools;

import java.util.Optional;

import org.ipcstudio.language.edits.ConnectionRules;
import org.ipcstudio.model.Node;

/** Why the usual edge cannot be drawn between two nodes. */
final class EdgeRefusal {
	private EdgeRefusal() {
	}

	/** A sentence for the user; empty if the edge can be drawn. */
	static Optional<String> of(Node first, Node second) {
		return ConnectionRules.whyNot(first, second);
	}
}
