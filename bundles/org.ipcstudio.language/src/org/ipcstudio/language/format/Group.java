package org.ipcstudio.language.format;

/**
 * A pair of braces and what is between them.
 *
 * @param open the number of the opening brace among the visible tokens
 * @param close the number of the closing brace
 * @param parent the number of the group around it; -1 if there is none
 * @param kind what it holds
 */
record Group(int open, int close, int parent, Kind kind) {

	/** What a group holds, and how many blanks separate two of them that stand on one line. */
	enum Kind {

		SYSTEM(1), LITERALS(1), VARIABLES(2), STATEMENTS(3);

		final int blanks;

		Kind(int blanks) {
			this.blanks = blanks;
		}
	}

	boolean isEmpty() {
		return close == open + 1;
	}
}
