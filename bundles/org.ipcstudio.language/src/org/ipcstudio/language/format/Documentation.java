package org.ipcstudio.language.format;

import java.util.stream.Collectors;

/** How documentation is written as a comment. Stateless. */
public final class Documentation {

	private Documentation() {
	}

	/**
	 * The documentation comment with a text. Its lines end with {@code \n}; a text of one line stays on one line.
	 * A comment ends at the first {@code *}{@code /}: where the text contains one, a blank is put between its two signs.
	 */
	public static String comment(String text) {
		String safe = text.replace("*/", "* /").strip();
		if (safe.isEmpty()) {
			return "/** */";
		}
		if (safe.lines().count() == 1 && safe.charAt(0) != '*') {
			return "/** " + safe + " */";
		}
		return safe.lines().map(line -> (" * " + line).stripTrailing())
				.collect(Collectors.joining("\n", "/**\n", "\n */"));
	}
}
