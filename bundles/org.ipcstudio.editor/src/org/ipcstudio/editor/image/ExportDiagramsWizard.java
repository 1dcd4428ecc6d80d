package org.ipcstudio.editor.image;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;

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
		List<ImageException> failures = new ArrayList<>();
		try {
			// figures belong to the thread of the user interface
			getContainer().run(false, true, monitor -> export(files, targets, options, failures, monitor));
		} catch (InvocationTargetException e) {
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			return false;
		}
		if (!failures.isEmpty()) {
			Failures.show(getShell(), Messages.ExportWizard_title,
					NLS.bind(Messages.ExportWizard_someFailed, failures.size(), files.size()), failures);
		}
		return failures.isEmpty();
	}

	private static void export(List<IFile> files, List<Path> targets, ImageOptions options, List<ImageException> failures,
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
				failures.add(e);
			}
			progress.worked(1);
		}
	}
}
