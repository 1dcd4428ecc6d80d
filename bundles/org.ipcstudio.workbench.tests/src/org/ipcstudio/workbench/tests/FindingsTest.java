package org.ipcstudio.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.ide.IDE;
import org.ipcstudio.checker.CheckOptions;
import org.ipcstudio.checker.Finding;
import org.ipcstudio.debug.run.Goal;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.Playbacks;
import org.ipcstudio.debug.run.RunSession;
import org.ipcstudio.debug.ui.coverage.CoverageDisplay;
import org.ipcstudio.debug.ui.findings.FindingsView;
import org.ipcstudio.debug.verify.FindingMarkers;
import org.ipcstudio.debug.verify.Outcome;
import org.ipcstudio.debug.verify.Repairs;
import org.ipcstudio.debug.verify.TraceText;
import org.ipcstudio.debug.verify.Verification;
import org.ipcstudio.debug.verify.Verifications;
import org.ipcstudio.debug.verify.Words;
import org.ipcstudio.editor.IpcEditor;
import org.ipcstudio.editor.live.LiveView;
import org.ipcstudio.engine.trace.TraceHeader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a verification finds: in the Findings view, in the Problems view, on the canvas, and what is done about it. */
class FindingsTest extends WorkbenchTest {

	@AfterEach
	void forgetVerifications() throws CoreException {
		Launches.clear();
		Verifications.instance().remove(project());
		IViewPart view = page().findView(FindingsView.ID);
		if (view != null) {
			page().hideView(view);
		}
	}

	private Verification verify(IFile file) throws CoreException {
		Verification verification = Verification.start(file, CheckOptions.defaults().withThreads(1).withMaxMemory(64L << 20), null);
		Conditions.waitUntil("the verification has ended", () -> !verification.isRunning());
		Conditions.waitUntil("the Findings view shows it", () -> items().length > 0 && items()[0].getItemCount() >= 0
				&& items()[0].getText().startsWith(file.getName() + ": " + Words
						.brief(verification.outcome().orElseThrow())));
		return verification;
	}

	private TreeItem[] items() {
		IViewPart view = page().findView(FindingsView.ID);
		if (view == null) {
			return new TreeItem[0];
		}
		return tree().getItems();
	}

	private Tree tree() {
		return Dialogs.all(window().getShell(), Tree.class).stream()
				.filter(tree -> tree.getColumnCount() == 4 && tree.getColumn(0).getText().equals("Finding")).findFirst()
				.orElseThrow();
	}

	@Test
	void aDeadlockIsFoundExplainedAndMarked() throws Exception {
		IFile file = example("dining-philosophers");
		open(file);
		verify(file);
		assertTrue(items()[0].getText().contains(": deadlock ("), items()[0].getText());
		assertEquals("Deadlock", items()[0].getItem(0).getText());
		Conditions.waitUntil("the first finding is selected", () -> tree().getSelectionCount() == 1
				&& tree().getSelection()[0].getText().endsWith(" wait for each other in a ring."));
		Conditions.waitUntil("its run is shown at its end", () -> Playbacks.instance().active()
				.filter(playback -> playback.position() == playback.recording().length() && playback.position() > 0).isPresent());
		Conditions.waitUntil("it is marked", () -> markers(file).length == 1);
		assertEquals(IMarker.SEVERITY_ERROR, markers(file)[0].getAttribute(IMarker.SEVERITY, -1));
		Screenshots.take("findings-deadlock");
	}

	@Test
	void whatIsEditedIsOutdatedUntilItIsUndone() throws Exception {
		IFile file = example("dining-philosophers");
		IpcEditor editor = (IpcEditor) open(file);
		Verification verification = verify(file);
		Conditions.waitUntil("it is marked", () -> markers(file).length == 1);
		editor.system().document().replace(0, 0, "// changed\n");
		assertTrue(verification.isOutdated());
		Conditions.waitUntil("its marker is no error", () -> markers(file).length == 1
				&& markers(file)[0].getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_INFO);
		Conditions.waitUntil("the view says so", () -> items()[0].getText().contains("has changed since"));
		assertFalse(Playbacks.instance().active().isPresent());
		editor.system().undo();
		assertFalse(verification.isOutdated());
		Conditions.waitUntil("its marker is an error again", () -> markers(file).length == 1
				&& markers(file)[0].getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_ERROR);
	}

	@Test
	void aFileThatIsGoneHasNoFindings() throws Exception {
		IFile file = example("dining-philosophers");
		verify(file);
		file.delete(true, null);
		Conditions.waitUntil("the view is empty", () -> Verifications.instance().latest(file).isEmpty());
	}

	@Test
	void aFileThatIsRenamedKeepsItsFindings() throws Exception {
		IFile file = example("dining-philosophers");
		Verification verification = verify(file);
		Conditions.waitUntil("it is marked", () -> markers(file).length == 1);
		file.move(file.getFullPath().removeLastSegments(1).append("meal.ipc"), true, null);
		IFile renamed = project().getFile("meal.ipc");
		Conditions.waitUntil("the view shows it", () -> items().length == 1 && items()[0].getText().startsWith("meal.ipc: "));
		assertEquals(verification, Verifications.instance().latest(renamed).orElseThrow());
		Conditions.waitUntil("it is marked", () -> markers(renamed).length == 1);
	}

	private static IMarker[] markers(IFile file) {
		try {
			return file.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO);
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void bothOrdersOfARaceAreShown() throws Exception {
		IFile file = example("lost-update");
		open(file);
		verify(file);
		Conditions.waitUntil("a race is listed",
				() -> Arrays.stream(items()[0].getItems()).anyMatch(item -> item.getText().startsWith("Data race")));
		TreeItem race = Arrays.stream(items()[0].getItems()).filter(item -> item.getText().startsWith("Data race")).findFirst()
				.orElseThrow();
		race.setExpanded(true);
		Conditions.handleEvents();
		tree().setSelection(race.getItem(0));
		Event event = new Event();
		event.item = race.getItem(0);
		tree().notifyListeners(SWT.Selection, event);
		Conditions.waitUntil("both orders are shown", () -> Dialogs.all(window().getShell(), Label.class)
				.stream().filter(label -> label.isVisible() && label.getText().endsWith(" first")).count() == 2);
		Screenshots.take("findings-race");
	}

	@Test
	void fromTheFirstVerificationToACleanOneWithoutReading() throws Exception {
		long start = System.nanoTime();
		IFile file = example("dining-philosophers");
		IpcEditor editor = (IpcEditor) open(file);
		execute("org.ipcstudio.debug.ui.verify");
		Conditions.waitUntil("the deadlock is listed", () -> Verifications.instance().latest(file)
				.flatMap(Verification::outcome).filter(Outcome::hasDefects).isPresent());
		Verification broken = Verifications.instance().latest(file).orElseThrow();
		Conditions.waitUntil("the view is open", () -> items().length == 1 && tree().getSelectionCount() == 1);
		Conditions.waitUntil("the figures are marked", () -> editor.diagramPage().drawing().diagram().nodes().stream()
				.allMatch(node -> !editor.diagramPage().drawing().marks(node).isEmpty()));
		Conditions.waitUntil("a repair is proved", () -> broken.repairs().filter(repairs -> repairs.state() == Repairs.State.FOUND)
				.isPresent());
		Conditions.waitUntil("the repair is offered", () -> link(broken).isPresent());
		Conditions.waitUntil("the ring is on the canvas", () -> isRingShown(editor));
		Themes.inBoth(window(), theme -> Screenshots.take("findings-flow-1-found-" + theme));

		press("Replay");
		Conditions.waitUntil("the run is shown from its first moment", () -> Playbacks.instance().active()
				.filter(playback -> playback.position() == 0).isPresent());
		Themes.inBoth(window(), theme -> Screenshots.take("findings-flow-2-replay-" + theme));

		follow(link(broken).orElseThrow(), "apply:0");
		assertEquals(broken.repairs().orElseThrow().found().getFirst().repaired(), editor.system().document().get());
		Conditions.waitUntil("the view shows that the text has changed", () -> items()[0].getText().contains("has changed since"));
		Screenshots.take("findings-flow-3-repaired");

		Conditions.waitUntil("the explanation says so", () -> Dialogs.all(window().getShell(), Link.class).stream()
				.anyMatch(link -> link.isVisible() && link.getText().contains("has changed since")));
		Conditions.waitUntil("the ring is gone", () -> !isRingShown(editor));
		press("Verify Again");
		Conditions.waitUntil("nothing is wrong any more", () -> Verifications.instance().latest(file)
				.flatMap(Verification::outcome).filter(Outcome::isClean).isPresent());
		Conditions.waitUntil("the view shows it", () -> items()[0].getText().contains(": nothing is wrong ("));
		Conditions.waitUntil("no marker is left", () -> markers(file).length == 0);
		Screenshots.take("findings-flow-4-clean");
		assertTrue(System.nanoTime() - start < 120_000_000_000L, "it takes less than two minutes");
	}

	private static boolean isRingShown(IpcEditor editor) {
		LiveView run = editor.diagramPage().drawing().run();
		return run != null && run.deadlock() != null && run.deadlock().rings().size() == 1
				&& run.deadlock().rings().getFirst().steps().size() == 5;
	}

	/** The explanation with the first proved repair in it. */
	private Optional<Link> link(Verification verification) {
		String label = verification.repairs().orElseThrow().found().getFirst().label();
		return Dialogs.all(window().getShell(), Link.class).stream()
				.filter(link -> link.isVisible() && link.getText().contains(label)).findFirst();
	}

	private static void follow(Link link, String target) {
		Event event = new Event();
		event.text = target;
		link.notifyListeners(SWT.Selection, event);
		Conditions.handleEvents();
	}

	private void press(String tip) {
		ToolItem item = Dialogs.all(window().getShell(), ToolBar.class).stream().filter(ToolBar::isVisible)
				.flatMap(bar -> Arrays.stream(bar.getItems())).filter(button -> tip.equals(button.getToolTipText())).findFirst()
				.orElseThrow();
		assertTrue(item.isEnabled(), tip);
		item.notifyListeners(SWT.Selection, new Event());
		Conditions.handleEvents();
	}

	@Test
	void aMarkerOffersItsRepairsAndItsRun() throws Exception {
		IFile file = example("dining-philosophers");
		IpcEditor editor = (IpcEditor) open(file);
		Verification verification = verify(file);
		Conditions.waitUntil("a repair is proved", () -> verification.repairs()
				.filter(repairs -> repairs.state() == Repairs.State.FOUND).isPresent());
		Conditions.waitUntil("it is marked", () -> markers(file).length == 1);
		IMarker marker = markers(file)[0];
		resolution(marker, "Show how it happens").run(marker);
		Conditions.waitUntil("its run is shown", () -> Playbacks.instance().active()
				.filter(playback -> playback.position() == 0).isPresent());
		String before = editor.system().document().get();
		String repair = verification.repairs().orElseThrow().found().getFirst().label();
		resolution(marker, repair).run(marker);
		assertFalse(before.equals(editor.system().document().get()));
		editor.system().undo();
		assertEquals(before, editor.system().document().get());
	}

	private static IMarkerResolution resolution(IMarker marker, String label) {
		return Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(marker))
				.filter(resolution -> resolution.getLabel().equals(label)).findFirst().orElseThrow();
	}

	@Test
	void aTraceThatIsOpenedIsReplayed() throws Exception {
		IFile file = example("dining-philosophers");
		Verification verification = verify(file);
		Finding finding = verification.outcome().orElseThrow().findings().getFirst();
		TraceHeader header = TraceHeader.of("DiningPhilosophers", verification.text(), "dining-philosophers.ipc",
				OptionalLong.empty(), "check, deadlock");
		IFile trace = project().getFile("way.trace.jsonl");
		trace.create(TraceText.of(header, finding.trace()), true, false, null);
		Verifications.instance().remove(project());
		Conditions.waitUntil("the run of the finding is closed", () -> Playbacks.instance().active().isEmpty());

		IDE.openEditor(page(), trace);
		Conditions.waitUntil("the run is shown from its first moment", () -> Playbacks.instance().active()
				.filter(playback -> playback.position() == 0 && playback.recording().length() == finding.trace().size())
				.isPresent());
		assertEquals(file.getName(), page().getActiveEditor().getEditorInput().getName());
		Playback playback = Playbacks.instance().active().orElseThrow();
		RunSession session = playback.session().orElseThrow();
		Conditions.waitUntil("the debugger stands", session::isSuspended);
		session.pursue(Goal.resume());
		Conditions.waitUntil("it has gone on to the end",
				() -> session.isSuspended() && playback.position() == finding.trace().size());
		playback.close();
		Conditions.waitUntil("the debugger is gone", session::isTerminated);
		assertEquals(List.of(), Arrays.stream(Launches.manager().getLaunches())
				.filter(launch -> launch.getLaunchMode().equals(ILaunchManager.DEBUG_MODE)).toList());
	}

	@Test
	void aRegressionTestIsARunAndACommand() throws Exception {
		IFile file = example("dining-philosophers");
		open(file);
		verify(file);
		Conditions.waitUntil("the first finding is selected", () -> tree().getSelectionCount() == 1
				&& tree().getSelection()[0].getText().endsWith(" wait for each other in a ring."));
		String[] command = new String[1];
		Dialogs.whenOpened("Create Regression Test", dialog -> {
			Screenshots.take("findings-regression-test");
			command[0] = Dialogs.all(dialog, Text.class).stream().map(Text::getText)
					.filter(text -> text.startsWith("ipc replay")).findFirst().orElseThrow();
			Dialogs.press(dialog, "Create");
		});
		press("Create Regression Test\u2026");
		IFile trace = project().getFolder("tests").getFile("dining-philosophers-deadlock.trace.jsonl");
		Conditions.waitUntil("the run is kept", trace::exists);
		assertEquals("ipc replay --quiet --expect repaired tests/dining-philosophers-deadlock.trace.jsonl", command[0]);
		assertTrue(trace.readString().contains("\"source\":\"../dining-philosophers.ipc\""), trace.readString());
	}

	@Test
	void whatNoRunUsesIsShownUntilTheTextChanges() throws Exception {
		IFile file = file("used.ipc", """
				system Used {
				  mailbox Jobs : int capacity 1 @(320, 60)
				  mailbox Never : int capacity 1 @(320, 180)
				  process Maker @(60, 100) {
				    send 1 to Jobs
				    if false {
				      send 2 to Never
				    }
				  }
				  process Taker @(560, 60) {
				    var got : int
				    receive got from Jobs
				  }
				  Maker -> Jobs -> Taker
				  Maker -> Never
				}
				""");
		IpcEditor editor = (IpcEditor) open(file);
		execute("org.ipcstudio.debug.ui.showCoverage");
		Conditions.waitUntil("it is shown", () -> editor.diagramPage().drawing().run() != null);
		assertFalse(editor.diagramPage().drawing().run().node("Never").coverage().used());
		assertTrue(editor.diagramPage().drawing().run().node("Jobs").coverage().used());
		Themes.inBoth(window(), theme -> {
			editor.showDiagram();
			Screenshots.take("coverage-diagram-" + theme);
			editor.showSource();
			Screenshots.take("coverage-source-" + theme);
		});
		editor.system().document().replace(0, 0, "// changed\n");
		editor.system().flush();
		assertTrue(editor.diagramPage().drawing().run() == null);

		execute("org.ipcstudio.debug.ui.showCoverage");
		assertTrue(CoverageDisplay.isShown(editor));
		page().closeEditor(editor, false);
		assertFalse(CoverageDisplay.isShown(editor), "a closed editor is forgotten");
	}
}
