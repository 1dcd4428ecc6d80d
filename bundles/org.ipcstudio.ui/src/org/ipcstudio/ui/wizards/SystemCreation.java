package org.ipcstudio.ui.wizards;

import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.ipcstudio.ui.UiBundle;

/** Makes a project with a first system in it. */
final class SystemCreation extends WorkspaceModifyOperation {
	private final IProject project;
	private final URI location;
	private final IFile file;
	private final String text;

	/**
	 * @param location where the project is made; null for the folder of the workspace
	 * @param file     the file of the system, in the project; null for none
	 * @param text     what it holds
	 */
	SystemCreation(IProject project, URI location, IFile file, String text) {
		this.project = project;
		this.location = location;
		this.file = file;
		this.text = text;
	}

	@Override
	protected void execute(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		ValidatedProject.provide(project, location, progress.split(1));
		if (file != null && !file.exists()) {
			file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, progress.split(1));
		}
	}

	/** Runs in the wizard, which shows the progress; false if the user has cancelled it or been told why it has failed. */
	boolean run(IRunnableContext wizard) {
		try {
			wizard.run(true, true, this);
			return true;
		} catch (InterruptedException e) {
			return false;
		} catch (InvocationTargetException e) {
			UiBundle.show(UiBundle.error(Messages.bind(Messages.NewProjectWizard_failed, project.getName()), e.getCause()));
			return false;
		}
	}
}
