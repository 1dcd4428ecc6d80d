package org.ipcstudio.debug.ui.launch;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementTreeSelectionDialog;
import org.eclipse.ui.model.BaseWorkbenchContentProvider;
import org.eclipse.ui.model.WorkbenchLabelProvider;
import org.ipcstudio.debug.launch.SystemFile;

/** Asks for one of the files with systems in the workspace. */
final class SystemFileDialog extends ElementTreeSelectionDialog {
	SystemFileDialog(Shell parent) {
		super(parent, WorkbenchLabelProvider.getDecoratingWorkbenchLabelProvider(), new BaseWorkbenchContentProvider());
		setTitle(Messages.SystemFileDialog_title);
		setMessage(Messages.SystemFileDialog_message);
		setEmptyListMessage(Messages.SystemFileDialog_none);
		setAllowMultiple(false);
		setInput(ResourcesPlugin.getWorkspace().getRoot());
		addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer viewer, Object parentElement, Object element) {
				return isShown((IResource) element);
			}
		});
		setValidator(selection -> selection.length == 1 && selection[0] instanceof IFile ? Status.OK_STATUS
				: new Status(IStatus.ERROR, SystemFileDialog.class, Messages.SystemFileDialog_chooseFile));
	}

	/** Files with systems, and folders in which there are some. */
	private static boolean isShown(IResource resource) {
		if (resource instanceof IProject project && !project.isOpen() || resource.isDerived()) {
			return false;
		}
		return resource instanceof IContainer folder ? hasSystem(folder)
				: SystemFile.EXTENSION.equals(resource.getFileExtension());
	}

	private static boolean hasSystem(IContainer folder) {
		boolean[] found = new boolean[1];
		try {
			folder.accept(proxy -> {
				found[0] |= proxy.getType() == IResource.FILE && proxy.getName().endsWith('.' + SystemFile.EXTENSION);
				return !found[0];
			}, IResource.NONE);
		} catch (CoreException e) {
			return false;
		}
		return found[0];
	}
}
