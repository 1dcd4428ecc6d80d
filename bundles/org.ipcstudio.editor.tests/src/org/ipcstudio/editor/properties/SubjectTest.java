package org.ipcstudio.editor.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.commands.ExecutionException;
import org.ipcstudio.language.edits.Attribute;
import org.junit.jupiter.api.Test;

/** What is set is one step of the undo history, for one element or several. */
class SubjectTest {
	private static final String TEXT = """
			system S {
			  mailbox A : int capacity 4   // the first
			  mailbox B : int capacity 5
			  process P { send 1 to A  send 2 to B }
			  P -> A
			  P -> B
			}
			""";
	private static final Setting CAPACITY = AttributeFields.setting(Attribute.CAPACITY, Messages.Capacity);

	private final EditedText edited = new EditedText(TEXT);

	@Test
	void oneElement() throws ExecutionException {
		edited.at("mailbox A").subject.set(CAPACITY, "9");
		assertEquals(TEXT.replace("capacity 4", "capacity 9"), edited.text());
		assertEquals("Set Capacity of A", edited.undoLabel());
		edited.system.undo();
		assertEquals(TEXT, edited.text());
		assertEquals("4", edited.subject.read(CAPACITY));
	}

	@Test
	void severalElementsInOneStep() throws ExecutionException {
		edited.at("mailbox A", "mailbox B");
		assertNull(edited.subject.read(CAPACITY), "they differ");
		edited.subject.set(CAPACITY, "9");
		assertEquals(TEXT.replace("capacity 4", "capacity 9").replace("capacity 5", "capacity 9"), edited.text());
		assertEquals("9", edited.subject.read(CAPACITY));
		assertEquals("Set Capacity of 2 Elements", edited.undoLabel());
		edited.system.undo();
		assertEquals(TEXT, edited.text());
	}

	@Test
	void onlyThoseThatDifferAreChanged() {
		edited.at("mailbox A", "mailbox B").subject.set(CAPACITY, "5");
		assertEquals(TEXT.replace("capacity 4", "capacity 5"), edited.text());
		assertEquals("Set Capacity of A", edited.undoLabel());
	}

	@Test
	void whatIsRefusedChangesNothing() {
		assertTrue(edited.at("mailbox A").subject.set(CAPACITY, "many many").isRefused());
		assertEquals(TEXT, edited.text());
		assertTrue(edited.said.getLast().isRefused());
	}

	@Test
	void aRemarkIsSaid() {
		edited.at("mailbox A").subject.set(AttributeFields.setting(Attribute.TYPE, Messages.Type), "bool");
		assertTrue(edited.text().contains("mailbox A : bool"), edited.text());
		assertEquals(Trial.Verdict.REMARK, edited.said.getLast().verdict());
	}

	@Test
	void aBrokenTextCannotBeChanged() {
		edited.at("mailbox A");
		edited.document.set(TEXT.replace("capacity 5", "capacity"));
		assertFalse(edited.subject.canSet(CAPACITY));
		assertEquals("4", edited.subject.read(CAPACITY), "the last good text");
		edited.subject.set(CAPACITY, "9");
		assertEquals(TEXT.replace("capacity 5", "capacity"), edited.text());
	}

	@Test
	void whatIsGoneHasNoProperties() {
		edited.at("mailbox A");
		edited.document.set("system S { }");
		assertFalse(edited.subject.canSet(CAPACITY));
		assertEquals("", edited.subject.read(CAPACITY));
	}
}
