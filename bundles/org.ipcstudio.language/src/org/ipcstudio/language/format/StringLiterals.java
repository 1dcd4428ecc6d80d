package org.ipcstudio.language.format;

/** How strings are written in the text. Stateless. */
public final class StringLiterals {

	private StringLiterals() {
	}

	/** The literal, with its double quotes and with escapes as in Java, of a string; null counts as empty. */
	public static String quote(String value) {
		StringBuilder literal = new StringBuilder("\"");
		for (char character : (value == null ? "" : value).toCharArray()) {
			switch (character) {
			case '"', '\\' -> literal.append('\\').append(character);
			case '\n' -> literal.append("\\n");
			case '\r' -> literal.append("\\r");
			case '\t' -> literal.append("\\t");
			default -> literal.append(character);
			}
		}
		return literal.append('"').toString();
	}
}
