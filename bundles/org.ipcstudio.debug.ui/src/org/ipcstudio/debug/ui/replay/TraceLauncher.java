package org.ipcstudio.debug.ui.replay;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IEditorLauncher;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.ipcstudio.debug.replay.ReplayException;
import org.ipcstudio.debug.replay.ReplaySession;
import org.ipcstudio.debug.replay.TraceReplay;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.Playbacks;
import org.ipcstudio.debug.run.SystemSource;
import org.ipcstudio.editor.IpcEditor;
import org.ipcstudio.ui.UiBundle;

/**
 * Opens a trace file instead of an editor for it: its system opens, and canvas, views and debugger stand before the
 * first move of the run. It is read in the background; the user is told of what does not fit.
 */
public final class TraceLauncher implements IEditorLauncher {

	@Override
	public void open(IPath file) {
		ICoreRunnable read = monitor -> {
			try {
				TraceReplay replay = TraceReplay.read(file.toPath(), folders(file), monitor::isCanceled);
				inDisplay(() -> show(file, replay));
			} catch (ReplayException e) {
				inDisplay(() -> UiBundle.show(UiBundle.information(e.getMessage())));
			}
		};
		Job job = Job.create(Messages.bind(Messages.TraceLauncher_job, file.lastSegment()), read);
		job.setUser(true);
		job.schedule();
	}

	/** The folders around the trace up to that of its project, and that of the workspace. */
	private static List<Path> folders(IPath file) {
		IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
		List<Path> folders = new ArrayList<>();
		IFile[] files = root.findFilesForLocationURI(file.toFile().toURI());
		if (files.length > 0 && files[0].getProject().getLocation() != null) {
			folders.add(files[0].getProject().getLocation().toPath());
		}
		folders.add(root.getLocation().toPath());
		return folders;
	}

	private static void inDisplay(Runnable task) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(task);
	}

	private static void show(IPath trace, TraceReplay replay) {
		IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(replay.path().toUri());
		IFile file = files.length == 0 ? null : files[0];
		if (file != null) {
			openEditor(file);
		}
		String title = Messages.bind(Messages.TraceLauncher_title, trace.lastSegment());
		Playback playback = new Playback(title, new SystemSource(replay.path().getFileName().toString(), file, replay.source(),
				replay.system()), replay.replay().recording());
		playback.show(0);
		ReplaySession.open(playback);
		Playbacks.instance().activate(playback);
		replay.remark().ifPresent(remark -> UiBundle.show(UiBundle.information(
				Messages.bind(Messages.TraceLauncher_misfit, new Object[] { remark, playback.recording().length() }))));
	}

	private static void openEditor(IFile file) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage()
				: window.getActivePage();
		try {
			IEditorPart editor = IDE.openEditor(page, file, true);
			if (editor instanceof IpcEditor system) {
				system.showDiagram();
			}
		} catch (PartInitException e) {
			UiBundle.show(UiBundle.error(Messages.bind(Messages.TraceLauncher_noEditor, file.getFullPath()), e));
		}
	}
}
