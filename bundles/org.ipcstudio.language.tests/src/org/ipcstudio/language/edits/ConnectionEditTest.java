package org.ipcstudio.language.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.ipcstudio.model.Direction;
import org.ipcstudio.model.ModelFactory;
import org.ipcstudio.model.Point;
import org.junit.jupiter.api.Test;

class ConnectionEditTest {

	private static final String NODES = """
			bus W
			mailbox M
			mailbox N
			pipe P by A
			memory R { }
			lock L
			process A { }
			process B { }
			process C[2] { }
			""";

	private static EditedText text(String connections) {
		return EditedText.ofItems(NODES + connections);
	}

	@Test
	void firstConnectionIsSetOffByAnEmptyLine() {
		text("").becomes(NODES + "\nA -> M", (edits, text) -> edits.connect(text.node("A"), Direction.FORWARD, text.node("M")));
	}

	@Test
	void connectionStandsBehindTheOthers() {
		text("A -> M // c\n\nassert progress").becomes(NODES + "A -> M // c\nM -> B\n\nassert progress",
				(edits, text) -> edits.connect(text.node("M"), Direction.FORWARD, text.node("B")));
	}

	@Test
	void chain() {
		text("A -- L").becomes(NODES + "A -- L\nA -> M -> B <-> R", (edits, text) -> edits.connect(
				List.of(text.node("A"), text.node("M"), text.node("B"), text.node("R")),
				List.of(Direction.FORWARD, Direction.FORWARD, Direction.BOTH)));
	}

	@Test
	void possibleArrows() {
		EditedText text = text("");
		assertEquals(EnumSet.of(Direction.USE), text.edits().directions(text.node("A"), text.node("L")));
		assertEquals(EnumSet.of(Direction.FORWARD, Direction.BACKWARD), text.edits().directions(text.node("P"), text.node("A")));
		assertEquals(EnumSet.of(Direction.FORWARD, Direction.BACKWARD, Direction.BOTH),
				text.edits().directions(text.node("A"), text.node("R")));
		assertEquals(Set.of(), text.edits().directions(text.node("A"), text.node("B")));
		assertEquals(Set.of(), text.edits().directions(text.node("M"), text.node("N")));
		assertEquals(Set.of(), text.edits().directions(text.node("A"), text.node("W")));
	}

	@Test
	void impossibleConnectionsAreRefused() {
		EditedText text = text("A -> M -> B");
		text.refuses("The process A and the process B cannot be connected directly: draw a link between them.",
				(edits, same) -> edits.connect(same.node("A"), Direction.FORWARD, same.node("B")));
		text.refuses("The mailbox M and the mailbox N cannot be connected: one of the two has to be a process.",
				(edits, same) -> edits.connect(same.node("M"), Direction.FORWARD, same.node("N")));
		text.refuses("The mailbox M and the bus W cannot be connected: a channel is put on a bus or a network by its carrier.",
				(edits, same) -> edits.connect(same.node("M"), Direction.FORWARD, same.node("W")));
		text.refuses("The process A and the lock L cannot be connected with ->: use --.",
				(edits, same) -> edits.connect(same.node("A"), Direction.FORWARD, same.node("L")));
		text.refuses("The mailbox M and the process A are connected in this way already.",
				(edits, same) -> edits.connect(same.node("M"), Direction.BACKWARD, same.node("A")));
		text.refuses("A connection needs at least two nodes, and one arrow between each two of them.",
				(edits, same) -> edits.connect(List.of(same.node("M")), List.of()));
		EditedText other = text("");
		text.refuses("The lock L is not in the text any more.",
				(edits, same) -> edits.connect(same.node("A"), Direction.USE, other.node("L")));
	}

	@Test
	void reconnectingAnOuterEnd() {
		text("A  ->  M -> B // c").becomes(NODES + "B  ->  M -> B // c",
				(edits, text) -> edits.reconnectFirst(segment(text, 0), text.node("B")));
		text("A -> M -> C[1]  @(1, 2)").becomes(NODES + "A -> M -> B  @(1, 2)",
				(edits, text) -> edits.reconnectSecond(segment(text, 1), text.node("B")));
	}

	@Test
	void reconnectingAnInnerEndCutsTheChain() {
		text("A -> M -> B // c").becomes(NODES + "A -> N\nM -> B // c",
				(edits, text) -> edits.reconnectSecond(segment(text, 0), text.node("N")));
		text("A -> M -> B @(1, 2)").becomes(NODES + "A -> M\nN -> B @(1, 2)",
				(edits, text) -> edits.reconnectFirst(segment(text, 1), text.node("N")));
	}

	@Test
	void reconnectingToTheSameNodeChangesNothing() {
		text("A -> M").becomes(NODES + "A -> M", (edits, text) -> edits.reconnectFirst(segment(text, 0), text.node("A")));
	}

	@Test
	void impossibleReconnectionsAreRefused() {
		EditedText text = text("A -> M\nB -> M");
		text.refuses("The process A and the lock L cannot be connected with ->: use --.",
				(edits, same) -> edits.reconnectSecond(segment(same, 0), same.node("L")));
		text.refuses("The process B and the mailbox M are connected in this way already.",
				(edits, same) -> edits.reconnectFirst(segment(same, 0), same.node("B")));
		text.refuses("Nothing is selected that could be changed.",
				(edits, same) -> edits.reconnectFirst(new Segment(null, 0), same.node("B")));
	}

	@Test
	void arrows() {
		text("A -> M->B").becomes(NODES + "A -> M<->B", (edits, text) -> edits.setDirection(segment(text, 1), Direction.BOTH));
		text("A -> M->B").refuses("The process A and the mailbox M cannot be connected with --: use -> or <- or <->.",
				(edits, text) -> edits.setDirection(segment(text, 0), Direction.USE));
	}

	@Test
	void indexes() {
		text("C -> M -> B").becomes(NODES + "C[self] -> M -> B", (edits, text) -> edits.setIndex(text.connection(0), 0, "self"));
		text("A -> M -> C[1]").becomes(NODES + "A -> M -> C[1 + 1]", (edits, text) -> edits.setIndex(text.connection(0), 2, "1 + 1"));
		text("A -> M -> C [1] // c").becomes(NODES + "A -> M -> C // c", (edits, text) -> edits.setIndex(text.connection(0), 2, null));
		text("A -> M").refuses("\"1 2\" is not possible as index: " + reason("1 2"),
				(edits, text) -> edits.setIndex(text.connection(0), 1, "1 2"));
	}

	private static String reason(String expression) {
		try {
			Fragments.expression(expression, "index");
			return "";
		} catch (EditException e) {
			return e.getMessage().substring(e.getMessage().indexOf(": ") + 2);
		}
	}

	@Test
	void bends() {
		text("A -> M").becomes(NODES + "A -> M @(1, 2) @(3, 0)",
				(edits, text) -> edits.setBends(segment(text, 0), List.of(point(1, 2), point(3, -4))));
		text("A -> M @(1, 2) // c").becomes(NODES + "A -> M @(1, 2) @(3, 4) // c",
				(edits, text) -> edits.setBends(segment(text, 0), List.of(point(1, 2), point(3, 4))));
		text("A -> M @(1, 2) // c").becomes(NODES + "A -> M // c", (edits, text) -> edits.setBends(segment(text, 0), List.of()));
	}

	@Test
	void bendsOfAnInnerSegmentCutTheChain() {
		text("A -> M -> B @(5, 6)").becomes(NODES + "A -> M @(1, 2)\nM -> B @(5, 6)",
				(edits, text) -> edits.setBends(segment(text, 0), List.of(point(1, 2))));
		text("A -> M -> B").becomes(NODES + "A -> M -> B", (edits, text) -> edits.setBends(segment(text, 0), List.of()));
	}

	private static Segment segment(EditedText text, int index) {
		return new Segment(text.connection(0), index);
	}

	private static Point point(int x, int y) {
		Point point = ModelFactory.eINSTANCE.createPoint();
		point.setX(x);
		point.setY(y);
		return point;
	}
}
