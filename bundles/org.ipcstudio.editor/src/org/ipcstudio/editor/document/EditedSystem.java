package org.ipcstudio.editor.document;

import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.text.edits.TextEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.edits.EditException;
import org.ipcstudio.language.edits.ModelEdits;
import org.ipcstudio.language.format.Syntax;

/**
 * The system that an editor shows. Its document is the only state that is edited: a gesture in the drawing becomes an
 * edit of the text, the text is parsed again, and whoever shows the system hears of it. So there is one undo history,
 * that of the document, and comments and layout of everything untouched survive.
 *
 * <p>Belongs to the thread that changes the document, which is that of the user interface.
 */
public final class EditedSystem {
	private final IDocument document;
	private final IDocumentUndoManager undoManager;
	private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final IDocumentListener documentListener = new IDocumentListener() {
		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// the new text is what counts
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			if (changeDepth == 0) {
				parse();
			}
		}
	};
	private SourceFile source;
	private SourceFile drawable;
	private int changeDepth;

	/** Computes the edit of a gesture. */
	@FunctionalInterface
	public interface Gesture {
		/** @throws EditException if the request makes no sense; its message is for the user */
		TextEdit edit(ModelEdits edits);
	}

	/** Begins to follow a document; {@link #dispose()} ends it. */
	public EditedSystem(IDocument document) {
		this.document = Objects.requireNonNull(document);
		DocumentUndoManagerRegistry.connect(document);
		undoManager = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
		undoManager.connect(this);
		document.addDocumentListener(documentListener);
		source = SourceFile.parse(document.get());
		drawable = source;
	}

	public void dispose() {
		document.removeDocumentListener(documentListener);
		undoManager.disconnect(this);
		DocumentUndoManagerRegistry.disconnect(document);
		listeners.clear();
	}

	public IDocument document() {
		return document;
	}

	/** The text as it is now. */
	public SourceFile source() {
		return source;
	}

	/** The last text that could be drawn: the present one, unless its syntax is broken. */
	public SourceFile drawable() {
		return drawable;
	}

	/** Whether the syntax of the present text is broken, so that the drawing shows an older one and cannot be edited. */
	public boolean isBroken() {
		return source != drawable;
	}

	/** Calls {@code listener} after every change, when {@link #source()} is up to date. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/**
	 * Carries out a gesture as one step of the undo history.
	 *
	 * @param label what the Edit menu says can be undone: "Move Producer"
	 * @throws EditException if the request makes no sense, or the text is broken; nothing has changed then
	 */
	public void perform(String label, Gesture gesture) {
		apply(label, gesture.edit(new ModelEdits(source)));
	}

	/** Applies an edit of the present text as one step of the undo history. */
	public void apply(String label, TextEdit edit) {
		undoManager.commit();
		undoManager.beginCompoundChange();
		changeDepth++;
		try {
			edit.apply(document, TextEdit.NONE);
		} catch (BadLocationException e) {
			throw new EditException("The text has changed in the meantime; try again.");
		} finally {
			changeDepth--;
			undoManager.endCompoundChange();
			name(label);
			parse();
		}
	}

	private void name(String label) {
		IUndoableOperation last = OperationHistoryFactory.getOperationHistory().getUndoOperation(undoManager.getUndoContext());
		if (last instanceof AbstractOperation operation) {
			operation.setLabel(label);
		}
	}

	public boolean canUndo() {
		return undoManager.undoable();
	}

	public boolean canRedo() {
		return undoManager.redoable();
	}

	/** Takes back the last change, whichever page it was made on. */
	public void undo() throws ExecutionException {
		undoManager.undo();
	}

	/** Makes the change again that was taken back last. */
	public void redo() throws ExecutionException {
		undoManager.redo();
	}

	private void parse() {
		source = SourceFile.parse(document.get());
		if (Syntax.firstError(source).isEmpty()) {
			drawable = source;
		}
		listeners.forEach(Runnable::run);
	}
}
