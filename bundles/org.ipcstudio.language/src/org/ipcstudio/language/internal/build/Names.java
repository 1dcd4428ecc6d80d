package org.ipcstudio.language.internal.build;

import org.antlr.v4.runtime.Token;
import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.ipcstudio.language.internal.grammar.IpcParser.IdContext;
import org.ipcstudio.language.internal.grammar.IpcParser.RefContext;

/** Reads the names of the text. */
public final class Names {

	private Names() {
	}

	/** The name without its back-quotes. */
	public static String of(IdContext id) {
		String text = id.getStart().getText();
		return id.getStart().getType() == IpcLexer.QUOTED_ID ? text.substring(1, text.length() - 1) : text;
	}

	/** Whether the parser found a name there, or a keyword in its place. */
	public static boolean isPresent(IdContext id) {
		return id != null && id.exception == null && id.getStop() != null
				&& id.getStop().getTokenIndex() >= id.getStart().getTokenIndex() && id.getChildCount() > 0
				&& id.getStart().getType() != Token.EOF && Character.isJavaIdentifierStart(first(id));
	}

	private static char first(IdContext id) {
		String text = id.getStart().getText();
		return text.charAt(text.charAt(0) == '`' && text.length() > 1 ? 1 : 0);
	}

	/** Whether a reference consists of nothing but the given word, without back-quotes. */
	static boolean isWord(RefContext ref, int tokenType) {
		return ref.getChildCount() == 1 && ref.getStart().getType() == tokenType;
	}
}
