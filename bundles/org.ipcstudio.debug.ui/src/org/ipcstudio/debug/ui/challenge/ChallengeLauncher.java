package org.ipcstudio.debug.ui.challenge;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorLauncher;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.ipcstudio.checker.challenge.ChallengeException;
import org.ipcstudio.checker.challenge.ChallengeFile;
import org.ipcstudio.debug.verify.FileText;
import org.ipcstudio.ui.UiBundle;

/**
 * What a double click on a challenge does: opens its system, so that the canvas can show the game, and the view in
 * which it is played.
 */
public final class ChallengeLauncher implements IEditorLauncher {

	@Override
	public void open(IPath location) {
		IFile file = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(location);
		if (file == null) {
			UiBundle.show(UiBundle.information(Messages.bind(Messages.ChallengeLauncher_elsewhere, location.lastSegment())));
			return;
		}
		Display.getCurrent().asyncExec(() -> play(file));
	}

	private static void play(IFile file) {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		try {
			openSystem(page, file);
			ChallengeView view = (ChallengeView) page.showView(ChallengeView.ID);
			view.open(file);
		} catch (PartInitException e) {
			UiBundle.show(e.getStatus());
		}
	}

	/** Opens the system, if it is where the challenge says; whatever is wrong is told by the view. */
	private static void openSystem(IWorkbenchPage page, IFile file) throws PartInitException {
		try {
			String name = ChallengeFile.parse(new FileText(file).read()).system();
			IPath path = file.getParent().getFullPath().append(name);
			IFile system = path.segmentCount() < 2 ? null : ResourcesPlugin.getWorkspace().getRoot().getFile(path);
			if (system != null && system.exists()) {
				IDE.openEditor(page, system, false);
			}
		} catch (ChallengeException | CoreException e) {
			return; // the view reads it again, and shows what is wrong
		}
	}
}
