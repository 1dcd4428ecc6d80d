package org.ipcstudio.debug.ui.launch;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationType;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.debug.launch.LaunchAttributes;
import org.ipcstudio.debug.launch.SystemFile;

/** The launch configurations of systems in the workspace. */
final class SystemConfigurations {
	private final ILaunchManager manager = DebugPlugin.getDefault().getLaunchManager();

	/** Those of a file, also those that are files of a project. */
	List<ILaunchConfiguration> of(IFile file) throws CoreException {
		return Arrays.stream(manager.getLaunchConfigurations(type())).filter(one -> isOf(file, one)).toList();
	}

	private static boolean isOf(IFile file, ILaunchConfiguration configuration) {
		try {
			return file.equals(SystemFile.of(configuration));
		} catch (CoreException e) {
			return false; // it is about a file that is not there
		}
	}

	/** A new one for a file, with the usual settings; it is saved. */
	ILaunchConfiguration create(IFile file) throws CoreException {
		ILaunchConfigurationWorkingCopy configuration = type().newInstance(null, freshName(file));
		SystemFile.set(configuration, file);
		return configuration.doSave();
	}

	/** The name of the file, if it has to be with its project or a number, so that it is the only one. */
	String freshName(IFile file) {
		String name = file.getFullPath().removeFileExtension().lastSegment();
		try {
			if (!manager.isExistingLaunchConfigurationName(name)) {
				return name;
			}
		} catch (CoreException e) {
			return manager.generateLaunchConfigurationName(name);
		}
		return manager.generateLaunchConfigurationName(
				NLS.bind(Messages.SystemConfigurations_name, name, file.getProject().getName()));
	}

	private ILaunchConfigurationType type() {
		return manager.getLaunchConfigurationType(LaunchAttributes.TYPE);
	}
}
