package org.ipcstudio.debug.replay;

/** Why a trace file cannot be replayed, in full sentences for the user. */
public final class ReplayException extends Exception {
	private static final long serialVersionUID = 1L;

	ReplayException(String message) {
		super(message);
	}

	ReplayException(String message, Exception cause) {
		super(message, cause);
	}
}
