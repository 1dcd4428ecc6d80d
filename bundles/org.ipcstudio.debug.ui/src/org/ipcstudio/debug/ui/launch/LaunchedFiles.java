package org.ipcstudio.debug.ui.launch;

import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.ipcstudio.debug.launch.SystemFile;
import org.ipcstudio.editor.diagram.DiagramElement;
import org.ipcstudio.editor.selection.ElementId;

/** Finds the files with systems that somebody means who launches something. In the thread of the display only. */
final class LaunchedFiles {
	private LaunchedFiles() {
	}

	/**
	 * The files that are selected. Nodes, connections and lines of a system stand for the file of the active editor, in which
	 * they are selected.
	 */
	static List<IFile> of(ISelection selection) {
		if (!(selection instanceof IStructuredSelection structured) || structured.isEmpty()) {
			return List.of();
		}
		List<IFile> files = StreamSupport.stream(((Iterable<?>) structured).spliterator(), false)
				.map(LaunchedFiles::file).filter(Objects::nonNull).distinct().toList();
		return files.isEmpty() && isOfSystem(structured.getFirstElement()) ? of(activeEditor()) : files;
	}

	private static boolean isOfSystem(Object element) {
		return element instanceof DiagramElement || element instanceof ElementId;
	}

	/** The file of an editor; empty if it shows no system. */
	static List<IFile> of(IEditorPart editor) {
		IFile file = editor == null ? null : file(editor.getEditorInput());
		return file == null ? List.of() : List.of(file);
	}

	/** What is selected in the active part, else the file of the active editor. */
	static List<IFile> ofWorkbench() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		IWorkbenchPart part = page == null ? null : page.getActivePart();
		if (part == null || part instanceof IEditorPart) {
			return of(activeEditor());
		}
		List<IFile> selected = of(page.getSelection());
		return selected.isEmpty() ? of(activeEditor()) : selected;
	}

	private static IEditorPart activeEditor() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
	}

	private static IFile file(Object element) {
		IFile file = element instanceof IEditorPart editor ? Adapters.adapt(editor.getEditorInput(), IFile.class)
				: Adapters.adapt(element, IFile.class);
		return file != null && SystemFile.EXTENSION.equals(file.getFileExtension()) ? file : null;
	}
}
