package org.ipcstudio.language;

/** How much a problem matters. */
public enum Severity {
	/** The system cannot be run or checked. */
	ERROR,
	/** The system has a meaning, but probably not the one that was intended. */
	WARNING
}
