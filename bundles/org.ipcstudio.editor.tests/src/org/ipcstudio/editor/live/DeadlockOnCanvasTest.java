package org.ipcstudio.editor.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.ipcstudio.editor.actions.DiagramCommand;
import org.ipcstudio.editor.figures.DeadlockPanel;
import org.ipcstudio.editor.figures.DiagramColors;
import org.ipcstudio.editor.figures.RingArrow;
import org.ipcstudio.editor.image.Coloring;
import org.ipcstudio.editor.image.Sheet;
import org.ipcstudio.editor.image.ViewerDrawing;
import org.ipcstudio.editor.parts.DiagramRoot;
import org.ipcstudio.editor.parts.RunLayers;
import org.ipcstudio.editor.testing.TestCanvas;
import org.ipcstudio.testing.CanvasRobot;
import org.junit.jupiter.api.Test;

/** A deadlock is drawn over the figures, and explained beside them. */
class DeadlockOnCanvasTest {

	private static RunLayers layers(TestCanvas canvas) {
		return ((DiagramRoot) canvas.viewer().getRootEditPart()).run();
	}

	private static void show(TestCanvas canvas, LiveView view) {
		canvas.showRun(view);
	}

	private static List<Rectangle> arrows(TestCanvas canvas) {
		List<Rectangle> arrows = new ArrayList<>();
		for (Object child : layers(canvas).explanation().getParent().getChildren()) {
			if (child instanceof RingArrow arrow) {
				arrows.add(arrow.getBounds().getCopy());
			}
		}
		return arrows;
	}

	@Test
	void aRingOfNodesIsDrawnFromFigureToFigureAndFollowsThem() {
		try (TestCanvas canvas = new TestCanvas(LiveSystems.RING)) {
			show(canvas, LiveSystems.ring().build());
			List<Rectangle> before = arrows(canvas);
			assertEquals(4, before.size());
			assertTrue(before.getFirst().getExpanded(2, 2).intersects(canvas.part("Left").getFigure().getBounds()));
			assertTrue(before.getFirst().getExpanded(2, 2).intersects(canvas.part("ForkB").getFigure().getBounds()));
			new CanvasRobot(canvas.viewer()).dragBy(canvas.part("Left"), 0, -60);
			canvas.flush();
			assertFalse(before.getFirst().equals(arrows(canvas).getFirst()));
			assertTrue(arrows(canvas).getFirst().getExpanded(2, 2).intersects(canvas.part("Left").getFigure().getBounds()));
		}
	}

	@Test
	void aRingOfElementsOfArraysIsDrawnInThePanel() {
		try (TestCanvas canvas = new TestCanvas(LiveSystems.PHILOSOPHERS)) {
			show(canvas, LiveSystems.philosophers(5).build());
			assertEquals(List.of(), arrows(canvas));
			int withRing = layers(canvas).explanation().getPreferredSize().height;
			Deadlock deadlock = LiveSystems.philosophers(5).build().deadlock();
			show(canvas, LiveView.builder().deadlock(new Deadlock(deadlock.title(), List.of(), deadlock.sentences())).build());
			assertTrue(withRing > layers(canvas).explanation().getPreferredSize().height + 100);
			assertTrue(canvas.part("Fork").nodeFigure().liveSentences().isEmpty());
		}
	}

	@Test
	void thePanelHidesNoFigureWhereThereIsRoom() {
		try (TestCanvas canvas = new TestCanvas(LiveSystems.RING)) {
			((DiagramRoot) canvas.viewer().getRootEditPart()).setLegendVisible(false);
			show(canvas, LiveSystems.ring().build());
			Rectangle panel = layers(canvas).explanation().getBounds();
			for (String node : List.of("Left", "Right", "ForkA", "ForkB", "Idle")) {
				assertFalse(panel.intersects(canvas.part(node).getFigure().getBounds()), node);
			}
			arrows(canvas).forEach(arrow -> assertFalse(panel.intersects(arrow)));
			assertTrue(new Rectangle(canvas.control().getViewport().getClientArea()).contains(panel), "it is in view");
		}
	}

	@Test
	void thePanelIsMovedClosedAndOpenedWithTheMouse() {
		try (TestCanvas canvas = new TestCanvas(LiveSystems.RING)) {
			show(canvas, LiveSystems.ring().build());
			DeadlockPanel panel = layers(canvas).explanation();
			Rectangle before = panel.getBounds().getCopy();
			CanvasRobot robot = new CanvasRobot(canvas.viewer());
			Point grip = onScreen(panel, new Point(before.x + 60, before.y + 12));
			robot.drag(grip, new Point(grip.x + 30, grip.y + 20));
			assertEquals(before.getTranslated(30, 20), panel.getBounds());
			assertEquals(List.of(""), canvas.selection().isEmpty() ? List.of("") : canvas.selection(), "nothing else was dragged");
			robot.click(onScreen(panel, new Point(panel.getBounds().right() - 17, panel.getBounds().y + 18)));
			assertTrue(panel.isFolded());
			assertTrue(panel.getBounds().height < before.height / 2);
			show(canvas, LiveSystems.ring().passage("Left", "ForkA").build());
			assertTrue(layers(canvas).explanation().isFolded(), "it stays closed while the run goes on");
			assertEquals(before.getTranslated(30, 20).getLocation(), layers(canvas).explanation().getBounds().getLocation());
			robot.click(onScreen(panel, new Point(panel.getBounds().right() - 17, panel.getBounds().y + 18)));
			assertFalse(layers(canvas).explanation().isFolded());
		}
	}

	private static Point onScreen(IFigure figure, Point place) {
		Point point = place.getCopy();
		figure.translateToAbsolute(point);
		return point;
	}

	@Test
	void thePanelIsOpenedAndClosedWithoutAMouse() {
		try (TestCanvas canvas = new TestCanvas(LiveSystems.RING)) {
			assertFalse(canvas.action(DiagramCommand.SHOW_EXPLANATION).isEnabled());
			show(canvas, LiveSystems.ring().build());
			assertTrue(canvas.action(DiagramCommand.SHOW_EXPLANATION).isChecked());
			canvas.run(DiagramCommand.SHOW_EXPLANATION);
			assertTrue(layers(canvas).explanation().isFolded());
			assertFalse(canvas.action(DiagramCommand.SHOW_EXPLANATION).isChecked());
			canvas.run(DiagramCommand.SHOW_EXPLANATION);
			assertFalse(layers(canvas).explanation().isFolded());
			show(canvas, null);
			assertFalse(canvas.action(DiagramCommand.SHOW_EXPLANATION).isEnabled());
		}
	}

	@Test
	void aDeadlockIsAlsoSaidAndExported() {
		try (TestCanvas canvas = new TestCanvas(LiveSystems.RING)) {
			ViewerDrawing source = new ViewerDrawing(canvas.viewer(), canvas.drawing(), null);
			Rectangle plain = Sheet.use(source, Coloring.LIGHT, false, Sheet::area);
			int legend = Sheet.use(source, Coloring.LIGHT, true, Sheet::area).height - plain.height;
			show(canvas, LiveSystems.ring().build());
			Rectangle explained = Sheet.use(source, Coloring.LIGHT, false, Sheet::area);
			assertTrue(explained.contains(layers(canvas).explanation().getBounds()));
			assertTrue(Sheet.use(source, Coloring.LIGHT, true, Sheet::area).height - explained.height > legend);
			AccessibleEvent event = new AccessibleEvent(this);
			((AccessibleEditPart) canvas.part("Right").getAdapter(AccessibleEditPart.class)).getDescription(event);
			assertTrue(event.result.startsWith("waiting for ever: receive f from ForkA "
					+ "Right waits for a message in ForkA, which only Left can send."), event.result);
		}
	}

	@Test
	void everythingGoesWithTheRun() {
		try (TestCanvas canvas = new TestCanvas(LiveSystems.RING)) {
			show(canvas, LiveSystems.ring().build());
			IFigure layer = layers(canvas).explanation().getParent();
			show(canvas, LiveView.builder().add(new ProcessState("Left", Activity.READY, "")).build());
			assertNull(layers(canvas).explanation());
			assertTrue(layer.getChildren().isEmpty());
		}
	}

	@Test
	void otherColorsReachThePanelAndKeepItClosed() {
		try (TestCanvas canvas = new TestCanvas(LiveSystems.RING)) {
			show(canvas, LiveSystems.ring().build());
			canvas.run(DiagramCommand.SHOW_EXPLANATION);
			canvas.drawing().setColors(DiagramColors.DARK);
			canvas.flush();
			assertEquals(DiagramColors.DARK, layers(canvas).explanation().colors());
			assertTrue(layers(canvas).explanation().isFolded());
		}
	}

	@Test
	void aDeadlockOfNodesThatAreGoneIsToldAllTheSame() {
		try (TestCanvas canvas = new TestCanvas("system S { process Other { work 1 ms } }")) {
			show(canvas, LiveSystems.ring().build());
			assertNotNull(layers(canvas).explanation());
			assertEquals(List.of(), arrows(canvas));
		}
	}
}
