package org.ipcstudio.language.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ipcstudio.model.AlwaysProperty;
import org.ipcstudio.model.LeadsToProperty;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.SharedVariable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributeEditTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
			mailbox E                          | CAPACITY    | 3              | mailbox E capacity 3
			mailbox E : int @(1, 2)            | CAPACITY    | N + 1          | mailbox E : int capacity N + 1 @(1, 2)
			mailbox E capacity 3 absent        | CAPACITY    | unbounded      | mailbox E capacity unbounded absent
			mailbox E // c                     | TYPE        | (int, bool)?   | mailbox E : (int, bool)? // c
			mailbox E[2] : int capacity 3      | TYPE        | 0..7           | mailbox E[2] : 0..7 capacity 3
			mailbox E : int                    | SIZE        | N              | mailbox E[N] : int
			mailbox E[N]:int                   | SIZE        | N + 1          | mailbox E[N + 1]:int
			mailbox E capacity 3               | INITIALLY   | [1, 2]         | mailbox E capacity 3 initially [1, 2]
			mailbox E                          | INITIALLY   | 3 of true      | mailbox E initially 3 of true
			mailbox E                          | SHARING     | pair           | mailbox E sharing pair
			mailbox E sharing pair             | SHARING     | any            | mailbox E sharing any
			mailbox E                          | OWNER       | P              | mailbox E owner P
			mailbox E                          | ABSENT      | true           | mailbox E absent
			mailbox E absent @(1, 2)           | ABSENT      | false          | mailbox E @(1, 2)
			mailbox E                          | CARRIER     | W              | mailbox E via W
			mailbox E                          | CARRIER     | send           | mailbox E via `send`
			fifo E                             | DUPLEX      | full           | fifo E full duplex
			fifo E half duplex                 | DUPLEX      | full           | fifo E full duplex
			fifo E                             | PATH        | /tmp/"a"       | fifo E path "/tmp/\\"a\\""
			process E { }                      | PARENT      | P              | process E in P { }
			process E in P { }                 | PARENT      | Q              | process E in Q { }
			process E{ }                       | DAEMON      | true           | process E daemon { }
			process E { }                      | PRIORITY    | 2 * N          | process E priority 2 * N { }
			process E { }                      | COMMAND     | "ls", "-l"     | process E exec "ls", "-l" { }
			process E @(1, 2) { }              | SIZE        | 3              | process E[3] @(1, 2) { }
			pipe E by P                        | CREATOR     | Q              | pipe E by Q
			pipe E by P                        | SIZE        | 2              | pipe E[2] by P
			pipe E by P : int                  | INHERITED   | true           | pipe E by P inherited : int
			pipe E by P                        | TYPE        | byte           | pipe E by P : byte
			pipe E by P                        | CAPACITY    | 3              | pipe E by P capacity 3
			link P <-> Q                       | TYPE        | byte           | link P <-> Q : byte
			link P -> Q                        | CAPACITY    | 3              | link P -> Q capacity 3
			lock E                             | SIZE        | 3              | lock E[3]
			semaphore E @(1, 2)                | VALUE       | 3              | semaphore E = 3 @(1, 2)
			semaphore E[2] = 3                 | VALUE       | 4              | semaphore E[2] = 4
			bus E @(1, 2)                      | TRANSFER    | 5 ms           | bus E transfer 5 ms @(1, 2)
			bus E                              | ARBITRATION | priority       | bus E arbitration priority
			network E                          | LATENCY     | 5 ms           | network E latency 5 ms
			network E                          | LOSS        | 2.5            | network E loss 2.5 %
			network E                          | REORDER     | true           | network E reorder
			const E = 3                        | VALUE       | 4 + N          | const E = 4 + N
			""")
	void setting(String before, Attribute attribute, String value, String after) {
		String others = "\nprocess P { }\nprocess Q { }\nbus W\nbus `send`";
		EditedText.ofItems(before + others).becomes(after + others,
				(edits, text) -> edits.set(text.system().getItems().getFirst(), attribute, value));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
			mailbox E : int capacity 3 @(1, 2) | CAPACITY    | mailbox E : int @(1, 2)
			mailbox E : int capacity 3         | TYPE        | mailbox E capacity 3
			mailbox E:int                      | TYPE        | mailbox E
			mailbox E[3]:int                   | SIZE        | mailbox E:int
			mailbox E capacity(3)via W         | CAPACITY    | mailbox E via W
			mailbox E                          | CAPACITY    | mailbox E
			process E in P{ }                  | PARENT      | process E{ }
			semaphore E = 3 @(1, 2)            | VALUE       | semaphore E @(1, 2)
			network E loss 2 % reorder         | LOSS        | network E reorder
			fifo E full duplex path "a"        | DUPLEX      | fifo E path "a"
			""")
	void clearing(String before, Attribute attribute, String after) {
		String others = "\nprocess P { }\nbus W";
		EditedText.ofItems(before + others).becomes(after + others,
				(edits, text) -> edits.clear(text.system().getItems().getFirst(), attribute));
	}

	@Test
	void attributeOnALineOfItsOwn() {
		EditedText.ofItems("mailbox E // c\n  capacity 3\n  absent").becomes("mailbox E // c\n  absent",
				(edits, text) -> edits.clear(text.named("E"), Attribute.CAPACITY));
	}

	@Test
	void sharedVariables() {
		EditedText text = EditedText.ofItems("memory R { x : int  atomic y[2] : bool = true }");
		text.becomes("memory R { atomic x : int  atomic y[2] : bool = true }",
				(edits, same) -> edits.set(variable(same, 0), Attribute.ATOMIC, "true"));
		text.becomes("memory R { x[3] : int  atomic y[2] : bool = true }",
				(edits, same) -> edits.set(variable(same, 0), Attribute.SIZE, "3"));
		text.becomes("memory R { x : int = 4  atomic y[2] : bool = true }",
				(edits, same) -> edits.set(variable(same, 0), Attribute.VALUE, "4"));
		text.becomes("memory R { x : 0..3  atomic y[2] : bool = true }",
				(edits, same) -> edits.set(variable(same, 0), Attribute.TYPE, "0..3"));
		text.becomes("memory R { x : int  y[2] : bool = true }",
				(edits, same) -> edits.clear(variable(same, 1), Attribute.ATOMIC));
		text.becomes("memory R { x : int  atomic y[2] : bool }",
				(edits, same) -> edits.clear(variable(same, 1), Attribute.VALUE));
		text.becomes("memory R { x : int  atomic y : bool = true }",
				(edits, same) -> edits.clear(variable(same, 1), Attribute.SIZE));
		text.refuses("The shared variable x needs its type.", (edits, same) -> edits.clear(variable(same, 0), Attribute.TYPE));
	}

	private static SharedVariable variable(EditedText text, int number) {
		return ((Memory) text.named("R")).getVariables().get(number);
	}

	@Test
	void conditionsOfProperties() {
		EditedText.ofItems("assert always 1 == 2 // c").becomes("assert always 1 == 3 // c",
				(edits, text) -> edits.set(text.items(AlwaysProperty.class, 0), Attribute.CONDITION, " 1 == 3 "));
		EditedText.ofItems("assert leads == 0 leads /* a */ to true // c\nconst leads = 1").becomes(
				"assert leads == 7 leads /* a */ to true // c\nconst leads = 1",
				(edits, text) -> edits.set(text.items(LeadsToProperty.class, 0), Attribute.CONDITION, "leads == 7"));
		EditedText.ofItems("assert leads == 0 leads to true // c\nconst leads = 1").becomes(
				"assert leads == 0 leads to leads == 7 // c\nconst leads = 1",
				(edits, text) -> edits.set(text.items(LeadsToProperty.class, 0), Attribute.CONSEQUENCE, "leads == 7"));
	}

	@Test
	void repeatedAttributesBecomeOne() {
		EditedText.ofItems("mailbox M capacity 1 absent capacity 2").becomes("mailbox M capacity 3 absent",
				(edits, text) -> edits.set(text.named("M"), Attribute.CAPACITY, "3"));
	}

	@Test
	void onlyTheDifferenceIsTouched() {
		EditedText text = EditedText.ofItems("mailbox M capacity   1000");
		assertEquals(0, text.edits().set(text.named("M"), Attribute.ABSENT, "false").getLength());
		EditedText tight = EditedText.ofItems("mailbox M capacity 1000");
		assertEquals(1, tight.edits().set(tight.named("M"), Attribute.CAPACITY, "1010").getLength());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
			mailbox E    | CAPACITY    | 3 +
			mailbox E    | CAPACITY    | 3 mailbox X
			mailbox E    | CAPACITY    | 3 absent
			mailbox E    | CAPACITY    | 3 // c
			mailbox E    | CAPACITY    | (int, 3)
			mailbox E    | CAPACITY    | ##
			mailbox E    | CAPACITY    | 99999999999
			mailbox E    | TYPE        | 7 8
			mailbox E    | TYPE        | 5
			mailbox E    | TYPE        | int capacity 3
			mailbox E    | INITIALLY   | 1
			mailbox E    | SHARING     | all
			mailbox E    | SIZE        | 3] : int capacity [4
			mailbox E    | OWNER       | Q
			mailbox E    | OWNER       | W
			mailbox E    | CARRIER     | P
			mailbox E    | CARRIER     | ##
			mailbox E    | PARENT      | P
			mailbox E    | VALUE       | 3
			fifo E       | DUPLEX      | double
			process E { }| PRIORITY    | 3 { } process Z
			process E { }| COMMAND     | ls
			process E { }| PARENT      | E
			network E    | LOSS        | -1
			network E    | LATENCY     | 5
			const E = 1  | VALUE       | { }
			""")
	void impossibleValuesAreRefused(String item, Attribute attribute, String value) {
		EditedText text = EditedText.ofItems(item + "\nprocess P { }\nbus W");
		EditException refusal = assertThrows(EditException.class,
				() -> text.edits().set(text.system().getItems().getFirst(), attribute, value));
		assertTrue(refusal.getMessage().endsWith("."), refusal.getMessage());
	}

	@Test
	void requiredAttributesCannotBeCleared() {
		EditedText text = EditedText.ofItems("pipe P by A\nconst N = 1\nprocess A { }");
		text.refuses("The pipe P needs its creator.", (edits, same) -> edits.clear(same.named("P"), Attribute.CREATOR));
		text.refuses("The constant N needs its value.", (edits, same) -> edits.clear(same.named("N"), Attribute.VALUE));
		text.refuses("A constant has no capacity.", (edits, same) -> edits.clear(same.named("N"), Attribute.CAPACITY));
	}

	@Test
	void descendantCannotBecomeTheParent() {
		EditedText.ofItems("process A { }\nprocess B in A { }").refuses(
				"The process A cannot be a child of B, because B is itself or one of its descendants.",
				(edits, text) -> edits.set(text.named("A"), Attribute.PARENT, "B"));
	}
}
