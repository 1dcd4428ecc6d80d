package org.ipcstudio.debug.ui.console;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.ipcstudio.debug.launch.RunTrace;
import org.ipcstudio.debug.launch.SimulatedRun;
import org.ipcstudio.ui.UiBundle;

/** Keeps the moves that a run has made up to now in a file of the workspace, in the background. */
public final class TraceSaving {
	private static final String EXTENSION = ".trace.jsonl"; //$NON-NLS-1$

	private final SimulatedRun run;

	public TraceSaving(SimulatedRun run) {
		this.run = run;
	}

	/** Asks for a place and writes the trace. */
	public void ask(Shell shell) {
		SaveAsDialog dialog = new SaveAsDialog(shell);
		dialog.setOriginalFile(suggestion());
		if (dialog.open() == Window.OK && dialog.getResult() != null) {
			write(ResourcesPlugin.getWorkspace().getRoot().getFile(dialog.getResult()));
		}
	}

	private IFile suggestion() {
		IFile file = run.session().playback().source().file();
		String name = file.getFullPath().removeFileExtension().lastSegment();
		return file.getParent().getFile(new org.eclipse.core.runtime.Path(name + "-seed" + run.seed() + EXTENSION)); //$NON-NLS-1$
	}

	/** Writes the trace to a file, or replaces it. */
	public void write(IFile file) {
		RunTrace trace = new RunTrace(run);
		WorkspaceJob job = new WorkspaceJob(Messages.bind(Messages.TraceSaving_job, file.getName())) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				return save(trace, file, monitor);
			}
		};
		job.setRule(ResourcesPlugin.getWorkspace().getRuleFactory().createRule(file));
		job.setUser(true);
		job.schedule();
	}

	/** What is cancelled leaves the file as it was. */
	private IStatus save(RunTrace trace, IFile file, IProgressMonitor monitor) throws CoreException {
		monitor.beginTask(Messages.bind(Messages.TraceSaving_moves, trace.length()), IProgressMonitor.UNKNOWN);
		try {
			Path temporary = Files.createTempFile("ipcstudio", EXTENSION); //$NON-NLS-1$
			try {
				try (Writer out = Files.newBufferedWriter(temporary)) {
					trace.write(out, source(file), monitor);
				}
				try (var in = Files.newInputStream(temporary)) {
					if (file.exists()) {
						file.setContents(in, IResource.FORCE | IResource.KEEP_HISTORY, monitor);
					} else {
						file.create(in, true, monitor);
					}
				}
			} finally {
				Files.delete(temporary);
			}
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (IOException e) {
			return UiBundle.error(Messages.bind(Messages.TraceSaving_failed, file.getFullPath()), e);
		}
	}

	/** The file of the system as it is found from the trace. */
	private String source(IFile file) {
		return run.session().playback().source().file().getFullPath().makeRelativeTo(file.getParent().getFullPath()).toString();
	}
}
