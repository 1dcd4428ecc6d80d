package org.ipcstudio.debug.ui.breakpoints;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.MultiPageEditorSite;
import org.ipcstudio.editor.IpcEditor;
import org.ipcstudio.editor.diagram.DiagramElement;

/** What is selected in an editor for systems. */
final class EditorSelection {
	private EditorSelection() {
	}

	/** The editor that a part is, or is a page of. */
	static Optional<IpcEditor> editor(IWorkbenchPart part) {
		if (part instanceof IpcEditor editor) {
			return Optional.of(editor);
		}
		boolean page = part != null && part.getSite() instanceof MultiPageEditorSite;
		return page && ((MultiPageEditorSite) part.getSite()).getMultiPageEditor() instanceof IpcEditor editor
				? Optional.of(editor) : Optional.empty();
	}

	/** The file of the editor; empty if it shows none of the workspace. */
	static Optional<IFile> file(IWorkbenchPart part) {
		return editor(part).map(editor -> ResourceUtil.getFile(editor.getEditorInput()));
	}

	/** The nodes and edges that are selected. */
	static List<DiagramElement> elements(IWorkbenchPart part) {
		return editor(part).map(editor -> editor.selection().selected().stream().filter(DiagramElement.class::isInstance)
				.map(DiagramElement.class::cast).toList()).orElse(List.of());
	}
}
