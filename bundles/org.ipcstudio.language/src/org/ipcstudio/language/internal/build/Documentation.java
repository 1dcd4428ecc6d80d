package org.ipcstudio.language.internal.build;

import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.ipcstudio.language.internal.grammar.IpcLexer;

/** Finds documentation comments and takes their stars away. */
final class Documentation {

	private Documentation() {
	}

	/** The text of the nearest documentation comment between {@code start} and the token that the parser saw before it. */
	static String before(Token start, CommonTokenStream tokens) {
		for (int i = start.getTokenIndex() - 1; i >= 0; i--) {
			Token token = tokens.get(i);
			if (token.getType() == IpcLexer.DOCUMENTATION) {
				return clean(token.getText());
			}
			if (token.getChannel() == Token.DEFAULT_CHANNEL) {
				return null;
			}
		}
		return null;
	}

	private static String clean(String comment) {
		String inner = comment.substring(3, comment.length() - 2);
		StringBuilder text = new StringBuilder(inner.length());
		for (String line : inner.split("\\R", -1)) {
			text.append(withoutStar(line)).append('\n');
		}
		return text.toString().strip();
	}

	private static String withoutStar(String line) {
		String stripped = line.strip();
		int stars = 0;
		while (stars < stripped.length() && stripped.charAt(stars) == '*') {
			stars++;
		}
		String rest = stripped.substring(stars);
		return stars > 0 && rest.startsWith(" ") ? rest.substring(1) : rest;
	}
}
