package org.ipcstudio.language.edits;

import java.util.List;

import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.model.Enumeration;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.ProgressProperty;
import org.junit.jupiter.api.Test;

class DeletionTest {

	@Test
	void itemGoesWithItsDocumentationAndItsLine() {
		EditedText.ofItems("""
				lock A // a
				// about B
				/** B. */
				lock B; // b
				lock C""").becomes("""
				lock A // a
				// about B
				lock C""", (edits, text) -> edits.delete(text.named("B")));
	}

	@Test
	void emptyLinesDoNotPileUp() {
		EditedText.ofItems("lock A\n\nlock B\n\nlock C").becomes("lock A\n\nlock C", (edits, text) -> edits.delete(text.named("B")));
		EditedText.of("system X {\n  lock A\n\n  lock B\n}").becomesText("system X {\n  lock A\n}",
				(edits, text) -> edits.delete(text.named("B")));
		EditedText.of("system X {\r\n  lock A\r\n\r\n  lock B\r\n\r\n}").becomesText("system X {\r\n  lock A\r\n\r\n}",
				(edits, text) -> edits.delete(text.named("B")));
	}

	@Test
	void itemOnASharedLine() {
		EditedText.of("system X { lock A lock B lock C }").becomesText("system X { lock A lock C }",
				(edits, text) -> edits.delete(text.named("B")));
		EditedText.of("system X {lock A;lock B;lock C}").becomesText("system X {lock A;lock C}",
				(edits, text) -> edits.delete(text.named("B")));
		EditedText.of("system X { lock A }").becomesText("system X { }", (edits, text) -> edits.delete(text.named("A")));
		EditedText.of("system X {lock A/**/lock B}").becomesText("system X {/**/lock B}",
				(edits, text) -> edits.delete(text.named("A")));
	}

	@Test
	void chainsAreShortened() {
		String nodes = "process A { }\nmailbox M\nprocess B { }\nmailbox N\n";
		EditedText.ofItems(nodes + "A -> M -> B").becomes("mailbox M\nprocess B { }\nmailbox N\nM -> B",
				(edits, text) -> edits.delete(text.named("A")));
		EditedText.ofItems(nodes + "A -> M -> B // c").becomes("process A { }\nprocess B { }\nmailbox N",
				(edits, text) -> edits.delete(text.named("M")));
		EditedText.ofItems(nodes + "A -> M -> B -> N -> A").becomes("process A { }\nprocess B { }\nmailbox N\nB -> N -> A",
				(edits, text) -> edits.delete(text.named("M")));
		EditedText.ofItems(nodes + "A -> M -> B -> N -> A").becomes("process A { }\nmailbox M\nmailbox N\nA -> M\nN -> A",
				(edits, text) -> edits.delete(text.named("B")));
		EditedText.ofItems(nodes + "A -> M -> B -> N -> A @(1, 2)").becomes("mailbox M\nprocess B { }\nmailbox N\nM -> B -> N",
				(edits, text) -> edits.delete(text.named("A")));
	}

	@Test
	void partsOfConnections() {
		String nodes = "process A { }\nmailbox M\nprocess B { }\nmailbox N\n";
		String chain = nodes + "A -> M -> B -> N @(1, 2) // c";
		EditedText.ofItems(chain).becomes(nodes + "M -> B -> N @(1, 2) // c", (edits, text) -> remove(edits, text, 0));
		EditedText.ofItems(chain).becomes(nodes + "A -> M\nB -> N @(1, 2) // c", (edits, text) -> remove(edits, text, 1));
		EditedText.ofItems(chain).becomes(nodes + "A -> M -> B // c", (edits, text) -> remove(edits, text, 2));
		EditedText.ofItems(chain).becomes(nodes, (edits, text) -> remove(edits, text, 0, 1, 2));
		EditedText.ofItems(chain).becomes(nodes, (edits, text) -> edits.delete(text.connection(0)));
	}

	private static TextEdit remove(ModelEdits edits, EditedText text, Integer... segments) {
		return edits.delete(List.of(),
				List.of(segments).stream().map(number -> new Segment(text.connection(0), number)).toList());
	}

	@Test
	void whatHangsOnAProcessGoesToo() {
		EditedText.ofItems("""
				mailbox M owner A capacity 2
				pipe P by A
				link A <-> B
				process A {
				}
				process B in A { send 1 to A }
				assert progress A
				assert always A == B""").becomes("""
				mailbox M capacity 2
				pipe P by A
				process B { send 1 to A }
				assert always A == B""", (edits, text) -> edits.delete(text.named("A")));
	}

	@Test
	void channelsLeaveTheirCarrier() {
		EditedText.ofItems("bus B\nmailbox M via B @(1, 2)\nfifo F : int via B").becomes("mailbox M @(1, 2)\nfifo F : int",
				(edits, text) -> edits.delete(text.named("B")));
	}

	@Test
	void severalAtOnce() {
		EditedText.ofItems("""
				process A { }

				mailbox M

				process B { }

				A -> M -> B
				B -> M""").becomes("\nmailbox M\n\n", (edits, text) -> edits.delete(List.of(text.named("A"), text.named("B")), List.of()));
	}

	@Test
	void partsOfDeclarations() {
		EditedText.ofItems("memory R { x : int  atomic y : int  z : int }").becomes("memory R { x : int  z : int }",
				(edits, text) -> edits.delete(((Memory) text.named("R")).getVariables().get(1)));
		EditedText.ofItems("memory R {\n  x : int\n  /** y */\n  y : int\n}").becomes("memory R {\n  x : int\n}",
				(edits, text) -> edits.delete(((Memory) text.named("R")).getVariables().get(1)));
		EditedText literals = EditedText.ofItems("enum K { A, B, C }");
		Enumeration kinds = (Enumeration) literals.named("K");
		literals.becomes("enum K { B, C }", (edits, text) -> edits.delete(kinds.getLiterals().get(0)));
		literals.becomes("enum K { A, C }", (edits, text) -> edits.delete(kinds.getLiterals().get(1)));
		literals.becomes("enum K { B }", (edits, text) -> edits.delete(List.of(kinds.getLiterals().get(0),
				kinds.getLiterals().get(2)), List.of()));
		literals.refuses("The enumeration K needs at least one constant; delete the enumeration itself.",
				(edits, text) -> edits.delete(kinds.getLiterals(), List.of()));
		EditedText program = EditedText.ofItems("process A {\n  exit\n  loop {\n    break\n  }\n  fail \"x\"\n}");
		program.becomes("process A {\n  exit\n  fail \"x\"\n}",
				(edits, text) -> edits.delete(text.process("A").getBody().getStatements().get(1)));
	}

	@Test
	void propertyIsDeleted() {
		EditedText.ofItems("process A { }\nassert progress A").becomes("process A { }",
				(edits, text) -> edits.delete(text.items(ProgressProperty.class, 0)));
	}

	@Test
	void whatCannotStandAloneIsRefused() {
		EditedText text = EditedText.ofItems("process A { }\nmailbox M capacity 3\nA -> M");
		text.refuses("The system X cannot be deleted by itself.", (edits, same) -> edits.delete(same.system()));
		text.refuses("The block cannot be deleted by itself.", (edits, same) -> edits.delete(same.process("A").getBody()));
		text.refuses("The connection of A, M has no such part any more.", (edits, same) -> remove(edits, same, 7));
	}
}
