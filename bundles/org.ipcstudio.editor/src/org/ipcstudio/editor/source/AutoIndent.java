package org.ipcstudio.editor.source;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;

/**
 * Indents while somebody types: a new line as its block demands, a closing brace as the line that opened its block.
 * Return behind an opening brace writes the closing one if it is missing.
 */
final class AutoIndent implements IAutoEditStrategy {

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		if (!command.doit || command.text == null) {
			return;
		}
		try {
			if (TextUtilities.equals(document.getLegalLineDelimiters(), command.text) != -1) {
				newLine(document, command);
			} else if (command.text.equals("}")) { //$NON-NLS-1$
				closingBrace(document, command);
			}
		} catch (BadLocationException e) {
			// the command stays as it is
		}
	}

	private static void newLine(IDocument document, DocumentCommand command) throws BadLocationException {
		Indentation indentation = new Indentation(document);
		int line = document.getLineOfOffset(command.offset);
		IRegion region = document.getLineInformation(line);
		int lineEnd = region.getOffset() + region.getLength();
		int end = command.offset + command.length;
		if (end > lineEnd) {
			command.text += indentation.behind(command.offset);
			return;
		}
		String rest = document.get(end, lineEnd - end);
		String delimiter = command.text;
		boolean opened = indentation.opensBlock(line, command.offset);
		boolean endsBlock = rest.stripLeading().startsWith("}"); //$NON-NLS-1$
		command.text = delimiter + indentation.behind(command.offset);
		// blanks before the rest of the line would add to the indentation
		command.length += rest.length() - rest.stripLeading().length();
		if (opened && (endsBlock || rest.isBlank() && indentation.lacksClosingBrace())) {
			command.caretOffset = command.offset + command.text.length();
			command.shiftsCaret = false;
			command.text += delimiter + indentation.of(line) + (endsBlock ? "" : "}"); //$NON-NLS-1$ //$NON-NLS-2$
		} else if (endsBlock) {
			command.text = delimiter + indentation.ofBlock(command.offset);
		}
	}

	private static void closingBrace(IDocument document, DocumentCommand command) throws BadLocationException {
		int line = document.getLineOfOffset(command.offset);
		int start = document.getLineOffset(line);
		if (document.get(start, command.offset - start).isBlank()) {
			command.text = new Indentation(document).ofBlock(start) + command.text;
			command.length += command.offset - start;
			command.offset = start;
		}
	}
}
