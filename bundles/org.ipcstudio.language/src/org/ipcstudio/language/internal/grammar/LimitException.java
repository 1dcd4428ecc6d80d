package org.ipcstudio.language.internal.grammar;

import org.antlr.v4.runtime.Token;

/** Ends the parsing of a text that passes a limit of {@link LimitedParser}. */
public final class LimitException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** What may be too much. */
	public enum Limit {
		/** How deeply blocks, parentheses and prefix operators stand inside each other. */
		NESTING,
		/** How many operators an expression has. */
		OPERATORS
	}

	private final Limit limit;
	private final transient Token place;

	LimitException(Limit limit, Token place) {
		super(null, null, false, false);
		this.limit = limit;
		this.place = place;
	}

	/** Which limit was passed. */
	public Limit limit() {
		return limit;
	}

	/** Where it was passed. */
	public Token place() {
		return place;
	}
}
