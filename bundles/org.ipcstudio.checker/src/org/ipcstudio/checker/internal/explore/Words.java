package org.ipcstudio.checker.internal.explore;

import java.util.List;

/** Puts names into sentences. */
final class Words {
	private static final int SHOWN = 6;

	private Words() {
	}

	/** {@code A}, {@code A and B}, {@code A, B and C}; of many only the first ones. */
	static String list(List<String> names) {
		if (names.size() > SHOWN) {
			return "%s and %d others".formatted(String.join(", ", names.subList(0, SHOWN)), names.size() - SHOWN);
		}
		int last = names.size() - 1;
		return last < 1 ? String.join("", names)
				: String.join(", ", names.subList(0, last)) + " and " + names.get(last);
	}
}
