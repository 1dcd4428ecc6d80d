package org.ipcstudio.language.assist;

import java.util.List;
import java.util.Optional;

import org.antlr.v4.runtime.Token;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.internal.grammar.IpcLexer;

/** Finds tokens by their places. */
final class Tokens {

	private Tokens() {
	}

	/** The token that the character at an offset belongs to; empty at the end of the text. */
	static Optional<Token> at(SourceFile file, int offset) {
		int index = indexAt(file, offset);
		return index < 0 ? Optional.empty() : Optional.of(file.tokens().get(index));
	}

	/** The index of the token that the character at an offset belongs to; -1 at the end of the text. */
	static int indexAt(SourceFile file, int offset) {
		List<Token> tokens = file.tokens().getTokens();
		int low = 0;
		int high = tokens.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			Token token = tokens.get(middle);
			if (token.getType() == Token.EOF || token.getStartIndex() > offset) {
				high = middle - 1;
			} else if (token.getStopIndex() < offset) {
				low = middle + 1;
			} else {
				return middle;
			}
		}
		return -1;
	}

	static boolean isComment(int type) {
		return type == IpcLexer.LINE_COMMENT || type == IpcLexer.BLOCK_COMMENT || type == IpcLexer.DOCUMENTATION
				|| type == IpcLexer.UNTERMINATED_COMMENT;
	}

	/** Whether a token is a word of the language that cannot be a name. */
	static boolean isKeyword(int type) {
		return type >= IpcLexer.SYSTEM && type < IpcLexer.US;
	}

	/** Whether a token is a name, or a word that may be one. */
	static boolean isName(int type) {
		return type == IpcLexer.ID || type == IpcLexer.QUOTED_ID || type >= IpcLexer.US && type <= IpcLexer.ME;
	}

	/** Whether a token is a word of letters, be it a name or not. */
	static boolean isWord(int type) {
		return isKeyword(type) || isName(type) || type == IpcLexer.UNDERSCORE;
	}
}
