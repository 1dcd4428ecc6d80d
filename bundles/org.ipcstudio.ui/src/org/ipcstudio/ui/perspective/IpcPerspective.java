package org.ipcstudio.ui.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;

/**
 * Files on the left, the drawing in the middle, its outline on the right, and below what is selected and what is wrong.
 * Nothing ever switches to this perspective by itself.
 */
public final class IpcPerspective implements IPerspectiveFactory {

	/** The name of the perspective in the registry. */
	public static final String ID = "org.ipcstudio.ui.perspective";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.createFolder("left", IPageLayout.LEFT, 0.18f, editors).addView(ProjectExplorer.VIEW_ID);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.72f, editors);
		below.addView(IPageLayout.ID_PROP_SHEET);
		below.addView(IPageLayout.ID_PROBLEM_VIEW);
		below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
		layout.createFolder("right", IPageLayout.RIGHT, 0.78f, editors).addView(IPageLayout.ID_OUTLINE);

		layout.addNewWizardShortcut("org.ipcstudio.ui.newSystem");
		layout.addNewWizardShortcut("org.ipcstudio.ui.newProject");
		layout.addNewWizardShortcut("org.ipcstudio.ui.newExamples");
		layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
		layout.addShowViewShortcut(ProjectExplorer.VIEW_ID);
		layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
		layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
		layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
		layout.addShowViewShortcut(IPageLayout.ID_PROGRESS_VIEW);
		layout.addPerspectiveShortcut("org.eclipse.ui.resourcePerspective");
		layout.addPerspectiveShortcut("org.eclipse.debug.ui.DebugPerspective");
	}
}
