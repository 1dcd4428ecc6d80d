package org.ipcstudio.ui.wizards;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.ipcstudio.ui.Icon;
import org.ipcstudio.ui.UiBundle;

/**
 * Makes a project whose systems are validated, with a first system in it if the user wants that. The perspective is
 * offered afterwards, in the way that the user has set for all wizards.
 */
public final class NewProjectWizard extends BasicNewResourceWizard implements IExecutableExtension {
	private NewProjectPage projectPage;
	private TemplatePage templatePage;
	private IConfigurationElement configuration;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		configuration = element;
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection currentSelection) {
		super.init(workbench, currentSelection);
		setWindowTitle(Messages.NewProjectWizard_title);
		setDialogSettings(UiBundle.dialogSettings("NewProjectWizard"));
		setNeedsProgressMonitor(true);
	}

	@Override
	protected void initializeDefaultPageImageDescriptor() {
		setDefaultPageImageDescriptor(Icon.NEW_PROJECT_BANNER.descriptor());
	}

	@Override
	public void addPages() {
		projectPage = new NewProjectPage(true);
		templatePage = new TemplatePage(projectPage::fileName);
		addPage(projectPage);
		addPage(templatePage);
	}

	@Override
	public IWizardPage getNextPage(IWizardPage page) {
		return page == projectPage && !projectPage.wantsSystem() ? null : super.getNextPage(page);
	}

	@Override
	public boolean canFinish() {
		return projectPage.isPageComplete();
	}

	@Override
	public boolean performFinish() {
		IProject project = projectPage.getProjectHandle();
		IFile first = projectPage.wantsSystem() ? project.getFile(projectPage.fileName()) : null;
		if (!new SystemCreation(project, projectPage.location(), first, templatePage.text()).run(getContainer())) {
			return false;
		}
		projectPage.remember();
		templatePage.remember();
		BasicNewProjectResourceWizard.updatePerspective(configuration);
		selectAndReveal(first == null ? project : first);
		if (first != null) {
			OpenedFile.open(getWorkbench(), first);
		}
		return true;
	}
}
