package org.ipcstudio.debug.ui.states;

import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.SystemSource;
import org.ipcstudio.debug.verify.FileText;
import org.ipcstudio.engine.compile.UnrunnableSystemException;
import org.ipcstudio.language.SourceFile;

/** Reads and compiles the system of a file in the background. */
final class SystemReader {
	private final Consumer<SystemSource> result;
	private final Consumer<String> refusal;

	/**
	 * What is to be called, in any thread.
	 *
	 * @param result  with the system
	 * @param refusal with a sentence that says why there is none
	 */
	SystemReader(Consumer<SystemSource> result, Consumer<String> refusal) {
		this.result = result;
		this.refusal = refusal;
	}

	/** @param run if it is a run of the same text, its system is taken, so that it can be followed; may be null */
	void read(IFile file, Playback run) {
		ICoreRunnable read = monitor -> read(file, run, monitor);
		Job.create(NLS.bind(Messages.Exploration_reading, file.getName()), read).schedule();
	}

	private void read(IFile file, Playback run, IProgressMonitor monitor) {
		try {
			String text = new FileText(file).read();
			if (run != null && file.equals(run.source().file()) && text.equals(run.source().source().text())) {
				result.accept(run.source());
				return;
			}
			SourceFile source = SourceFile.parse(text);
			if (source.hasErrors()) {
				refusal.accept(NLS.bind(Messages.View_errors, file.getName()));
			} else {
				result.accept(SystemSource.of(file, source));
			}
		} catch (CoreException | UnrunnableSystemException e) {
			refusal.accept(NLS.bind(Messages.Exploration_failed, file.getName(), e.getMessage()));
		}
	}
}
