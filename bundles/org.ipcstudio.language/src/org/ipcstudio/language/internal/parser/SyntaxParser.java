package org.ipcstudio.language.internal.parser;

import org.antlr.v4.runtime.CommonTokenStream;
import org.ipcstudio.language.ProblemReporter;
import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.ipcstudio.language.internal.grammar.IpcParser;

/** Parses texts. */
public final class SyntaxParser {

	private SyntaxParser() {
	}

	/** Parses any text and reports what does not fit the grammar. */
	public static SyntaxTree parse(String text, ProblemReporter problems) {
		CommonTokenStream tokens = new CommonTokenStream(new IpcLexer(new Utf16Stream(text)));
		return new SyntaxTree(new IpcParser(tokens).file(), tokens);
	}
}
