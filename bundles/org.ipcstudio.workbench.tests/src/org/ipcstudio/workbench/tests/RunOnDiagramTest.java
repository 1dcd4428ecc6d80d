package org.ipcstudio.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.StructuredSelection;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.Playbacks;
import org.ipcstudio.debug.run.Subject;
import org.ipcstudio.editor.IpcEditor;
import org.ipcstudio.editor.live.Activity;
import org.ipcstudio.editor.live.LiveView;
import org.ipcstudio.editor.live.ProcessState;
import org.ipcstudio.editor.live.QueueState;
import org.ipcstudio.editor.parts.DiagramRoot;
import org.ipcstudio.engine.record.MoveEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The run that is shown is seen on the diagram of its file. */
class RunOnDiagramTest extends WorkbenchTest {
	private static final String PRODUCER_CONSUMER = """
			system ProducerConsumer {
			  process Producer @(60, 120) {
			    var i : int = 0
			    loop { i = i + 1 send i to Jobs }
			  }
			  mailbox Jobs : int capacity 4 @(300, 120)
			  process Worker[3] @(540, 120) {
			    var job : int
			    loop { receive job from Jobs lock Guard { Totals.done = Totals.done + 1 } work 5 ms }
			  }
			  memory Totals @(540, 260) { done : int = 0 }
			  lock Guard @(300, 260)
			  Producer -> Jobs -> Worker
			  Worker <-> Totals
			  Worker -- Guard
			}
			""";

	private OpenedSystem opened;
	private Playback playback;

	@AfterEach
	void closeTheRun() {
		if (playback != null) {
			playback.close();
		}
	}

	private IpcEditor open(String example) throws Exception {
		IFile file = example(example);
		opened = new OpenedSystem((IpcEditor) open(file));
		playback = RecordedRuns.toDeadlock(file);
		Playbacks.instance().activate(playback);
		return opened.editor();
	}

	private LiveView shown() {
		return opened.editor().diagramPage().drawing().run();
	}

	private String notice() {
		return opened.editor().diagramPage().notice().text();
	}

	/** What is drawn comes onto the screen with the next frames. */
	private BooleanSupplier painted() {
		return frames(6);
	}

	private BooleanSupplier frames(int count) {
		int[] frames = { 0 };
		window().getShell().redraw();
		return () -> frames[0]++ > count;
	}

	private void take(String name) {
		Conditions.waitUntil("the screen is painted", painted());
		Screenshots.take(name);
	}

	private boolean isNoticed(String text) {
		return notice() != null && notice().contains(text);
	}

	@Test
	void aDeadlockIsARingOverTheFigures() throws Exception {
		IpcEditor editor = open("dining-philosophers");
		playback.show(playback.recording().length());
		Conditions.waitUntil("the deadlock is shown", () -> shown() != null && shown().deadlock() != null);
		assertEquals("Deadlock: a ring of five", shown().deadlock().title());
		assertEquals(5, shown().deadlock().sentences().size());
		assertTrue(shown().node("Philosopher").elements(ProcessState.class).stream()
				.allMatch(state -> state.activity() == Activity.STUCK && state.statement().startsWith("receive")));
		DiagramRoot root = (DiagramRoot) opened.viewer().getRootEditPart();
		assertTrue(root.run().isExplained());
		assertTrue(isNoticed("dining-philosophers.ipc"), this::notice);
		assertTrue(isInView(root.run().explanation()), "the whole explanation is in view");
		Themes.inBoth(window(), theme -> take("run-deadlock-" + theme));
		playback.show(1);
		Conditions.waitUntil("the deadlock is gone", () -> shown().deadlock() == null);
		assertNotNull(editor.diagramPage().notice().text());
	}

	private boolean isInView(IFigure figure) {
		Rectangle bounds = figure.getBounds().getCopy();
		figure.translateToAbsolute(bounds);
		org.eclipse.swt.graphics.Rectangle canvas = ((FigureCanvas) opened.viewer().getControl()).getClientArea();
		return new Rectangle(0, 0, canvas.width, canvas.height).contains(bounds);
	}

	@Test
	void queuesFillWithTheirMessages() throws Exception {
		IFile file = file("jobs.ipc", PRODUCER_CONSUMER);
		opened = new OpenedSystem((IpcEditor) open(file));
		OpenedRun run = new OpenedRun(file, 1, 400);
		playback = run.playback();
		run.finish();
		int full = 0;
		while (playback.recording().occupancy(0, full) < 4) {
			full++;
		}
		playback.show(full);
		Conditions.waitUntil("the full mailbox is shown", () -> shown() != null
				&& shown().node("Jobs").elements(QueueState.class).stream().anyMatch(QueueState::isFull));
		assertEquals(4, shown().node("Jobs").elements(QueueState.class).getFirst().messages().size());
		assertTrue(isNoticed("move " + full), this::notice);
		Themes.inBoth(window(), theme -> take("run-full-queue-" + theme));
	}

	@Test
	void messagesTravelWhenTheRunIsPlayedMoveByMove() throws Exception {
		IFile file = file("jobs.ipc", PRODUCER_CONSUMER);
		opened = new OpenedSystem((IpcEditor) open(file));
		OpenedRun run = new OpenedRun(file, 1, 60);
		playback = run.finish().playback();
		int sent = 1;
		while (playback.recording().move(sent).effect() != MoveEffect.SENT) {
			sent++;
		}
		int before = sent - 1;
		playback.show(before);
		Conditions.waitUntil("the moment before is shown", () -> before == 0 ? isNoticed("start") : isNoticed("move " + before + " "));
		Conditions.waitUntil("somebody has seen it", frames(12));
		DiagramRoot root = (DiagramRoot) opened.viewer().getRootEditPart();
		assertFalse(root.run().isAnimated());
		playback.show(sent);
		Conditions.waitUntil("the message is on its way", () -> root.run().isAnimated());
		take("run-travel");
		Conditions.waitUntil("the message has arrived", () -> !root.run().isAnimated());
		playback.show(playback.recording().length());
		Conditions.waitUntil("the end is shown", () -> isNoticed("move 60 "));
		assertFalse(root.run().isAnimated());
	}

	@Test
	void theRunGoesWhenTheSystemIsAnotherOne() throws Exception {
		IpcEditor editor = open("dining-philosophers");
		Conditions.waitUntil("the run is shown", () -> shown() != null);
		opened.typeBehind("work 1", "0");
		Conditions.waitUntil("the run is not shown any more", () -> shown() == null);
		editor.showDiagram();
		assertTrue(isNoticed("has been changed"), this::notice);
		take("run-outdated");
		editor.system().undo();
		Conditions.waitUntil("the run is shown again", () -> shown() != null);
		opened.typeBehind("// they sit down one after the other", ", comfortably");
		Conditions.waitUntil("the run is shown, because a comment changes nothing", () -> isNoticed("at its start"));
		assertNotNull(shown());
	}

	@Test
	void theCommandHidesRunsAndShowsThemAgain() throws Exception {
		open("dining-philosophers");
		Conditions.waitUntil("the run is shown", () -> shown() != null);
		execute("org.ipcstudio.debug.ui.showRun");
		Conditions.waitUntil("the run is hidden", () -> shown() == null);
		assertNull(notice());
		execute("org.ipcstudio.debug.ui.showRun");
		Conditions.waitUntil("the run is shown again", () -> shown() != null);
	}

	@Test
	void selectionsFollowEachOther() throws Exception {
		open("dining-philosophers");
		Conditions.waitUntil("the run is shown", () -> shown() != null);
		opened.viewer().setSelection(new StructuredSelection(opened.node("Fork")));
		assertEquals(Set.of("Fork[0]", "Fork[1]", "Fork[2]", "Fork[3]", "Fork[4]"),
				playback.selection().stream().map(Subject::name).collect(Collectors.toSet()));
		playback.select(Set.of(Subject.process("Philosopher[3]")));
		Conditions.waitUntil("the figure is selected", () -> ((EditPart) opened.viewer().getSelectedEditParts().getFirst())
				.getModel() == opened.node("Philosopher").node());
		Conditions.waitUntil("the element is emphasised",
				() -> shown().node("Philosopher").focus().equals(Set.of("Philosopher[3]")));
		assertEquals(Set.of(Subject.process("Philosopher[3]")), playback.selection());
		take("run-selection");
	}

	@Test
	void nothingIsLeftWhenEverythingIsClosed() throws Exception {
		IpcEditor editor = open("dining-philosophers");
		Conditions.waitUntil("the run is shown", () -> shown() != null);
		int before = listeners(playback);
		page().closeEditor(editor, false);
		Conditions.handleEvents();
		assertNull(shown());
		assertEquals(before - 1, listeners(playback));
		opened = new OpenedSystem((IpcEditor) open(playback.source().workspaceFile().orElseThrow()));
		Conditions.waitUntil("the run is shown in a new editor", () -> shown() != null);
		playback.close();
		Conditions.waitUntil("the run is gone", () -> shown() == null);
		assertNull(notice());
	}

	/** How many listen to a playback, which only a test wants to know. */
	private static int listeners(Playback playback) throws ReflectiveOperationException {
		Field field = Playback.class.getDeclaredField("listeners");
		field.setAccessible(true);
		return ((Collection<?>) field.get(playback)).size();
	}
}
