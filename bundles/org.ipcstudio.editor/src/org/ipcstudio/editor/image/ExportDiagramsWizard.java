package org.ipcstudio.editor.image;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.statushandlers.StatusManager;
import org.osgi.framework.FrameworkUtil;

/** Draws several `.ipc` files into images, without an editor; what cannot be drawn is reported, the others are written. */
public final class ExportDiagramsWizard extends Wizard implements IExportWizard {
	private ExportDiagramsPage page;
	private IStructuredSelection selection;

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selected) {
		selection = selected;
		setWindowTitle(Messages.ExportWizard_title);
		setNeedsProgressMonitor(true);
		setDialogSettings(DiagramHandler.settings());
	}

	@Override
	public void addPages() {
		page = new ExportDiagramsPage(SystemFiles.inWorkspace(), SystemFiles.in(selection), getDialogSettings());
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		List<IFile> files = page.files();
		ImageOptions options = page.options();
		Path folder = page.folder();
		List<Path> targets = SystemFiles.targets(files, folder, options.format());
		long existing = targets.stream().filter(Files::exists).count();
		if (existing > 0 && !MessageDialog.openQuestion(getShell(), Messages.ExportWizard_overwriteTitle,
				NLS.bind(Messages.ExportWizard_overwrite, existing, folder))) {
			return false;
		}
		page.remember();
		List<IStatus> failures = new ArrayList<>();
		try {
			// figures belong to the thread of the user interface
			getContainer().run(false, true, monitor -> export(files, targets, options, failures, monitor));
		} catch (InvocationTargetException e) {
			failures.add(failure(e.getCause().getMessage(), e.getCause()));
		} catch (InterruptedException e) {
			return false;
		}
		if (!failures.isEmpty()) {
			StatusManager.getManager().handle(new MultiStatus(id(), 0, failures.toArray(IStatus[]::new),
					NLS.bind(Messages.ExportWizard_someFailed, failures.size(), files.size()), null), StatusManager.SHOW);
		}
		return failures.isEmpty();
	}

	private static void export(List<IFile> files, List<Path> targets, ImageOptions options, List<IStatus> failures,
			IProgressMonitor monitor) throws InterruptedException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.ExportWizard_task, files.size());
		for (int i = 0; i < files.size(); i++) {
			if (progress.isCanceled()) {
				throw new InterruptedException();
			}
			progress.subTask(files.get(i).getFullPath().toString());
			try {
				Exports.write(SystemFiles.draw(files.get(i), options.coloring()), options, targets.get(i));
				WorkspaceFiles.refresh(targets.get(i));
			} catch (ImageException e) {
				failures.add(failure(e.getMessage(), e.getCause()));
			}
			progress.worked(1);
		}
	}

	private static IStatus failure(String message, Throwable cause) {
		return new Status(IStatus.WARNING, id(), message, cause);
	}

	private static String id() {
		return FrameworkUtil.getBundle(ExportDiagramsWizard.class).getSymbolicName();
	}
}
