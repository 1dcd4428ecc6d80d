package org.ipcstudio.ui.wizards;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.ipcstudio.ui.Icon;
import org.ipcstudio.ui.UiBundle;
import org.ipcstudio.ui.problems.SystemNature;

/**
 * Makes a file with a new system from a template, has its project validated from now on, and opens the file. Where there
 * is no project yet, it makes one for the file.
 */
public final class NewSystemWizard extends BasicNewResourceWizard {
	private NewProjectPage projectPage;
	private NewSystemFilePage filePage;
	private TemplatePage templatePage;

	@Override
	public void init(IWorkbench workbench, IStructuredSelection currentSelection) {
		super.init(workbench, currentSelection);
		setWindowTitle(Messages.NewSystemWizard_title);
		setDialogSettings(UiBundle.dialogSettings("NewSystemWizard"));
		setNeedsProgressMonitor(true);
	}

	@Override
	protected void initializeDefaultPageImageDescriptor() {
		setDefaultPageImageDescriptor(Icon.NEW_SYSTEM_BANNER.descriptor());
	}

	@Override
	public void addPages() {
		if (NewSystemFilePage.openProjects().isEmpty()) {
			projectPage = new NewProjectPage(false);
			templatePage = new TemplatePage(projectPage::fileName);
			addPage(projectPage);
		} else {
			templatePage = new TemplatePage(() -> filePage.getFileName());
			filePage = new NewSystemFilePage(getSelection(), templatePage::text);
			addPage(filePage);
		}
		addPage(templatePage);
	}

	@Override
	public boolean performFinish() {
		IFile file = projectPage == null ? filePage.createNewFile() : createWithProject();
		if (file == null) {
			return false;
		}
		templatePage.remember();
		try {
			SystemNature.enable(file.getProject(), null);
		} catch (CoreException e) {
			UiBundle.show(UiBundle.error(Messages.bind(Messages.Wizards_notValidated, file.getProject().getName()), e));
		}
		selectAndReveal(file);
		OpenedFile.open(getWorkbench(), file);
		return true;
	}

	/** The file in its new project; null if it has not been made. */
	private IFile createWithProject() {
		IProject project = projectPage.getProjectHandle();
		IFile file = project.getFile(projectPage.fileName());
		boolean created = new SystemCreation(project, projectPage.location(), file, templatePage.text()).run(getContainer());
		return created ? file : null;
	}
}
