package org.ipcstudio.language.format;

/** How the lines of a text end. Stateless. */
public final class LineDelimiters {

	private LineDelimiters() {
	}

	/** The delimiter of the first line of a text: {@code \n}, {@code \r\n} or {@code \r}; {@code \n} if it has one line only. */
	public static String of(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) == '\n') {
				return "\n";
			}
			if (text.charAt(i) == '\r') {
				return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "\r\n" : "\r";
			}
		}
		return "\n";
	}
}
