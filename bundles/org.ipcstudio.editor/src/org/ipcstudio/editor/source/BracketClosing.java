package org.ipcstudio.editor.source;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.BadPositionCategoryException;
import org.eclipse.jface.text.DefaultPositionUpdater;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.Position;

/**
 * Writes the closing bracket or quote with the opening one. Who types the closing one nevertheless goes over the one
 * that is there; a selection is put between the two.
 */
final class BracketClosing implements IAutoEditStrategy {

	private static final String OPENING = "([\"`"; //$NON-NLS-1$
	private static final String CLOSING = ")]\"`"; //$NON-NLS-1$

	/** The closing brackets that nobody has typed are positions of this category. */
	private final String category = BracketClosing.class.getName() + '@' + System.identityHashCode(this);

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		if (!command.doit || command.text == null || command.text.length() != 1) {
			return;
		}
		try {
			if (goesOver(document, command)) {
				command.text = ""; //$NON-NLS-1$
				command.length = 0;
				command.caretOffset = command.offset + 1;
				command.shiftsCaret = false;
			} else if (OPENING.indexOf(command.text.charAt(0)) >= 0) {
				close(document, command);
			}
		} catch (BadLocationException | BadPositionCategoryException e) {
			// the command stays as it is
		}
	}

	private boolean goesOver(IDocument document, DocumentCommand command)
			throws BadLocationException, BadPositionCategoryException {
		if (command.length != 0 || CLOSING.indexOf(command.text.charAt(0)) < 0 || command.offset >= document.getLength()
				|| document.getChar(command.offset) != command.text.charAt(0) || !document.containsPositionCategory(category)) {
			return false;
		}
		List<Position> here = new ArrayList<>();
		for (Position position : document.getPositions(category)) {
			if (position.isDeleted() || position.getOffset() == command.offset) {
				here.add(position);
			}
		}
		for (Position position : here) {
			document.removePosition(category, position);
		}
		return here.stream().anyMatch(position -> !position.isDeleted());
	}

	private void close(IDocument document, DocumentCommand command) throws BadLocationException {
		int end = command.offset + command.length;
		char opening = command.text.charAt(0);
		boolean quote = opening == '"' || opening == '`';
		if (end < document.getLength() && isPartOfWord(document.getChar(end)) && command.length == 0
				|| quote && command.length == 0 && isInsideQuotes(document, command.offset, opening)) {
			return;
		}
		String selected = document.get(command.offset, command.length);
		if (selected.contains("\n")) { //$NON-NLS-1$
			return;
		}
		char closing = CLOSING.charAt(OPENING.indexOf(opening));
		command.text = opening + selected + closing;
		command.caretOffset = command.offset + 1 + selected.length();
		command.shiftsCaret = false;
		if (!document.containsPositionCategory(category)) {
			document.addPositionCategory(category);
			document.addPositionUpdater(new DefaultPositionUpdater(category));
		}
		remember(document, command.caretOffset);
	}

	/** Makes the closing bracket a position as soon as it is in the text. */
	private void remember(IDocument document, int offset) {
		document.addDocumentListener(new IDocumentListener() {
			@Override
			public void documentAboutToBeChanged(DocumentEvent event) {
				// the bracket is not there yet
			}

			@Override
			public void documentChanged(DocumentEvent event) {
				document.removeDocumentListener(this);
				try {
					document.addPosition(category, new Position(offset, 1));
				} catch (BadLocationException | BadPositionCategoryException e) {
					// another change came first: the bracket is typed over no more
				}
			}
		});
	}

	private static boolean isPartOfWord(char character) {
		return Character.isLetterOrDigit(character) || character == '_' || character == '"' || character == '`';
	}

	/** Whether the quote that is typed ends a text that an earlier one in the line has begun. */
	private static boolean isInsideQuotes(IDocument document, int offset, char quote) throws BadLocationException {
		int start = document.getLineInformationOfOffset(offset).getOffset();
		return document.get(start, offset - start).chars().filter(one -> one == quote).count() % 2 == 1;
	}
}
