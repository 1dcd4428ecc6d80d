package org.ipcstudio.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.ipcstudio.debug.run.Goal;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.Playbacks;
import org.ipcstudio.debug.run.RunSession;
import org.ipcstudio.debug.run.RunSetup;
import org.ipcstudio.debug.run.Subject;
import org.ipcstudio.debug.run.SystemSource;
import org.ipcstudio.debug.ui.sequence.SequenceChartView;
import org.ipcstudio.editor.IpcEditor;
import org.ipcstudio.editor.image.Coloring;
import org.ipcstudio.editor.image.DiagramSource;
import org.ipcstudio.editor.image.Sheet;
import org.ipcstudio.editor.image.svg.SvgGraphics;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.record.Recorder;
import org.ipcstudio.engine.record.Recording;
import org.ipcstudio.engine.simulate.RandomStrategy;
import org.ipcstudio.engine.simulate.Simulation;
import org.ipcstudio.engine.simulate.Simulator;
import org.ipcstudio.engine.simulate.Strategy;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The view Sequence Chart: what it shows of runs, and what keys and mouse do. */
class SequenceChartTest extends WorkbenchTest {
	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
	private static final int GUTTER = 66;
	private static final int HEADS = 46;

	private Playback playback;
	private SequenceChartView view;

	@AfterEach
	void closeTheRun() {
		theme(LIGHT);
		if (playback != null) {
			playback.close();
		}
		page().hideView(page().findView(SequenceChartView.ID));
		page().setEditorAreaVisible(true);
	}

	private void theme(String id) {
		window().getService(IThemeEngine.class).setTheme(id, false);
		Conditions.handleEvents();
	}

	private static Playback run(IFile file, int moves) throws Exception {
		SystemSource source = SystemSource.of(file, SourceFile.parse(new String(file.getContents().readAllBytes(), StandardCharsets.UTF_8)));
		Recording recording = new Recording(source.system());
		Simulation simulation = new Simulator(source.system()).stepLimit(moves).seed(5).observer(new Recorder(recording)).start();
		while (simulation.step()) {
			// one step after the other
		}
		return new Playback(file.getName(), source, recording);
	}

	private Canvas show(Playback shown) throws Exception {
		playback = shown;
		view = (SequenceChartView) page().showView(SequenceChartView.ID);
		page().setEditorAreaVisible(false);
		Playbacks.instance().activate(playback);
		playback.show(playback.recording().length());
		Conditions.waitUntil("the run is shown", () -> view.state().moves() == playback.recording().length());
		settle();
		return (Canvas) find(window().getShell(), "ChartCanvas");
	}

	private void settle() {
		Conditions.waitUntil("all is in words", () -> view.state().isComplete());
		Conditions.waitUntil("the screen is painted", painted());
	}

	private BooleanSupplier painted() {
		int[] frames = { 0 };
		window().getShell().redraw();
		return () -> frames[0]++ > 5;
	}

	private static Control find(Composite parent, String type) {
		for (Control child : parent.getChildren()) {
			if (child.getClass().getSimpleName().equals(type)) {
				return child;
			}
			Control inside = child instanceof Composite composite ? find(composite, type) : null;
			if (inside != null) {
				return inside;
			}
		}
		return null;
	}

	private void pictures(String name) {
		settle();
		Screenshots.take(name);
		theme(DARK);
		settle();
		Screenshots.take(name + "-dark");
		theme(LIGHT);
		settle();
	}

	private void key(Canvas canvas, int code, int mask) {
		Event event = new Event();
		event.keyCode = code;
		event.stateMask = mask;
		canvas.notifyListeners(SWT.KeyDown, event);
		Conditions.handleEvents();
	}

	private void mouse(Canvas canvas, int type, int x, int y, int mask) {
		Event event = new Event();
		event.x = GUTTER + x;
		event.y = HEADS + y;
		event.button = 1;
		event.stateMask = mask;
		canvas.notifyListeners(type, event);
	}

	private void click(Canvas canvas, int x, int y) {
		mouse(canvas, SWT.MouseDown, x, y, 0);
		mouse(canvas, SWT.MouseUp, x, y, SWT.BUTTON1);
		Conditions.handleEvents();
	}

	@Test
	void aDeadlockIsSeenAndWalkedThroughWithTheKeys() throws Exception {
		Canvas canvas = show(RecordedRuns.toDeadlock(example("dining-philosophers")));
		Conditions.waitUntil("the deadlock is known", () -> view.state().ending().startsWith("Deadlock"));
		pictures("sequence-deadlock");
		int length = playback.recording().length();
		key(canvas, SWT.ARROW_UP, 0);
		assertEquals(length - 1, playback.position());
		key(canvas, SWT.HOME, 0);
		assertEquals(0, playback.position());
		key(canvas, SWT.ARROW_DOWN, 0);
		key(canvas, SWT.ARROW_DOWN, 0);
		assertEquals(2, playback.position());
		Conditions.waitUntil("the heads tell of that moment", () -> view.state().shown() == 2);
		pictures("sequence-middle");
		key(canvas, SWT.END, 0);
		Conditions.waitUntil("the end is shown", () -> playback.position() == length);
	}

	@Test
	void whatIsSelectedHereIsSelectedEverywhereAndTheOtherWayRound() throws Exception {
		Canvas canvas = show(run(example("sliding-window"), 120));
		click(canvas, 75, -20);
		assertEquals(Set.of(Subject.process("Sender")), playback.selection());
		playback.select(Set.of(Subject.channel("Frames")));
		Conditions.waitUntil("the selection is marked", () -> view.state().selection().equals(Set.of(Subject.channel("Frames"))));
		int middle = playback.recording().length() / 2;
		playback.show(middle);
		Conditions.waitUntil("the moment is shown", () -> view.state().shown() == middle);
		pictures("sequence-selection");
	}

	@Test
	void lanesAreMovedByTheMouseAndByKeys() throws Exception {
		Canvas canvas = show(run(example("dining-philosophers-fixed"), 60));
		int lane = view.state().laneWidth();
		mouse(canvas, SWT.MouseDown, lane / 2, -20, 0);
		mouse(canvas, SWT.MouseMove, 2 * lane, -20, SWT.BUTTON1);
		mouse(canvas, SWT.MouseMove, 3 * lane - 10, -20, SWT.BUTTON1);
		mouse(canvas, SWT.MouseUp, 3 * lane - 10, -20, SWT.BUTTON1);
		Conditions.waitUntil("the first is the third", () -> "Philosopher[0]".equals(view.state().lanes().get(2)));
		key(canvas, SWT.ARROW_LEFT, SWT.MOD1 | SWT.MOD2);
		Conditions.waitUntil("it is the second", () -> "Philosopher[0]".equals(view.state().lanes().get(1)));
		key(canvas, SWT.DEL, 0);
		Conditions.waitUntil("it is hidden", () -> !view.state().lanes().contains("Philosopher[0]"));
	}

	@Test
	void waitingWorkAndLocksAgainstTime() throws Exception {
		IFile file = file("workers.ipc", """
				system Workers {
				  lock Guard
				  memory Store { sum : int }
				  mailbox Jobs : int capacity 3
				  process Boss { for job in 1..6 { work 1 ms send job to Jobs } }
				  process Worker[3] {
				    var job : int
				    repeat 2 {
				      receive job from Jobs
				      lock Guard { work 3 ms Store.sum = Store.sum + job }
				      work 1 ms
				    }
				  }
				  Boss -> Jobs -> Worker
				  Worker -- Guard
				  Worker <-> Store
				}
				""".replace("work 1 ms send", "work 1 ms\n send").replace("work 3 ms Store", "work 3 ms\n Store"));
		show(run(file, 200));
		pictures("sequence-locks");
		view.measureTime(true);
		pictures("sequence-time");
		view.measureTime(false);
	}

	@Test
	void aHundredThousandMovesAreSeenAtOnceAndOneByOne() throws Exception {
		IFile file = file("many.ipc", """
				system Many {
				  mailbox Box[8] : int capacity 4
				  process Source[8] { var n : int  loop { send n to Box[self] } }
				  process Sink[8] { var n : int  loop { receive n from Box[self]  if n == 0 { work 1 ms } } }
				  Source -> Box -> Sink
				}
				""");
		show(run(file, 100_000));
		Conditions.waitUntil("the end is seen", () -> view.state().shown() == 100_000);
		settle();
		Screenshots.take("sequence-many-end");
		execute("org.ipcstudio.debug.ui.sequenceChart.zoomFit");
		pictures("sequence-many-fit");
		assertTrue(view.state().isDense());
		execute("org.ipcstudio.debug.ui.sequenceChart.zoomActual");
		settle();
		assertTrue(!view.state().isDense());
	}

	@Test
	void enterGoesToTheSource() throws Exception {
		IFile file = example("dining-philosophers");
		Canvas canvas = show(RecordedRuns.toDeadlock(file));
		key(canvas, SWT.CR, 0);
		Conditions.waitUntil("the editor is open", () -> page().getActiveEditor() instanceof IpcEditor);
		IpcEditor editor = (IpcEditor) page().getActiveEditor();
		String selected = ((ITextSelection) editor.sourcePage().getSelectionProvider().getSelection()).getText();
		assertTrue(selected.startsWith("receive fork from"), selected);
	}

	@Test
	void theWholeChartBecomesAnImage() throws Exception {
		show(RecordedRuns.toDeadlock(example("dining-philosophers")));
		Conditions.waitUntil("the deadlock is known", () -> view.state().ending().startsWith("Deadlock"));
		DiagramSource image = view.getAdapter(DiagramSource.class);
		String svg = Sheet.use(image, Coloring.DARK, false, sheet -> {
			SvgGraphics graphics = new SvgGraphics(sheet.area(), window().getShell().getFont(), sheet.foreground(), sheet.background());
			sheet.paint(graphics);
			return graphics.text(100, sheet.title(), sheet.background().getRGB());
		});
		Files.writeString(Screenshots.take("sequence-export").resolveSibling("sequence-export.svg"), svg);
		for (int fork = 0; fork < 5; fork++) {
			assertTrue(svg.contains("Fork[" + fork + "]: true"), svg);
		}
		assertTrue(svg.contains("Deadlock: nobody can go on"), svg);
	}

	@Test
	void theLegendIsShown() throws Exception {
		Canvas canvas = show(RecordedRuns.toDeadlock(example("dining-philosophers")));
		execute("org.ipcstudio.debug.ui.sequenceChart.legend");
		Conditions.waitUntil("the screen is painted", painted());
		Screenshots.take("sequence-legend");
		for (Shell shell : canvas.getShell().getShells()) {
			shell.close();
		}
	}

	@Test
	void theChartFollowsARunThatGoesOn() throws Exception {
		IFile file = file("endless.ipc", """
				system Endless {
				  mailbox Box : int capacity 2
				  process Source { loop { send 1 to Box } }
				  process Sink { var n : int  loop { receive n from Box } }
				  Source -> Box -> Sink
				}
				""");
		SystemSource source = SystemSource.of(file, SourceFile.parse(new String(file.getContents().readAllBytes(), StandardCharsets.UTF_8)));
		playback = new Playback("endless", source, new Recording(source.system()));
		RunSession session = new RunSession(playback, new Paced(source.system()), true);
		view = (SequenceChartView) page().showView(SequenceChartView.ID);
		Playbacks.instance().activate(playback);
		playback.follow();
		session.setPace(400);
		session.start(Goal.resume());
		try {
			Conditions.waitUntil("the end is followed", () -> view.state().moves() > 200 && view.state().isEndSeen());
			playback.show(50);
			Conditions.waitUntil("an earlier moment is shown", () -> view.state().shown() == 50 && !view.state().isEndSeen());
			int then = view.state().moves();
			Conditions.waitUntil("the run has grown", () -> view.state().moves() > then + 50);
			assertEquals(50, view.state().shown());
			assertTrue(!view.state().isEndSeen());
		} finally {
			session.terminate();
			Conditions.waitUntil("the run is over", session::isTerminated);
		}
	}

	/** The usual simulator, from one seed. */
	private record Paced(CompiledSystem system) implements RunSetup {
		@Override
		public Simulator simulator() {
			return new Simulator(system).stepLimit(Integer.MAX_VALUE);
		}

		@Override
		public Strategy strategy() {
			return new RandomStrategy(1);
		}
	}
}
