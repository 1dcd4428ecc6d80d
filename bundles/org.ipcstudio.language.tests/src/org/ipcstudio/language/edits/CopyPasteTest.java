package org.ipcstudio.language.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.ipcstudio.language.SourceFile;
import org.ipcstudio.model.NamedElement;
import org.junit.jupiter.api.Test;

class CopyPasteTest {

	private static final String BUFFER = """
			const N = 4 // slots
			const M = N * 2
			enum Kind { REQ, ACK }
			bus Bus @(10, 10)
			mailbox Jobs : Kind capacity N via Bus @(320, 120) // the buffer
			/** Makes jobs. */
			process Producer @(80, 120) {
			  var i : int = 0
			  loop {
			    i = i + 1 // one more
			    send REQ to Jobs
			  }
			}

			process Consumer @(560, 120) {
			  var job : Kind
			  loop { receive job from Jobs }
			}
			Producer -> Jobs -> Consumer @(440, 60)""";

	@Test
	void aCopyIsASystemWithWhatItUses() {
		EditedText text = EditedText.ofItems(BUFFER);
		assertEquals("""
				system X {
				  const N = 4 // slots

				  enum Kind { REQ, ACK }

				  mailbox Jobs : Kind capacity N via Bus @(320, 120) // the buffer

				  /** Makes jobs. */
				  process Producer @(80, 120) {
				    var i : int = 0
				    loop {
				      i = i + 1 // one more
				      send REQ to Jobs
				    }
				  }

				  Producer -> Jobs
				}
				""", text.edits().copy(elements(text, "Producer", "Jobs")));
	}

	@Test
	void aChainKeepsItsBendsWhereItEndsAsBefore() {
		EditedText text = EditedText.ofItems(BUFFER);
		String copy = text.edits().copy(elements(text, "Consumer", "Jobs"));
		assertTrue(copy.contains("\n  Jobs -> Consumer @(440, 60)\n"), copy);
		assertTrue(text.edits().copy(elements(text, "Producer", "Consumer")).lines().noneMatch(line -> line.contains("->")));
	}

	@Test
	void commentsAboveAnItemGoWithIt() {
		EditedText text = EditedText.of("system X {\n\n\t// not mine\n\n\t// mine\n\tlock L\n\tprocess P {\n\t\texit\n\t}\n}\n");
		assertEquals("system X {\n  // mine\n  lock L\n\n  process P {\n    exit\n  }\n}\n",
				text.edits().copy(elements(text, "L", "P")));
	}

	@Test
	void nothingIsNoCopy() {
		EditedText text = EditedText.ofItems(BUFFER);
		assertEquals("Nothing is selected that could be copied.",
				assertThrows(EditException.class, () -> text.edits().copy(List.of())).getMessage());
	}

	@Test
	void duplicatesGetNamesOfTheirOwnEverywhere() {
		EditedText.ofItems("""
				mailbox Jobs : int @(320, 120)

				process Producer @(80, 120) {
				  send 1 to Jobs
				}
				Producer -> Jobs @(9, 9)""").becomes("""
				mailbox Jobs : int @(320, 120)
				mailbox Jobs1 : int @(340, 150)

				process Producer @(80, 120) {
				  send 1 to Jobs
				}

				process Producer1 @(100, 150) {
				  send 1 to Jobs1
				}
				Producer -> Jobs @(9, 9)
				Producer1 -> Jobs1 @(29, 39)""",
				(edits, text) -> edits.duplicate(elements(text, "Producer", "Jobs"), 20, 30).edit());
	}

	@Test
	void numbersAreCountedOn() {
		EditedText text = EditedText.ofItems("lock A1\nlock A2\nprocess A9 { }");
		Addition addition = text.edits().duplicate(elements(text, "A1", "A9"), 1, 1);
		assertEquals(List.of("A3", "A4"), addition.names());
		SourceFile result = text.applied(addition.edit());
		assertEquals(List.of("A1", "A2", "A3", "A9", "A4"),
				result.system().getItems().stream().map(item -> ((NamedElement) item).getName()).toList());
	}

	@Test
	void nothingLeavesTheDrawing() {
		EditedText.ofItems("lock A @(30, 5)\nlock B @(10, 50)").becomes(
				"lock A @(30, 5)\nlock B @(10, 50)\nlock A1 @(20, 0)\nlock B1 @(0, 45)",
				(edits, text) -> edits.duplicate(elements(text, "A", "B"), -100, -7).edit());
	}

	@Test
	void pastedAtAPoint() {
		String copy = "system Y { lock A @(30, 5)  lock B @(10, 50) }";
		EditedText.ofItems("process P { }").becomes("lock A @(120, 200)\nlock B @(100, 245)\nprocess P { }",
				(edits, text) -> edits.pasteAt(copy, 100, 200).edit());
		EditedText.ofItems("process P { }").becomes("lock A @(7, 8)\nlock B @(47, 48)\nprocess P { }",
				(edits, text) -> edits.pasteAt("lock A lock B", 7, 8).edit());
	}

	@Test
	void equalConstantsAreReusedAndOthersRenamed() {
		EditedText source = EditedText.ofItems(BUFFER);
		String copy = source.edits().copy(List.of(source.named("Jobs"), source.named("M")));
		EditedText.ofItems("const N   = 4\nenum Kind { ACK, REQ }").becomes("""
				const N   = 4
				const M = N * 2
				enum Kind { ACK, REQ }
				enum Kind1 { REQ1, ACK1 }

				mailbox Jobs : Kind1 capacity N @(320, 120) // the buffer""",
				(edits, text) -> edits.paste(copy, 0, 0).edit());
		EditedText.ofItems("const N = 5\nconst M = N * 2\nbus Bus").becomes("""
				const N = 5
				const M = N * 2
				const N1 = 4 // slots
				const M1 = N1 * 2

				enum Kind { REQ, ACK }
				bus Bus

				mailbox Jobs : Kind capacity N1 via Bus @(320, 120) // the buffer""",
				(edits, text) -> edits.paste(copy, 0, 0).edit());
	}

	@Test
	void attributesThatNameNothingAreLeftOut() {
		String copy = "process P in Parent daemon { }\nmailbox M : int via Net owner P capacity 1";
		EditedText.ofItems("lock L").becomes("lock L\nmailbox M : int owner P capacity 1\n\nprocess P daemon { }",
				(edits, text) -> edits.paste(copy, 0, 0).edit());
		EditedText.ofItems("process Parent { }\nnetwork Net").becomes("""
				process Parent { }
				network Net

				mailbox M : int via Net owner P capacity 1

				process P in Parent daemon { }""", (edits, text) -> edits.paste(copy, 0, 0).edit());
	}

	@Test
	void localVariablesDoNotHideWhatIsThere() {
		EditedText.ofItems("lock x").becomes("lock x\n\nprocess P { var x1 : int = 1  x1 = x1 + 1 }",
				(edits, text) -> edits.paste("process P { var x : int = 1  x = x + 1 }", 0, 0).edit());
	}

	@Test
	void indentationAndLineEndsAreThoseOfTheFile() {
		EditedText text = EditedText.of("system X {\r\n\tprocess P {\r\n\t\texit\r\n\t}\r\n}\r\n");
		text.becomesText("system X {\r\n\tprocess P {\r\n\t\texit\r\n\t}\r\n\r\n\tprocess Q {\r\n\t\tloop {\r\n\t\t\texit\r\n\t\t}\r\n\t}\r\n}\r\n",
				(edits, same) -> edits.paste("system Y {\n    process Q {\n        loop {\n            exit\n        }\n    }\n}", 0, 0).edit());
	}

	@Test
	void aSystemOnOneLine() {
		EditedText.of("system X { process P { } }").becomesText("""
				system X { process P { }

				  process P1 { }

				  process Q { }
				}""", (edits, text) -> edits.paste("process P { } process Q { }", 0, 0).edit());
	}

	@Test
	void garbageIsRefused() {
		EditedText text = EditedText.ofItems("lock L");
		text.refuses("The clipboard holds no nodes that could be pasted.", (edits, same) -> edits.paste("", 0, 0).edit());
		EditException refusal = assertThrows(EditException.class,
				() -> text.edits().paste("Dear all, see you at noon.", 0, 0));
		assertTrue(refusal.getMessage().startsWith("The clipboard holds no part of a system that could be pasted: "),
				refusal.getMessage());
	}

	@Test
	void aCutCanBePastedUnderItsOldNames() {
		EditedText text = EditedText.ofItems("lock L\n\nprocess P { lock L { exit } }\nP -- L");
		String copy = text.edits().copy(elements(text, "L"));
		SourceFile cut = text.applied(text.edits().delete(text.node("L")));
		EditedText.of(cut.text()).becomes("lock L\n\nprocess P { lock L { exit } }", (edits, same) -> edits.paste(copy, 0, 0).edit());
	}

	private static List<NamedElement> elements(EditedText text, String... names) {
		return Arrays.stream(names).map(text::named).toList();
	}
}
