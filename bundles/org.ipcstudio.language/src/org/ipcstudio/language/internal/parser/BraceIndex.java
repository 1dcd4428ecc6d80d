package org.ipcstudio.language.internal.parser;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.ipcstudio.language.internal.grammar.IpcLexer;

/**
 * Knows which braces of a text belong together. A declaration that begins a line ends all blocks that are open before it:
 * where a brace is missing, not everything behind it is drawn into one block.
 */
final class BraceIndex {

	private final int[] closing;
	private int surplus;

	BraceIndex(TokenStream tokens) {
		closing = new int[tokens.size()];
		Arrays.fill(closing, -1);
		Deque<Integer> open = new ArrayDeque<>();
		int line = 0;
		for (int i = 0; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			if (token.getChannel() != Token.DEFAULT_CHANNEL) {
				continue;
			}
			if (token.getType() == IpcLexer.LEFT_BRACE) {
				surplus++;
				open.push(i);
			} else if (token.getType() == IpcLexer.RIGHT_BRACE) {
				surplus--;
				if (!open.isEmpty()) {
					closing[open.pop()] = i;
				}
			} else if (Words.beginsItem(token.getType()) && token.getLine() != line) {
				while (open.size() > 1) {
					open.pop();
				}
			}
			line = token.getLine();
		}
	}

	/** The index of the token that closes the brace at {@code index}; -1 if none does. */
	int closing(int index) {
		return closing[index];
	}

	/** Whether the text opens more braces than it closes. */
	boolean isClosingMissing() {
		return surplus > 0;
	}
}
