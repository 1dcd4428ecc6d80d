package org.ipcstudio.engine.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ipcstudio.engine.evaluate.Stand;
import org.junit.jupiter.api.Test;

class ValuesInTextTest {

	private static final String TEXT = """
			system S {
			  const N = 2
			  memory R { x : int = 7  xx[2] : byte }
			  lock Guard
			  mailbox Box[N] : int capacity 2
			  mailbox Late : int absent
			  process P[N] {
			    var n : int = self + 4
			    var cells[3] : int
			    lock Guard {
			      for i in 1..2 { send i to Box[self] }
			    }
			    R.x = n
			  }
			  process Q { var m : int  receive m from Box[0]  create Late }
			  P -- Guard  P -> Box -> Q -> Late  R <-> P
			}
			""";

	private final Stand stand = new Stand(TEXT);
	private final ValuesInText values = new ValuesInText(stand.system, stand.texts);

	/** What is told where a piece of the text begins. */
	private List<String> at(String piece) {
		return at(piece, 0, -1);
	}

	private List<String> at(String piece, int skip, int preferred) {
		Snapshot snapshot = new Snapshot(stand.system, stand.texts, stand.state);
		return values.at(snapshot, TEXT.indexOf(piece) + skip, process -> process == preferred).stream()
				.map(value -> value.name() + " = " + value.value()).toList();
	}

	@Test
	void aVariableIsToldForEveryInstance() {
		assertEquals(List.of("P[0].n = 4", "P[1].n = 5"), at("n : int = self"));
		assertEquals(List.of("P[0].n = 4", "P[1].n = 5"), at("= n\n", 2, -1));
		assertEquals(List.of("P[0].cells = [0, 0, 0]", "P[1].cells = [0, 0, 0]"), at("cells"));
	}

	@Test
	void ofInstancesThatArePreferredOnlyTheyAreTold() {
		assertEquals(List.of("P[1].n = 5"), at("n : int = self", 0, 1));
		assertEquals(List.of("Q.m = 0"), at("m : int  receive", 0, 1), "they are instances of another process");
	}

	@Test
	void aVariableIsToldOnlyWhereItIsSeen() {
		assertEquals(List.of(), at("i in"));
		stand.make("P[1]", "lock Guard");
		assertEquals(List.of("P[1].i = 1"), at("i in"));
	}

	@Test
	void sharedVariablesAndMemoriesAreTold() {
		assertEquals(List.of("R.x = 7"), at("x : int"));
		assertEquals(List.of("R.xx = [0, 0]"), at("xx[2]"));
		assertEquals(List.of("R.x = 7"), at("R.x = n", 2, -1));
		assertEquals(List.of("R.x = 7", "R.xx = [0, 0]"), at("R <-> P"));
	}

	@Test
	void nodesAreToldWithAllTheirElements() {
		stand.make("P[0]", "lock Guard");
		stand.make("P[0]", "send 1 to Box[0]");
		assertEquals(List.of("Box[0] = 1 of 2: [1]", "Box[1] = 0 of 2"), at("Box[self]"));
		assertEquals(List.of("Guard = held by P[0], awaited by P[1]"), at("Guard {"));
		assertEquals(List.of("Late = absent"), at("Late : int"));
	}

	@Test
	void processesTellWhereTheyAre() {
		stand.make("P[0]", "lock Guard");
		assertEquals(List.of("P[0] = is at line 11: send 1 to Box[0]", "P[1] = waits for the lock Guard, which P[0] holds"),
				at("P -- Guard"));
	}

	@Test
	void whatHasNoValueTellsNothing() {
		assertEquals(List.of(), at("N = 2"));
		assertEquals(List.of(), at("system"));
		assertEquals(List.of(), at("for"));
	}
}
