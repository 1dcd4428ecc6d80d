package org.ipcstudio.checker.challenge;

/** How well a challenge was met. */
public enum Grade {
	/** Reached with the fewest moves, and no help that counts. */
	EXCELLENT("excellent"),
	/** Reached with at most half as many moves more, help counted. */
	GOOD("good"),
	/** Reached. */
	PASSED("passed"),
	/** Not reached. */
	FAILED("not reached");

	private final String word;

	Grade(String word) {
		this.word = word;
	}

	/** The word for it in reports. */
	public String word() {
		return word;
	}
}
