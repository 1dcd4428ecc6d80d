package org.ipcstudio.editor.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.UpdateListener;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.ipcstudio.editor.figures.NodeFigure;
import org.ipcstudio.editor.testing.TestCanvas;
import org.ipcstudio.testing.CanvasRobot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A canvas shows a run, goes on with it, and forgets it. */
class RunOnCanvasTest {
	private TestCanvas canvas;

	@BeforeEach
	void open() {
		canvas = new TestCanvas(LiveSystems.EVERYTHING);
		assertFalse(canvas.system().isBroken());
	}

	@AfterEach
	void close() {
		canvas.close();
	}

	private void show(LiveViewBuilder view) {
		canvas.showRun(view.build());
	}

	private String said(String node) {
		AccessibleEvent event = new AccessibleEvent(this);
		((AccessibleEditPart) canvas.part(node).getAdapter(AccessibleEditPart.class)).getDescription(event);
		return event.result;
	}

	private NodeFigure figure(String node) {
		return canvas.part(node).nodeFigure();
	}

	@Test
	void whatIsSeenIsAlsoSaid() {
		show(LiveSystems.everything());
		assertTrue(said("Client").startsWith("waiting: send 1 to Server"), said("Client"));
		assertTrue(said("Worker").startsWith("Worker[0] working: work 5 ms Worker[1] waiting: receive job from Jobs"),
				said("Worker"));
		assertTrue(said("Jobs").startsWith("3 of 4 messages 1.  17 from Producer"), said("Jobs"));
		assertTrue(said("Account").startsWith("balance = 41, changed"), said("Account"));
		assertTrue(said("Guard").startsWith("held by Teller[0] Wanted by Teller[1]"), said("Guard"));
		assertTrue(said("Slots").startsWith("Count: 0"), said("Slots"));
		assertTrue(said("Main").startsWith("On the way: 17 from Producer to Jobs"), said("Main"));
		assertTrue(said("Failed").startsWith("failed: assert z > 0 The assertion z > 0 does not hold."), said("Failed"));
		assertTrue(said("Later").startsWith("not started"), said("Later"));
	}

	@Test
	void ofManyElementsTheFirstAreSaidAndTheOthersAreCounted() {
		show(LiveSystems.everything());
		List<String> lines = figure("Crowd").liveSentences();
		assertEquals(24, lines.size());
		assertEquals("\u2026 and 177 more", lines.getLast());
	}

	@Test
	void onlyWhatHasChangedIsPaintedAnew() {
		show(LiveSystems.everything());
		List<IFigure> painted = new ArrayList<>();
		canvas.control().getLightweightSystem().getUpdateManager().addUpdateListener(new UpdateListener() {
			@Override
			public void notifyPainting(Rectangle damage, Map dirtyRegions) {
				for (Object figure : dirtyRegions.keySet()) {
					painted.add((IFigure) figure);
				}
			}

			@Override
			public void notifyValidating() {
				// nothing is counted
			}
		});
		show(LiveSystems.everything());
		assertEquals(List.of(), painted.stream().filter(NodeFigure.class::isInstance).toList());
		show(LiveSystems.everything().add(new ProcessState("Audit", Activity.READY, "")).add(
				new QueueState("Replies", 0, List.of())));
		assertEquals(List.of(figure("Audit"), figure("Replies")), painted.stream().filter(NodeFigure.class::isInstance)
				.sorted((a, b) -> Integer.compare(a.getBounds().x, b.getBounds().x)).toList());
	}

	@Test
	void aFigureKeepsItsSizeWhileARunGoesOnAndHasItsOldOneAfterwards() {
		List<String> nodes = List.of("Producer", "Worker", "Jobs", "Guard", "Slots", "Account", "Main", "Lan");
		List<Dimension> before = sizes(nodes);
		show(LiveSystems.everything());
		List<Dimension> during = sizes(nodes);
		assertNotEquals(before, during);
		show(LiveView.builder().add(new ProcessState("Producer", Activity.ENDED, ""))
				.add(new ProcessState("Worker[0]", Activity.ENDED, "")).add(new ProcessState("Worker[1]", Activity.ENDED, ""))
				.add(new QueueState("Jobs", 4, List.of())).add(new LockState("Guard", "", List.of()))
				.add(new SemaphoreState("Slots", 12, List.of())).add(new VariableState("Account.balance", "1000000", false))
				.add(new CarrierState("Main", List.of())).add(new CarrierState("Lan", List.of())));
		assertEquals(during, sizes(nodes));
		canvas.showRun(null);
		assertEquals(before, sizes(nodes));
		assertEquals(List.of(), figure("Producer").liveSentences());
	}

	private List<Dimension> sizes(List<String> nodes) {
		canvas.flush();
		return nodes.stream().map(node -> figure(node).getBounds().getSize()).toList();
	}

	@Test
	void theLastMoveIsMarkedOnItsEdgeOnly() {
		show(LiveSystems.everything());
		assertEquals(List.of("The last move went along here."), said(canvas.edge("Producer \u2192 Jobs")));
		assertEquals(List.of(), said(canvas.edge("Jobs \u2192 Worker")));
		show(LiveSystems.everything().passage("Jobs", "Worker[2]"));
		assertEquals(List.of("The last move went along here."), said(canvas.edge("Jobs \u2192 Worker")));
		show(LiveView.builder().passage("Jobs", "Producer"));
		assertEquals(List.of(), said(canvas.edge("Producer \u2192 Jobs")), "messages go the other way");
	}

	private static List<String> said(org.ipcstudio.editor.parts.EdgePart edge) {
		return ((org.ipcstudio.editor.figures.EdgeFigure) edge.getFigure()).liveSentences();
	}

	@Test
	void aLinkShowsItsMessagesInBothDirections() {
		show(LiveSystems.everything());
		assertEquals(List.of("Client -> Server: full: 2 of 2 messages: 1 from Client, 2 from Client",
				"Server -> Client: empty, room for 2"), said(canvas.edge("Client \u2194 Server")));
	}

	@Test
	void editingGoesOnWhileARunIsShown() throws Exception {
		show(LiveSystems.everything().add(new ProcessState("Newcomer", Activity.WORKING, "work 1 ms")));
		String first = "  process Producer";
		canvas.document().replace(canvas.text().indexOf(first), 0, "  process Newcomer @(30, 640) { work 1 ms }\n");
		canvas.flush();
		assertEquals(List.of("working: work 1 ms"), figure("Newcomer").liveSentences());
		String line = "  mailbox Free : int @(750, 240)\n";
		canvas.document().replace(canvas.text().indexOf(line), line.length(), "");
		canvas.flush();
		show(LiveSystems.everything());
		assertFalse(canvas.drawing().diagram().nodes().stream().anyMatch(node -> node.label().equals("Free")));
		assertEquals(List.of("3 of 4 messages", "1.  17 from Producer", "2.  18 from Producer", "3.  19 from Producer"),
				figure("Jobs").liveSentences());
	}

	@Test
	void coverageIsSaidToo() {
		show(LiveSystems.coverage());
		assertTrue(said("Free").startsWith("Never used."), said("Free"));
		assertTrue(said("Jobs").startsWith("Full whenever somebody wanted to send. At most 4 of 4 messages."), said("Jobs"));
		assertTrue(said("Shell").startsWith("Line 11 is never reached: wait Sort"), said("Shell"));
		assertEquals(List.of("Never used.", "No process has ever locked it."), said(canvas.edge("Teller \u2013 Guard")));
	}

	@Test
	void aClickOnTheSignOfAnElementPicksItAndSelectsItsFigure() {
		show(LiveSystems.everything());
		List<String> picked = new ArrayList<>();
		canvas.drawing().addPickListener(picked::add);
		CanvasRobot robot = new CanvasRobot(canvas.viewer());
		Rectangle workers = canvas.bounds(canvas.part("Worker"));
		robot.click(new Point(workers.x + 11 + 2 * 14 + 5, workers.y + 33));
		assertEquals(List.of("Worker[2]"), picked);
		assertEquals(List.of("Worker"), canvas.selection());
		Rectangle forks = canvas.bounds(canvas.part("Fork"));
		robot.click(new Point(forks.x + 11 + 16 + 6, forks.y + 35));
		assertEquals(List.of("Worker[2]", "Fork[1]"), picked);
		robot.click(new Point(workers.x + 60, workers.y + 15));
		robot.click(canvas.part("Crowd"));
		assertEquals(2, picked.size(), "neither the name nor counts are an element");
	}

	@Test
	void aFastRunIsFollowedNoFasterThanItIsPaintedAndItsLastMomentIsShown() {
		for (int i = 0; i < 500; i++) {
			canvas.drawing().showRun(LiveView.builder().add(new QueueState("Jobs", i, 1000, List.of(), "")).build());
		}
		long end = System.nanoTime() + 5_000_000_000L;
		while (!figure("Jobs").liveSentences().equals(List.of("499 of 1000 messages")) && System.nanoTime() < end) {
			if (!canvas.shell().getDisplay().readAndDispatch()) {
				canvas.shell().getDisplay().sleep();
			}
		}
		assertEquals(List.of("499 of 1000 messages"), figure("Jobs").liveSentences());
	}
}
