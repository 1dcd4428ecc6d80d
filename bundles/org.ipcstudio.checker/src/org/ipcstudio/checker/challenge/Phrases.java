package org.ipcstudio.checker.challenge;

import java.util.List;

/** Parts of sentences. */
final class Phrases {
	private Phrases() {
	}

	/** {@code A, B and C}. */
	static String all(List<String> names) {
		int last = names.size() - 1;
		return last < 1 ? String.join("", names)
				: String.join(", ", names.subList(0, last)) + " and " + names.get(last);
	}

	/** {@code 1 move}, {@code 3 moves}. */
	static String count(int number, String noun) {
		return number == 1 ? "1 " + noun : number + " " + noun + "s";
	}
}
