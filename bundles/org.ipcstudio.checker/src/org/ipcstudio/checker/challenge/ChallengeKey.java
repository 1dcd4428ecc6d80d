package org.ipcstudio.checker.challenge;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a challenge says; each has a line that begins with its word and a colon. */
enum ChallengeKey {
	TITLE("title", "The hungry philosophers"),
	SYSTEM("system", "philosophers.ipc"),
	GOAL("goal", "deadlock"),
	DESCRIPTION("description", "Whoever sits down takes the left fork first."),
	MOVES("moves", "20"),
	HINTS("hints", "3"),
	HINT_COST("hint costs", "2"),
	UNDO_COST("undo costs", "1");

	private final String word;
	private final String example;

	ChallengeKey(String word, String example) {
		this.word = word;
		this.example = example;
	}

	String word() {
		return word;
	}

	/** A value that it may have. */
	String example() {
		return example;
	}

	static Optional<ChallengeKey> of(String word) {
		return Arrays.stream(values()).filter(key -> key.word.equals(word)).findFirst();
	}

	/** All words in a row. */
	static String words() {
		return Arrays.stream(values()).map(key -> "`" + key.word + "`").collect(Collectors.joining(", "));
	}
}
