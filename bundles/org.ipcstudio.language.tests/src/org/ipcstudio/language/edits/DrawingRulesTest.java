package org.ipcstudio.language.edits;

import static org.ipcstudio.language.edits.ConnectionChoice.BACKWARD;
import static org.ipcstudio.language.edits.ConnectionChoice.BOTH;
import static org.ipcstudio.language.edits.ConnectionChoice.CARRIER;
import static org.ipcstudio.language.edits.ConnectionChoice.CHILD;
import static org.ipcstudio.language.edits.ConnectionChoice.FORWARD;
import static org.ipcstudio.language.edits.ConnectionChoice.LINK;
import static org.ipcstudio.language.edits.ConnectionChoice.ONE_WAY_LINK;
import static org.ipcstudio.language.edits.ConnectionChoice.USE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.ipcstudio.language.Problem;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Node;
import org.junit.jupiter.api.Test;

class DrawingRulesTest {

	private static final EditedText TEXT = EditedText.ofItems("""
			bus Bus
			mailbox M via Bus
			mailbox Shared sharing pair
			pipe Out by A
			pipe Unused by A
			fifo F
			memory R { x : int }
			lock L
			semaphore S
			link A <-> B
			process A { }
			process B { }
			process C in A { }
			process Many[3] { }
			A -> M
			A -> Shared <- B
			A -> Out
			A -- L""");

	@Test
	void choices() {
		offers("A", "M", BACKWARD, BOTH);
		offers("B", "M", FORWARD, BACKWARD, BOTH);
		offers("M", "A", FORWARD, BOTH);
		offers("B", "R", BOTH, FORWARD, BACKWARD);
		offers("F", "Many", FORWARD, BACKWARD, BOTH);
		offers("A", "S", USE);
		offers("M", "Bus");
		offers("Bus", "F", CARRIER);
		offers("F", "Bus", CARRIER);
		offers("A", "B", CHILD);
		offers("B", "A", CHILD);
		offers("A", "C", LINK, ONE_WAY_LINK);
		offers("C", "A", LINK, ONE_WAY_LINK);
		offers("Many", "Many", LINK, ONE_WAY_LINK);
		offers("C", "Out", FORWARD, BACKWARD);
		offers("Out", "B");
		offers("B", "Unused");
		offers("A", "Shared", BACKWARD, BOTH);
	}

	@Test
	void reasons() {
		because("A", "L", "The process A and the lock L are connected in this way already.");
		because("M", "F", "The mailbox M and the fifo F cannot be connected: one of the two has to be a process.");
		because("A", "Bus", "The process A and the bus Bus cannot be connected: a bus or a network carries channels only.");
		because("R", "Bus", "The memory R and the bus Bus cannot be connected: a bus or a network carries channels only.");
		because("B", "Out", "The pipe Out is reachable for its creator A and the descendants of A only, and B is none of them.");
		because("M", "Bus", "The mailbox M is carried by Bus already.");
		because("C", "Shared", "A pair shares the mailbox Shared, and two processes are connected to it already.");
		because("A", "A", "The process A cannot have a link to itself.");
		because("A", "Out", "The process A and the pipe Out are connected in this way already.");
	}

	@Test
	void whatIsOfferedHasNoNewErrors() {
		for (Item first : TEXT.system().getItems()) {
			for (Item second : TEXT.system().getItems()) {
				if (first instanceof Node one && second instanceof Node other) {
					for (ConnectionChoice choice : ConnectionRules.choices(one, other)) {
						List<Problem> errors = TEXT.applied(TEXT.edits().draw(one, choice, other)).problems().stream()
								.filter(Problem::isError).toList();
						assertEquals(List.of(), errors, () -> one.getName() + " " + choice + " " + other.getName());
					}
				}
			}
		}
	}

	private static void offers(String first, String second, ConnectionChoice... choices) {
		assertEquals(List.of(choices), List.copyOf(ConnectionRules.choices(TEXT.node(first), TEXT.node(second))),
				first + " to " + second);
	}

	@Test
	void theUsualChoiceOrAReason() {
		means("B", "M", FORWARD);
		means("M", "B", FORWARD);
		means("A", "R", BOTH);
		means("R", "A", BOTH);
		means("A", "S", USE);
		means("A", "C", LINK);
		means("F", "Bus", CARRIER);
		because("A", "B", "There is a link between the processes A and B already; two processes have one at most.");
		because("A", "M", "The process A and the mailbox M are connected in this way already.");
	}

	private static void means(String first, String second, ConnectionChoice choice) {
		assertEquals(Optional.of(choice), ConnectionRules.usual(TEXT.node(first), TEXT.node(second)));
		assertEquals(Optional.empty(), ConnectionRules.whyNot(TEXT.node(first), TEXT.node(second)));
	}

	private static void because(String first, String second, String reason) {
		assertEquals(Optional.empty(), ConnectionRules.usual(TEXT.node(first), TEXT.node(second)));
		assertEquals(Optional.of(reason), ConnectionRules.whyNot(TEXT.node(first), TEXT.node(second)));
	}
}
