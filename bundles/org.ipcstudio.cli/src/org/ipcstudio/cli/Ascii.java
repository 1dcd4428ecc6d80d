package org.ipcstudio.cli;

/** Replaces the signs that reports use by others, for encodings that do not have them. */
final class Ascii {
	private Ascii() {
	}

	static String of(String text) {
		StringBuilder result = null;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c > 126 && result == null) {
				result = new StringBuilder(text.length() + 8).append(text, 0, i);
			}
			if (result != null) {
				append(result, c);
			}
		}
		return result == null ? text : result.toString();
	}

	private static void append(StringBuilder result, char c) {
		switch (c) {
			case '\u2192', '\u25b6' -> result.append("->");
			case '\u2190' -> result.append("<-");
			case '\u2026' -> result.append("...");
			case '\u2013', '\u2014', '\u2500' -> result.append('-');
			case '\u2502' -> result.append('|');
			case '\u250c', '\u2514', '\u2510', '\u2518', '\u251c' -> result.append('+');
			case '\u2193', '\u25bc' -> result.append('v');
			case '\u00b7' -> result.append('.');
			case '\u00b5' -> result.append('u');
			default -> result.append(c);
		}
	}
}
