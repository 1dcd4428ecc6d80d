package org.ipcstudio.debug.ui.sequence;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.editor.IpcEditor;
import org.ipcstudio.engine.kernel.Site;
import org.ipcstudio.engine.record.RecordedMove;
import org.ipcstudio.engine.trace.Step;

/** Shows where a move stands in the source. */
final class SourceOpener {
	private SourceOpener() {
	}

	/** @param step the move in words, which knows its line best; may be null */
	static void open(IWorkbenchPage page, Playback playback, int move, Step step) {
		IFile file = playback.source().workspaceFile().filter(IFile::exists).orElse(null);
		if (file == null) {
			page.getWorkbenchWindow().getShell().getDisplay().beep();
			return;
		}
		RecordedMove recorded = playback.recording().move(move);
		Site site = playback.recording().system().process(recorded.process()).program().code()[recorded.location()].site();
		try {
			IEditorPart part = IDE.openEditor(page, file);
			if (part instanceof IpcEditor editor) {
				editor.showSource();
				reveal(editor, site, step == null ? site.line() : step.line());
			}
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}

	private static void reveal(IpcEditor editor, Site site, int line) {
		IDocument document = editor.system().document();
		if (line == site.line() && site.region().offset() + site.region().length() <= document.getLength()) {
			editor.sourcePage().selectAndReveal(site.region().offset(), site.region().length());
			return;
		}
		try {
			int offset = document.getLineOffset(line - 1);
			String text = document.get(offset, document.getLineLength(line - 1));
			int indent = text.length() - text.stripLeading().length();
			editor.sourcePage().selectAndReveal(offset + indent, text.strip().length());
		} catch (BadLocationException e) {
			// the text has become shorter since the run: it is open, and there is nothing to point at
			editor.setFocus();
		}
	}
}
