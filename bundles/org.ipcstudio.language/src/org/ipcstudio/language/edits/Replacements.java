package org.ipcstudio.language.edits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.text.edits.DeleteEdit;
import org.eclipse.text.edits.InsertEdit;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.TextEdit;

/** Collects changes of one text and makes one edit of them. Deletions may overlap each other and swallow other changes. */
final class Replacements {

	private record Replacement(int start, int end, String text) {

		boolean isDeletion() {
			return text.isEmpty();
		}

		TextEdit edit() {
			if (isDeletion()) {
				return new DeleteEdit(start, end - start);
			}
			return start == end ? new InsertEdit(start, text) : new ReplaceEdit(start, end - start, text);
		}
	}

	private final List<Replacement> all = new ArrayList<>();

	Replacements insert(int offset, String text) {
		return replace(offset, offset, text);
	}

	Replacements delete(int start, int end) {
		return replace(start, end, "");
	}

	/** Puts a text in the place of the characters from {@code start} to just before {@code end}. */
	Replacements replace(int start, int end, String text) {
		if (start < end || !text.isEmpty()) {
			all.add(new Replacement(start, end, text));
		}
		return this;
	}

	/** Puts a text in the place of an old one, except for what both have in common at their beginnings and ends. */
	Replacements replaceDifference(String old, int start, String text) {
		int shorter = Math.min(old.length(), text.length());
		int head = 0;
		while (head < shorter && old.charAt(head) == text.charAt(head)) {
			head++;
		}
		int tail = 0;
		while (tail < shorter - head && old.charAt(old.length() - 1 - tail) == text.charAt(text.length() - 1 - tail)) {
			tail++;
		}
		return replace(start + head, start + old.length() - tail, text.substring(head, text.length() - tail));
	}

	/** Adds everything that others contain. */
	Replacements addAll(Replacements others) {
		all.addAll(others.all);
		return this;
	}

	/** The text after all changes. */
	String apply(String text) {
		StringBuilder result = new StringBuilder();
		int copied = 0;
		for (Replacement replacement : merged()) {
			result.append(text, copied, replacement.start()).append(replacement.text());
			copied = replacement.end();
		}
		return result.append(text, copied, text.length()).toString();
	}

	/**
	 * One edit of all changes; one without effect if there are none.
	 *
	 * @throws EditException if two changes concern the same characters in different ways
	 */
	TextEdit edit() {
		List<Replacement> merged = merged();
		if (merged.size() == 1) {
			return merged.getFirst().edit();
		}
		MultiTextEdit edit = new MultiTextEdit();
		merged.forEach(replacement -> edit.addChild(replacement.edit()));
		return edit;
	}

	private List<Replacement> merged() {
		List<Replacement> deletions = union();
		List<Replacement> result = new ArrayList<>(deletions);
		for (Replacement replacement : withoutRepetitions()) {
			if (!replacement.isDeletion() && deletions.stream().noneMatch(deletion -> swallows(deletion, replacement))) {
				result.add(replacement);
			}
		}
		// Insertions stand before a change that begins at the same place; the sort is stable, so they keep their order.
		result.sort(Comparator.comparingInt(Replacement::start).thenComparingInt(Replacement::end));
		requireNoConflict(result);
		return result;
	}

	private static void requireNoConflict(List<Replacement> sorted) {
		for (int i = 1; i < sorted.size(); i++) {
			if (sorted.get(i).start() < sorted.get(i - 1).end()) {
				throw new EditException("Two of the changes concern the same piece of the text; make them one after the other.");
			}
		}
	}

	private static boolean swallows(Replacement deletion, Replacement other) {
		boolean inside = deletion.start() < other.start() && other.end() < deletion.end();
		return inside || other.start() < other.end() && deletion.start() <= other.start() && other.end() <= deletion.end();
	}

	/** Replacing the same characters twice by the same text is one change; inserting twice is not. */
	private List<Replacement> withoutRepetitions() {
		Set<Replacement> seen = new HashSet<>();
		return all.stream().filter(each -> each.start() == each.end() || seen.add(each)).toList();
	}

	private List<Replacement> union() {
		List<Replacement> result = new ArrayList<>();
		List<Replacement> sorted = all.stream().filter(Replacement::isDeletion)
				.sorted(Comparator.comparingInt(Replacement::start)).toList();
		for (Replacement next : sorted) {
			Replacement last = result.isEmpty() ? null : result.getLast();
			if (last != null && next.start() <= last.end()) {
				result.set(result.size() - 1, new Replacement(last.start(), Math.max(last.end(), next.end()), ""));
			} else {
				result.add(next);
			}
		}
		return result;
	}
}
