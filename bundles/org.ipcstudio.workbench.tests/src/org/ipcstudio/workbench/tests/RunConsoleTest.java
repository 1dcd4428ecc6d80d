package org.ipcstudio.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.console.IHyperlink;
import org.eclipse.ui.console.TextConsole;
import org.ipcstudio.debug.launch.NumberSetting;
import org.ipcstudio.debug.launch.SimulatedRun;
import org.ipcstudio.debug.ui.console.TraceSaving;
import org.ipcstudio.editor.IpcEditor;
import org.ipcstudio.editor.diagram.DiagramNode;
import org.ipcstudio.engine.trace.Trace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The console of a run leads to the places and elements that it speaks of, and the run can be kept as a trace. */
class RunConsoleTest extends WorkbenchTest {
	private IFile file;
	private ILaunch launch;
	private TextConsole console;

	@BeforeEach
	void runThePhilosophers() throws Exception {
		Launches.startWithNone();
		file = example("dining-philosophers");
		ILaunchConfigurationWorkingCopy configuration = Launches.configuration(file);
		configuration.setAttribute(NumberSetting.SEED.attribute(), "1");
		DebugUITools.launch(configuration, ILaunchManager.RUN_MODE);
		launch = Launches.last(1);
		Launches.output(launch, "Repair:");
		console = Launches.console(launch);
	}

	@AfterEach
	void leaveNoLaunch() throws CoreException {
		Launches.clear();
	}

	@Test
	void aPlaceLeadsToItsLine() {
		link("/Systems/dining-philosophers.ipc:25").linkActivated();
		Conditions.handleEvents();
		IpcEditor editor = (IpcEditor) page().getActiveEditor();
		ITextSelection selection = (ITextSelection) editor.sourcePage().getSelectionProvider().getSelection();
		assertEquals(24, selection.getStartLine());
		Screenshots.take("run-console-place");
	}

	@Test
	void aNameLeadsToItsNodeOnTheCanvas() {
		link("Fork[1]").linkActivated();
		Conditions.handleEvents();
		IpcEditor editor = (IpcEditor) page().getActiveEditor();
		Conditions.waitUntil("the mailboxes are selected", () -> editor.selection().selected().stream()
				.anyMatch(one -> one instanceof DiagramNode node && node.element().getName().equals("Fork")));
		assertEquals(1, editor.diagramPage().viewer().getSelectedEditParts().size());
		Screenshots.take("run-console-name");
	}

	@Test
	void theTraceOfTheRunIsSavedAndHasItsMoves() throws Exception {
		SimulatedRun run = Adapters.adapt(launch.getProcesses()[0], SimulatedRun.class);
		IFile saved = project().getFile("dinner.trace.jsonl");
		new TraceSaving(run).write(saved);
		Conditions.waitUntil("the trace is there", () -> saved.exists());
		Conditions.waitUntil("it is complete", () -> text(saved).lines().count() > run.session().playback().recording().length());
		Trace trace = Trace.read(saved.getLocation().toPath());
		assertEquals(run.session().playback().recording().length(), trace.steps().size());
		assertEquals("dining-philosophers.ipc", trace.header().source());
		assertEquals(1, trace.header().seed().getAsLong());
		assertTrue(trace.header().mismatch("DiningPhilosophers", file.readString()).isEmpty());
	}

	private static String text(IFile file) {
		try {
			return file.readString();
		} catch (CoreException e) {
			return "";
		}
	}

	/** The link on a text, once the console has found it. */
	private IHyperlink link(String text) {
		Conditions.waitUntil("there is a link on " + text, () -> find(text) != null);
		return find(text);
	}

	private IHyperlink find(String text) {
		String all = console.getDocument().get();
		return Arrays.stream(console.getHyperlinks()).filter(link -> {
			var region = console.getRegion(link);
			return region != null && all.startsWith(text, region.getOffset()) && region.getLength() == text.length();
		}).findFirst().orElse(null);
	}
}
