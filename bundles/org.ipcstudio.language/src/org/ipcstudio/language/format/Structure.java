package org.ipcstudio.language.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ipcstudio.language.internal.grammar.IpcLexer;

/**
 * What the grammar says about the visible tokens of a text: which ones begin an item, a statement or the like, which braces
 * make a group, and which neighbours stand close together.
 */
final class Structure {

	private final VisibleTokens tokens;
	private final Marks marks;
	private final List<Group> groups = new ArrayList<>();
	/** The numbers of the groups by both their braces. */
	private final Map<Integer, Integer> byBrace = new HashMap<>();
	/** For every token the innermost group that it stands in; a brace stands in the group around its own. */
	private final int[] groupOf;
	/** For every token the first one of the innermost item, statement or the like that it belongs to. */
	private final int[] elementOf;

	Structure(VisibleTokens tokens, Marks marks) {
		this.tokens = tokens;
		this.marks = marks;
		this.groupOf = new int[tokens.size()];
		this.elementOf = new int[tokens.size()];
		collect();
	}

	private void collect() {
		Deque<Integer> open = new ArrayDeque<>();
		Deque<Integer> elements = new ArrayDeque<>();
		int element = 0;
		for (int i = 0; i < tokens.size(); i++) {
			if (tokens.type(i) == IpcLexer.RIGHT_BRACE) {
				close(open.pop(), i);
				element = elements.pop();
			}
			if (marks.starts().get(i)) {
				element = i;
			}
			groupOf[i] = open.isEmpty() ? -1 : open.peek();
			elementOf[i] = element;
			if (tokens.type(i) == IpcLexer.LEFT_BRACE) {
				byBrace.put(i, groups.size());
				groups.add(new Group(i, -1, groupOf[i], marks.kinds().get(i)));
				open.push(groups.size() - 1);
				elements.push(element);
			}
		}
	}

	private void close(int number, int brace) {
		Group group = groups.get(number);
		groups.set(number, new Group(group.open(), brace, group.parent(), group.kind()));
		byBrace.put(brace, number);
	}

	VisibleTokens tokens() {
		return tokens;
	}

	List<Group> groups() {
		return groups;
	}

	/** The number of the innermost group that a token stands in, -1 for none. */
	int groupOf(int i) {
		return groupOf[i];
	}

	/** The number of the group that a closing brace ends. */
	int groupClosedBy(int brace) {
		return byBrace.get(brace);
	}

	/** The number of the group that a token begins, -1 if it begins none. */
	int groupOpenedBy(int i) {
		return tokens.type(i) == IpcLexer.LEFT_BRACE ? byBrace.get(i) : -1;
	}

	int elementOf(int i) {
		return elementOf[i];
	}

	/** Whether a token begins an item, a statement, a branch, a shared variable or a constant of an enumeration. */
	boolean isStart(int i) {
		return marks.starts().get(i);
	}

	/** Whether no blank stands before a token. */
	boolean isCloseBefore(int i) {
		return marks.closeBefore().get(i);
	}

	/** Whether no blank stands behind a token. */
	boolean isCloseBehind(int i) {
		return marks.closeBehind().get(i);
	}

	/** Whether a group stood on one line in the text, so that it may stay there. */
	boolean wasOneLine(Group group) {
		return !tokens.spansLines(group.open(), group.close()) && (group.kind() != Group.Kind.SYSTEM || group.isEmpty());
	}
}
