package org.ipcstudio.language.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ipcstudio.language.SourceFile;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Process;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NodeCreationTest {

	@Test
	void firstNodeOfAnEmptySystem() {
		EditedText.of("system X { }").becomesText("system X {\n  mailbox Mailbox1 @(10, 20)\n}",
				(edits, text) -> edits.create(NewNode.at(NodeKind.MAILBOX, 10, 20)));
		EditedText.of("system X {\n}\n").becomesText("system X {\n  process Process1 @(10, 20) { }\n}\n",
				(edits, text) -> edits.create(NewNode.at(NodeKind.PROCESS, 10, 20)));
	}

	@Test
	void nodeStandsBehindThoseOfItsKind() {
		EditedText.ofItems("""
				const N = 1

				mailbox A // a

				process P {
				}

				P -> A""").becomes("""
				const N = 1

				mailbox A // a
				lock Lock1 @(1, 2)

				process P {
				}

				P -> A""", (edits, text) -> edits.create(NewNode.at(NodeKind.LOCK, 1, 2)));
	}

	@Test
	void processIsSetOffByAnEmptyLine() {
		EditedText.ofItems("""
				process P {
				}
				P -> A""").becomes("""
				process P {
				}

				process Q @(1, 2, 30, 40) { }
				P -> A""", (edits, text) -> edits.create(NewNode.at(NodeKind.PROCESS, 1, 2).sized(30, 40).named("Q")));
	}

	@Test
	void childAndPipeNameTheirProcess() {
		EditedText text = EditedText.ofItems("process `send` { }");
		text.becomes("process `send` { }\n\nprocess Process1 in `send` @(1, 2) { }",
				(edits, same) -> edits.create(NewNode.at(NodeKind.PROCESS, 1, 2).inside(same.process("send"))));
		EditedText.ofItems("lock L\nprocess P { }").becomes("lock L\npipe Pipe1 by P @(1, 2)\nprocess P { }",
				(edits, same) -> edits.create(NewNode.at(NodeKind.PIPE, 1, 2).inside(same.process("P"))));
	}

	@ParameterizedTest
	@EnumSource(NodeKind.class)
	void everyKindCanBeDrawn(NodeKind kind) {
		EditedText text = EditedText.ofItems("process P { }");
		Process parent = kind == NodeKind.PIPE ? text.process("P") : null;
		String name = text.edits().freshName(kind);
		SourceFile result = text.applied(text.edits().create(new NewNode(kind, null, 5, -6, 70, 80, parent)));
		Node node = (Node) result.system().getItems().stream()
				.filter(item -> item instanceof Node drawn && drawn.getName().equals(name)).findFirst().orElseThrow();
		assertEquals(kind.type(), node.eClass());
		assertEquals(5, node.getBounds().getX());
		assertEquals(0, node.getBounds().getY());
		assertEquals(70, node.getBounds().getWidth());
		assertEquals(80, node.getBounds().getHeight());
		assertEquals(2, result.system().getItems().size());
	}

	@Test
	void freshNamesAvoidEverythingThatHasAName() {
		EditedText text = EditedText.ofItems("process Process1 { var Process2 : int send 1 to Process3 }\nenum E { Process4 }");
		assertEquals("Process5", text.edits().freshName(NodeKind.PROCESS));
	}

	@Test
	void indentationAndLineEndsOfTheFileAreUsed() {
		EditedText.of("system X {\r\n\tlock L\r\n}\r\n").becomesText("system X {\r\n\tlock L\r\n\tlock Lock1 @(1, 2)\r\n}\r\n",
				(edits, text) -> edits.create(NewNode.at(NodeKind.LOCK, 1, 2)));
	}

	@Test
	void oneLineSystemIsOpened() {
		EditedText.of("system X { lock L; lock M }").becomesText("system X { lock L; lock M\n  lock Lock1 @(1, 2)\n}",
				(edits, text) -> edits.create(NewNode.at(NodeKind.LOCK, 1, 2)));
		EditedText.of("system X { lock L process P { } }").becomesText("system X { lock L\n  lock Lock1 @(1, 2)\n  process P { } }",
				(edits, text) -> edits.create(NewNode.at(NodeKind.LOCK, 1, 2)));
	}

	@Test
	void illegalRequestsAreRefused() {
		EditedText text = EditedText.ofItems("lock L\nprocess P { var x : int }");
		text.refuses("The name \"L\" is already in use: there is a lock L.",
				(edits, same) -> edits.create(NewNode.at(NodeKind.LOCK, 1, 2).named("L")));
		text.refuses("The name \"x\" is already in use: there is a variable x.",
				(edits, same) -> edits.create(NewNode.at(NodeKind.LOCK, 1, 2).named("x")));
		text.refuses("\"1a\" is no name: a name consists of letters, digits and _, and does not begin with a digit.",
				(edits, same) -> edits.create(NewNode.at(NodeKind.LOCK, 1, 2).named("1a")));
		text.refuses("A pipe is created by a process: draw it inside the process that creates it.",
				(edits, same) -> edits.create(NewNode.at(NodeKind.PIPE, 1, 2)));
		text.refuses("A mailbox cannot be drawn inside a process.",
				(edits, same) -> edits.create(NewNode.at(NodeKind.MAILBOX, 1, 2).inside(same.process("P"))));
		Process stranger = EditedText.ofItems("process P { }").process("P");
		text.refuses("The process P is not in the text any more.",
				(edits, same) -> edits.create(NewNode.at(NodeKind.PIPE, 1, 2).inside(stranger)));
	}

	@Test
	void textWithSyntaxErrorsIsRefused() {
		SourceFile file = SourceFile.parse("system X {\n  lock\n}");
		String message = assertThrows(EditException.class, () -> new ModelEdits(file)).getMessage();
		assertTrue(message.startsWith("The drawing cannot be changed while its text has syntax errors; the first one is in line "),
				message);
	}
}
