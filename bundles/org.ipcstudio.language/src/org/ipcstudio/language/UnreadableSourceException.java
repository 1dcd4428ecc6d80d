package org.ipcstudio.language;

import java.io.IOException;

/** A file cannot be read as a text. The message is one sentence for the user that names the file and the reason. */
public final class UnreadableSourceException extends IOException {

	private static final long serialVersionUID = 1L;

	public UnreadableSourceException(String message, Throwable cause) {
		super(message, cause);
	}
}
