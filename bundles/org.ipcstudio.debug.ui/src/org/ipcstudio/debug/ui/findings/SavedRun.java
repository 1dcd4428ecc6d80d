package org.ipcstudio.debug.ui.findings;

import java.io.IOException;
import java.util.OptionalLong;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.ipcstudio.checker.Finding;
import org.ipcstudio.debug.verify.TraceText;
import org.ipcstudio.debug.verify.Verification;
import org.ipcstudio.engine.trace.TraceHeader;
import org.ipcstudio.ui.UiBundle;

/** The run of a finding, to be kept in a file. */
record SavedRun(IWorkbenchPartSite site, Verification verification, Finding finding) {
	/** What the names of such files end with. */
	static final String EXTENSION = ".trace.jsonl"; //$NON-NLS-1$
	private static final String TESTS = "tests"; //$NON-NLS-1$

	/** Asks for a place and keeps the run there. */
	void save() {
		SaveAsDialog dialog = new SaveAsDialog(site.getShell());
		dialog.setOriginalFile(suggestion(verification.file().getParent()));
		if (dialog.open() == Window.OK && dialog.getResult() != null) {
			write(ResourcesPlugin.getWorkspace().getRoot().getFile(dialog.getResult()));
		}
	}

	/** Asks what has to come of the run in future, and keeps it as a test of that. */
	void makeTest() {
		IContainer folder = verification.file().getProject().getFolder(TESTS);
		RegressionTestDialog dialog = new RegressionTestDialog(site.getShell(), verification.file(), suggestion(folder), finding);
		if (dialog.open() == Window.OK) {
			write(dialog.file());
		}
	}

	private IFile suggestion(IContainer folder) {
		String base = verification.file().getFullPath().removeFileExtension().lastSegment() + '-' + finding.kind().id();
		IFile file = folder.getFile(new Path(base + EXTENSION));
		for (int number = 2; file.exists(); number++) {
			file = folder.getFile(new Path(base + '-' + number + EXTENSION));
		}
		return file;
	}

	private void write(IFile file) {
		IPath source = verification.file().getFullPath().makeRelativeTo(file.getParent().getFullPath());
		TraceHeader header = TraceHeader.of(verification.outcome().orElseThrow().system().orElseThrow().name(),
				verification.text(), source.toString(), OptionalLong.empty(), "check, " + finding.kind().id()); //$NON-NLS-1$
		new WorkspaceJob(Messages.bind(Messages.SavedRun_job, file.getName())) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				try {
					byte[] contents = TraceText.of(header, finding.trace());
					makeFolder(file.getParent(), monitor);
					if (file.exists()) {
						file.setContents(contents, true, true, monitor);
					} else {
						file.create(contents, true, false, monitor);
					}
					show(file);
					return Status.OK_STATUS;
				} catch (IOException e) {
					return UiBundle.error(Messages.bind(Messages.SavedRun_failed, file.getFullPath()), e);
				}
			}
		}.schedule();
	}

	private static void makeFolder(IContainer container, IProgressMonitor monitor) throws CoreException {
		if (container instanceof IFolder folder && !folder.exists()) {
			makeFolder(folder.getParent(), monitor);
			folder.create(true, true, monitor);
		}
	}

	private void show(IFile file) {
		site.getShell().getDisplay()
				.asyncExec(() -> BasicNewResourceWizard.selectAndReveal(file, site.getWorkbenchWindow()));
	}
}
