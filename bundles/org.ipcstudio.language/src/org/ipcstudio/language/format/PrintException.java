package org.ipcstudio.language.format;

import java.io.Serial;

/** Says, in a sentence for the user, why a model has no text: something that every text needs is missing in it. */
public final class PrintException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * @param message what is missing and where, as a sentence
	 */
	public PrintException(String message) {
		super(message);
	}
}
