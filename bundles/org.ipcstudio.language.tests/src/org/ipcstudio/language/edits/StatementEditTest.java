package org.ipcstudio.language.edits;

import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.model.Communication;
import org.ipcstudio.model.Locked;
import org.ipcstudio.model.Statement;
import org.junit.jupiter.api.Test;

/** Statements are put beside others, replaced, exchanged, and made not to wait. */
class StatementEditTest {

	private static Statement statement(EditedText text, int number) {
		return text.process("A").getBody().getStatements().get(number);
	}

	@Test
	void statementsArePutInFront() {
		EditedText.ofItems("process A {\n  // first\n  exit // last\n}").becomes(
				"process A {\n  // first\n  progress\n  loop {\n    exit\n  }\n  exit // last\n}",
				(edits, text) -> edits.statements().insertBefore(statement(text, 0), "progress\nloop {\n  exit\n}"));
		EditedText.ofItems("process A { progress   exit }").becomes("process A { progress   close P   exit }",
				(edits, text) -> edits.statements().insertBefore(statement(text, 1), "close P"));
		EditedText.ofItems("process A { exit }").becomes("process A { exit }",
				(edits, text) -> edits.statements().insertBefore(statement(text, 0), " "));
	}

	@Test
	void statementsArePutBehind() {
		EditedText.ofItems("process A {\n  progress; // first\n  exit\n}").becomes(
				"process A {\n  progress; // first\n  close P\n  exit\n}",
				(edits, text) -> edits.statements().insertBehind(statement(text, 0), "close P"));
		EditedText.ofItems("process A { progress; exit }").becomes("process A { progress;   loop { exit } exit }",
				(edits, text) -> edits.statements().insertBehind(statement(text, 0), "loop {\n  exit\n}"));
		EditedText.of("system X {\r\n\tprocess A {\r\n\t\texit\r\n\t}\r\n}").becomesText(
				"system X {\r\n\tprocess A {\r\n\t\texit\r\n\t\tloop {\r\n\t\t\texit\r\n\t\t}\r\n\t}\r\n}",
				(edits, text) -> edits.statements().insertBehind(statement(text, 0), "loop {\n  exit\n}"));
	}

	@Test
	void statementsAreReplaced() {
		EditedText.ofItems("process A {\n  exit // why\n}").becomes("process A {\n  atomic {\n    exit\n  } // why\n}",
				(edits, text) -> edits.statements().replace(statement(text, 0), "atomic {\n  exit\n}"));
		EditedText.ofItems("process A {\n  progress\n  exit\n}").becomes("process A {\n  progress\n}",
				(edits, text) -> edits.statements().replace(statement(text, 1), ""));
	}

	@Test
	void statementsChangePlacesWithTheirComments() {
		EditedText.ofItems("process A {\n  receive x from M // from M\n  progress\n  receive x from N   // from N\n}").becomes(
				"process A {\n  receive x from N   // from N\n  progress\n  receive x from M // from M\n}",
				(edits, text) -> edits.statements().exchange(statement(text, 0), statement(text, 2)));
		EditedText.ofItems("process A { progress /* p */ exit // last\n}").becomes("process A { exit /* p */ progress // last\n}",
				(edits, text) -> edits.statements().exchange(statement(text, 1), statement(text, 0)));
	}

	@Test
	void aStatementAndOneInsideItDoNotChangePlaces() {
		EditedText.ofItems("process A { loop { exit } }").refuses("A statement cannot change places with one that it contains.",
				(edits, text) -> edits.statements().exchange(statement(text, 0), (Statement) statement(text, 0).eContents().getFirst()
						.eContents().getFirst()));
	}

	@Test
	void locksChangePlacesByTheirNames() {
		EditedText.ofItems("lock K\nlock L[2]\nprocess A {\n  lock K { // outer\n    lock L[1] { exit }\n  }\n}").becomes(
				"lock K\nlock L[2]\nprocess A {\n  lock L[1] { // outer\n    lock K { exit }\n  }\n}", (edits, text) -> {
					Locked outer = (Locked) statement(text, 0);
					Locked inner = (Locked) outer.getBody().getStatements().getFirst();
					return edits.combine(List.of(edits.statements().rewrite(outer.getLock(), "L[1]"),
							edits.statements().rewrite(inner.getLock(), "K")));
				});
	}

	@Test
	void communicationsAreMadeNotToWait() {
		EditedText.ofItems("process A { send 1 to M }").becomes("process A { try send 1 to M }",
				(edits, text) -> edits.statements().setAttempt((Communication) statement(text, 0), true));
		EditedText.ofItems("process A { try send 1 to M }").becomes("process A { try send 1 to M }",
				(edits, text) -> edits.statements().setAttempt((Communication) statement(text, 0), true));
		EditedText.ofItems("process A { try /* c */ send 1 to M }").becomes("process A { /* c */ send 1 to M }",
				(edits, text) -> edits.statements().setAttempt((Communication) statement(text, 0), false));
		EditedText.ofItems("process A { while read x from M { } }").becomes("process A { while try read x from M { } }",
				(edits, text) -> edits.statements().setAttempt(first(statement(text, 0)), true));
		EditedText.ofItems("process A { sync send 1 to M }").refuses(
				"The send in line 2 says in another way how long it waits.",
				(edits, text) -> edits.statements().setAttempt((Communication) statement(text, 0), true));
		EditedText.ofItems("process A { select { send 1 to M { } } }").refuses(
				"The send in line 2 says in another way how long it waits.",
				(edits, text) -> edits.statements().setAttempt(first(statement(text, 0)), true));
	}

	private static Communication first(EObject element) {
		for (Iterator<EObject> all = element.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Communication communication) {
				return communication;
			}
		}
		throw new AssertionError("no communication");
	}

	@Test
	void partsOfOtherStatementsAreRefused() {
		EditedText.ofItems("process A { if send 1 to M { } }").refuses("The send is a part of another statement.",
				(edits, text) -> edits.statements().insertBefore(first(statement(text, 0)), "exit"));
	}

	@Test
	void linksAreDrawnWithTheirCapacity() {
		EditedText.ofItems("lock L\n\nprocess A { }\n\nprocess B { }").becomes("lock L\nlink A <-> B capacity 2\n\nprocess A { }\n\nprocess B { }",
				(edits, text) -> edits.link(text.process("A"), text.process("B"), true, "2"));
		EditedText.ofItems("process A { }\nprocess B { }").refuses(
				"\"2 via B\" is not possible as capacity: it is more than that, or something else.",
				(edits, text) -> edits.link(text.process("A"), text.process("B"), true, "2 via B"));
	}
}
