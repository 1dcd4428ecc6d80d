package org.ipcstudio.cli;

/** The call is wrong, or a file cannot be used. The message is for the user: one or two full sentences. */
public final class CommandException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	public CommandException(String message) {
		super(message);
	}

	public CommandException(String message, Throwable cause) {
		super(message, cause);
	}
}
