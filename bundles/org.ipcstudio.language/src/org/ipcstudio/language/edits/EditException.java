package org.ipcstudio.language.edits;

import java.io.Serial;

/** Says, in a sentence for the user, why a text cannot be changed as it was asked for. Nothing has been changed then. */
public final class EditException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * @param message what is not possible and why, as a sentence
	 */
	public EditException(String message) {
		super(message);
	}
}
