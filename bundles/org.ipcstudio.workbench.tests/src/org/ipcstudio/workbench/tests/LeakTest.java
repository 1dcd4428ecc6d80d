package org.ipcstudio.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.core.model.IDebugTarget;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.ipcstudio.debug.launch.NumberSetting;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.Playbacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * When everything that shows runs is closed and their launches are removed, nothing of them is left. The platform itself
 * keeps what was used last, so the last round does not count.
 */
class LeakTest extends WorkbenchTest {
	private static final int ROUNDS = 5;
	private static final List<String> VIEWS = List.of("processes", "timeline", "statistics", "sequenceChart", "waitFor",
			"nextMoves", "findings", "stateGraph");

	@BeforeEach
	void startWithNoLaunch() throws CoreException {
		Launches.startWithNone();
	}

	@AfterEach
	void leaveNoLaunch() throws CoreException {
		Launches.clear();
	}

	@Test
	void nothingIsLeftOfWhatWasClosed() throws Exception {
		IFile file = example("dining-philosophers");
		List<WeakReference<?>> left = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			List<WeakReference<?>> used = debugAndClose(file);
			if (round < ROUNDS - 1) {
				left.addAll(used);
			}
		}
		Conditions.waitUntil("everything that was closed is gone, but there is " + alive(left), () -> {
			System.gc();
			return alive(left).isEmpty();
		});
		assertEquals(List.of(), Playbacks.instance().all());
	}

	private List<WeakReference<?>> debugAndClose(IFile file) throws Exception {
		List<WeakReference<?>> used = new ArrayList<>();
		IEditorPart editor = IDE.openEditor(page(), file);
		used.add(new WeakReference<>(editor));
		for (String view : VIEWS) {
			used.add(new WeakReference<>(page().showView("org.ipcstudio.debug.ui." + view)));
		}
		ILaunchConfigurationWorkingCopy configuration = Launches.configuration(file);
		configuration.setAttribute(NumberSetting.SEED.attribute(), "1");
		DebugUITools.launch(configuration, ILaunchManager.DEBUG_MODE);
		ILaunch launch = Launches.last(1);
		Conditions.waitUntil("the run stands", () -> launch.getDebugTarget() != null && launch.getDebugTarget().isSuspended());
		IDebugTarget target = launch.getDebugTarget();
		target.resume();
		Conditions.waitUntil("the run stands at its end", target::isSuspended);
		Playback playback = Playbacks.instance().active().orElseThrow();
		playback.show(1);
		Conditions.handleEvents();
		used.add(new WeakReference<>(playback));
		used.add(new WeakReference<>(playback.recording()));
		used.add(new WeakReference<>(target));
		Launches.clear();
		for (String view : VIEWS) {
			page().hideView(page().findView("org.ipcstudio.debug.ui." + view));
		}
		page().hideView(page().findView(IDebugUIConstants.ID_DEBUG_VIEW)); // which the platform opens where a run stands
		page().closeEditor(editor, false);
		Conditions.handleEvents();
		return used;
	}

	private static List<String> alive(List<WeakReference<?>> references) {
		return references.stream().map(WeakReference::get).filter(thing -> thing != null)
				.map(thing -> thing.getClass().getSimpleName()).toList();
	}
}
