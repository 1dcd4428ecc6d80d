package org.ipcstudio.language.resource;

/**
 * The text of an item in its file: what stands before it since the item before, the item itself with its documentation, and
 * what ends its line.
 *
 * @param lead white space and comments before the item
 * @param core the documentation comment and the item
 * @param tail a semicolon and comments on the last line of the item
 */
record ItemText(String lead, String core, String tail) {

	/** The white space at the beginning of the line in which the item begins, if it begins one. */
	String indentation() {
		int lineStart = Math.max(lead.lastIndexOf('\n'), lead.lastIndexOf('\r')) + 1;
		String indentation = lead.substring(lineStart);
		return lineStart > 0 && indentation.isBlank() ? indentation : null;
	}

	/** The part of the lead up to the end of its last comment; empty if it has none. */
	String comments() {
		return lead.stripTrailing();
	}
}
