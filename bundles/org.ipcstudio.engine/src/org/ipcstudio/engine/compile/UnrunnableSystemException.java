package org.ipcstudio.engine.compile;

/**
 * A system has no errors but cannot be run: it is too large, or starts with something that does not exist. The message
 * says what, and names the limit.
 */
public final class UnrunnableSystemException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	UnrunnableSystemException(String message) {
		super(message);
	}
}
