package org.ipcstudio.ui.problems;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.ipcstudio.ui.UiBundle;
import org.ipcstudio.ui.preferences.Preferences;

/**
 * Validates single files in the background: those that are opened or saved in projects without the builder. There is one
 * job; files that are added while it waits or runs are validated by the same run or the next.
 */
public final class ValidationJob extends Job {

	/** The family of the job, for those who want to wait for it. */
	public static final Object FAMILY = ValidationJob.class;

	private static final ValidationJob INSTANCE = new ValidationJob();

	private final Set<IFile> waiting = new LinkedHashSet<>();

	private ValidationJob() {
		super(Messages.ValidationJob_name);
		setPriority(BUILD);
	}

	/** Validates files soon. Returns at once; a file that is added twice before its turn is validated once. */
	public static void schedule(Collection<IFile> files) {
		if (!files.isEmpty()) {
			INSTANCE.add(files);
			INSTANCE.schedule();
		}
	}

	/** Validates a file that is being opened, if it is in a project without the builder and the user wants that. */
	public static void opened(IFile file) {
		try {
			if (Validation.concerns(file) && !SystemNature.isEnabled(file.getProject())
					&& Preferences.store().getBoolean(Preferences.VALIDATE_ALL_PROJECTS)) {
				schedule(List.of(file));
			}
		} catch (CoreException e) {
			UiBundle.log(UiBundle.error(Messages.ValidationJob_failed, e));
		}
	}

	private void add(Collection<IFile> files) {
		synchronized (waiting) {
			waiting.addAll(files);
		}
	}

	private List<IFile> take() {
		synchronized (waiting) {
			List<IFile> files = List.copyOf(waiting);
			waiting.clear();
			return files;
		}
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		List<IFile> files = take();
		MultiStatus result = new MultiStatus(UiBundle.ID, IStatus.OK, Messages.ValidationJob_failed);
		SubMonitor progress = SubMonitor.convert(monitor, files.size());
		for (IFile file : files) {
			if (progress.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			progress.subTask(Messages.bind(Messages.SystemBuilder_validating, file.getFullPath()));
			try {
				Validation.validate(file);
			} catch (CoreException e) {
				// A file that has been deleted in the meantime has no problems any more.
				if (file.isAccessible()) {
					result.add(e.getStatus());
				}
			}
			progress.worked(1);
		}
		return result;
	}

	@Override
	public boolean belongsTo(Object family) {
		return FAMILY == family;
	}
}
