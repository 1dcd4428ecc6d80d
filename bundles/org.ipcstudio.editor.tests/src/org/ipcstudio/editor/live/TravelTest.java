package org.ipcstudio.editor.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.ipcstudio.editor.figures.EdgeFigure;
import org.ipcstudio.editor.figures.MessageFigure;
import org.ipcstudio.editor.parts.DiagramRoot;
import org.ipcstudio.editor.testing.TestCanvas;
import org.junit.jupiter.api.Test;

/** Messages travel along connections, and are gone when they have arrived. */
class TravelTest {
	private static final Duration SHORT = Duration.ofMillis(300);
	private static final Duration LONG = Duration.ofMinutes(5);

	private static TestCanvas running(String text) {
		TestCanvas canvas = new TestCanvas(text);
		canvas.showRun(LiveView.builder().build());
		return canvas;
	}

	private static boolean isAnimated(TestCanvas canvas) {
		return ((DiagramRoot) canvas.viewer().getRootEditPart()).run().isAnimated();
	}

	/** Where dots are, in the coordinates of the drawing. */
	private static List<Rectangle> dots(TestCanvas canvas) {
		List<Rectangle> dots = new ArrayList<>();
		IFigure root = ((DiagramRoot) canvas.viewer().getRootEditPart()).getFigure();
		collect(root, dots);
		return dots;
	}

	private static void collect(IFigure figure, List<Rectangle> dots) {
		for (Object child : figure.getChildren()) {
			if (child instanceof MessageFigure) {
				Rectangle bounds = ((IFigure) child).getBounds();
				dots.add(new Rectangle(bounds.getCenter().x, bounds.bottom() - 6, 1, 1));
			} else {
				collect((IFigure) child, dots);
			}
		}
	}

	private static void await(TestCanvas canvas, BooleanSupplier condition) {
		Display display = canvas.shell().getDisplay();
		long end = System.nanoTime() + 10_000_000_000L;
		while (!condition.getAsBoolean()) {
			assertTrue(System.nanoTime() < end, "the condition does not come true");
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	@Test
	void aMessageGoesAlongTheBendsAndArrives() {
		String text = "system S { process A @(30, 30) { send 1 to M } mailbox M : int @(400, 300) A -> M @(90, 320) }";
		try (TestCanvas canvas = running(text)) {
			PointList way = ((EdgeFigure) canvas.edge("A \u2192 M").getFigure()).getPoints();
			assertTrue(way.size() > 2, "it has a bend");
			canvas.drawing().travel(List.of(new Travel("A", "M", "1", SHORT)));
			assertEquals(List.of(way.getFirstPoint()), dots(canvas).stream().map(Rectangle::getLocation).toList());
			List<Integer> lowest = new ArrayList<>();
			await(canvas, () -> {
				dots(canvas).forEach(dot -> lowest.add(dot.y));
				return !isAnimated(canvas);
			});
			assertTrue(lowest.stream().anyMatch(y -> y > 200), "it goes down to the bend before it goes right: " + lowest);
			assertEquals(List.of(), dots(canvas));
		}
	}

	@Test
	void elementsOfArraysAndDirectPartnersTravelToo() {
		try (TestCanvas canvas = running(LiveSystems.EVERYTHING)) {
			canvas.drawing().travel(List.of(new Travel("Jobs", "Worker[2]", "7", LONG), new Travel("Server", "Client", "ok", LONG),
					new Travel("Shell", "Sort", "x", LONG), new Travel("Crowd[3]", "Lan", "no edge", LONG)));
			assertEquals(4, dots(canvas).size());
			PointList link = ((EdgeFigure) canvas.edge("Client \u2194 Server").getFigure()).getPoints();
			assertEquals(link.getLastPoint(), dots(canvas).get(1).getLocation(), "against the direction of the text");
		}
	}

	@Test
	void whatIsNotDrawnDoesNotTravel() {
		try (TestCanvas canvas = running(LiveSystems.RING)) {
			canvas.drawing().travel(List.of(new Travel("Left", "Nowhere", "1", LONG)));
			assertFalse(isAnimated(canvas));
		}
	}

	@Test
	void nothingTravelsWithoutARun() {
		try (TestCanvas canvas = new TestCanvas(LiveSystems.RING)) {
			canvas.drawing().travel(List.of(new Travel("Left", "ForkA", "1", LONG)));
			assertFalse(isAnimated(canvas));
		}
	}

	@Test
	void theEndOfTheRunEndsAllTravels() {
		try (TestCanvas canvas = running(LiveSystems.RING)) {
			canvas.drawing().travel(List.of(new Travel("Left", "ForkA", "1", LONG), new Travel("Right", "ForkB", "2", LONG)));
			assertTrue(isAnimated(canvas));
			canvas.drawing().showRun(null);
			assertFalse(isAnimated(canvas));
			assertEquals(List.of(), dots(canvas));
		}
	}

	@Test
	void aCanvasCanBeClosedWhileMessagesTravel() {
		Display display;
		try (TestCanvas canvas = running(LiveSystems.RING)) {
			display = canvas.shell().getDisplay();
			canvas.drawing().travel(List.of(new Travel("Left", "ForkA", "1", LONG)));
		}
		boolean[] over = {false};
		display.timerExec(200, () -> over[0] = true);
		while (!over[0]) {
			if (!display.readAndDispatch()) { // an error of the timer would come out here
				display.sleep();
			}
		}
	}
}
