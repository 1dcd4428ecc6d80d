package org.ipcstudio.language.internal;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
public final class Similar {

	private static final int LETTERS_PER_MISTAKE = 3;
	private static final int MOST_MISTAKES = 3;
	private static final int MOST_CANDIDATES = 20_000;

	private Similar() {
	}

	/** The candidate that differs least from {@code word}, if one differs little enough; the first of equals. */
	public static Optional<String> to(String word, Collection<String> candidates) {
		int allowed = Math.min(MOST_MISTAKES, Math.max(1, word.length() / LETTERS_PER_MISTAKE));
		String best = null;
		int least = allowed + 1;
		if (candidates.size() > MOST_CANDIDATES) {
			return Optional.empty();
		}
		for (String candidate : candidates) {
			if (Math.abs(candidate.length() - word.length()) < least && !candidate.equals(word)) {
				int mistakes = mistakes(word, candidate);
				if (mistakes < least && mistakes < Math.min(word.length(), candidate.length())) {
					least = mistakes;
					best = candidate;
				}
			}
		}
		return Optional.ofNullable(best);
	}

	/**
	 * The least number of letters to insert, delete, replace or exchange with their neighbour: the restricted
	 * Damerau–Levenshtein distance, not counting the difference between capital and small letters.
	 */
	private static int mistakes(String one, String other) {
		String a = one.toLowerCase(Locale.ROOT);
		String b = other.toLowerCase(Locale.ROOT);
		int[] beforeLast = new int[b.length() + 1];
		int[] last = new int[b.length() + 1];
		int[] row = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			last[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
				if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
					row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
				}
			}
			int[] free = beforeLast;
			beforeLast = last;
			last = row;
			row = free;
		}
		return last[b.length()];
	}
}
