package org.ipcstudio.ui.wizards;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.ipcstudio.ui.Icon;
import org.ipcstudio.ui.UiBundle;

/** Copies examples into a project, which it makes if there is none, and opens one of them. */
public final class ExamplesWizard extends BasicNewResourceWizard {
	private ExamplesPage page;
	private List<ExampleChallenge> challenges = List.of();

	@Override
	public void init(IWorkbench workbench, IStructuredSelection currentSelection) {
		super.init(workbench, currentSelection);
		setWindowTitle(Messages.ExamplesWizard_title);
		setDialogSettings(UiBundle.dialogSettings("ExamplesWizard"));
		setNeedsProgressMonitor(true);
	}

	@Override
	protected void initializeDefaultPageImageDescriptor() {
		setDefaultPageImageDescriptor(Icon.EXAMPLES_BANNER.descriptor());
	}

	@Override
	public void addPages() {
		page = new ExamplesPage(topics());
		addPage(page);
	}

	private List<ExampleTopic> topics() {
		try {
			challenges = ExampleCatalog.readChallenges();
			return ExampleTopic.of(ExampleCatalog.read());
		} catch (IOException e) {
			UiBundle.show(UiBundle.error(Messages.ExamplesWizard_unreadable, e));
			return List.of();
		}
	}

	@Override
	public boolean performFinish() {
		IProject project = page.project();
		Set<Example> examples = page.examples();
		Example first = page.first();
		List<Example> present = examples.stream().filter(example -> file(project, example).exists()).toList();
		if (!present.isEmpty()) {
			switch (askAbout(present)) {
				case 0 -> { }
				case 1 -> examples.removeAll(present);
				default -> {
					return false;
				}
			}
		}
		if (!copy(project, examples)) {
			return false;
		}
		page.remember();
		selectAndReveal(file(project, first));
		OpenedFile.open(getWorkbench(), file(project, first));
		return true;
	}

	/** What happens to files that are there already: 0 they are replaced, 1 they are kept, 2 nothing is done at all. */
	private int askAbout(List<Example> present) {
		String question = present.size() == 1 ? Messages.bind(Messages.ExamplesWizard_exists, present.get(0).fileName())
				: Messages.bind(Messages.ExamplesWizard_exist, present.size());
		return MessageDialog.open(MessageDialog.QUESTION, getShell(), Messages.ExamplesWizard_title, question, 0,
				Messages.ExamplesWizard_replace, Messages.ExamplesWizard_keep, IDialogConstants.CANCEL_LABEL);
	}

	private boolean copy(IProject project, Collection<Example> examples) {
		WorkspaceModifyOperation copying = new WorkspaceModifyOperation() {
			@Override
			protected void execute(IProgressMonitor monitor) throws CoreException {
				SubMonitor progress = SubMonitor.convert(monitor, Messages.ExamplesWizard_copying, examples.size() + 1);
				ValidatedProject.provide(project, null, progress.split(1));
				for (Example example : examples) {
					write(file(project, example), example.text(), progress.split(1));
					copyChallenges(project, example);
				}
			}
		};
		try {
			getContainer().run(true, true, copying);
			return true;
		} catch (InterruptedException e) {
			return false;
		} catch (InvocationTargetException e) {
			UiBundle.show(UiBundle.error(Messages.bind(Messages.ExamplesWizard_failed, project.getName()), e.getCause()));
			return false;
		}
	}

	/** Copies the challenges about an example that are not there yet. */
	private void copyChallenges(IProject project, Example example) throws CoreException {
		for (ExampleChallenge challenge : challenges) {
			IFile file = project.getFile(challenge.fileName());
			if (challenge.isAbout(example) && !file.exists()) {
				write(file, challenge.text(), null);
			}
		}
	}

	private static IFile file(IProject project, Example example) {
		return project.getFile(example.fileName());
	}

	private static void write(IFile file, String text, IProgressMonitor monitor) throws CoreException {
		ByteArrayInputStream contents = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
		if (file.exists()) {
			file.setContents(contents, true, true, monitor);
		} else {
			file.create(contents, true, monitor);
		}
	}
}
