package org.ipcstudio.editor.actions;

import static org.ipcstudio.editor.actions.DiagramCommand.BIDIRECTIONAL;
import static org.ipcstudio.editor.actions.DiagramCommand.REVERSE;
import static org.ipcstudio.editor.actions.DiagramCommand.STRAIGHTEN;
import static org.ipcstudio.editor.actions.DiagramCommand.UNIDIRECTIONAL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.ipcstudio.editor.parts.EdgePart;
import org.junit.jupiter.api.Test;

class EdgeActionTest extends CanvasTest {

	private void selectEdges(String... labels) {
		List<EdgePart> parts = List.of(labels).stream().map(canvas::edge).toList();
		canvas.viewer().setSelection(new StructuredSelection(parts));
	}

	@Test
	void reversesAConnection() {
		selectEdges("Producer → Jobs");
		assertEquals(TEXT.replace("Producer -> Jobs", "Producer <- Jobs"), runAndUndo(REVERSE));
	}

	@Test
	void reversesALink() {
		selectEdges("Observer → Producer");
		assertEquals(TEXT.replace("link Observer -> Producer", "link Producer -> Observer"), runAndUndo(REVERSE));
	}

	@Test
	void makesConnectionsOfOneChainBidirectionalInOneStep() {
		selectEdges("Producer → Jobs", "Jobs → Consumer");
		assertEquals(TEXT.replace("Producer -> Jobs -> Consumer", "Producer <-> Jobs <-> Consumer"),
				runAndUndo(BIDIRECTIONAL));
	}

	@Test
	void makesALinkBidirectional() {
		selectEdges("Observer → Producer");
		assertEquals(TEXT.replace("Observer -> Producer", "Observer <-> Producer"), runAndUndo(BIDIRECTIONAL));
	}

	@Test
	void makesLinksAndAccessesUnidirectional() {
		selectEdges("Consumer ↔ Observer", "Observer ↔ Board");
		assertEquals(TEXT.replace("Consumer <-> Observer", "Consumer -> Observer").replace("Observer <-> Board",
				"Observer -> Board"), runAndUndo(UNIDIRECTIONAL));
	}

	@Test
	void takesBendsAway() {
		selectEdges("Jobs → Consumer");
		assertEquals(TEXT.replace(" @(560, 120) @(580, 200)", ""), runAndUndo(STRAIGHTEN));
	}

	@Test
	void isPossibleOnlyWhereItChangesSomething() {
		canvas.select("Jobs");
		assertPossible(false, REVERSE, BIDIRECTIONAL, UNIDIRECTIONAL, STRAIGHTEN);
		selectEdges("Producer → Jobs");
		assertPossible(true, REVERSE, BIDIRECTIONAL);
		assertPossible(false, UNIDIRECTIONAL, STRAIGHTEN);
		selectEdges("Observer ↔ Board");
		assertPossible(true, UNIDIRECTIONAL);
		assertPossible(false, REVERSE, BIDIRECTIONAL, STRAIGHTEN);
	}
}
