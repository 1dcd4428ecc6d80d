package org.ipcstudio.ui.wizards;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something that can go wrong, with the examples that show it: the broken one and the fixed one.
 *
 * @param title    what it is called
 * @param examples the broken one first
 */
record ExampleTopic(String title, List<Example> examples) {

	/** The examples by their topics, in the order of the titles. */
	static List<ExampleTopic> of(Collection<Example> examples) {
		Map<String, List<Example>> byTitle = new TreeMap<>();
		for (Example example : examples) {
			byTitle.computeIfAbsent(example.topic(), title -> new ArrayList<>()).add(example);
		}
		return byTitle.entrySet().stream().map(entry -> new ExampleTopic(entry.getKey(),
				entry.getValue().stream().sorted(Comparator.comparing(Example::isFixed)).toList())).toList();
	}

	/** Whether all of these words occur in the title or in an example, be it large or small letters. */
	boolean matches(String words) {
		return words.isBlank() || Arrays.stream(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
				.allMatch(word -> contains(title, word) || examples.stream().anyMatch(example -> contains(example, word)));
	}

	private static boolean contains(Example example, String word) {
		return contains(example.fileName(), word) || contains(example.finding(), word) || contains(example.text(), word);
	}

	private static boolean contains(String text, String word) {
		return text.toLowerCase(Locale.ROOT).contains(word);
	}
}
