package org.ipcstudio.ui.problems;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.edits.TextEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

/**
 * The text of a file as the user sees it: that of the editor in which it is open, else that on the disk. An edit goes to
 * the open editor, where it can be undone and is not saved; a file that is not open is saved at once.
 */
public final class EditedFile {
	private static final ITextFileBufferManager BUFFERS = FileBuffers.getTextFileBufferManager();

	private final IPath path;

	public EditedFile(IFile file) {
		path = file.getFullPath();
	}

	/** Does something with the text. */
	@FunctionalInterface
	interface Use<R> {
		R with(IDocument document) throws CoreException, BadLocationException;
	}

	/** The text as it is now. */
	public String text() throws CoreException, BadLocationException {
		return use(false, IDocument::get);
	}

	/** Changes the text, in one step of the undo history if it is open. Only in the thread of the display. */
	public void apply(TextEdit edit) throws CoreException, BadLocationException {
		boolean open = BUFFERS.getTextFileBuffer(path, LocationKind.IFILE) != null;
		use(!open, document -> {
			IDocumentUndoManager history = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
			if (history != null) {
				history.beginCompoundChange();
			}
			try {
				edit.apply(document, TextEdit.NONE);
			} finally {
				if (history != null) {
					history.endCompoundChange();
				}
			}
			return null;
		});
	}

	private <R> R use(boolean save, Use<R> use) throws CoreException, BadLocationException {
		BUFFERS.connect(path, LocationKind.IFILE, new NullProgressMonitor());
		try {
			ITextFileBuffer buffer = BUFFERS.getTextFileBuffer(path, LocationKind.IFILE);
			R result = use.with(buffer.getDocument());
			if (save) {
				buffer.commit(new NullProgressMonitor(), false);
			}
			return result;
		} finally {
			BUFFERS.disconnect(path, LocationKind.IFILE, new NullProgressMonitor());
		}
	}
}
