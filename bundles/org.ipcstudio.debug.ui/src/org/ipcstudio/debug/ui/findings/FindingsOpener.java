package org.ipcstudio.debug.ui.findings;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.ipcstudio.checker.Finding;
import org.ipcstudio.debug.ui.preferences.RunPreferences;
import org.ipcstudio.debug.verify.Verification;
import org.ipcstudio.debug.verify.VerificationListener;
import org.ipcstudio.debug.verify.Verifications;
import org.ipcstudio.ui.UiBundle;

/**
 * Opens the Findings view when a verification ends, if the settings want it; the editor keeps the focus. Begins with
 * the workbench.
 */
public final class FindingsOpener implements IStartup, VerificationListener {

	@Override
	public void earlyStartup() {
		Verifications.instance().addListener(this);
	}

	@Override
	public void ended(Verification verification) {
		if (RunPreferences.opensFindings(verification)) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			if (!display.isDisposed()) {
				display.asyncExec(FindingsOpener::open);
			}
		}
	}

	/** Shows a finding in the view and its run from the first moment on. */
	static void replay(Verification verification, Finding finding) {
		FindingsView view = open();
		if (view != null) {
			view.reveal(verification, finding);
			view.commands().replay(false);
		}
	}

	/** Looks for repairs of a file in the view. */
	static void repair(Verification verification) {
		FindingsView view = open();
		if (view != null) {
			view.reveal(verification);
			view.commands().repair();
		}
	}

	/** Brings the view to the top of the active window, without giving it the focus; null if it cannot be opened. */
	static FindingsView open() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0) {
			window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
		}
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page == null) {
			return null;
		}
		try {
			IViewPart present = page.findView(FindingsView.ID);
			IViewPart shown = present != null && page.isPartVisible(present) ? present
					: page.showView(FindingsView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
			return shown instanceof FindingsView view ? view : null;
		} catch (PartInitException e) {
			UiBundle.log(UiBundle.error(Messages.FindingsOpener_failed, e));
			return null;
		}
	}
}
