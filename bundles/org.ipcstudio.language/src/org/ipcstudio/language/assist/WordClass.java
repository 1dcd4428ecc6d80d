package org.ipcstudio.language.assist;

import org.antlr.v4.runtime.Token;
import org.ipcstudio.language.internal.grammar.IpcLexer;

/** Puts the words and signs of the language into the classes that they are coloured by. */
final class WordClass {

	private WordClass() {
	}

	/**
	 * The class of a token between two others; null for one that looks like plain text. Words that are also names are told
	 * by their neighbours.
	 */
	static HighlightKind of(int type, int before, int behind) {
		return switch (type) {
			case IpcLexer.US, IpcLexer.MS, IpcLexer.S -> isUnit(before) ? HighlightKind.FUNCTION : null;
			case IpcLexer.FULL -> behind == IpcLexer.DUPLEX ? HighlightKind.ATTRIBUTE : function(behind);
			case IpcLexer.LEN, IpcLexer.EMPTY, IpcLexer.EOF_WORD, IpcLexer.BROKEN -> function(behind);
			case IpcLexer.EVENTUALLY -> before == IpcLexer.ASSERT ? HighlightKind.DECLARATION : null;
			case IpcLexer.LEADS -> behind == IpcLexer.TO ? HighlightKind.DECLARATION : null;
			case IpcLexer.TO -> before == IpcLexer.LEADS ? HighlightKind.DECLARATION : HighlightKind.COMMUNICATION;
			case IpcLexer.FIFO -> before == IpcLexer.ARBITRATION ? HighlightKind.ATTRIBUTE : HighlightKind.DECLARATION;
			case IpcLexer.LOCK -> HighlightKind.DECLARATION;
			case IpcLexer.IN -> HighlightKind.ATTRIBUTE;
			case IpcLexer.BY -> HighlightKind.COMMUNICATION;
			case IpcLexer.ANY -> before == IpcLexer.SHARING ? HighlightKind.ATTRIBUTE : HighlightKind.LITERAL;
			case IpcLexer.TRUE, IpcLexer.FALSE, IpcLexer.NULL, IpcLexer.SELF, IpcLexer.ME -> HighlightKind.LITERAL;
			default -> of(type);
		};
	}

	private static HighlightKind function(int behind) {
		return behind == IpcLexer.LEFT_PARENTHESIS ? HighlightKind.FUNCTION : null;
	}

	private static boolean isUnit(int before) {
		return switch (before) {
			case IpcLexer.INT, IpcLexer.ID, IpcLexer.RIGHT_PARENTHESIS, IpcLexer.RIGHT_BRACKET -> true;
			default -> false;
		};
	}

	private static HighlightKind of(int type) {
		return switch (type) {
			case IpcLexer.INT, IpcLexer.DECIMAL -> HighlightKind.NUMBER;
			case IpcLexer.STRING -> HighlightKind.STRING;
			case IpcLexer.DOCUMENTATION -> HighlightKind.DOCUMENTATION;
			case IpcLexer.LINE_COMMENT, IpcLexer.BLOCK_COMMENT, IpcLexer.UNTERMINATED_COMMENT -> HighlightKind.COMMENT;
			case IpcLexer.FORWARD, IpcLexer.BACKWARD, IpcLexer.BOTH, IpcLexer.USE -> HighlightKind.ARROW;
			default -> word(type);
		};
	}

	private static HighlightKind word(int type) {
		if (isBetween(type, IpcLexer.SYSTEM, IpcLexer.NETWORK)) {
			return HighlightKind.DECLARATION;
		} else if (isBetween(type, IpcLexer.DAEMON, IpcLexer.REORDER)) {
			return HighlightKind.ATTRIBUTE;
		} else if (isBetween(type, IpcLexer.BOOL, IpcLexer.PID)) {
			return HighlightKind.TYPE;
		} else if (type == IpcLexer.VAR || type == IpcLexer.ALWAYS || type == IpcLexer.FINALLY) {
			return HighlightKind.DECLARATION;
		} else if (isBetween(type, IpcLexer.LOOP, IpcLexer.AWAIT) || isBetween(type, IpcLexer.SELECT, IpcLexer.ATOMIC)) {
			return HighlightKind.CONTROL;
		} else if (isBetween(type, IpcLexer.TRY, IpcLexer.WITHIN) || isBetween(type, IpcLexer.CREATE, IpcLexer.SIGNAL)) {
			return HighlightKind.COMMUNICATION;
		}
		return null;
	}

	private static boolean isBetween(int type, int first, int last) {
		return type != Token.EOF && type >= first && type <= last;
	}
}
