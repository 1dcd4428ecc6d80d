package org.ipcstudio.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ipcstudio.editor.actions.Surroundings;
import org.ipcstudio.language.Region;

/** The other page and the views, for actions of the canvas. */
final class EditorSurroundings implements Surroundings {
	private final IpcEditor editor;

	EditorSurroundings(IpcEditor editor) {
		this.editor = editor;
	}

	@Override
	public void openSource(EObject element) {
		Region region = editor.system().drawable().region(element);
		if (!region.isNone()) {
			editor.showSource(region);
		}
	}

	@Override
	public void showProperties() {
		try {
			editor.getSite().getPage().showView(IPageLayout.ID_PROP_SHEET);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}
}
