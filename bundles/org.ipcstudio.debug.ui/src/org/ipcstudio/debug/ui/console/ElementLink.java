package org.ipcstudio.debug.ui.console;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.console.IHyperlink;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.ipcstudio.editor.IpcEditor;
import org.ipcstudio.editor.diagram.DiagramNode;
import org.ipcstudio.ui.UiBundle;

/** A link to a process, channel or other node: selects it on the canvas. */
record ElementLink(IFile file, String name) implements IHyperlink {
	/** An editor that has just opened and its outline agree first that nothing but the system is selected, in milliseconds. */
	private static final int SETTLING = 300;

	@Override
	public void linkEntered() {
		// the console shows where the mouse is
	}

	@Override
	public void linkExited() {
		// the console shows where the mouse is
	}

	@Override
	public void linkActivated() {
		try {
			IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
			boolean isOpen = page.findEditor(new FileEditorInput(file)) != null;
			if (IDE.openEditor(page, file) instanceof IpcEditor editor) {
				editor.showDiagram();
				Display.getCurrent().timerExec(isOpen ? 0 : SETTLING, () -> select(editor));
			}
		} catch (PartInitException e) {
			UiBundle.show(e.getStatus());
		}
	}

	private void select(IpcEditor editor) {
		if (editor.system().isDisposed()) {
			return;
		}
		Optional<DiagramNode> node = editor.diagramPage().drawing().diagram().nodes().stream()
				.filter(one -> name.equals(one.element().getName())).findFirst();
		if (node.isPresent()) {
			editor.selection().select(List.of(node.get()));
		} else {
			UiBundle.show(UiBundle.information(Messages.bind(Messages.ElementLink_gone, file.getName(), name)));
		}
	}
}
