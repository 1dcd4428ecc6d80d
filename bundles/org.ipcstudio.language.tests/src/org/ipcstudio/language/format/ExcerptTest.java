package org.ipcstudio.language.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ipcstudio.language.SourceFile;
import org.ipcstudio.model.Block;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.ModelFactory;
import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.Network;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Statement;
import org.ipcstudio.model.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of models as they look in a text. */
class ExcerptTest {

	private static Object first(String item) {
		return SourceFile.parse("system X {\nenum Kind { REQ, ACK }\n" + item + "\n}").system().getItems().get(1);
	}

	@ParameterizedTest
	@ValueSource(strings = {"1", "true", "N + 1", "(1 + 2) * 3", "a ? b : c", "-x", "len(M) > 0", "R.x[self]"})
	void expressions(String text) {
		Memory memory = (Memory) first("memory R { x : int = " + text + " }");
		assertEquals(text, Excerpt.of(memory.getVariables().getFirst().getValue()));
	}

	@ParameterizedTest
	@ValueSource(strings = {"int", "bool?", "0..N-1", "Kind", "(Kind, int)", "(int, bool?)?"})
	void types(String text) {
		assertEquals(text, Excerpt.of(((Mailbox) first("mailbox M : " + text)).getType()));
	}

	@Test
	void messages() {
		Mailbox mailbox = (Mailbox) first("mailbox M : (Kind, int) initially [(REQ, 1 + 1)]");
		assertEquals("(REQ, 1 + 1)", Excerpt.of(mailbox.getInitially().getMessages().getFirst()));
		Mailbox single = (Mailbox) first("mailbox M : int initially [7]");
		assertEquals("7", Excerpt.of(single.getInitially().getMessages().getFirst()));
	}

	@Test
	void durations() {
		assertEquals("2 * N ms", Excerpt.of(((Network) first("network W latency 2 * N ms")).getLatency()));
	}

	@Test
	void ofAStatementOnlyItsFirstLine() {
		List<Statement> statements = body("""
				send (1, x) to M within 5 ms
				loop {
				  x = 1
				  y = 2
				}
				if x > 0 { exit }""").getStatements();
		assertEquals(List.of("send (1, x) to M within 5 ms", "loop {", "if x > 0 { exit }"),
				statements.stream().map(Excerpt::of).toList());
	}

	@Test
	void linesOfAProgram() {
		assertEquals(List.of("var x : int = 0", "loop {", "  receive x from M", "  if x == 1 {", "    break",
				"    exit", "  }", "}"), Excerpt.lines(body("""
						var x:int=0   // a comment

						loop { receive   x from M
						if x==1 { break
						exit } }""")));
		assertEquals(List.of(), Excerpt.lines(body("")));
		assertEquals(List.of(), Excerpt.lines(null));
	}

	@Test
	void namesThatNobodyDeclaresStayReadable() {
		assertEquals(List.of("send Nothing to Nowhere[3]"), Excerpt.lines(body("send Nothing to Nowhere[3]")));
	}

	@Test
	void whatIsMissingIsUnknown() {
		assertEquals("\u2026", Excerpt.of((Expression) null));
		assertEquals("\u2026", Excerpt.of((Type) null));
		assertEquals("\u2026", Excerpt.of(ModelFactory.eINSTANCE.createDuration()).substring(0, 1));
		assertEquals("\u2026", Excerpt.of(ModelFactory.eINSTANCE.createBinary()));
		assertEquals("\u2026", Excerpt.of(ModelFactory.eINSTANCE.createSend()));
	}

	private static Block body(String program) {
		return ((Process) first("process P {\n" + program + "\n}")).getBody();
	}
}
