package org.ipcstudio.debug.ui.coverage;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.ipcstudio.editor.IpcEditor;

/** Shows in the active editor what no run uses, or hides it; its menu item is checked while it is shown. */
public final class CoverageHandler extends AbstractHandler implements IElementUpdater {
	private static final String COMMAND = "org.ipcstudio.debug.ui.showCoverage"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof IpcEditor editor) {
			if (CoverageDisplay.isShown(editor)) {
				CoverageDisplay.hide(editor);
			} else {
				CoverageDisplay.show(editor);
			}
			PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(COMMAND, null);
		}
		return null;
	}

	@Override
	public void updateElement(UIElement element, Map parameters) {
		IWorkbenchWindow window = element.getServiceLocator().getService(IWorkbenchWindow.class);
		IEditorPart editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
		element.setChecked(editor instanceof IpcEditor system && CoverageDisplay.isShown(system));
	}
}
