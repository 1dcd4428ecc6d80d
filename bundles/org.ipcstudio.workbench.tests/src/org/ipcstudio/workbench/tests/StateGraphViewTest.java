package org.ipcstudio.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.IWorkbenchPage;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.Playbacks;
import org.ipcstudio.debug.ui.graph.SceneNode;
import org.ipcstudio.debug.ui.graph.Shape;
import org.ipcstudio.debug.ui.states.StateGraphView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The view State Graph shows all states of a system, opens ways to them, and follows a run. */
class StateGraphViewTest extends WorkbenchTest {
	private static final String CROSSED = """
			system Crossed {
				lock Left @(300, 60)
				lock Right @(300, 200)
				process First @(80, 120) { lock Left { lock Right { } } }
				process Second @(480, 120) { lock Right { lock Left { } } }
				First -- Left
				First -- Right
				Second -- Left
				Second -- Right
			}
			""";

	@AfterEach
	void closeEverything() {
		theme("org.eclipse.e4.ui.css.theme.e4_default");
		page().hideView(page().findView(StateGraphView.ID));
		Playbacks.instance().all().forEach(Playback::close);
	}

	@Test
	void aClickOnADeadlockOpensTheWayToIt() throws Exception {
		IFile file = file("crossed.ipc", CROSSED);
		open(file);
		execute("org.ipcstudio.debug.ui.showStateGraph");
		StateGraphView view = (StateGraphView) page().findView(StateGraphView.ID);
		page().setPartState(page().getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
		Conditions.waitUntil("the graph is drawn", () -> view.summary().contains("1 deadlock"));
		SceneNode deadlock = view.canvas().scene().nodes().stream().filter(node -> node.shape() == Shape.OCTAGON).findFirst()
				.orElseThrow();
		take("state-graph");
		view.canvas().click(deadlock.id());
		Conditions.waitUntil("a run to it is open", () -> Playbacks.instance().active().isPresent());
		Playback run = Playbacks.instance().active().orElseThrow();
		assertEquals(run.recording().length(), run.position());
		Conditions.waitUntil("the deadlock is marked", () -> deadlock.id().equals(view.canvas().current()));
		theme("org.eclipse.e4.ui.css.theme.e4_dark");
		take("state-graph-dark");
		run.show(0);
		Conditions.waitUntil("the start is marked", () -> "state:0".equals(view.canvas().current()));
		view.search("deadlock");
		take("state-graph-search");
		assertTrue(view.canvas().scene().nodes().stream().filter(node -> !node.pale())
				.allMatch(node -> node.id().equals(deadlock.id())));
	}

	@Test
	void aLargerSystemIsDrawnAroundTheMoment() throws Exception {
		IFile file = example("dining-philosophers");
		Playback run = RecordedRuns.toDeadlock(file);
		run.show(run.recording().length());
		Playbacks.instance().activate(run);
		StateGraphView view = (StateGraphView) page().showView(StateGraphView.ID);
		page().setPartState(page().getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
		Conditions.waitUntil("the graph is drawn", () -> view.canvas().current() != null);
		take("state-graph-large");
		assertTrue(view.canvas().scene().node(view.canvas().current()).isPresent());
	}

	private void take(String name) {
		int[] frames = { 0 };
		window().getShell().redraw();
		BooleanSupplier painted = () -> frames[0]++ > 25;
		Conditions.waitUntil("the screen is painted", painted);
		Screenshots.take(name);
	}

	private void theme(String id) {
		window().getService(IThemeEngine.class).setTheme(id, false);
		Conditions.handleEvents();
	}
}
