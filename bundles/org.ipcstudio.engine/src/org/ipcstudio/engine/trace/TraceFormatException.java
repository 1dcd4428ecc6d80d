package org.ipcstudio.engine.trace;

import java.io.IOException;

/** Thrown by {@link TraceReader} where a file is not a trace. */
public final class TraceFormatException extends IOException {
	private static final long serialVersionUID = 1L;

	private final int line;

	/** @param message what is wrong, without the place */
	public TraceFormatException(int line, String message) {
		super("Line %d: %s.".formatted(line, message));
		this.line = line;
	}

	/** The line that is at fault, from 1. */
	public int line() {
		return line;
	}
}
