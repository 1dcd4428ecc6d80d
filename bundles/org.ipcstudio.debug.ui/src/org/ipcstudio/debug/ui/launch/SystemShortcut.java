package org.ipcstudio.debug.ui.launch;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.IDebugModelPresentation;
import org.eclipse.debug.ui.ILaunchShortcut2;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.ipcstudio.ui.UiBundle;

/**
 * Launches the files that are selected, or that of the editor. A file that has a launch configuration is launched with
 * that, after a question if it has several; else one with the usual settings is made for it, quietly.
 */
public final class SystemShortcut implements ILaunchShortcut2 {
	private final SystemConfigurations configurations = new SystemConfigurations();

	@Override
	public void launch(ISelection selection, String mode) {
		launch(LaunchedFiles.of(selection), mode);
	}

	@Override
	public void launch(IEditorPart editor, String mode) {
		launch(LaunchedFiles.of(editor), mode);
	}

	/** Launches files, or says that there is none. */
	void launch(List<IFile> files, String mode) {
		if (files.isEmpty()) {
			UiBundle.show(UiBundle.information(Messages.SystemShortcut_nothing));
		}
		for (IFile file : files) {
			try {
				ILaunchConfiguration configuration = configuration(file);
				if (configuration == null) {
					return; // the user does not want any
				}
				DebugUITools.launch(configuration, mode);
			} catch (CoreException e) {
				UiBundle.show(UiBundle.error(NLS.bind(Messages.SystemShortcut_cannotCreate, file.getFullPath()), e));
			}
		}
	}

	private ILaunchConfiguration configuration(IFile file) throws CoreException {
		List<ILaunchConfiguration> existing = configurations.of(file);
		return switch (existing.size()) {
			case 0 -> configurations.create(file);
			case 1 -> existing.getFirst();
			default -> choose(file, existing);
		};
	}

	private static ILaunchConfiguration choose(IFile file, List<ILaunchConfiguration> existing) {
		IDebugModelPresentation labels = DebugUITools.newDebugModelPresentation();
		try {
			ElementListSelectionDialog dialog = new ElementListSelectionDialog(
					PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), labels);
			dialog.setTitle(Messages.SystemShortcut_chooseTitle);
			dialog.setMessage(NLS.bind(Messages.SystemShortcut_choose, file.getName()));
			dialog.setElements(existing.toArray());
			dialog.setMultipleSelection(false);
			return dialog.open() == Window.OK ? (ILaunchConfiguration) dialog.getFirstResult() : null;
		} finally {
			labels.dispose();
		}
	}

	@Override
	public ILaunchConfiguration[] getLaunchConfigurations(ISelection selection) {
		return existing(LaunchedFiles.of(selection));
	}

	@Override
	public ILaunchConfiguration[] getLaunchConfigurations(IEditorPart editor) {
		return existing(LaunchedFiles.of(editor));
	}

	/** Null says that this shortcut has nothing to do with it. */
	private ILaunchConfiguration[] existing(List<IFile> files) {
		if (files.isEmpty()) {
			return null;
		}
		List<ILaunchConfiguration> all = new ArrayList<>();
		for (IFile file : files) {
			try {
				all.addAll(configurations.of(file));
			} catch (CoreException e) {
				UiBundle.log(UiBundle.error(NLS.bind(Messages.SystemShortcut_cannotRead, file.getFullPath()), e));
			}
		}
		return all.toArray(ILaunchConfiguration[]::new);
	}

	@Override
	public IResource getLaunchableResource(ISelection selection) {
		return only(LaunchedFiles.of(selection));
	}

	@Override
	public IResource getLaunchableResource(IEditorPart editor) {
		return only(LaunchedFiles.of(editor));
	}

	private static IResource only(List<IFile> files) {
		return files.size() == 1 ? files.getFirst() : null;
	}
}
