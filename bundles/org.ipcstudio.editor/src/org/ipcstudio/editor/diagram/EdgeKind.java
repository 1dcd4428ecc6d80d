package org.ipcstudio.editor.diagram;

/** What an edge of the drawing shows. */
public enum EdgeKind {
	/** A part of a connection: the right to send, receive, read, write or use. */
	CONNECTION,
	/** A declared link for direct communication. */
	LINK,
	/** A link that is established because a program names another process. */
	AUTOMATIC_LINK,
	/** From a process to a child that it spawns. */
	CHILD,
	/** From a channel to the bus or network that carries it. */
	CARRIER;

	/** Whether the edge has a text of its own that a gesture can change. */
	public boolean isDeclared() {
		return this == CONNECTION || this == LINK;
	}
}
