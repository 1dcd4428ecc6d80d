package org.ipcstudio.language.assist;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.antlr.v4.runtime.Token;
import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.ipcstudio.language.internal.grammar.IpcParser;

/**
 * The braces that a place lies in. Found by the tokens before it alone, since the text behind a place where somebody
 * types is often wrong.
 *
 * @param kind    what the braces hold
 * @param brace   the index of the opening brace among the tokens before; -1 if there is none
 * @param process the index of the name of the process whose program it is; -1 if it is in none
 * @param starts  the indexes of tokens at which a member of the braces may begin, ascending; the last is the number of
 *                tokens
 */
record Container(Kind kind, int brace, int process, List<Integer> starts) {

	/** What braces hold, with the rule that reads it and the tokens that lead into the braces. */
	enum Kind {
		NONE(IpcParser.RULE_file),
		ITEMS(IpcParser.RULE_file, IpcLexer.SYSTEM, IpcLexer.ID, IpcLexer.LEFT_BRACE),
		STATEMENTS(IpcParser.RULE_block, IpcLexer.LEFT_BRACE),
		BRANCHES(IpcParser.RULE_statement, IpcLexer.SELECT, IpcLexer.LEFT_BRACE),
		SHARED_VARIABLES(IpcParser.RULE_memory, IpcLexer.MEMORY, IpcLexer.ID, IpcLexer.LEFT_BRACE),
		LITERALS(IpcParser.RULE_enumeration, IpcLexer.ENUM, IpcLexer.ID, IpcLexer.LEFT_BRACE);

		private final int rule;
		private final int[] opening;

		Kind(int rule, int... opening) {
			this.rule = rule;
			this.opening = opening;
		}

		int rule() {
			return rule;
		}

		/** The types of the tokens from the beginning of the rule to the opening brace. */
		int[] opening() {
			return opening.clone();
		}
	}

	/** How many members before a place are looked at: enough for the longest statement, few enough to be fast. */
	private static final int MEMBERS = 8;

	/** Finds the container of what follows the tokens. */
	static Container of(List<Token> before) {
		Deque<Integer> braces = new ArrayDeque<>();
		for (int i = 0; i < before.size(); i++) {
			switch (before.get(i).getType()) {
				case IpcLexer.LEFT_BRACE -> braces.addLast(i);
				case IpcLexer.RIGHT_BRACE -> braces.pollLast();
				default -> {
					// lies in the same braces as the token before
				}
			}
		}
		List<Integer> open = new ArrayList<>(braces);
		int item = lostItem(before, open);
		if (item >= 0) {
			return new Container(Kind.ITEMS, open.getFirst(), -1, starts(before, item, item));
		}
		if (open.isEmpty()) {
			return new Container(Kind.NONE, -1, -1, List.of(0));
		}
		int brace = open.getLast();
		Kind kind = open.size() == 1 ? Kind.ITEMS : kind(before, brace);
		int process = open.reversed().stream().mapToInt(one -> process(before, one)).filter(found -> found >= 0).findFirst()
				.orElse(-1);
		return new Container(kind, brace, process, starts(before, brace + 1, brace + 1));
	}

	/** The last declaration that begins a line in what looks like a program, because a closing brace is missing. */
	private static int lostItem(List<Token> before, List<Integer> open) {
		int depth = 0;
		for (int i = before.size() - 1; open.size() > 1 && i > open.get(1); i--) {
			int type = before.get(i).getType();
			depth += type == IpcLexer.RIGHT_BRACE ? 1 : type == IpcLexer.LEFT_BRACE ? -1 : 0;
			if (depth < 0) {
				return -1;
			} else if (depth == 0 && beginsItem(type) && beginsLine(before, i)) {
				return i;
			}
		}
		return -1;
	}

	static boolean beginsItem(int type) {
		return switch (type) {
			case IpcLexer.CONST, IpcLexer.ENUM, IpcLexer.PROCESS, IpcLexer.MAILBOX, IpcLexer.LINK, IpcLexer.PIPE, IpcLexer.FIFO,
					IpcLexer.MEMORY, IpcLexer.SEMAPHORE, IpcLexer.BUS, IpcLexer.NETWORK -> true;
			default -> false;
		};
	}

	private static Kind kind(List<Token> before, int brace) {
		if (NameRole.type(before, brace - 1) == IpcLexer.SELECT) {
			return Kind.BRANCHES;
		}
		for (int i = brace - 1; i >= 0; i--) {
			switch (before.get(i).getType()) {
				case IpcLexer.PROCESS, IpcLexer.LEFT_BRACE, IpcLexer.RIGHT_BRACE -> {
					return Kind.STATEMENTS;
				}
				case IpcLexer.MEMORY -> {
					return Kind.SHARED_VARIABLES;
				}
				case IpcLexer.ENUM -> {
					return Kind.LITERALS;
				}
				default -> {
					// an attribute
				}
			}
		}
		return Kind.STATEMENTS;
	}

	private static int process(List<Token> before, int brace) {
		for (int i = brace - 1; i >= 0 && !isBrace(before.get(i).getType()); i--) {
			if (before.get(i).getType() == IpcLexer.PROCESS) {
				return i + 1;
			}
		}
		return -1;
	}

	private static boolean isBrace(int type) {
		return type == IpcLexer.LEFT_BRACE || type == IpcLexer.RIGHT_BRACE;
	}

	private static List<Integer> starts(List<Token> before, int first, int from) {
		List<Integer> starts = new ArrayList<>(List.of(first));
		int depth = 0;
		for (int i = from; i < before.size(); i++) {
			int type = before.get(i).getType();
			if (i > first && depth == 0 && (beginsLine(before, i) || isEnd(before.get(i - 1).getType()))) {
				starts.add(i);
			}
			depth += type == IpcLexer.LEFT_BRACE ? 1 : type == IpcLexer.RIGHT_BRACE ? -1 : 0;
		}
		if (starts.getLast() != before.size()) {
			starts.add(before.size());
		}
		return List.copyOf(starts.subList(Math.max(0, starts.size() - MEMBERS), starts.size()));
	}

	private static boolean isEnd(int type) {
		return type == IpcLexer.RIGHT_BRACE || type == IpcLexer.SEMICOLON;
	}

	private static boolean beginsLine(List<Token> before, int index) {
		return index == 0 || before.get(index).getLine() > before.get(index - 1).getLine();
	}
}
