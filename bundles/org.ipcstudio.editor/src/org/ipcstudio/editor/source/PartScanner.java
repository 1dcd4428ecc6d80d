package org.ipcstudio.editor.source;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.Token;
import org.ipcstudio.language.assist.HighlightKind;

/** Gives a whole comment or string one colour. */
final class PartScanner implements ITokenScanner {

	private final SyntaxColors colors;
	private final HighlightKind kind;
	private int offset;
	private int length;
	private boolean done;

	PartScanner(SyntaxColors colors, HighlightKind kind) {
		this.colors = colors;
		this.kind = kind;
	}

	@Override
	public void setRange(IDocument document, int newOffset, int newLength) {
		offset = newOffset;
		length = newLength;
		done = false;
	}

	@Override
	public IToken nextToken() {
		if (done) {
			return Token.EOF;
		}
		done = true;
		return new Token(colors.attribute(kind));
	}

	@Override
	public int getTokenOffset() {
		return offset;
	}

	@Override
	public int getTokenLength() {
		return length;
	}
}
