package org.ipcstudio.language.edits;

import java.util.List;
import java.util.Map;

import org.ipcstudio.model.ModelFactory;
import org.ipcstudio.model.Point;
import org.junit.jupiter.api.Test;

class PlaceEditTest {

	@Test
	void movingChangesTheNumbersOnly() {
		EditedText.ofItems("mailbox M : int @( 1 /* x */, 20 ) capacity 3 // c").becomes(
				"mailbox M : int @( 7 /* x */, 20 ) capacity 3 // c", (edits, text) -> edits.move(text.node("M"), 7, 20));
		EditedText.ofItems("lock M @(1, 2, 30, 40)").becomes("lock M @(5, 0, 30, 40)",
				(edits, text) -> edits.move(text.node("M"), 5, -3));
	}

	@Test
	void nodesWithoutAPlaceGetOne() {
		EditedText.ofItems("mailbox M[2] : int capacity 3 // c").becomes("mailbox M[2] : int capacity 3 @(7, 8) // c",
				(edits, text) -> edits.move(text.node("M"), 7, 8));
		EditedText.ofItems("process P daemon{ }").becomes("process P daemon @(7, 8) { }",
				(edits, text) -> edits.move(text.node("P"), 7, 8));
		EditedText.ofItems("memory R{ x : int }").becomes("memory R @(7, 8) { x : int }",
				(edits, text) -> edits.move(text.node("R"), 7, 8));
		EditedText.ofItems("semaphore S = 3").becomes("semaphore S = 3 @(7, 8)",
				(edits, text) -> edits.move(text.node("S"), 7, 8));
		EditedText.ofItems("link A <-> B\nprocess A { }\nprocess B { }").becomes(
				"link A <-> B @(7, 8)\nprocess A { }\nprocess B { }", (edits, text) -> edits.move(text.link(), 7, 8));
	}

	@Test
	void resizing() {
		EditedText.ofItems("lock M @(1, 2)").becomes("lock M @(1, 2, 30, 40)",
				(edits, text) -> edits.resize(text.node("M"), 1, 2, 30, 40));
		EditedText.ofItems("lock M @(1, 2, 30, 40)").becomes("lock M @(1, 2, 35, 40)",
				(edits, text) -> edits.resize(text.node("M"), 1, 2, 35, 40));
		EditedText.ofItems("lock M @(1, 2, 30, 40)").becomes("lock M @(1, 2)",
				(edits, text) -> edits.resize(text.node("M"), 1, 2, 0, 0));
	}

	@Test
	void severalAtOnce() {
		EditedText.ofItems("lock A @(1, 2)\nlock B").becomes("lock A @(3, 2)\nlock B @(4, 5)",
				(edits, text) -> edits.move(Map.of(text.node("A"), point(3, 2), text.node("B"), point(4, 5))));
		EditedText.ofItems("lock A @(1, 2)\nlock B\nlock C @(1, 2, 3, 4)").becomes("lock A\nlock B\nlock C",
				(edits, text) -> edits.clearPlaces(List.of(text.node("A"), text.node("B"), text.node("C"))));
	}

	@Test
	void stayingChangesNothing() {
		EditedText.ofItems("lock A @(01, 2)").becomes("lock A @(01, 2)", (edits, text) -> edits.move(text.node("A"), 1, 2));
	}

	@Test
	void nodesOfAnotherTextAreRefused() {
		EditedText old = EditedText.ofItems("lock A");
		EditedText.ofItems("lock A").refuses("The lock A is not in the text any more.",
				(edits, text) -> edits.move(old.node("A"), 1, 2));
	}

	private static Point point(int x, int y) {
		Point point = ModelFactory.eINSTANCE.createPoint();
		point.setX(x);
		point.setY(y);
		return point;
	}
}
