package org.ipcstudio.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.jface.viewers.StructuredSelection;
import org.ipcstudio.debug.launch.LaunchAttributes;
import org.ipcstudio.debug.launch.SystemFile;
import org.ipcstudio.debug.ui.launch.SystemShortcut;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Systems are verified by a shortcut, a key and a configuration. */
class VerifyLaunchTest extends WorkbenchTest {
	@BeforeEach
	void startWithNoLaunch() throws CoreException {
		Launches.startWithNone();
	}

	@AfterEach
	void leaveNoLaunch() throws CoreException {
		Launches.clear();
	}

	@Test
	void aFileIsVerifiedWithAConfigurationThatIsMadeOnceAndThenUsedAgain() throws Exception {
		IFile file = example("dining-philosophers");
		SystemShortcut shortcut = new SystemShortcut();
		shortcut.launch(new StructuredSelection(file), LaunchAttributes.VERIFY_MODE);
		String output = Launches.output(Launches.last(1), "deadlock");
		assertTrue(output.contains("/Systems/dining-philosophers.ipc:"), output);
		assertEquals(List.of("dining-philosophers"), Launches.configurations().stream().map(one -> one.getName()).toList());

		shortcut.launch(open(file), LaunchAttributes.VERIFY_MODE);
		Launches.output(Launches.last(2), "deadlock");
		assertEquals(1, Launches.configurations().size());
		assertEquals(1, Launches.exitValue(Launches.last(2)));
	}

	@Test
	void severalFilesAreVerifiedAtOnce() throws Exception {
		List<IFile> files = List.of(example("barrier"), example("barrier-fixed"));
		new SystemShortcut().launch(new StructuredSelection(files), LaunchAttributes.VERIFY_MODE);
		Launches.last(2);
		Conditions.waitUntil("both have ended",
				() -> List.of(Launches.manager().getLaunches()).stream().allMatch(ILaunch::isTerminated));
		assertEquals(2, Launches.configurations().size());
	}

	@Test
	void theKeyVerifiesTheSystemOfTheEditorAndThenWhatWasVerifiedLast() throws Exception {
		open(example("barrier-fixed"));
		execute("org.ipcstudio.debug.ui.verify");
		Launches.output(Launches.last(1), "Nothing is wrong");
		page().closeAllEditors(false);
		execute("org.ipcstudio.debug.ui.verifyLast");
		ILaunch again = Launches.last(2);
		Launches.output(again, "Nothing is wrong");
		assertEquals("barrier-fixed", again.getLaunchConfiguration().getName());
	}

	@Test
	void aConfigurationSaysWhatIsLookedFor() throws Exception {
		ILaunchConfigurationWorkingCopy configuration = Launches.configuration(example("dining-philosophers"));
		configuration.setAttribute(LaunchAttributes.IGNORED_KINDS, List.of("deadlock"));
		DebugUITools.launch(configuration, LaunchAttributes.VERIFY_MODE);
		Launches.output(Launches.last(1), "Nothing is wrong");
		assertEquals(0, Launches.exitValue(Launches.last(1)));
	}

	@Test
	void aFileWithErrorsIsRefusedAndItsFirstErrorIsShown() throws Exception {
		IFile file = file("broken.ipc", "system S {\n  process P { receive x from Nowhere }\n}\n");
		boolean[] told = new boolean[1];
		Dialogs.whenOpened("Errors in broken.ipc", dialog -> {
			Screenshots.take("launch-errors");
			told[0] = true;
			Dialogs.press(dialog, "Show First Error");
		});
		new SystemShortcut().launch(new StructuredSelection(file), LaunchAttributes.VERIFY_MODE);
		Conditions.waitUntil("the errors were told", () -> told[0]);
		Conditions.waitUntil("the file is open", () -> page().getActiveEditor() != null);
		assertEquals(0, Launches.manager().getLaunches().length);
		assertEquals(file, SystemFile.of(Launches.configurations().getFirst()));
	}
}
