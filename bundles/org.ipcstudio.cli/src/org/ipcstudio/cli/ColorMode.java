package org.ipcstudio.cli;

/** When to print in colour. */
public enum ColorMode {
	/** On a terminal, unless the variable {@code NO_COLOR} is set. */
	AUTO,
	ALWAYS,
	NEVER
}
