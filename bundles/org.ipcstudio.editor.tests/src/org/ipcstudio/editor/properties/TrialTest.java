package org.ipcstudio.editor.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ipcstudio.editor.document.EditedSystem.Gesture;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.edits.Attribute;
import org.ipcstudio.model.Declaration;
import org.ipcstudio.model.NamedElement;
import org.junit.jupiter.api.Test;

/** Which values are refused, and which are possible with a remark. */
class TrialTest {
	private final SourceFile file = SourceFile.parse("""
			system S {
			  mailbox Jobs : int capacity 4
			  process Producer { send 1 to Jobs }
			  process Consumer { var x : int  receive x from Jobs }
			  process Idle { }
			  Producer -> Jobs -> Consumer
			}
			""");

	private NamedElement element(String name) {
		return file.system().getItems().stream().filter(Declaration.class::isInstance).map(Declaration.class::cast)
				.filter(item -> item.getName().equals(name)).findFirst().orElseThrow();
	}

	private Trial trial(Gesture gesture) {
		return Trial.of(file, gesture);
	}

	private Trial capacity(String value) {
		return trial(edits -> edits.set(element("Jobs"), Attribute.CAPACITY, value));
	}

	@Test
	void aGoodValueIsFine() {
		assertEquals(new Trial(Trial.Verdict.WELL, ""), capacity("5"));
		assertEquals(new Trial(Trial.Verdict.WELL, ""), capacity("4"));
	}

	@Test
	void whatIsNoExpressionIsRefused() {
		Trial trial = capacity("4 4");
		assertTrue(trial.isRefused());
		assertTrue(trial.message().endsWith("."), trial.message());
	}

	@Test
	void anErrorWhereTheValueStandsIsRefused() {
		assertTrue(capacity("N").isRefused());
		assertTrue(capacity("N").message().contains("N"), capacity("N").message());
		assertTrue(capacity("-1").isRefused());
		assertTrue(capacity("true").isRefused());
	}

	@Test
	void anErrorElsewhereIsARemark() {
		Trial trial = trial(edits -> edits.set(element("Jobs"), Attribute.TYPE, "bool"));
		assertEquals(Trial.Verdict.REMARK, trial.verdict());
		assertTrue(trial.message().contains("bool"), trial.message());
	}

	@Test
	void messagesWithAnotherNameAreNotNewProblems() {
		assertTrue(file.problems().stream().anyMatch(problem -> problem.message().contains("Idle")), "a test that tests");
		assertEquals(Trial.Verdict.WELL, trial(edits -> edits.rename(element("Idle"), "Lonely")).verdict());
		assertTrue(trial(edits -> edits.rename(element("Idle"), "Jobs")).isRefused());
	}
}
