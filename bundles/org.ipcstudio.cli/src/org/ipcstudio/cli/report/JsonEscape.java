package org.ipcstudio.cli.report;

/** Writes characters in strings of JSON without the characters themselves. */
final class JsonEscape {
	private JsonEscape() {
	}

	/** The escape sequence of a character, or the two of one that needs two. */
	static String of(int codePoint) {
		StringBuilder escape = new StringBuilder();
		for (char c : Character.toChars(codePoint)) {
			String digits = Integer.toHexString(c);
			escape.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
		}
		return escape.toString();
	}
}
