package org.ipcstudio.engine.diagnosis;

import java.util.List;

/**
 * Why processes cannot go on, in plain words.
 *
 * @param rings      the circular waits
 * @param sentences  one for each process that matters: those in the rings in their order, then the others
 * @param conditions the conditions of Coffman, Elphick and Shoshani (1971) as far as they apply; empty without a ring
 * @param hints      how this is usually repaired, as instructions; empty where nothing is usual
 */
public record Explanation(List<CircularWait> rings, List<Sentence> sentences, List<Condition> conditions,
		List<String> hints) {
	/** More sentences than this are left out of {@link #summary()}. */
	private static final int SUMMARY_LIMIT = 6;

	/**
	 * Why one process waits.
	 *
	 * @param waiter the wait
	 * @param text   a full sentence
	 */
	public record Sentence(Wait waiter, String text) {
	}

	/**
	 * One of the four conditions for a deadlock.
	 *
	 * @param name what it is called: {@code mutual exclusion}
	 * @param text how it shows here, a full sentence
	 */
	public record Condition(String name, String text) {
	}

	public Explanation {
		rings = List.copyOf(rings);
		sentences = List.copyOf(sentences);
		conditions = List.copyOf(conditions);
		hints = List.copyOf(hints);
	}

	/** All of it in one sentence, shortened where many processes wait. */
	public String summary() {
		StringBuilder summary = new StringBuilder();
		int shown = sentences.size() <= SUMMARY_LIMIT ? sentences.size() : SUMMARY_LIMIT - 1;
		for (Sentence sentence : sentences.subList(0, shown)) {
			summary.append(summary.isEmpty() ? "" : "; ").append(sentence.text(), 0, sentence.text().length() - 1);
		}
		if (shown < sentences.size()) {
			summary.append("; ").append(sentences.size() - shown).append(" more processes wait as well");
		}
		return summary.append('.').toString();
	}
}
