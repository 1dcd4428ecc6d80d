package org.ipcstudio.engine.compile;

/** A system is correct but too large to run; the message says what is too large and names the limit. */
public final class SystemTooLargeException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	SystemTooLargeException(String message) {
		super(message);
	}
}
