package org.ipcstudio.language.internal.grammar;

import org.antlr.v4.runtime.Token;

/** Ends the parsing of a text that is nested more deeply than {@link LimitedParser#MAXIMUM_NESTING}. */
public final class NestingLimitException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Token place;

	NestingLimitException(Token place) {
		super(null, null, false, false);
		this.place = place;
	}

	/** Where the limit was passed. */
	public Token place() {
		return place;
	}
}
