package org.ipcstudio.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How many files have come to what, in words. */
final class OutcomeCounts {
	private OutcomeCounts() {
	}

	/** {@code 5 files: 3 ok, 2 with findings}. */
	static String inWords(Map<Outcome, Integer> outcomes) {
		List<String> parts = new ArrayList<>();
		for (Outcome outcome : Outcome.values()) {
			int count = outcomes.getOrDefault(outcome, 0);
			if (count > 0) {
				parts.add(Figures.count(count) + " " + word(outcome));
			}
		}
		int files = outcomes.values().stream().mapToInt(Integer::intValue).sum();
		return Figures.count(files, "file") + ": " + String.join(", ", parts) + ".";
	}

	private static String word(Outcome outcome) {
		return outcome == Outcome.DEFECT ? "with findings" : outcome.word();
	}
}
