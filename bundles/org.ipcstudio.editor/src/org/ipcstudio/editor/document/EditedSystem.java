package org.ipcstudio.editor.document;

import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
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
 * <p>The text is parsed when somebody asks for its meaning, at the latest shortly after it has changed: keys that come
 * faster than that cause one parse. Belongs to the thread that changes the document, which is that of the user interface.
 */
public final class EditedSystem {
	private final Executor later;
	private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final IDocumentListener documentListener = new IDocumentListener() {
		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// the new text is what counts
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			outdate();
		}
	};
	private IDocument document;
	private IDocumentUndoManager undoManager;
	private SourceFile source;
	private SourceFile drawable;
	private boolean outdated;
	private boolean announced = true;
	private boolean disposed;
	private int stepDepth;

	/** Computes the edit of a gesture. */
	@FunctionalInterface
	public interface Gesture {
		/** @throws EditException if the request makes no sense; its message is for the user */
		TextEdit edit(ModelEdits edits);
	}

	/** Begins to follow a document whose listeners are told at once; {@link #dispose()} ends it. */
	public EditedSystem(IDocument document) {
		this(document, Runnable::run);
	}

	/**
	 * Begins to follow a document; {@link #dispose()} ends it.
	 *
	 * @param later runs what is given to it soon, in the thread of the document
	 */
	public EditedSystem(IDocument document, Executor later) {
		this.later = Objects.requireNonNull(later);
		connect(Objects.requireNonNull(document));
		source = SourceFile.parse(document.get());
		drawable = source;
	}

	public void dispose() {
		disposed = true;
		disconnect();
		listeners.clear();
	}

	public boolean isDisposed() {
		return disposed;
	}

	private void connect(IDocument newDocument) {
		document = newDocument;
		DocumentUndoManagerRegistry.connect(document);
		undoManager = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
		undoManager.connect(this);
		document.addDocumentListener(documentListener);
	}

	private void disconnect() {
		document.removeDocumentListener(documentListener);
		undoManager.disconnect(this);
		DocumentUndoManagerRegistry.disconnect(document);
	}

	/** Goes on with another document, as when a file has been moved or saved under another name. */
	public void setDocument(IDocument newDocument) {
		if (newDocument != document) {
			disconnect();
			connect(newDocument);
			outdate();
		}
	}

	public IDocument document() {
		return document;
	}

	/** The text as it is now. */
	public SourceFile source() {
		if (outdated) {
			outdated = false;
			source = SourceFile.parse(document.get());
			if (Syntax.firstError(source).isEmpty()) {
				drawable = source;
			}
		}
		return source;
	}

	/** The last text that could be drawn: the present one, unless its syntax is broken. */
	public SourceFile drawable() {
		source();
		return drawable;
	}

	/** Whether the syntax of the present text is broken, so that the drawing shows an older one and cannot be edited. */
	public boolean isBroken() {
		return source() != drawable;
	}

	/** Calls {@code listener} soon after every change. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/**
	 * Carries out a gesture as one step of the undo history; the listeners have been told when this returns.
	 *
	 * @param label what the Edit menu says can be undone: "Move Producer"
	 * @throws EditException if the request makes no sense, or the text is broken; nothing has changed then
	 */
	public void perform(String label, Gesture gesture) {
		apply(label, gesture.edit(new ModelEdits(source())));
	}

	/** Applies an edit of the present text as one step of the undo history; the listeners have been told when this returns. */
	public void apply(String label, TextEdit edit) {
		asOneStep(label, () -> {
			try {
				edit.apply(document, TextEdit.NONE);
			} catch (BadLocationException e) {
				throw new EditException("The text has changed in the meantime; try again.");
			}
		});
	}

	/** Runs something that performs several gestures; together they are one step of the undo history. */
	public void asOneStep(String label, Runnable gestures) {
		if (stepDepth == 0) {
			undoManager.commit();
			undoManager.beginCompoundChange();
		}
		stepDepth++;
		IUndoableOperation before = lastOperation();
		try {
			gestures.run();
		} finally {
			stepDepth--;
			if (stepDepth == 0) {
				undoManager.endCompoundChange();
				name(label, before);
				announce();
			}
		}
	}

	private IUndoableOperation lastOperation() {
		return OperationHistoryFactory.getOperationHistory().getUndoOperation(undoManager.getUndoContext());
	}

	private void name(String label, IUndoableOperation before) {
		IUndoableOperation last = lastOperation();
		if (last != before && last instanceof AbstractOperation operation) {
			operation.setLabel(label);
		}
	}

	/** What the platform's Undo and Redo work on. */
	public IUndoContext undoContext() {
		return undoManager.getUndoContext();
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
		announce();
	}

	/** Makes the change again that was taken back last. */
	public void redo() throws ExecutionException {
		undoManager.redo();
		announce();
	}

	/** Tells the listeners now of a change that they would hear of soon; at the end of it if a step is under way. */
	public void flush() {
		announce();
	}

	private void outdate() {
		outdated = true;
		if (announced) {
			announced = false;
			if (stepDepth == 0) {
				later.execute(this::announce);
			}
		}
	}

	/** Tells the listeners of a change, once, unless a step is under way: then its end does it. */
	private void announce() {
		if (!announced && stepDepth == 0 && !disposed) {
			announced = true;
			source();
			listeners.forEach(Runnable::run);
		}
	}
}
