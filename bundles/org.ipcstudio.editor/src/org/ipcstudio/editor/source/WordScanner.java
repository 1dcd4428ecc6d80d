package org.ipcstudio.editor.source;

import java.util.Iterator;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.Token;
import org.ipcstudio.language.assist.Highlight;
import org.ipcstudio.language.assist.Highlighting;

/** Colours lines outside of comments by the words in them, as the lexer of the language sees them. */
final class WordScanner implements ITokenScanner {

	private static final Token PLAIN = new Token(null);

	private final SyntaxColors colors;
	private Iterator<Highlight> words = List.<Highlight>of().iterator();
	private Highlight next;
	private int start;
	private int end;
	private int tokenOffset;
	private int position;

	WordScanner(SyntaxColors colors) {
		this.colors = colors;
	}

	@Override
	public void setRange(IDocument document, int offset, int length) {
		start = offset;
		position = offset;
		end = offset + length;
		try {
			words = Highlighting.words(document.get(offset, length)).iterator();
		} catch (BadLocationException e) {
			words = List.<Highlight>of().iterator();
			end = offset;
		}
		advance();
	}

	private void advance() {
		next = words.hasNext() ? words.next() : null;
	}

	@Override
	public IToken nextToken() {
		tokenOffset = position;
		if (position >= end) {
			return Token.EOF;
		}
		int wordStart = next == null ? end : start + next.region().offset();
		if (position < wordStart) {
			position = wordStart;
			return PLAIN;
		}
		IToken token = new Token(colors.attribute(next.kind()));
		position = start + next.region().end();
		advance();
		return token;
	}

	@Override
	public int getTokenOffset() {
		return tokenOffset;
	}

	@Override
	public int getTokenLength() {
		return position - tokenOffset;
	}
}
