package org.ipcstudio.editor.policies;

import org.eclipse.gef.commands.Command;
import org.ipcstudio.editor.diagram.DiagramNode;

/** Remembers where an edge begins until it is dropped on its other end; is never executed. */
final class StartedEdge extends Command {
	private final DiagramNode from;

	StartedEdge(DiagramNode from) {
		this.from = from;
	}

	DiagramNode from() {
		return from;
	}
}
