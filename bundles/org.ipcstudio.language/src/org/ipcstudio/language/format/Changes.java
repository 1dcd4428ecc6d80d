package org.ipcstudio.language.format;

import java.util.ArrayList;
import java.util.List;

import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;

/** Collects the changes of white space that lay out a text without syntax errors. */
final class Changes {

	/** What a text may begin with to tell its encoding; no white space to be removed. */
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final VisibleTokens tokens;
	private final Rendering rendering;
	private final String delimiter;
	private final List<Change> changes = new ArrayList<>();

	Changes(String text, ParserRuleContext root, CommonTokenStream all) {
		tokens = new VisibleTokens(text, all.getTokens());
		delimiter = LineDelimiters.of(text);
		rendering = Fitting.fit(new Structure(tokens, Marks.of(root, tokens)), delimiter);
	}

	/** All changes in the order of the text. */
	List<Change> all() {
		for (int i = 0; i < tokens.size(); i++) {
			String gap = tokens.gap(i);
			replace(tokens.end(i - 1), gap, i == 0 && gap.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : rendering.gap(i));
			if (tokens.isComment(i)) {
				comment(i);
			}
		}
		int end = tokens.size();
		replace(tokens.end(end - 1), tokens.gap(end), delimiter);
		return changes;
	}

	private void comment(int i) {
		for (Change change : rendering.commentChanges(i)) {
			changes.add(new Change(tokens.start(i) + change.offset(), change.length(), change.replacement()));
		}
	}

	private void replace(int offset, String old, String replacement) {
		if (old.equals(replacement)) {
			return;
		}
		int head = 0;
		int shorter = Math.min(old.length(), replacement.length());
		while (head < shorter && old.charAt(head) == replacement.charAt(head)) {
			head++;
		}
		int tail = 0;
		while (tail < shorter - head && old.charAt(old.length() - 1 - tail) == replacement.charAt(replacement.length() - 1 - tail)) {
			tail++;
		}
		changes.add(new Change(offset + head, old.length() - head - tail, replacement.substring(head, replacement.length() - tail)));
	}
}
