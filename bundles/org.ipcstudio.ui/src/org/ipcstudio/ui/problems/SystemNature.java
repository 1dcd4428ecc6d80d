package org.ipcstudio.ui.problems;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Marks a project whose {@code .ipc} files are validated by {@link SystemBuilder}, also those that nobody has opened. */
public final class SystemNature implements IProjectNature {

	/** The name of the nature in the description of a project. */
	public static final String ID = "org.ipcstudio.ui.nature";

	private IProject project;

	@Override
	public void configure() throws CoreException {
		IProjectDescription description = project.getDescription();
		if (Arrays.stream(description.getBuildSpec()).noneMatch(SystemNature::isOurs)) {
			ICommand command = description.newCommand();
			command.setBuilderName(SystemBuilder.ID);
			description.setBuildSpec(Stream.concat(Arrays.stream(description.getBuildSpec()), Stream.of(command))
					.toArray(ICommand[]::new));
			project.setDescription(description, null);
		}
	}

	@Override
	public void deconfigure() throws CoreException {
		IProjectDescription description = project.getDescription();
		description.setBuildSpec(Arrays.stream(description.getBuildSpec()).filter(command -> !isOurs(command))
				.toArray(ICommand[]::new));
		project.setDescription(description, null);
		ProblemMarkers.clear(project);
	}

	private static boolean isOurs(ICommand command) {
		return SystemBuilder.ID.equals(command.getBuilderName());
	}

	@Override
	public IProject getProject() {
		return project;
	}

	@Override
	public void setProject(IProject project) {
		this.project = project;
	}

	/** Whether the validation of a project is enabled; false for a project that is closed. */
	public static boolean isEnabled(IProject project) throws CoreException {
		return project.isAccessible() && project.hasNature(ID);
	}

	/** Enables the validation of an open project; does nothing if it is enabled already. */
	public static void enable(IProject project, IProgressMonitor monitor) throws CoreException {
		if (!isEnabled(project)) {
			IProjectDescription description = project.getDescription();
			description.setNatureIds(Stream.concat(Arrays.stream(description.getNatureIds()), Stream.of(ID))
					.toArray(String[]::new));
			project.setDescription(description, monitor);
		}
	}

	/** Disables the validation of a project and removes its markers; does nothing if it is not enabled. */
	public static void disable(IProject project, IProgressMonitor monitor) throws CoreException {
		if (isEnabled(project)) {
			IProjectDescription description = project.getDescription();
			description.setNatureIds(Arrays.stream(description.getNatureIds()).filter(id -> !ID.equals(id))
					.toArray(String[]::new));
			project.setDescription(description, monitor);
		}
	}
}
