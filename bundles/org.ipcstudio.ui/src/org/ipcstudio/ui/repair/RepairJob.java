package org.ipcstudio.ui.repair;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.ui.PlatformUI;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.repairs.RepairAnswer;
import org.ipcstudio.language.repairs.RepairFinder;
import org.ipcstudio.language.repairs.RepairOffer;
import org.ipcstudio.ui.UiBundle;
import org.ipcstudio.ui.problems.EditedFile;

/**
 * Looks for repairs of the text of a file, as the user sees it, in the background; it can be cancelled, and shows then
 * what was found up to there. The repair that the user picks is applied to the open editor, as one step of its
 * history, or to the file if it is not open; not if the text has changed meanwhile.
 */
final class RepairJob extends Job {
	/** The family of the jobs, for those who want to wait for them. */
	static final Object FAMILY = RepairJob.class;

	private final IFile file;

	RepairJob(IFile file) {
		super(Messages.bind(Messages.RepairJob_name, file.getName()));
		this.file = file;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			String text = new EditedFile(file).text();
			SourceFile source = SourceFile.parse(text);
			if (source.hasErrors()) {
				tell(Messages.bind(Messages.RepairJob_errors, file.getName()));
				return Status.OK_STATUS;
			}
			Optional<RepairAnswer> answer = find(source, monitor);
			if (answer.isEmpty()) {
				tell(Messages.RepairJob_noFinder);
			} else {
				PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(answer.get(), text));
			}
			return Status.OK_STATUS;
		} catch (CoreException | BadLocationException e) {
			return UiBundle.error(Messages.bind(Messages.RepairJob_cannotRead, file.getFullPath()), e);
		}
	}

	private static Optional<RepairAnswer> find(SourceFile source, IProgressMonitor monitor) {
		RepairAnswer[] answer = new RepairAnswer[1];
		ServiceCaller.callOnce(RepairJob.class, RepairFinder.class,
				finder -> answer[0] = finder.find(source, new MonitoredWatch(monitor)));
		return Optional.ofNullable(answer[0]);
	}

	private void show(RepairAnswer answer, String text) {
		if (answer.offers().isEmpty()) {
			UiBundle.show(UiBundle.information(RepairText.withoutOffer(file.getName(), answer)));
			return;
		}
		RepairDialog dialog = new RepairDialog(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
				file.getName(), answer);
		if (dialog.open() == RepairDialog.OK) {
			dialog.chosen().ifPresent(offer -> apply(offer, text));
		}
	}

	private void apply(RepairOffer offer, String text) {
		try {
			EditedFile edited = new EditedFile(file);
			if (edited.text().equals(text)) {
				edited.apply(offer.fix().edit());
			} else {
				UiBundle.show(UiBundle.information(Messages.bind(Messages.RepairJob_changed, file.getName())));
			}
		} catch (CoreException | BadLocationException e) {
			UiBundle.show(UiBundle.error(Messages.bind(Messages.RepairJob_cannotChange, file.getFullPath()), e));
		}
	}

	private static void tell(String message) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> UiBundle.show(UiBundle.information(message)));
	}

	@Override
	public boolean belongsTo(Object family) {
		return FAMILY == family;
	}
}
