package org.ipcstudio.editor.source;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.TextUtilities;

/** Goes on with the stars of a comment in a new line, and ends a comment that has just been begun. */
final class CommentIndent implements IAutoEditStrategy {

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		if (command.length != 0 || command.text == null
				|| TextUtilities.equals(document.getLegalLineDelimiters(), command.text) == -1) {
			return;
		}
		try {
			ITypedRegion part = TextUtilities.getPartition(document, SourcePartitions.PARTITIONING, command.offset, true);
			String before = document.get(part.getOffset(), command.offset - part.getOffset());
			String indentation = new Indentation(document).of(document.getLineOfOffset(command.offset));
			if (!before.startsWith("/*")) { //$NON-NLS-1$
				command.text += indentation;
				return;
			}
			boolean first = !before.contains("\n"); //$NON-NLS-1$
			String delimiter = command.text;
			String star = first ? " * " : document.get(part.getOffset(), part.getLength()).lines().skip(1) //$NON-NLS-1$
					.allMatch(line -> line.stripLeading().startsWith("*")) ? "* " : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			command.text = delimiter + indentation + star;
			if (first && !isClosed(document, part)) {
				command.caretOffset = command.offset + command.text.length();
				command.shiftsCaret = false;
				command.text += delimiter + indentation + " */"; //$NON-NLS-1$
			}
		} catch (BadLocationException e) {
			// the command stays as it is
		}
	}

	/** Whether a comment has its end; one that runs to the end of the text, or into another comment, has none. */
	private static boolean isClosed(IDocument document, ITypedRegion part) throws BadLocationException {
		String text = document.get(part.getOffset(), part.getLength());
		return text.endsWith("*/") && !text.substring(2).contains("/*"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
