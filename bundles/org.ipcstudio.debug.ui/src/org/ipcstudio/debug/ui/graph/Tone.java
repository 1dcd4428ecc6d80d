package org.ipcstudio.debug.ui.graph;

import org.ipcstudio.editor.figures.ColorRole;

/** What the colours of a box or arrow say. A sign or a shape always says it, too. */
public enum Tone {
	/** A process, or an ordinary state. */
	PROCESS(ColorRole.PROCESS_FILL, ColorRole.PROCESS_BORDER),
	/** A channel with messages. */
	CHANNEL(ColorRole.MAILBOX_FILL, ColorRole.MAILBOX_BORDER),
	/** A pipe or fifo; an end that is as it should be. */
	PIPE(ColorRole.PIPE_FILL, ColorRole.PIPE_BORDER),
	/** A lock, a semaphore, shared variables. */
	LOCK(ColorRole.MEMORY_FILL, ColorRole.MEMORY_BORDER),
	/** Something that only surrounds what is shown. */
	QUIET(ColorRole.CARRIER_FILL, ColorRole.CARRIER_BORDER),
	/** Something that may turn bad. */
	WARNING(ColorRole.MAILBOX_FILL, ColorRole.WARNING),
	/** Something that is wrong. */
	ERROR(ColorRole.CANVAS, ColorRole.ERROR);

	private final ColorRole fill;
	private final ColorRole line;

	Tone(ColorRole fill, ColorRole line) {
		this.fill = fill;
		this.line = line;
	}

	/** The colour of areas. */
	ColorRole fill() {
		return fill;
	}

	/** The colour of outlines and arrows. */
	ColorRole line() {
		return line;
	}
}
