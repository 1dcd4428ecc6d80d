package org.ipcstudio.workbench.tests;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.console.ConsolePlugin;
import org.eclipse.ui.console.IConsole;
import org.eclipse.ui.console.TextConsole;
import org.ipcstudio.debug.launch.LaunchAttributes;
import org.ipcstudio.debug.launch.SystemFile;

/** Launch configurations, launches and their consoles, as a test uses them. */
final class Launches {
	private Launches() {
	}

	static ILaunchManager manager() {
		return DebugPlugin.getDefault().getLaunchManager();
	}

	/** No launch, no configuration, and no question of the platform. */
	static void startWithNone() throws CoreException {
		clear();
		IPreferenceStore preferences = DebugUITools.getPreferenceStore();
		preferences.setValue("org.eclipse.debug.ui.switch_perspective_on_suspend", "never"); //$NON-NLS-1$
		preferences.setValue(IDebugUIConstants.PREF_AUTO_REMOVE_OLD_LAUNCHES, false);
		preferences.setValue("org.eclipse.debug.ui.save_dirty_editors_before_launch", "always");
	}

	/** Ends and removes everything that was launched, and all configurations. */
	static void clear() throws CoreException {
		Conditions.waitUntil("nothing is being launched", () -> !isLaunching());
		for (ILaunch launch : manager().getLaunches()) {
			if (launch.canTerminate()) {
				launch.terminate();
			}
		}
		Conditions.waitUntil("every launch has ended",
				() -> Arrays.stream(manager().getLaunches()).allMatch(ILaunch::isTerminated));
		manager().removeLaunches(manager().getLaunches());
		Conditions.waitUntil("every view has noticed", Launches::isQuiet);
		for (ILaunchConfiguration configuration : configurations()) {
			configuration.delete();
		}
		Conditions.handleEvents();
	}

	private static boolean isLaunching() {
		return Arrays.stream(Job.getJobManager().find(null)).anyMatch(job -> job.getName().startsWith("Launching"));
	}

	/** Whether the platform is through with its work in the background: with launching, and with showing what was launched. */
	private static boolean isQuiet() {
		return Arrays.stream(Job.getJobManager().find(null))
				.noneMatch(job -> job.getState() == Job.RUNNING || job.getState() == Job.WAITING);
	}

	/** A new configuration of a file, which is not saved. */
	static ILaunchConfigurationWorkingCopy configuration(IFile file) throws CoreException {
		ILaunchConfigurationWorkingCopy configuration = manager().getLaunchConfigurationType(LaunchAttributes.TYPE)
				.newInstance(null, manager().generateLaunchConfigurationName(file.getName()));
		SystemFile.set(configuration, file);
		return configuration;
	}

	static List<ILaunchConfiguration> configurations() throws CoreException {
		return List.of(manager().getLaunchConfigurations(manager().getLaunchConfigurationType(LaunchAttributes.TYPE)));
	}

	/** Waits until so many launches have been made, and returns the last one, which has a process. */
	static ILaunch last(int count) {
		Conditions.waitUntil("there are " + count + " launches with a process",
				() -> manager().getLaunches().length == count && manager().getLaunches()[count - 1].getProcesses().length == 1);
		return manager().getLaunches()[count - 1];
	}

	/** Waits until a launch is over and its console has everything, and returns what that shows. */
	static String output(ILaunch launch, String end) {
		Conditions.waitUntil("the launch has ended", launch::isTerminated);
		Conditions.waitUntil("the console shows `" + end + "` in " + text(launch), () -> text(launch).contains(end));
		return text(launch);
	}

	/** What the console of a launch shows now. */
	static String text(ILaunch launch) {
		IDocument document = document(launch);
		return document == null ? "" : document.get();
	}

	private static IDocument document(ILaunch launch) {
		IConsole console = launch.getProcesses().length == 0 ? null : DebugUITools.getConsole(launch.getProcesses()[0]);
		return console instanceof TextConsole text ? text.getDocument() : null;
	}

	/** The console of a launch, shown. */
	static TextConsole console(ILaunch launch) {
		TextConsole console = (TextConsole) DebugUITools.getConsole(launch.getProcesses()[0]);
		ConsolePlugin.getDefault().getConsoleManager().showConsoleView(console);
		Conditions.handleEvents();
		return console;
	}

	static int exitValue(ILaunch launch) throws DebugException {
		IProcess process = launch.getProcesses()[0];
		return process.getExitValue();
	}
}
