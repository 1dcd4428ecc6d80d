package org.ipcstudio.engine.kernel;

/** What a program can look at in a channel. */
public enum Looked {
	LEN, FULL, EMPTY, EOF, BROKEN
}
