package org.ipcstudio.language.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.types.Rights.Elements;
import org.ipcstudio.language.types.Rights.Right;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Process;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightsTest {

	private static final String ITEMS = """
			mailbox M : int   mailbox Row[4] : int   memory R { x : int }   lock L   semaphore Sem[2]   fifo F   pipe I by P   pipe H by P inherited
			process P { }   process Q[3] { }   process C in P { }   process D[2] in C { }
			""";

	private static SourceFile parse(String connections) {
		return SourceFile.parse("system S { " + ITEMS + connections + " }");
	}

	private static Node node(SourceFile file, String name) {
		return (Node) file.system().getItems().stream()
				.filter(item -> item instanceof Node node && node.getName().equals(name)).findFirst().orElseThrow();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"P -> M | P | M | SEND", "M -> P | P | M | RECEIVE", "P <- M | P | M | RECEIVE", "M <- P | P | M | SEND",
					"P <-> M | P | M | SEND RECEIVE", "P -> M -> Q | Q | M | RECEIVE",
			"P -> M -> Q | P | M | SEND", "P -> R | P | R | WRITE", "P <- R | P | R | READ",
					"P <-> R <-> Q | Q | R | READ WRITE", "P -- L -- Q | Q | L | USE", "P -- Sem | P | Sem | USE",
			"P -> F -> P | P | F | SEND RECEIVE", "P -> I -> C | C | I | RECEIVE", "P -> M | Q | M | ''",
					"'' | P | H | SEND RECEIVE", "'' | D | H | SEND RECEIVE", "'' | Q | H | ''",
			"P -> M -> P | P | M | SEND RECEIVE" })
	void arrowsGrantRights(String connections, String process, String node, String rights) {
		SourceFile file = parse(connections);
		Rights granted = Rights.of(file.system());
		for (Right right : Right.values()) {
			boolean expected = Set.of(rights.split(" ")).contains(right.name());
			assertEquals(expected, granted.anywhere((Process) node(file, process), node(file, node), right),
					right::name);
			assertEquals(expected, granted.has((Process) node(file, process), 0, node(file, node), 0, right),
					right::name);
		}
	}

	@Test
	void plainNamesStandForAllElements() {
		SourceFile file = parse("Q -> Row");
		Rights rights = Rights.of(file.system());
		Process q = (Process) node(file, "Q");
		assertTrue(rights.has(q, 2, node(file, "Row"), 3, Right.SEND));
		assertEquals(new Elements(true, Set.of()), rights.elements(q, 1, node(file, "Row"), Set.of(Right.SEND)));
	}

	@Test
	void selfIsTheNumberOfTheInstance() {
		SourceFile file = parse("Row[self] -> Q -> Row[self + 1]");
		Rights rights = Rights.of(file.system());
		Process q = (Process) node(file, "Q");
		Node row = node(file, "Row");
		for (int instance = 0; instance < 3; instance++) {
			for (int element = 0; element < 4; element++) {
				assertEquals(element == instance, rights.has(q, instance, row, element, Right.RECEIVE));
				assertEquals(element == instance + 1, rights.has(q, instance, row, element, Right.SEND));
			}
		}
		assertTrue(rights.inSomeInstance(q, 3, row, 3, Right.SEND));
		assertFalse(rights.inSomeInstance(q, 3, row, 0, Right.SEND));
		assertEquals(new Elements(false, Set.of(2, 3)), rights.elements(q, 2, row,
				Set.of(Right.SEND, Right.RECEIVE)));
	}

	@Test
	void oneInstanceCanBeConnectedAlone() {
		SourceFile file = parse("Q[1] -> Row[2]   Q[self] -> M");
		Rights rights = Rights.of(file.system());
		Process q = (Process) node(file, "Q");
		assertTrue(rights.has(q, 1, node(file, "Row"), 2, Right.SEND));
		assertFalse(rights.has(q, 0, node(file, "Row"), 2, Right.SEND));
		assertFalse(rights.has(q, 1, node(file, "Row"), 1, Right.SEND));
		assertTrue(rights.has(q, 2, node(file, "M"), 0, Right.SEND));
	}

	@Test
	void wrongArrowsAndIndicesGrantEverythingSoThatOneErrorIsEnough() {
		SourceFile file = parse("P -- M   P -> L   Q -> Row[unknown]");
		Rights rights = Rights.of(file.system());
		Process p = (Process) node(file, "P");
		assertTrue(rights.anywhere(p, node(file, "M"), Right.SEND) && rights.anywhere(p, node(file, "M"),
				Right.RECEIVE));
		assertTrue(rights.anywhere(p, node(file, "L"), Right.USE));
		assertTrue(rights.has((Process) node(file, "Q"), 1, node(file, "Row"), 3, Right.SEND));
	}

	@Test
	void elementsMeetWhereOneIsInBoth() {
		Elements all = new Elements(true, Set.of());
		Elements none = new Elements(false, Set.of());
		Elements two = new Elements(false, Set.of(2));
		assertTrue(all.meets(all) && all.meets(two) && two.meets(all) && two.meets(two));
		assertFalse(all.meets(none) || none.meets(all) || two.meets(new Elements(false, Set.of(1))));
	}
}
