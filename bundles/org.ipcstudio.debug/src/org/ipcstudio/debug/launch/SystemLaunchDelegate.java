package org.ipcstudio.debug.launch;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.IStatusHandler;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.debug.core.model.LaunchConfigurationDelegate;
import org.ipcstudio.debug.verify.Verification;

/**
 * Launches a system. Before that what is not saved is saved or asked about, as the preferences of the platform say, and a
 * file with errors is refused. What is launched goes on in the background.
 */
public final class SystemLaunchDelegate extends LaunchConfigurationDelegate {
	@Override
	public boolean preLaunchCheck(ILaunchConfiguration configuration, String mode, IProgressMonitor monitor)
			throws CoreException {
		IFile file = SystemFile.of(configuration);
		checkSettings(configuration, mode);
		if (!super.preLaunchCheck(configuration, mode, monitor)) {
			return false;
		}
		Optional<SourceErrors> errors = SystemReader.errors(file);
		if (errors.isEmpty()) {
			return true;
		}
		IStatusHandler handler = DebugPlugin.getDefault().getStatusHandler(SourceErrors.STATUS);
		if (handler == null) {
			throw new SettingException(errors.get().message());
		}
		handler.handleStatus(SourceErrors.STATUS, errors.get());
		return false;
	}

	private static void checkSettings(ILaunchConfiguration configuration, String mode) throws CoreException {
		if (LaunchAttributes.VERIFY_MODE.equals(mode)) {
			VerifySettings.of(configuration);
		} else {
			RunSettings.of(configuration);
		}
	}

	@Override
	public void launch(ILaunchConfiguration configuration, String mode, ILaunch launch, IProgressMonitor monitor)
			throws CoreException {
		IFile file = SystemFile.of(configuration);
		if (LaunchAttributes.VERIFY_MODE.equals(mode)) {
			Verification.start(file, VerifySettings.of(configuration), launch);
		} else {
			SimulatedRun.start(SystemReader.read(file), RunSettings.of(configuration), launch);
		}
	}

	/** What is saved before a launch is in the project of the file. */
	@Override
	protected IProject[] getBuildOrder(ILaunchConfiguration configuration, String mode) throws CoreException {
		return new IProject[] { SystemFile.of(configuration).getProject() };
	}

	/** Nothing has to be built: the text is what runs. */
	@Override
	public boolean buildForLaunch(ILaunchConfiguration configuration, String mode, IProgressMonitor monitor) {
		return false;
	}

	/** There is no question whether to debug instead: who verifies or runs does not want to stop at breakpoints. */
	@Override
	protected IBreakpoint[] getBreakpoints(ILaunchConfiguration configuration) {
		return null;
	}
}
