package org.ipcstudio.debug.launch;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.variables.VariablesPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.osgi.util.NLS;

/** The file that a launch configuration is about. */
public final class SystemFile {
	/** The ending of the names of files with systems. */
	public static final String EXTENSION = "ipc"; //$NON-NLS-1$

	private SystemFile() {
	}

	/** Makes a configuration one of this file. */
	public static void set(ILaunchConfigurationWorkingCopy configuration, IFile file) {
		configuration.setAttribute(LaunchAttributes.FILE, file.getFullPath().toString());
		configuration.setMappedResources(new IResource[] { file });
	}

	/** What is written in a configuration; empty if nothing is. */
	public static String text(ILaunchConfiguration configuration) throws CoreException {
		return configuration.getAttribute(LaunchAttributes.FILE, ""); //$NON-NLS-1$
	}

	/**
	 * The file of a configuration, which exists.
	 *
	 * @throws CoreException if there is none; its message says why and what to do
	 */
	public static IFile of(ILaunchConfiguration configuration) throws CoreException {
		return find(text(configuration));
	}

	/**
	 * The existing file that a text stands for: a path in the workspace, in which variables may occur. One of them may also
	 * stand for a place in the file system, if that is in the workspace.
	 *
	 * @throws CoreException if there is none; its message says why and what to do
	 */
	public static IFile find(String text) throws CoreException {
		if (text.isBlank()) {
			throw new SettingException(Messages.SystemFile_none);
		}
		String place = VariablesPlugin.getDefault().getStringVariableManager().performStringSubstitution(text.strip());
		IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
		IPath path = new Path(place);
		IFile here = root.getFileForLocation(path);
		IFile file = here != null && here.exists() ? here : path.segmentCount() < 2 ? null : root.getFile(path);
		if (file == null) {
			throw new SettingException(NLS.bind(Messages.SystemFile_noPath, place));
		}
		if (!file.exists()) {
			throw new SettingException(absence(file));
		}
		if (!EXTENSION.equals(file.getFileExtension())) {
			throw new SettingException(NLS.bind(Messages.SystemFile_otherKind, file.getFullPath()));
		}
		return file;
	}

	private static String absence(IFile file) {
		IProject project = file.getProject();
		if (!project.exists()) {
			return NLS.bind(Messages.SystemFile_noProject, project.getName(), file.getFullPath());
		}
		return NLS.bind(project.isOpen() ? Messages.SystemFile_absent : Messages.SystemFile_closedProject,
				file.getFullPath(), project.getName());
	}
}
