package org.ipcstudio.checker.advice;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.TextEdit;

/**
 * What differs between two texts, line by line: a longest common subsequence of the lines between the first and the
 * last one that differ. Where that stretch is very long all of it counts as changed. Immutable.
 */
public final class LineDifference {
	/** The largest table that is filled, in cells. */
	private static final long LARGEST_TABLE = 4_000_000;

	private final List<String> before;
	private final List<String> after;
	private final List<Change> changes;

	/**
	 * Lines that are replaced by others; one of the two may be none.
	 *
	 * @param from    the first line of the old text, from 0
	 * @param to      the line behind the last one of the old text
	 * @param newFrom the first line of the new text, from 0
	 * @param newTo   the line behind the last one of the new text
	 */
	public record Change(int from, int to, int newFrom, int newTo) {
	}

	private LineDifference(List<String> before, List<String> after) {
		this.before = before;
		this.after = after;
		changes = changes();
	}

	/** Compares two texts. */
	public static LineDifference between(String before, String after) {
		return new LineDifference(lines(before), lines(after));
	}

	/** The lines of a text, each with what ends it. */
	private static List<String> lines(String text) {
		List<String> lines = new ArrayList<>();
		int start = 0;
		for (int i = 0; i < text.length(); i++) {
			boolean carriage = text.charAt(i) == '\r' && !text.startsWith("\n", i + 1);
			if (text.charAt(i) == '\n' || carriage) {
				lines.add(text.substring(start, i + 1));
				start = i + 1;
			}
		}
		if (start < text.length()) {
			lines.add(text.substring(start));
		}
		return lines;
	}

	/** The lines of the old text, each with what ends it. */
	public List<String> before() {
		return List.copyOf(before);
	}

	/** The lines of the new text, each with what ends it. */
	public List<String> after() {
		return List.copyOf(after);
	}

	/** The changes in their order; between two of them is at least one line that both texts have. */
	public List<Change> all() {
		return changes;
	}

	/** A new edit that makes the new text of the old one; to be applied once. */
	public TextEdit edit() {
		int[] offsets = new int[before.size() + 1];
		for (int i = 0; i < before.size(); i++) {
			offsets[i + 1] = offsets[i] + before.get(i).length();
		}
		MultiTextEdit edit = new MultiTextEdit();
		for (Change change : changes) {
			int start = offsets[change.from()];
			edit.addChild(new ReplaceEdit(start, offsets[change.to()] - start,
					String.join("", after.subList(change.newFrom(), change.newTo()))));
		}
		return edit;
	}

	private List<Change> changes() {
		int shorter = Math.min(before.size(), after.size());
		int head = 0;
		while (head < shorter && before.get(head).equals(after.get(head))) {
			head++;
		}
		int tail = 0;
		while (tail < shorter - head
				&& before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
			tail++;
		}
		int oldEnd = before.size() - tail;
		int newEnd = after.size() - tail;
		if (head == oldEnd && head == newEnd) {
			return List.of();
		}
		if ((long) (oldEnd - head) * (newEnd - head) > LARGEST_TABLE) {
			return List.of(new Change(head, oldEnd, head, newEnd));
		}
		return compare(head, oldEnd, newEnd);
	}

	private List<Change> compare(int head, int oldEnd, int newEnd) {
		int[][] common = commonLines(head, oldEnd, newEnd);
		List<Change> result = new ArrayList<>();
		int i = head;
		int j = head;
		while (i < oldEnd || j < newEnd) {
			int from = i;
			int newFrom = j;
			while ((i < oldEnd || j < newEnd) && !isCommon(i, j, oldEnd, newEnd)) {
				boolean delete = j == newEnd || i < oldEnd && common[i - head + 1][j - head] >= common[i - head][j - head + 1];
				i += delete ? 1 : 0;
				j += delete ? 0 : 1;
			}
			if (from < i || newFrom < j) {
				result.add(new Change(from, i, newFrom, j));
			}
			while (isCommon(i, j, oldEnd, newEnd)) {
				i++;
				j++;
			}
		}
		return List.copyOf(result);
	}

	private boolean isCommon(int i, int j, int oldEnd, int newEnd) {
		return i < oldEnd && j < newEnd && before.get(i).equals(after.get(j));
	}

	/** How many lines the rests of both texts have in common, from each pair of lines on. */
	private int[][] commonLines(int head, int oldEnd, int newEnd) {
		int[][] common = new int[oldEnd - head + 1][newEnd - head + 1];
		for (int i = oldEnd - 1; i >= head; i--) {
			for (int j = newEnd - 1; j >= head; j--) {
				common[i - head][j - head] = before.get(i).equals(after.get(j)) ? common[i - head + 1][j - head + 1] + 1
						: Math.max(common[i - head + 1][j - head], common[i - head][j - head + 1]);
			}
		}
		return common;
	}
}
