package org.ipcstudio.language.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import org.ipcstudio.model.Bounds;
import org.ipcstudio.model.Carrier;
import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.ModelFactory;
import org.ipcstudio.model.Pipe;
import org.ipcstudio.model.Point;
import org.junit.jupiter.api.Test;

class ArrangementTest {

	private static final String CHAIN = "mailbox M @(1, 2) // c\nprocess A { }\nprocess B @(3, 4) { }\nA -> M -> B @(9, 9)";

	@Test
	void placesAndBendsInOneEdit() {
		EditedText.ofItems(CHAIN).becomes(
				"mailbox M @(10, 20) // c\nprocess A @(30, 40, 50, 60) { }\nprocess B @(3, 4) { }\nA -> M @(5, 6)\nM -> B",
				(edits, text) -> edits.place(Map.of(text.node("M"), bounds(10, 20, 0, 0), text.node("A"), bounds(30, 40, 50, 60)),
						Map.of(new Segment(text.connection(0), 0), List.of(point(5, 6)),
								new Segment(text.connection(0), 1), List.of())));
	}

	@Test
	void resizingSeveral() {
		EditedText.ofItems("lock A @(1, 2)\nlock B @(3, 4, 5, 6)").becomes("lock A @(1, 2, 70, 80)\nlock B @(3, 4, 70, 80)",
				(edits, text) -> edits.resize(Map.of(text.node("A"), bounds(1, 2, 70, 80), text.node("B"), bounds(3, 4, 70, 80))));
	}

	@Test
	void independentEditsAreCombined() {
		EditedText.ofItems(CHAIN).becomes("mailbox M @(7, 8) // c\nlock Lock1 @(5, 5)\nprocess A { }\nprocess B @(3, 4) { }\nA -> M",
				(edits, text) -> edits.combine(List.of(edits.move(text.node("M"), 7, 8),
						edits.delete(List.of(), List.of(new Segment(text.connection(0), 1))),
						edits.create(NewNode.at(NodeKind.LOCK, 5, 5)))));
	}

	@Test
	void aDeletionSwallowsOtherChanges() {
		EditedText.ofItems("lock A @(1, 2)\nlock B").becomes("lock B",
				(edits, text) -> edits.combine(List.of(edits.move(text.node("A"), 7, 8), edits.delete(text.node("A")))));
	}

	@Test
	void equalChangesAreOneAndDifferentOnesAreRefused() {
		EditedText text = EditedText.ofItems("lock A @(1, 2)");
		text.becomes("lock A @(7, 2)", (edits, same) -> edits.combine(
				List.of(edits.move(same.node("A"), 7, 2), edits.move(same.node("A"), 7, 2))));
		assertEquals("Two of the changes concern the same piece of the text; make them one after the other.",
				assertThrows(EditException.class, () -> text.edits().combine(
						List.of(text.edits().move(text.node("A"), 7, 2), text.edits().move(text.node("A"), 8, 2)))).getMessage());
	}

	@Test
	void attachments() {
		String nodes = "bus W\nmailbox M // c\npipe P by A\nprocess A { }\nprocess B { }\nprocess C in A { }";
		EditedText.ofItems(nodes).becomes(nodes.replace("M //", "M via W //"),
				(edits, text) -> edits.carry((Mailbox) text.node("M"), (Carrier) text.node("W")));
		EditedText.ofItems("bus W\nmailbox M via W // c").becomes("bus W\nmailbox M // c",
				(edits, text) -> edits.carry((Mailbox) text.node("M"), null));
		EditedText.ofItems("bus W\nlink A <-> A // c\nprocess A[2] { }").becomes("bus W\nlink A <-> A via W // c\nprocess A[2] { }",
				(edits, text) -> edits.carry(text.link(), (Carrier) text.node("W")));
		EditedText.ofItems(nodes).becomes(nodes.replace("by A", "by B"),
				(edits, text) -> edits.setCreator((Pipe) text.node("P"), text.process("B")));
		EditedText.ofItems(nodes).becomes(nodes.replace("process B", "process B in C"),
				(edits, text) -> edits.adopt(text.process("B"), text.process("C")));
		EditedText.ofItems(nodes).becomes(nodes.replace(" in A", ""), (edits, text) -> edits.adopt(text.process("C"), null));
		EditedText.ofItems(nodes).refuses(
				"The process A cannot be a child of C, because C is itself or one of its descendants.",
				(edits, text) -> edits.adopt(text.process("A"), text.process("C")));
	}

	private static Bounds bounds(int x, int y, int width, int height) {
		Bounds bounds = ModelFactory.eINSTANCE.createBounds();
		bounds.setX(x);
		bounds.setY(y);
		bounds.setWidth(width);
		bounds.setHeight(height);
		return bounds;
	}

	private static Point point(int x, int y) {
		Point point = ModelFactory.eINSTANCE.createPoint();
		point.setX(x);
		point.setY(y);
		return point;
	}
}
