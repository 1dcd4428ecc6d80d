package org.ipcstudio.editor.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ipcstudio.editor.diagram.EdgeId;
import org.ipcstudio.editor.diagram.EdgeKind;
import org.ipcstudio.editor.diagram.NodeId;
import org.ipcstudio.model.ModelPackage;
import org.junit.jupiter.api.Test;

class LiveViewTest {

	@Test
	void statesAreGroupedByTheNodeThatShowsThem() {
		LiveView view = LiveSystems.everything().build();
		assertEquals(List.of("Worker[0]", "Worker[1]", "Worker[2]"),
				view.node("Worker").elements().stream().map(ElementState::name).toList());
		assertEquals(4, view.node("Account").elements(VariableState.class).size());
		assertEquals(5, view.node("Fork").elements(QueueState.class).size());
		assertSame(NodeView.NONE, view.node("Nowhere"));
	}

	@Test
	void aLinkIsNoNodeAndHasTwoDirections() {
		LiveView view = LiveSystems.everything().build();
		assertEquals(2, view.link("Client", "Server").getFirst().size());
		assertEquals(0, view.link("Server", "Client").getFirst().size());
		assertEquals(1, view.node("Client").elements().size());
	}

	@Test
	void twoMomentsInWhichANodeIsTheSameHaveEqualViewsOfIt() {
		NodeView before = LiveSystems.everything().build().node("Worker");
		assertEquals(before, LiveSystems.everything().build().node("Worker"));
		assertNotEquals(before, LiveSystems.everything().focus("Worker[0]").build().node("Worker"));
	}

	@Test
	void everybodyInADeadlockIsStuck() {
		LiveView view = LiveSystems.ring().build();
		assertTrue(view.node("Left").stuck());
		assertTrue(view.node("ForkA").stuck());
		assertFalse(view.node("Idle").stuck());
		LiveView orphan = LiveView.builder().deadlock(new Deadlock("Nobody sends", List.of(),
				List.of(new Deadlock.Sentence("Reader[1]", "Reader[1] waits for a message that nobody sends.")))).build();
		assertTrue(orphan.node("Reader").stuck());
	}

	@Test
	void theUseOfAnEdgeIsFoundByItsNodesOrByItsIdentity() {
		NodeId teller = new NodeId(ModelPackage.Literals.PROCESS, "Teller");
		NodeId guard = new NodeId(ModelPackage.Literals.LOCK, "Guard");
		EdgeId first = new EdgeId(EdgeKind.CONNECTION, teller, guard, 0);
		EdgeId second = new EdgeId(EdgeKind.CONNECTION, teller, guard, 1);
		assertFalse(LiveSystems.coverage().build().coverage(first).used());
		LiveView exact = LiveView.builder().coverage(second, Coverage.unused()).build();
		assertTrue(exact.coverage(first).used());
		assertFalse(exact.coverage(second).used());
		assertTrue(exact.hasCoverage());
		assertFalse(LiveSystems.everything().build().hasCoverage());
	}

	@Test
	void whatWasGivenLaterDoesNotChangeAView() {
		LiveViewBuilder builder = LiveView.builder().add(new ProcessState("A", Activity.READY, ""));
		LiveView view = builder.build();
		builder.add(new ProcessState("B", Activity.READY, "")).passage("A", "B");
		assertSame(NodeView.NONE, view.node("B"));
		assertTrue(view.passages().isEmpty());
	}
}
