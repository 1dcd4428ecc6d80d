package org.ipcstudio.editor.source;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DefaultTextDoubleClickStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.ICharacterPairMatcher;

/** Double click selects the word or, beside a bracket, everything up to its partner. */
final class DoubleClicks extends DefaultTextDoubleClickStrategy {

	private final ICharacterPairMatcher brackets;

	DoubleClicks(ICharacterPairMatcher brackets) {
		this.brackets = brackets;
	}

	@Override
	protected IRegion findExtendedDoubleClickSelection(IDocument document, int offset) {
		IRegion match = brackets.match(document, offset);
		if (match != null && match.getLength() >= 2) {
			return new Region(match.getOffset() + 1, match.getLength() - 2);
		}
		return word(document, offset);
	}

	private static IRegion word(IDocument document, int offset) {
		try {
			int start = offset;
			int end = offset;
			while (start > 0 && isPartOfWord(document.getChar(start - 1))) {
				start--;
			}
			while (end < document.getLength() && isPartOfWord(document.getChar(end))) {
				end++;
			}
			return start < end ? new Region(start, end - start) : null;
		} catch (BadLocationException e) {
			return null;
		}
	}

	private static boolean isPartOfWord(char character) {
		return character < 128 && (Character.isLetterOrDigit(character) || character == '_');
	}
}
