package org.ipcstudio.checker.internal.packed;

/** The answer to a question about a state. */
final class Answer extends Cell {
	static final Answer YES = new Answer();
	static final Answer NO = new Answer();

	private Answer() {
	}
}
