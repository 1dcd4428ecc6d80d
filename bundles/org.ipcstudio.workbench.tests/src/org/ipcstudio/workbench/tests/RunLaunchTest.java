package org.ipcstudio.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.jface.viewers.StructuredSelection;
import org.ipcstudio.debug.launch.LaunchAttributes;
import org.ipcstudio.debug.launch.NumberSetting;
import org.ipcstudio.debug.launch.Scheduling;
import org.ipcstudio.debug.run.Goal;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.Playbacks;
import org.ipcstudio.debug.run.RunSession;
import org.ipcstudio.debug.ui.launch.SystemShortcut;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Systems run and are debugged from launch configurations; runs can be ended at once, and several go on side by side. */
class RunLaunchTest extends WorkbenchTest {
	private static final String ENDLESS = """
			system Endless {
			  process P { loop { send 1 to Q } }
			  process Q { var x : int  loop { receive x from P } }
			}
			""";

	private static final String TALKATIVE = """
			system Talkative {
			  process P { loop { print "once more"  send 1 to Q } }
			  process Q { var x : int  loop { receive x from P } }
			}
			""";

	@BeforeEach
	void startWithNoLaunch() throws CoreException {
		Launches.startWithNone();
	}

	@AfterEach
	void leaveNoLaunch() throws CoreException {
		Launches.clear();
	}

	@Test
	void aRunTellsWhatHappenedWithThePlacesInTheSource() throws Exception {
		IFile file = example("dining-philosophers");
		ILaunchConfigurationWorkingCopy configuration = Launches.configuration(file);
		configuration.setAttribute(NumberSetting.SEED.attribute(), "1");
		DebugUITools.launch(configuration, ILaunchManager.RUN_MODE);
		ILaunch launch = Launches.last(1);
		String output = Launches.output(launch, "Repair:");
		assertTrue(Launches.console(launch).getName().contains("dining-philosophers.ipc, seed 1"),
				Launches.console(launch).getName());
		Screenshots.take("run-console");
		assertTrue(output.startsWith("/Systems/dining-philosophers.ipc runs in the simulator (Random, seed 1)."), output);
		assertTrue(output.contains("deadlock after"), output);
		assertTrue(output.contains("(/Systems/dining-philosophers.ipc:"), output);
		assertEquals(1, Launches.exitValue(launch));
		Playback playback = Playbacks.instance().active().orElseThrow();
		assertEquals("dining-philosophers.ipc, seed 1", playback.title());
		assertTrue(playback.recording().result().isPresent());
	}

	@Test
	void aRunInWhichNothingGoesWrongEndsWithZero() throws Exception {
		DebugUITools.launch(Launches.configuration(example("full-pipe-pair-fixed")), ILaunchManager.RUN_MODE);
		ILaunch launch = Launches.last(1);
		Launches.output(launch, "of virtual time");
		assertEquals(0, Launches.exitValue(launch));
	}

	@Test
	void aLongRunShowsItsProgressAndIsOverWhenThatIsCancelled() throws Exception {
		ILaunchConfigurationWorkingCopy configuration = Launches.configuration(file("endless.ipc", ENDLESS));
		configuration.setAttribute(NumberSetting.STEPS.attribute(), "10M");
		configuration.setAttribute(NumberSetting.SPEED.attribute(), "50");
		DebugUITools.launch(configuration, ILaunchManager.RUN_MODE);
		ILaunch launch = Launches.last(1);
		Conditions.waitUntil("the run is shown in the Progress view", () -> Job.getJobManager().find(RunSession.class).length == 1
				&& Job.getJobManager().find(RunSession.class)[0].getState() == Job.RUNNING);
		assertFalse(launch.isTerminated());
		Job.getJobManager().cancel(RunSession.class);
		Launches.output(launch, "stopped after");
		Conditions.waitUntil("the Progress view shows it no more", () -> Job.getJobManager().find(RunSession.class).length == 0);
		assertEquals(0, Launches.exitValue(launch));
	}

	@Test
	void twoRunsGoOnSideBySideAndEachIsEndedAlone() throws Exception {
		ILaunchConfigurationWorkingCopy configuration = Launches.configuration(file("endless.ipc", ENDLESS));
		configuration.setAttribute(NumberSetting.SPEED.attribute(), "100");
		ILaunchConfiguration saved = configuration.doSave();
		DebugUITools.launch(saved, ILaunchManager.RUN_MODE);
		ILaunch first = Launches.last(1);
		DebugUITools.launch(saved, ILaunchManager.RUN_MODE);
		ILaunch second = Launches.last(2);
		first.terminate();
		Conditions.waitUntil("the first run is over", first::isTerminated);
		assertFalse(second.isTerminated());
		assertEquals(2, Playbacks.instance().all().size());
		Launches.manager().removeLaunch(first);
		assertEquals(1, Playbacks.instance().all().size());
		second.terminate();
		Conditions.waitUntil("the second run is over", second::isTerminated);
	}

	@Test
	void aMillionLinesLeaveTheWorkbenchResponsiveAndTheEndIsShown() throws Exception {
		ILaunchConfigurationWorkingCopy configuration = Launches.configuration(file("talkative.ipc", TALKATIVE));
		configuration.setAttribute(NumberSetting.STEPS.attribute(), "2M");
		DebugUITools.launch(configuration, ILaunchManager.RUN_MODE);
		ILaunch launch = Launches.last(1);
		Launches.console(launch);
		Pulse pulse = new Pulse(); // from here on: what opens takes the platform its time
		String output = Launches.output(launch, "The limit of moves ended the run.");
		assertTrue(pulse.stop() < 1000, "the workbench was busy for a second: " + pulse);
		assertTrue(output.contains("lines are left out here"), () -> output.substring(0, Math.min(2000, output.length())));
	}

	@Test
	void aConfigurationInTheWorkspaceIsLaunchedAgain() throws Exception {
		IFile file = example("dining-philosophers");
		ILaunchConfigurationWorkingCopy configuration = Launches.manager()
				.getLaunchConfigurationType(LaunchAttributes.TYPE).newInstance(project(), "Dinner");
		configuration.setAttribute(LaunchAttributes.FILE, "/${project_name:/Systems}/" + file.getName());
		configuration.setAttribute(NumberSetting.SEED.attribute(), "3");
		configuration.doSave();
		IFile shared = project().getFile("Dinner.launch");
		assertTrue(shared.exists());
		assertFalse(shared.readString().contains(project().getLocation().toString()), shared.readString());

		ILaunchConfiguration found = Launches.configurations().stream().filter(one -> one.getName().equals("Dinner"))
				.findFirst().orElseThrow();
		DebugUITools.launch(found, ILaunchManager.RUN_MODE);
		String first = Launches.output(Launches.last(1), "Repair:");
		DebugUITools.launch(found, ILaunchManager.RUN_MODE);
		assertEquals(first, Launches.output(Launches.last(2), "Repair:"));
		new SystemShortcut().launch(new StructuredSelection(file), LaunchAttributes.VERIFY_MODE);
		Launches.last(3);
		assertEquals(1, Launches.configurations().size());
	}

	@Test
	void debuggingStandsBeforeTheFirstMoveAndGoesOn() throws Exception {
		DebugUITools.launch(Launches.configuration(example("dining-philosophers")), ILaunchManager.DEBUG_MODE);
		ILaunch launch = Launches.last(1);
		Conditions.waitUntil("the run stands", () -> launch.getDebugTargets().length == 1
				&& launch.getDebugTargets()[0].isSuspended());
		assertEquals(0, Playbacks.instance().active().orElseThrow().recording().length());
		launch.getDebugTargets()[0].resume();
		Conditions.waitUntil("it stands at its end", () -> launch.getDebugTargets()[0].isSuspended()
				&& Playbacks.instance().active().orElseThrow().recording().result().isPresent());
		assertFalse(launch.isTerminated());
		launch.terminate();
		Conditions.waitUntil("it is over", launch::isTerminated);
		Launches.output(launch, "deadlock after");
	}

	@Test
	void aRunByHandWaitsForEveryMoveAndShowsThemAll() throws Exception {
		ILaunchConfigurationWorkingCopy configuration = Launches.configuration(example("dining-philosophers"));
		configuration.setAttribute(LaunchAttributes.SCHEDULING, Scheduling.BY_HAND.id());
		DebugUITools.launch(configuration, ILaunchManager.RUN_MODE);
		ILaunch launch = Launches.last(1);
		Conditions.waitUntil("the moves can be picked", () -> page().findView("org.ipcstudio.debug.ui.nextMoves") != null);
		RunSession session = Adapters.adapt(launch.getProcesses()[0], RunSession.class);
		Conditions.waitUntil("the run stands", session::isSuspended);
		session.pursue(Goal.nextMove());
		Conditions.waitUntil("one move was made", () -> session.isSuspended() && session.playback().recording().length() == 1);
		Launches.console(launch);
		Screenshots.take("run-by-hand");
		page().hideView(page().findView("org.ipcstudio.debug.ui.nextMoves"));
		launch.terminate();
		Launches.output(launch, "stopped after one move");
	}

	@Test
	void severalFilesRunAtOnceAndEachHasAConfiguration() throws Exception {
		List<IFile> files = List.of(example("barrier"), example("peterson"));
		new SystemShortcut().launch(new StructuredSelection(files), ILaunchManager.RUN_MODE);
		Conditions.waitUntil("there are two launches", () -> Launches.manager().getLaunches().length == 2);
		assertEquals(List.of("barrier", "peterson"),
				Launches.configurations().stream().map(ILaunchConfiguration::getName).sorted().toList());
		Conditions.waitUntil("both have ended", () -> Arrays.stream(Launches.manager().getLaunches()).allMatch(ILaunch::isTerminated));
	}
}
