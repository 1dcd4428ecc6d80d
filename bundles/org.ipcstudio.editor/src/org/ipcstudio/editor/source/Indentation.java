package org.ipcstudio.editor.source;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.TextUtilities;

/** How far lines are indented: two blanks for each brace that is open, as the formatter does. */
final class Indentation {

	/** One level. */
	static final String UNIT = "  "; //$NON-NLS-1$

	private final IDocument document;

	Indentation(IDocument document) {
		this.document = document;
	}

	/** The white space at the beginning of a line. */
	String of(int line) throws BadLocationException {
		IRegion region = document.getLineInformation(line);
		String text = document.get(region.getOffset(), region.getLength());
		return text.substring(0, text.length() - text.stripLeading().length());
	}

	/**
	 * The indentation of what follows an offset on a new line: that of its line, and one more if a block is open there.
	 */
	String behind(int offset) throws BadLocationException {
		int line = document.getLineOfOffset(offset);
		return of(line) + (opensBlock(line, offset) ? UNIT : ""); //$NON-NLS-1$
	}

	/** The indentation of the line in which the block begins that a closing brace at an offset would end. */
	String ofBlock(int offset) throws BadLocationException {
		int depth = 0;
		for (int i = offset - 1; i >= 0; i--) {
			char character = document.getChar(i);
			if (isBrace(character) && isCode(i)) {
				depth += character == '}' ? 1 : -1;
				if (depth < 0) {
					return of(document.getLineOfOffset(i));
				}
			}
		}
		return ""; //$NON-NLS-1$
	}

	/** Whether more braces are opened than closed between the beginning of a line and an offset in it. */
	boolean opensBlock(int line, int offset) throws BadLocationException {
		int open = 0;
		for (int i = document.getLineOffset(line); i < offset; i++) {
			char character = document.getChar(i);
			if (isBrace(character) && isCode(i)) {
				open = character == '{' ? open + 1 : Math.max(0, open - 1);
			}
		}
		return open > 0;
	}

	/** Whether the text has more opening than closing braces, so that the last block that was opened has no end yet. */
	boolean lacksClosingBrace() throws BadLocationException {
		int open = 0;
		for (int i = 0; i < document.getLength(); i++) {
			char character = document.getChar(i);
			if (isBrace(character) && isCode(i)) {
				open += character == '{' ? 1 : -1;
			}
		}
		return open > 0;
	}

	private static boolean isBrace(char character) {
		return character == '{' || character == '}';
	}

	private boolean isCode(int offset) throws BadLocationException {
		ITypedRegion part = TextUtilities.getPartition(document, SourcePartitions.PARTITIONING, offset, false);
		return part.getType().equals(IDocument.DEFAULT_CONTENT_TYPE);
	}
}
