package org.ipcstudio.language.internal.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.ipcstudio.language.internal.grammar.IpcLexer;

/** The words and signs of the language, as the parser's messages need them. */
final class Words {

	/** Words that begin items and nothing inside a program. */
	private static final Set<Integer> ITEM_STARTS = Set.of(IpcLexer.CONST, IpcLexer.ENUM, IpcLexer.PROCESS,
			IpcLexer.MAILBOX, IpcLexer.LINK, IpcLexer.PIPE, IpcLexer.FIFO, IpcLexer.MEMORY, IpcLexer.SEMAPHORE, IpcLexer.BUS,
			IpcLexer.NETWORK);

	private static final int FIRST_WORD = IpcLexer.SYSTEM;
	private static final int LAST_WORD = IpcLexer.ME;
	private static final int FIRST_CONTEXTUAL = IpcLexer.US;

	static final List<String> ITEMS = List.of("const", "enum", "process", "mailbox", "link", "pipe", "fifo", "memory",
			"lock", "semaphore", "bus", "network", "assert");
	static final List<String> PROPERTIES = List.of("always", "finally", "eventually", "progress");
	static final List<String> ATTRIBUTES = List.of("in", "daemon", "priority", "exec", "capacity", "initially", "via",
			"sharing", "owner", "absent", "duplex", "path", "by", "inherited", "transfer", "arbitration", "latency", "loss",
			"reorder", "half", "full");
	static final List<String> STATEMENTS = List.of("var", "loop", "while", "repeat", "for", "if", "choose", "break",
			"continue", "work", "print", "assert", "fail", "exit", "await", "try", "sync", "send", "receive", "write", "read",
			"select", "atomic", "create", "delete", "close", "open", "progress", "spawn", "wait", "signal", "lock");
	static final List<String> CLAUSES = List.of("to", "from", "by", "where", "within", "delivered", "when", "else", "or",
			"of");

	private Words() {
	}

	/** Whether the token is a word that cannot be a name. */
	static boolean isKeyword(int type) {
		return type >= FIRST_WORD && type < FIRST_CONTEXTUAL;
	}

	/** Whether the token may be a name. */
	static boolean isName(int type) {
		return type == IpcLexer.ID || type == IpcLexer.QUOTED_ID || type >= FIRST_CONTEXTUAL && type <= LAST_WORD;
	}

	/** Whether the token begins an item and can stand in no program. */
	static boolean beginsItem(int type) {
		return ITEM_STARTS.contains(type);
	}

	/** The words that begin items and can stand in no program, and the end of the text. */
	static IntervalSet itemStarts() {
		IntervalSet starts = new IntervalSet(Token.EOF);
		ITEM_STARTS.forEach(starts::add);
		return starts;
	}

	/** The keywords in a set of tokens. */
	static List<String> keywords(IntervalSet types) {
		List<String> words = new ArrayList<>();
		for (int type : types.toArray()) {
			if (type >= FIRST_WORD && type <= LAST_WORD) {
				words.add(spelling(type));
			}
		}
		return words;
	}

	/** How a word or sign is written; null for what has several spellings. */
	static String spelling(int type) {
		String literal = type == Token.EOF ? null : IpcLexer.VOCABULARY.getLiteralName(type);
		return literal == null ? null : literal.substring(1, literal.length() - 1);
	}
}
