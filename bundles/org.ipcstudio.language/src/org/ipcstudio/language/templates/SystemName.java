package org.ipcstudio.language.templates;

import java.util.Optional;

/** Makes the name of a system from that of its file. */
public final class SystemName {

	private SystemName() {
	}

	/**
	 * Words become one name in capitals: {@code word-count} becomes {@code WordCount}.
	 *
	 * @return empty if there is a character that no name can have, or nothing is left
	 */
	public static Optional<String> of(String words) {
		StringBuilder result = new StringBuilder();
		boolean capital = true;
		for (char c : words.toCharArray()) {
			if (isLetter(c) || c == '_' || c >= '0' && c <= '9' && !result.isEmpty()) {
				result.append(capital ? Character.toUpperCase(c) : c);
				capital = false;
			} else if (c == '-' || c == ' ' || c == '.') {
				capital = true;
			} else {
				return Optional.empty();
			}
		}
		return Optional.of(result.toString()).filter(name -> !name.isEmpty());
	}

	private static boolean isLetter(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
	}
}
