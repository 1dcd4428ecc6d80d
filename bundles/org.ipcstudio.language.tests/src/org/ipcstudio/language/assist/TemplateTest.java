package org.ipcstudio.language.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.assist.Template.Slot;
import org.ipcstudio.language.format.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Templates, and that each of them is legal where it is proposed. */
class TemplateTest {

	private static final String SYSTEM = """
			system S {
			  mailbox M : int
			  mailbox M2 : int
			  pipe Out by P : byte
			  fifo F : byte
			  memory R { x : int }
			  lock L
			  semaphore Sem = 1
			  process P {
			    var i : int = 0
			    var b : bool
			    var who : pid
			    §
			  }
			  process Child in P { }
			  P <-> M
			  P <-> M2
			}
			""";

	@Test
	void placesOfATemplate() {
		Template template = Template.of("send ${value} to ${channel}${cursor} ${value}", Map.of("value", List.of("x", "y")));
		assertEquals("send x to channel x", template.text());
		assertEquals(List.of(new Slot(5, "value", List.of("x", "y")), new Slot(10, "channel", List.of("channel")),
				new Slot(18, "value", List.of("x", "y"))), template.slots());
		assertEquals(17, template.caret());
	}

	@Test
	void withoutACaretItGoesToTheEnd() {
		assertEquals(4, Template.of("exit", Map.of()).caret());
	}

	private static Proposal template(String label) {
		return Caret.of(SYSTEM).proposals().stream()
				.filter(proposal -> proposal.kind() == ElementKind.TEMPLATE && proposal.label().equals(label)).findFirst()
				.orElseThrow();
	}

	@Test
	void linesAreIndented() {
		Proposal loop = template("loop");
		assertEquals("loop {\n      \n    }", loop.insertion().text());
		assertEquals("loop {\n      ".length(), loop.insertion().caret());
	}

	@Test
	void placesHoldWhatIsConnected() {
		Proposal send = template("send");
		assertEquals("send who to M", send.insertion().text());
		assertEquals(List.of("M", "M2"), send.insertion().slots().getLast().choices());
	}

	@ParameterizedTest
	@CsvSource({ "§, statements", "i = §, functions", "select { § }, branches" })
	void everyTemplateOfAProgramIsSyntax(String statement, String group) {
		isSyntax(SYSTEM.replace("§", statement), group);
	}

	@Test
	void everyTemplateOfASystemIsSyntax() {
		isSyntax(SYSTEM.replace("§", "").replace("  P <-> M2", "  P <-> M2\n  §"), "items");
		isSyntax("§", "system");
	}

	private static void isSyntax(String text, String group) {
		Caret caret = Caret.of(text);
		List<Proposal> templates = caret.proposals().stream().filter(one -> one.kind() == ElementKind.TEMPLATE).toList();
		String[] names = ResourceBundle.getBundle("org.ipcstudio.language.assist.templates").getString(group).split("\\s+");
		assertEquals(names.length, templates.size(), group);
		for (Proposal template : templates) {
			String result = new StringBuilder(caret.file().text()).insert(caret.offset(), template.insertion().text())
					.toString();
			assertTrue(Syntax.firstError(SourceFile.parse(result)).isEmpty(),
					() -> template.label() + ": " + Syntax.firstError(SourceFile.parse(result)) + " in " + result);
		}
	}
}
