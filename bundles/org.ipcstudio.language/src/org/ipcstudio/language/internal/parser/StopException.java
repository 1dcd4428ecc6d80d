package org.ipcstudio.language.internal.parser;

/** Ends the parsing of a text that has more problems than anybody wants to read. */
final class StopException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	StopException() {
		super(null, null, false, false);
	}
}
