package org.ipcstudio.language.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A text with places to fill in. Places of one name are filled in together.
 *
 * @param text  the text, with the first choice of each place
 * @param slots the places, in the order of the text
 * @param caret where the caret goes in the end
 */
public record Template(String text, List<Slot> slots, int caret) {

	/**
	 * A place to fill in.
	 *
	 * @param offset  where it begins in the text
	 * @param name    what belongs there; never shown
	 * @param choices what may be written there, the best first; never empty
	 */
	public record Slot(int offset, String name, List<String> choices) {

		public Slot {
			choices = List.copyOf(choices);
		}

		/** How many characters of the text it takes. */
		public int length() {
			return choices.getFirst().length();
		}
	}

	private static final String CARET = "cursor";

	public Template {
		slots = List.copyOf(slots);
	}

	/** A text with nothing to fill in. */
	static Template plain(String text) {
		return new Template(text, List.of(), text.length());
	}

	/**
	 * Reads a pattern, in which <code>${name}</code> is a place and <code>${cursor}</code> the caret.
	 *
	 * @param choices what may be written at the places; a place without choices holds its name
	 */
	static Template of(String pattern, Map<String, List<String>> choices) {
		StringBuilder text = new StringBuilder();
		List<Slot> slots = new ArrayList<>();
		int caret = -1;
		int copied = 0;
		for (int start = pattern.indexOf("${"); start >= 0; start = pattern.indexOf("${", copied)) {
			int end = pattern.indexOf('}', start);
			text.append(pattern, copied, start);
			String name = pattern.substring(start + 2, end);
			if (name.equals(CARET)) {
				caret = text.length();
			} else {
				List<String> possible = choices.getOrDefault(name, List.of());
				Slot slot = new Slot(text.length(), name, possible.isEmpty() ? List.of(name) : possible);
				slots.add(slot);
				text.append(slot.choices().getFirst());
			}
			copied = end + 1;
		}
		text.append(pattern, copied, pattern.length());
		return new Template(text.toString(), slots, caret < 0 ? text.length() : caret);
	}
}
