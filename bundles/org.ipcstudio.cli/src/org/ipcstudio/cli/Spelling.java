package org.ipcstudio.cli;

import java.util.Collection;
import java.util.Optional;

/** Finds the word that somebody meant. */
public final class Spelling {
	private static final int MOST_MISTAKES = 2;

	private Spelling() {
	}

	/** The word that differs least from what was written, if it is close enough to be what was meant. */
	public static Optional<String> nearest(String written, Collection<String> words) {
		String nearest = null;
		int least = MOST_MISTAKES + 1;
		for (String word : words) {
			int distance = distance(written, word);
			if (distance < least && distance < word.length()) {
				least = distance;
				nearest = word;
			}
		}
		return Optional.ofNullable(nearest);
	}

	/** The number of letters to insert, delete or replace (Levenshtein, 1966). */
	private static int distance(String a, String b) {
		int[] row = new int[b.length() + 1];
		for (int j = 0; j < row.length; j++) {
			row[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j < row.length; j++) {
				int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
			}
		}
		return row[b.length()];
	}
}
