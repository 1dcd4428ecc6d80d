package org.ipcstudio.ui.wizards;

import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.ipcstudio.ui.Icon;
import org.ipcstudio.ui.UiBundle;

/**
 * Makes a project whose systems are validated, with a first system in it if the user wants that. The perspective is
 * offered afterwards, in the way that the user has set for all wizards.
 */
public final class NewProjectWizard extends BasicNewResourceWizard implements IExecutableExtension {
	private final boolean offersSystem;
	private NewProjectPage projectPage;
	private TemplatePage templatePage;
	private IConfigurationElement configuration;
	private IProject project;

	public NewProjectWizard() {
		this(true);
	}

	/** @param offersSystem whether the project can get a first system */
	NewProjectWizard(boolean offersSystem) {
		this.offersSystem = offersSystem;
	}

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
		projectPage = new NewProjectPage(offersSystem);
		addPage(projectPage);
		if (offersSystem) {
			templatePage = new TemplatePage(this::fileName);
			addPage(templatePage);
		}
	}

	/** The first system is called like its project. */
	private String fileName() {
		return projectPage.getProjectName().strip().replace(' ', '-') + '.' + NewSystemFilePage.EXTENSION;
	}

	@Override
	public IWizardPage getNextPage(IWizardPage page) {
		return page == projectPage && !projectPage.wantsSystem() ? null : super.getNextPage(page);
	}

	@Override
	public boolean canFinish() {
		return projectPage.isPageComplete();
	}

	/** The project that has been made; null before. */
	IProject project() {
		return project;
	}

	@Override
	public boolean performFinish() {
		IProject wanted = projectPage.getProjectHandle();
		URI location = projectPage.useDefaults() ? null : projectPage.getLocationURI();
		IFile first = projectPage.wantsSystem() ? wanted.getFile(fileName()) : null;
		String text = first == null ? "" : templatePage.text();
		WorkspaceModifyOperation creation = new WorkspaceModifyOperation() {
			@Override
			protected void execute(IProgressMonitor monitor) throws CoreException {
				SubMonitor progress = SubMonitor.convert(monitor, 2);
				ValidatedProject.provide(wanted, location, progress.split(1));
				if (first != null && !first.exists()) {
					first.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, progress.split(1));
				}
			}
		};
		try {
			getContainer().run(true, true, creation);
		} catch (InterruptedException e) {
			return false;
		} catch (InvocationTargetException e) {
			UiBundle.show(UiBundle.error(Messages.bind(Messages.NewProjectWizard_failed, wanted.getName()), e.getCause()));
			return false;
		}
		project = wanted;
		projectPage.remember();
		show(first);
		return true;
	}

	private void show(IFile first) {
		if (!offersSystem) {
			return;
		}
		BasicNewProjectResourceWizard.updatePerspective(configuration);
		selectAndReveal(first == null ? project : first);
		if (first != null) {
			templatePage.remember();
			OpenedFile.open(getWorkbench(), first);
		}
	}
}
