package org.ipcstudio.language.edits;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.ipcstudio.model.Enumeration;
import org.ipcstudio.model.Memory;
import org.junit.jupiter.api.Test;

/** The edits whose values are pieces of text: documentation, programs, variables, constants, properties. */
class TextEditsTest {

	@Test
	void documentationIsWritten() {
		EditedText.ofItems("lock A\nlock B").becomes("lock A\n/** About B. */\nlock B",
				(edits, text) -> edits.document(text.named("B"), "About B."));
		EditedText.ofItems("memory R {\n  x : int\n}").becomes("memory R {\n  /**\n   * One.\n   * Two.\n   */\n  x : int\n}",
				(edits, text) -> edits.document(((Memory) text.named("R")).getVariables().getFirst(), "One.\nTwo."));
		EditedText.of("system X { lock L }").becomesText("/** All. */\nsystem X { lock L }",
				(edits, text) -> edits.document(text.system(), "All."));
		EditedText.of("system X { lock L }").becomesText("system X { /** L */ lock L }",
				(edits, text) -> edits.document(text.named("L"), "L"));
	}

	@Test
	void documentationIsChangedAndTakenAway() {
		EditedText.ofItems("/** Old. */\n// c\nlock A").becomes("/** New. */\n// c\nlock A",
				(edits, text) -> edits.document(text.named("A"), "New."));
		EditedText.ofItems("lock B\n\n/** Old. */\nlock A").becomes("lock B\n\nlock A",
				(edits, text) -> edits.document(text.named("A"), " "));
		EditedText.ofItems("lock A").becomes("lock A", (edits, text) -> edits.document(text.named("A"), null));
		EditedText.of("system X {\r\n\t/** a */\r\n\tlock A\r\n}").becomesText(
				"system X {\r\n\t/**\r\n\t * b\r\n\t * c\r\n\t */\r\n\tlock A\r\n}",
				(edits, text) -> edits.document(text.named("A"), "b\nc"));
	}

	@Test
	void documentationOfAStatementIsRefused() {
		EditedText.ofItems("process A { exit }").refuses("The exit cannot have a documentation comment.",
				(edits, text) -> edits.document(text.process("A").getBody().getStatements().getFirst(), "x"));
	}

	@Test
	void statementsAreAppended() {
		EditedText.ofItems("process A {\n  exit\n  // end\n}").becomes("process A {\n  exit\n  // end\n  loop {\n    exit\n  }\n}",
				(edits, text) -> edits.appendStatements(text.process("A"), "loop {\n  exit\n}\n"));
		EditedText.ofItems("process A { }").becomes("process A {\n  exit\n}",
				(edits, text) -> edits.appendStatements(text.process("A"), "exit"));
		EditedText.ofItems("process A {\n}").becomes("process A {\n  exit\n}",
				(edits, text) -> edits.appendStatements(text.process("A"), "exit"));
		EditedText.ofItems("process A { progress }").becomes("process A { progress   exit }",
				(edits, text) -> edits.appendStatements(text.process("A"), "exit"));
		EditedText.ofItems("process A { progress }").becomes("process A { progress\n  loop {\n    exit\n  }\n}",
				(edits, text) -> edits.appendStatements(text.process("A"), "loop {\n  exit\n}"));
		EditedText.of("system X {\r\n\tprocess A {\r\n\t\texit\r\n\t}\r\n}").becomesText(
				"system X {\r\n\tprocess A {\r\n\t\texit\r\n\t\tloop {\r\n\t\t}\r\n\t}\r\n}",
				(edits, text) -> edits.appendStatements(text.process("A"), "loop {\n}"));
	}

	@Test
	void programIsReplaced() {
		EditedText.ofItems("process A {\n  exit // c\n  break\n}").becomes("process A {\n  exit\n  continue\n}",
				(edits, text) -> edits.replaceProgram(text.process("A"), "  exit\n  continue\n"));
		EditedText.ofItems("process A { exit }").becomes("process A { }",
				(edits, text) -> edits.replaceProgram(text.process("A"), null));
		EditedText.ofItems("process A { exit }").becomes("process A { exit }",
				(edits, text) -> edits.replaceProgram(text.process("A"), "exit"));
	}

	@Test
	void whatIsNoProgramIsRefused() {
		EditedText text = EditedText.ofItems("process A { }");
		text.refuses("\"} lock L process B {\" is not possible as program: it is more than that, or something else.",
				(edits, same) -> edits.appendStatements(same.process("A"), "} lock L process B {"));
		assertThrows(EditException.class,
				() -> text.edits().appendStatements(text.process("A"), "loop {"));
		assertThrows(EditException.class,
				() -> text.edits().appendStatements(text.process("A"), "exit /* never closed"));
	}

	@Test
	void sharedVariablesAreAdded() {
		EditedText.ofItems("memory R { }").becomes("memory R {\n  x : int\n}",
				(edits, text) -> edits.addVariable((Memory) text.named("R"), "x", "int", null));
		EditedText.ofItems("memory R { x : int }").becomes("memory R { x : int  `to` : 0..3 = 2 }",
				(edits, text) -> edits.addVariable((Memory) text.named("R"), "to", "0..3", "2"));
		EditedText.ofItems("memory R {\n  x : int // c\n}").becomes("memory R {\n  x : int // c\n  y : bool\n}",
				(edits, text) -> edits.addVariable((Memory) text.named("R"), "y", "bool", ""));
		EditedText.ofItems("memory R { x : int }").refuses("The name \"x\" is already in use: there is a shared variable x.",
				(edits, text) -> edits.addVariable((Memory) text.named("R"), "x", "int", null));
		EditedText.ofItems("memory R { x : int }").refuses("The type must not be empty.",
				(edits, text) -> edits.addVariable((Memory) text.named("R"), "y", " ", null));
	}

	@Test
	void constantsAndEnumerations() {
		EditedText.ofItems("lock L").becomes("const N = 2 * 3\nlock L", (edits, text) -> edits.createConstant("N", "2 * 3"));
		EditedText.ofItems("const N = 1\nlock L").becomes("const N = 1\n\nenum K { A, `to` }\nlock L",
				(edits, text) -> edits.createEnumeration("K", List.of("A", "to")));
		EditedText.ofItems("enum K { A }").becomes("enum K { A, B }",
				(edits, text) -> edits.addLiteral((Enumeration) text.named("K"), "B"));
		EditedText.ofItems("lock L").refuses("The name \"A\" is given twice.",
				(edits, text) -> edits.createEnumeration("K", List.of("A", "A")));
		EditedText.ofItems("lock L").refuses("An enumeration needs at least one constant.",
				(edits, text) -> edits.createEnumeration("K", List.of()));
		EditedText.ofItems("lock L").refuses("The name \"L\" is already in use: there is a lock L.",
				(edits, text) -> edits.createConstant("L", "1"));
	}

	@Test
	void properties() {
		EditedText.ofItems("process `to` { }").becomes("process `to` { }\n\nassert progress `to`",
				(edits, text) -> edits.assertProgress(text.process("to")));
		EditedText.ofItems("assert progress").becomes("assert progress\nassert always 1 == 1",
				(edits, text) -> edits.assertAlways("1 == 1"));
		EditedText.ofItems("assert progress // c").becomes("assert progress // c\nassert finally true",
				(edits, text) -> edits.assertFinally(" true "));
		EditedText.ofItems("assert progress").becomes("assert progress\nassert eventually false",
				(edits, text) -> edits.assertEventually("false"));
		EditedText.ofItems("assert progress").becomes("assert progress\nassert 1 == 1 leads to 2 == 2",
				(edits, text) -> edits.assertLeadsTo("1 == 1", " 2 == 2"));
		EditedText.ofItems("assert progress").becomes("assert progress\nassert progress",
				(edits, text) -> edits.assertProgress(null));
	}
}
