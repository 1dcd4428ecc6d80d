package org.ipcstudio.checker.benchmarks;

/** What a program says of a system. */
public enum Outcome {
	/** Everything was looked at, and nothing is wrong. */
	OK("ok"),
	/** A deadlock or a violated assertion, or whatever else was asked for. */
	DEFECT("defect"),
	/** A limit came first. */
	NONE("none");

	private final String word;

	Outcome(String word) {
		this.word = word;
	}

	/** @throws IllegalArgumentException if there is none of that name */
	static Outcome of(String word) {
		for (Outcome outcome : values()) {
			if (outcome.word.equals(word)) {
				return outcome;
			}
		}
		throw new IllegalArgumentException("there is no outcome “" + word + "”");
	}

	/** Its name in tables. */
	String word() {
		return word;
	}

	/** Whether the two cannot both be right. */
	boolean contradicts(Outcome other) {
		return this != NONE && other != NONE && this != other;
	}
}
