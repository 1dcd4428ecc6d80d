package org.ipcstudio.language.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.ipcstudio.language.SourceFile;
import org.ipcstudio.model.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConnectedCreationTest {

	private static final NewNode PROCESS = NewNode.at(NodeKind.PROCESS, 300, 40);

	@Test
	void aNodeAndItsConnectionAreOneEdit() {
		EditedText.ofItems("process P @(1, 2) { }").becomes(
				"mailbox Mailbox1 @(200, 40)\nprocess P @(1, 2) { }\n\nP -> Mailbox1",
				(edits, text) -> edits.create(NewNode.at(NodeKind.MAILBOX, 200, 40), text.node("P"), ConnectionChoice.FORWARD).edit());
		EditedText.ofItems("mailbox M\nprocess P { }\nP -> M").becomes(
				"mailbox M\nprocess P { }\n\nprocess R @(300, 40) { }\nP -> M\nM -> R",
				(edits, text) -> edits.create(PROCESS.named("R"), text.node("M"), ConnectionChoice.FORWARD).edit());
	}

	@Test
	void aProcessBehindAChannel() {
		EditedText text = EditedText.ofItems("process P { }");
		Addition addition = text.edits().createBehind(text.process("P"), NewNode.at(NodeKind.MAILBOX, 200, 40), PROCESS,
				Direction.FORWARD);
		assertEquals(List.of("Mailbox1", "Process1"), addition.names());
		text.becomes("mailbox Mailbox1 @(200, 40)\nprocess P { }\n\nprocess Process1 @(300, 40) { }\n\nP -> Mailbox1 -> Process1",
				(edits, same) -> addition.edit());
	}

	@Test
	void whoUsesAPipeIsAChildOfItsCreator() {
		EditedText.ofItems("process P { }").becomes("""
				pipe Pipe1 by P @(200, 40)
				process P { }

				process Process1 in P @(300, 40) { }

				P -> Pipe1 -> Process1""", (edits, text) -> edits.createBehind(text.process("P"),
				NewNode.at(NodeKind.PIPE, 200, 40), PROCESS, Direction.FORWARD).edit());
		EditedText.ofItems("pipe A by P\nprocess P { }").becomes(
				"pipe A by P\nprocess P { }\n\nprocess Process1 in P @(300, 40) { }\n\nA <- Process1",
				(edits, text) -> edits.create(PROCESS, text.node("A"), ConnectionChoice.BACKWARD).edit());
	}

	@Test
	void linksChildrenAndCarriers() {
		EditedText.ofItems("process P { }").becomes("link P <-> Process1\nprocess P { }\n\nprocess Process1 @(300, 40) { }",
				(edits, text) -> edits.create(PROCESS, text.node("P"), ConnectionChoice.LINK).edit());
		EditedText.ofItems("process P { }").becomes("process P { }\n\nprocess Process1 in P @(300, 40) { }",
				(edits, text) -> edits.create(PROCESS, text.node("P"), ConnectionChoice.CHILD).edit());
		EditedText.ofItems("mailbox M : int // c").becomes("bus Bus1 @(7, 8)\nmailbox M : int via Bus1 // c",
				(edits, text) -> edits.create(NewNode.at(NodeKind.BUS, 7, 8), text.node("M"), ConnectionChoice.CARRIER).edit());
		EditedText.ofItems("bus B").becomes("bus B\n\nmailbox Mailbox1 via B @(7, 8)",
				(edits, text) -> edits.create(NewNode.at(NodeKind.MAILBOX, 7, 8), text.node("B"), ConnectionChoice.CARRIER).edit());
	}

	@Test
	void aSystemOnOneLine() {
		EditedText text = EditedText.of("system X { process P { } }");
		SourceFile result = text.applied(text.edits().createBehind(text.process("P"), NewNode.at(NodeKind.FIFO, 1, 1), PROCESS,
				Direction.FORWARD).edit());
		assertFalse(result.hasErrors(), () -> result.problems() + result.text());
	}

	@ParameterizedTest
	@EnumSource(names = { "MAILBOX", "PIPE", "FIFO", "MEMORY", "LOCK", "SEMAPHORE" })
	void theResultHasNoErrors(NodeKind kind) {
		EditedText text = EditedText.ofItems("process P { }");
		Direction direction = switch (kind) {
		case LOCK, SEMAPHORE -> Direction.USE;
		case MEMORY -> Direction.BOTH;
		default -> Direction.FORWARD;
		};
		Addition behind = text.edits().createBehind(text.process("P"), NewNode.at(kind, 1, 1), PROCESS, direction);
		assertFalse(text.applied(behind.edit()).hasErrors());
		Addition alone = text.edits().create(NewNode.at(kind, 1, 1), text.process("P"), ConnectionChoice.of(direction));
		assertFalse(text.applied(alone.edit()).hasErrors());
	}

	@Test
	void anArrayHasNoChildrenAndNoPipes() {
		EditedText text = EditedText.ofItems("process P[2] { }");
		text.refuses("Only a single process can have children, and P is an array of processes.",
				(edits, same) -> edits.create(PROCESS, same.node("P"), ConnectionChoice.CHILD).edit());
		text.refuses("Only a single process can create a pipe, and P is an array of processes.",
				(edits, same) -> edits.createBehind(same.process("P"), NewNode.at(NodeKind.PIPE, 1, 1), PROCESS, Direction.FORWARD).edit());
	}

	@Test
	void whatMakesNoSenseIsRefused() {
		EditedText text = EditedText.ofItems("process P { }\nmailbox M");
		text.refuses("The process P and the mailbox Mailbox1 cannot be connected with --: use -> or <- or <->.",
				(edits, same) -> edits.create(NewNode.at(NodeKind.MAILBOX, 1, 1), same.node("P"), ConnectionChoice.USE).edit());
		text.refuses("A link joins two processes.",
				(edits, same) -> edits.create(PROCESS, same.node("M"), ConnectionChoice.LINK).edit());
		text.refuses("The name \"M\" is already in use: there is a mailbox M.",
				(edits, same) -> edits.create(PROCESS.named("M"), same.node("P"), ConnectionChoice.LINK).edit());
		text.refuses("The name \"Q\" is given twice.", (edits, same) -> edits.createBehind(same.process("P"),
				NewNode.at(NodeKind.FIFO, 1, 1).named("Q"), PROCESS.named("Q"), Direction.FORWARD).edit());
	}
}
