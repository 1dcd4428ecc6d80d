package org.ipcstudio.ui.wizards;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.ipcstudio.ui.problems.SystemNature;

/** A project for systems. */
final class ValidatedProject {

	private ValidatedProject() {
	}

	/**
	 * Makes the project if it does not exist, opens it if it is closed, and enables its validation.
	 *
	 * @param location where it is made; null for the folder of the workspace
	 */
	static void provide(IProject project, URI location, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 4);
		boolean isNew = !project.exists();
		if (isNew) {
			IProjectDescription description = project.getWorkspace().newProjectDescription(project.getName());
			description.setLocationURI(location);
			project.create(description, progress.split(1));
		}
		project.open(progress.setWorkRemaining(3).split(1));
		if (isNew) {
			// The platform warns of projects that leave their encoding to the machine.
			project.setDefaultCharset(StandardCharsets.UTF_8.name(), progress.split(1));
		}
		SystemNature.enable(project, progress.setWorkRemaining(1).split(1));
	}
}
