package org.ipcstudio.language.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What may be written in a program and in declarations. */
class CompletionTest {

	private static final String SYSTEM = """
			system S {
			  enum Kind { REQ, ACK }
			  const N = 5
			  mailbox Flags : bool
			  mailbox Jobs : int
			  mailbox Pairs : (Kind, int)
			  mailbox Other : int
			  pipe Out by P : byte
			  pipe Foreign by Q : byte
			  memory R { x : int  y : bool }
			  lock L
			  semaphore Sem = 1
			  process P {
			    var i : int = 0
			    var b : bool
			    var k : Kind
			    var who : pid
			    §
			  }
			  process Q { }
			  process Child in P { }
			  link P -> Q
			  P -> Jobs
			  P -> Flags
			  P -> Pairs
			  P <- Other
			  P -> Out -> Child
			  P <-> R
			  P -- L
			}
			""";

	private static Caret connection(String connection) {
		return Caret.of(SYSTEM.replace("§", "").replace("P -- L", connection));
	}

	private static Caret program(String statement) {
		return Caret.of(SYSTEM.replace("§", statement));
	}

	@Test
	void theConnectedChannelOfTheTypeComesFirst() {
		assertEquals(List.of("Jobs"), program("send i to §").labels(ElementKind.MAILBOX).subList(0, 1));
		assertEquals(List.of("Flags"), program("send b to §").labels(ElementKind.MAILBOX).subList(0, 1));
		assertEquals(List.of("Flags"), program("send i < 3 to §").labels(ElementKind.MAILBOX).subList(0, 1));
		assertEquals(List.of("Pairs"), program("send (k, i) to §").labels(ElementKind.MAILBOX).subList(0, 1));
		assertEquals(List.of("Other"), program("receive i from §").labels(ElementKind.MAILBOX).subList(0, 1));
	}

	@Test
	void whatIsNotConnectedComesWithTheConnection() {
		Caret caret = Caret.of("""
				system S {
				  mailbox A
				  process P {
				    var x : int
				    send x to §
				  }
				}
				""");
		assertEquals("connects P to it – mailbox : int capacity unbounded", caret.proposal("A").detail());
		caret.becomes("""
				system S {
				  mailbox A
				  process P {
				    var x : int
				    send x to A
				  }

				  P -> A
				}
				""", "A");
	}

	@Test
	void aConnectionIsDrawnBehindTheLastOne() {
		Caret.of("""
				system S {
				  mailbox A  mailbox B
				  process P {
				    var x : int
				    receive x from §
				  }
				  P -> B   // out
				  assert always true
				}
				""").becomes("""
				system S {
				  mailbox A  mailbox B
				  process P {
				    var x : int
				    receive x from A
				  }
				  P -> B
				  A -> P   // out
				  assert always true
				}
				""", "A");
	}

	@Test
	void anArrowIsMadeOneOfBothDirections() {
		Caret caret = program("send i to §");
		assertTrue(caret.proposal("Other").detail().startsWith("makes the connection bidirectional"));
		assertEquals("<->", caret.proposal("Other").additions().getFirst().text());
	}

	@Test
	void aLinkIsMadeBidirectional() {
		assertEquals(List.of(), program("send i to §").proposal("Q").additions());
		assertEquals("<->", program("receive i from §").proposal("Q").additions().getFirst().text());
	}

	@Test
	void processesAndVariablesThatNameThemAreForDirectCommunication() {
		assertEquals(List.of("Q", "Child"), program("send i to §").labels(ElementKind.PROCESS));
		assertEquals(List.of("who"), program("send i to §").labels(ElementKind.VARIABLE));
		assertTrue(program("receive i from §").labels().contains("any"));
	}

	@Test
	void aForeignPipeCannotBeConnected() {
		Caret caret = program("write 1 to §");
		assertEquals(List.of("Out", "Foreign"), caret.labels());
		assertEquals(List.of(), caret.proposal("Foreign").additions());
	}

	@Test
	void anElementOfAnArrayHasAnIndex() {
		Caret caret = Caret.of("system S { mailbox Fork[3] : bool process P[3] { send true to § } P -> Fork }");
		assertEquals("Fork[self]", caret.proposal("Fork").insertion().text());
		assertEquals("Fork[0]", Caret.of("system S { mailbox Fork[3] process P { send 1 to § } }").proposal("Fork")
				.insertion().text());
	}

	@Test
	void operands() {
		assertEquals(List.of("L"), program("lock §").labels());
		assertEquals(List.of("Child", "Sem"), program("wait §").labels());
		assertEquals(List.of("Sem"), program("signal §").labels());
		assertEquals(List.of("Child"), program("spawn §").labels());
		assertEquals(List.of("Out", "Foreign"), program("close §").labels());
		assertTrue(program("i = len(§)").labels().contains("Jobs"));
		program("signal §").proposal("Sem").additions().forEach(addition -> assertTrue(addition.text().contains("P -- Sem")));
	}

	@Test
	void valuesOfTheTypeComeFirst() {
		assertEquals("b", program("if §").labels().getFirst());
		assertEquals("i", program("i = §").labels().getFirst());
		assertEquals("i", program("i = 3 + §").labels().getFirst());
		assertEquals(List.of("k", "REQ", "ACK"), program("k = §").labels().subList(0, 3));
		assertEquals(List.of("k", "REQ", "ACK"), program("if k == §").labels().subList(0, 3));
		assertEquals("who", program("who = §").labels().getFirst());
		assertEquals("k", program("send § to Pairs").labels().subList(0, 1).getFirst());
		assertEquals("k", program("receive (§ from Pairs").labels().getFirst());
		assertEquals("REQ", program("receive (R§, i) from Pairs").labels(ElementKind.ENUM_LITERAL).getFirst());
	}

	@Test
	void sharedVariablesBehindTheDot() {
		assertEquals(List.of("x", "y"), program("i = R.§").labels());
		assertEquals(List.of("x", "y"), program("R.§").labels());
	}

	@Test
	void sharedVariablesAreProposedWithTheirMemory() {
		assertTrue(program("i = §").labels().contains("R.x"));
		assertTrue(program("R§").labels().contains("R.x"));
	}

	@Test
	void whoSentAMessageIsForPidVariables() {
		assertEquals("who", program("receive i from Other by §").labels().getFirst());
		assertEquals("who", program("send i to Jobs delivered to §").labels().getFirst());
	}

	@Test
	void aVariableIsVisibleInItsBlockBehindItsDeclaration() {
		assertFalse(program("§ var late : int").labels().contains("late"));
		assertFalse(program("loop { var inner : int } i = §").labels().contains("inner"));
		assertTrue(program("loop { var inner : int i = § }").labels().contains("inner"));
		assertTrue(program("for n in 0..3 { i = § }").labels().contains("n"));
		assertFalse(program("for n in 0..3 { § }").labels(ElementKind.VARIABLE).contains("n"));
		assertFalse(program("var z : int = §").labels().contains("z"));
	}

	@Test
	void typesAndAttributes() {
		assertEquals(List.of("bool", "int", "byte", "pid"), program("var v : §").labels(ElementKind.TYPE));
		assertTrue(program("var v : §").labels().contains("Kind"));
		List<String> attributes = Caret.of("system S { mailbox M : int capacity 3 §  process P { } }").labels();
		assertTrue(attributes.containsAll(List.of("initially", "via", "sharing", "owner", "absent")), attributes.toString());
		assertFalse(attributes.contains("capacity"), attributes.toString());
		assertFalse(attributes.contains("half") || attributes.contains("path"), attributes.toString());
		List<String> fifo = Caret.of("system S { fifo F § full duplex }").labels();
		assertFalse(fifo.contains("half") || fifo.contains("sharing"), fifo.toString());
		assertEquals(List.of("pair", "exclusive", "any"), Caret.of("system S { mailbox M sharing § }").labels());
	}

	@Test
	void onlyLegalPartnersStandAtTheEndOfAConnection() {
		Caret forward = connection("Q -> §");
		assertTrue(forward.labels().containsAll(List.of("Jobs", "Out", "R")), forward.labels().toString());
		assertFalse(forward.labels().contains("L") || forward.labels().contains("P"), forward.labels().toString());
		assertEquals(List.of("L", "Sem"), connection("P -- §").labels());
		assertEquals(List.of("Q", "Child", "P"), connection("Jobs -> §").labels());
	}

	@Test
	void parentsCreatorsCarriersAndLinks() {
		assertEquals(List.of("Q", "A"), Caret.of("system S { process Q { } process A { } process P in § { } }").labels());
		assertEquals(List.of("W"), Caret.of("system S { network W mailbox M via § }").labels());
		assertEquals(List.of("A"), Caret.of("system S { process Q { } link Q <-> §  process A { } }").labels());
		assertEquals(List.of("Q"), Caret.of("system S { process Q { } pipe X by § }").labels());
	}

	@Test
	void keywordsOfTheGrammar() {
		assertTrue(program("§").labels(ElementKind.KEYWORD).containsAll(List.of("loop", "send", "receive", "select", "var")));
		assertFalse(program("§").labels(ElementKind.KEYWORD).contains("mailbox"));
		assertEquals(List.of("to"), program("send i §").labels(ElementKind.KEYWORD));
		assertEquals(List.of("write", "read"), program("open Out to §").labels(ElementKind.KEYWORD));
		assertEquals(List.of("us", "ms", "s"), program("work 5 §").labels(ElementKind.KEYWORD));
		assertTrue(connection("§").labels(ElementKind.KEYWORD).contains("mailbox"));
	}

	@Test
	void whatIsDemandedOfASystem() {
		Caret demand = Caret.of("system S { memory R { x : int done : bool } assert § }");
		assertTrue(demand.labels(ElementKind.KEYWORD).containsAll(List.of("always", "finally", "eventually", "progress")),
				demand.labels().toString());
		Caret leads = Caret.of("system S { memory R { x : int } assert R.x == 1 § }");
		assertTrue(leads.labels(ElementKind.KEYWORD).contains("leads"), leads.labels().toString());
		assertEquals(List.of("to"), Caret.of("system S { assert true leads § }").labels(ElementKind.KEYWORD));
		List<String> values = List.of("R.done", "R.x");
		assertTrue(demand.labels().containsAll(values), demand.labels().toString());
		assertTrue(Caret.of("system S { memory R { x : int done : bool } assert eventually § }").labels().containsAll(values));
		assertTrue(Caret.of("system S { memory R { x : int done : bool } assert true leads to § }").labels()
				.containsAll(values));
		List<String> items = Caret.of("system S { § }").labels(ElementKind.TEMPLATE);
		assertTrue(items.containsAll(List.of("assert eventually", "assert leads to")), items.toString());
	}

	@Test
	void aBegunWordChoosesAndIsReplaced() {
		assertEquals(List.of("Jobs"), program("send i to Jo§").labels());
		assertEquals(List.of("Jobs"), program("send i to jo§").labels());
		assertEquals(SYSTEM.replace("§", "send i to Jobs"), text(program("send i to J§"), "Jobs"));
		assertTrue(program("rec§").labels().contains("receive"));
	}

	private static String text(Caret caret, String label) {
		Proposal proposal = caret.proposal(label);
		return new StringBuilder(caret.file().text()).replace(proposal.replaced().offset(), proposal.replaced().end(),
				proposal.insertion().text()).toString();
	}

	@Test
	void nothingInCommentsStringsAndNumbers() {
		assertEquals(List.of(), program("// se§").labels());
		assertEquals(List.of(), program("/* se§ */").labels());
		assertEquals(List.of(), program("print \"a§b\"").labels());
		assertEquals(List.of(), program("i = 12§").labels());
	}

	@Test
	void brokenTextDoesNoHarm() {
		assertEquals("Jobs", program("loop { if b { send i to §").labels(ElementKind.MAILBOX).getFirst());
		assertEquals("Jobs", program("x = = 3 ) \n send i to §").labels(ElementKind.MAILBOX).getFirst());
		assertEquals("A", Caret.of("system S { mailbox A process P { send 1 to §").labels().getFirst());
		assertTrue(Caret.of("system S {\n  process P {\n    loop {\n  mailbox M : int\n  §").labels().contains("capacity"));
		assertTrue(Caret.of("§").labels().contains("system"));
		assertTrue(Caret.of("// a comment\n§").labels().contains("system"));
	}
}
