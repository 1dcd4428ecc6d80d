package org.ipcstudio.editor.figures;

/** What a colour of the drawing is used for. */
public enum ColorRole {
	/** The background of the drawing. */
	CANVAS,
	/** The lines of the grid. */
	GRID,
	/** Names and values. */
	TEXT,
	/** Everything that is written smaller: types, programs, attributes. */
	MUTED,
	PROCESS_FILL,
	PROCESS_BORDER,
	MAILBOX_FILL,
	MAILBOX_BORDER,
	/** A slot of a mailbox or link that holds a message. */
	MAILBOX_SLOT,
	PIPE_FILL,
	PIPE_BORDER,
	/** The messages in a pipe. */
	PIPE_CONTENT,
	/** Also of locks and semaphores. */
	MEMORY_FILL,
	/** Also of locks and semaphores, and of the lines that lead there. */
	MEMORY_BORDER,
	/** Of buses and networks. */
	CARRIER_FILL,
	/** Of buses and networks, and of the lines that lead there. */
	CARRIER_BORDER,
	EDGE,
	ERROR,
	WARNING,
	/** A process that waits. */
	WAITING,
	/** A message on its way, and the edge that the last one took. */
	MESSAGE,
	SELECTION;

	/** Whether shapes are drawn with it, so that it has to stand out against the canvas. */
	public boolean isLine() {
		return switch (this) {
			case PROCESS_BORDER, MAILBOX_BORDER, MAILBOX_SLOT, PIPE_BORDER, PIPE_CONTENT, MEMORY_BORDER, CARRIER_BORDER,
					EDGE, ERROR, WARNING, WAITING, MESSAGE, SELECTION -> true;
			default -> false;
		};
	}

	/** Whether text is written on it. */
	public boolean isBackground() {
		return switch (this) {
			case CANVAS, PROCESS_FILL, MAILBOX_FILL, PIPE_FILL, MEMORY_FILL, CARRIER_FILL -> true;
			default -> false;
		};
	}
}
