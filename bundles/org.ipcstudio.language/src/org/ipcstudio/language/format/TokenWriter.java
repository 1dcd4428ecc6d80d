package org.ipcstudio.language.format;

/**
 * Collects the tokens of a text. It separates them by single blanks and breaks lines only where a printer asks for it; all
 * further layout is the {@link Formatter}'s.
 */
final class TokenWriter {

	private final StringBuilder text = new StringBuilder();

	/** Appends tokens, each separated from what stands before it. */
	TokenWriter add(String... tokens) {
		for (String token : tokens) {
			if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
				text.append(' ');
			}
			text.append(token);
		}
		return this;
	}

	/** Ends the line. */
	TokenWriter line() {
		text.append('\n');
		return this;
	}

	/** A text between double quotes, as a string of the language. */
	TokenWriter string(String value) {
		return add(StringLiterals.quote(value));
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
