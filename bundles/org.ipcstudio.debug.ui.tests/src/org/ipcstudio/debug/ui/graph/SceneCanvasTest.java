package org.ipcstudio.debug.ui.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What mouse and keyboard do with a scene. */
class SceneCanvasTest {
	private final List<String> heard = new ArrayList<>();
	private Shell shell;
	private SceneCanvas canvas;

	@BeforeEach
	void open() {
		shell = new Shell(Display.getDefault());
		shell.setLayout(new FillLayout());
		canvas = new SceneCanvas(shell, "graph");
		canvas.addListener(new SceneListener() {
			@Override
			public void selected(Set<String> ids) {
				heard.add("selected " + String.join(",", ids.stream().sorted().toList()));
			}

			@Override
			public void opened(String id) {
				heard.add("opened " + id);
			}

			@Override
			public void clicked(String id) {
				heard.add("clicked " + id);
			}
		});
		shell.setSize(700, 500);
		shell.open();
		canvas.show(row(3));
		handleEvents();
	}

	@AfterEach
	void close() {
		shell.dispose();
		handleEvents();
	}

	private static void handleEvents() {
		while (Display.getDefault().readAndDispatch()) {
			continue;
		}
	}

	/** Boxes glide to their places. */
	private void rest() {
		Display display = Display.getDefault();
		while (!canvas.isResting()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	/** Boxes beside each other, each with an arrow to the next. */
	private static Scene row(int count) {
		List<SceneNode> nodes = new ArrayList<>();
		List<SceneEdge> edges = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			nodes.add(new SceneNode("n" + i, new Area(i * 180, 40, 120, 40), Shape.BOX, Tone.PROCESS, Sign.RUNS, "Box " + i,
					"waits", "", "This is box " + i + ".", false, false, true));
			if (i > 0) {
				List<Spot> way = Curves.between(nodes.get(i - 1).area(), nodes.get(i).area(), 0);
				edges.add(new SceneEdge("e" + i, "n" + (i - 1), "n" + i, way, Tone.QUIET, false, false, false, "label",
						Curves.middle(way), false, "", true));
			}
		}
		return new Scene(nodes, edges);
	}

	private void key(int code) {
		Event event = new Event();
		event.keyCode = code;
		canvas.control().notifyListeners(SWT.KeyDown, event);
	}

	private boolean tab(int detail) {
		Event event = new Event();
		event.detail = detail;
		event.doit = true;
		canvas.control().notifyListeners(SWT.Traverse, event);
		return event.doit;
	}

	private void press(String id, int stateMask) {
		Point point = place(id);
		Event event = new Event();
		event.x = point.x;
		event.y = point.y;
		event.button = 1;
		event.stateMask = stateMask;
		canvas.control().notifyListeners(SWT.MouseDown, event);
		canvas.control().notifyListeners(SWT.MouseUp, event);
	}

	private Point place(String id) {
		for (int y = 0; y < 500; y += 4) {
			for (int x = 0; x < 700; x += 4) {
				SceneNode node = canvas.at(x, y);
				if (node != null && node.id().equals(id)) {
					return new Point(x + 4, y + 4);
				}
			}
		}
		throw new AssertionError(id + " cannot be seen");
	}

	@Test
	void allOfItIsSeenAndAClickSelects() {
		press("n2", 0);
		assertEquals(List.of("selected n2", "clicked n2"), heard);
		press("n0", SWT.MOD1);
		assertEquals(Set.of("n0", "n2"), canvas.selection());
	}

	@Test
	void keysWalkFromBoxToBoxAndOpen() {
		key(SWT.HOME);
		key(SWT.ARROW_RIGHT);
		key(SWT.CR);
		key(SWT.END);
		key(SWT.ESC);
		assertEquals(List.of("selected n0", "selected n1", "opened n1", "selected n2", "selected "), heard);
	}

	@Test
	void tabLeavesTheCanvasBehindTheLastBox() {
		assertFalse(tab(SWT.TRAVERSE_TAB_NEXT));
		assertFalse(tab(SWT.TRAVERSE_TAB_NEXT));
		assertFalse(tab(SWT.TRAVERSE_TAB_NEXT));
		assertTrue(tab(SWT.TRAVERSE_TAB_NEXT));
		assertEquals(Set.of("n2"), canvas.selection());
		assertFalse(tab(SWT.TRAVERSE_TAB_PREVIOUS));
	}

	@Test
	void whatIsLargeIsShownSmallerUntilSomebodyChoosesAScale() {
		canvas.show(row(12));
		rest();
		double fitting = canvas.scale();
		assertTrue(fitting < 0.5);
		canvas.zoomIn();
		assertTrue(canvas.scale() > fitting);
		canvas.zoomActual();
		canvas.show(row(20));
		rest();
		assertEquals(1, canvas.scale());
		canvas.fit();
		assertTrue(canvas.scale() < fitting);
	}

	@Test
	void aSelectionThatIsSetIsNotTold() {
		canvas.setSelection(Set.of("n1"));
		assertEquals(List.of(), heard);
		key(SWT.ARROW_RIGHT);
		assertEquals(List.of("selected n2"), heard);
	}
}
