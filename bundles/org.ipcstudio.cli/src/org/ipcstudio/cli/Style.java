package org.ipcstudio.cli;

/** How a piece of text stands out. */
public enum Style {
	/** A heading, a name. */
	STRONG("1"),
	/** Something that matters little. */
	FAINT("2"),
	/** Something is wrong. */
	BAD("1;31"),
	/** Something is doubtful. */
	DOUBTFUL("33"),
	/** Everything is well. */
	GOOD("32"),
	/** The name of a process. */
	PROCESS("36");

	private final String code;

	Style(String code) {
		this.code = code;
	}

	String apply(String text) {
		return "\u001b[" + code + "m" + text + "\u001b[0m";
	}
}
