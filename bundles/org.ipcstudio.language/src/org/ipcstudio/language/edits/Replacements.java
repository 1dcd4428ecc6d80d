package org.ipcstudio.language.edits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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

	/** One edit of all changes; one without effect if there are none. */
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
		for (Replacement replacement : all) {
			if (!replacement.isDeletion() && deletions.stream().noneMatch(deletion -> swallows(deletion, replacement))) {
				result.add(replacement);
			}
		}
		// Insertions stand before a change that begins at the same place; the sort is stable, so they keep their order.
		result.sort(Comparator.comparingInt(Replacement::start).thenComparingInt(Replacement::end));
		return result;
	}

	private static boolean swallows(Replacement deletion, Replacement other) {
		boolean inside = deletion.start() < other.start() && other.end() < deletion.end();
		return inside || other.start() < other.end() && deletion.start() <= other.start() && other.end() <= deletion.end();
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
