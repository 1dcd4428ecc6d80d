package org.ipcstudio.language.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.ipcstudio.language.Problem;
import org.ipcstudio.language.assist.Hover.Fact;
import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.junit.jupiter.api.Test;

/** What is told about a place. */
class HoversTest {

	private static final String TEXT = """
			system S {
			  const N = 2 + 3
			  /**
			   * What has to
			   * be done.
			   */
			  mailbox Jobs : int capacity 4 @(320, 120)
			  process Producer @(80, 120) {
			    loop { send N to Jobs }
			  }
			  process Consumer {
			    var job : int
			    loop {
			      receive job from Jobs
			      receive job from Jobs
			    }
			  }
			  Producer -> Jobs -> Consumer
			}
			""";

	private static Optional<Hover> hover(String marked) {
		Caret caret = Caret.of(marked);
		return Hovers.at(caret.file(), caret.offset());
	}

	@Test
	void aChannelTellsWhoUsesItWhere() {
		Hover hover = hover(TEXT.replace("to Jobs", "to §Jobs")).orElseThrow();
		assertEquals(ElementKind.MAILBOX, hover.kind());
		assertEquals("Jobs", hover.title());
		assertEquals("mailbox Jobs : int capacity 4", hover.declaration());
		assertEquals("What has to\nbe done.", hover.documentation());
		assertEquals(List.of(new Fact("Type", "int"), new Fact("Capacity", "4")), hover.facts());
		assertEquals(List.of(new NodeUse("Producer", "sends", List.of(9)),
				new NodeUse("Consumer", "receives", List.of(14, 15))),
				hover.uses());
	}

	@Test
	void aProcessIsDeclaredByItsHead() {
		assertEquals("process Producer", hover(TEXT.replace("process Pro", "process §Pro")).orElseThrow().declaration());
	}

	@Test
	void aConstantTellsItsValue() {
		assertEquals(List.of(new Fact("Value", "5")), hover(TEXT.replace("send N", "send §N")).orElseThrow().facts());
	}

	@Test
	void keywordsAreExplained() {
		Hover hover = hover(TEXT.replace("receive job", "rec§eive job")).orElseThrow();
		assertEquals("receive", hover.title());
		assertTrue(hover.documentation().startsWith("Takes a message"));
	}

	@Test
	void problemsAreTold() {
		Hover hover = hover("system S { process P { se§nd 1 to nowhere } }").orElseThrow();
		assertEquals("send", hover.title());
		Hover unknown = hover("system S { process P { send 1 to now§here } }").orElseThrow();
		assertEquals(List.of("`nowhere` is not declared."), unknown.problems().stream().map(Problem::message).toList());
	}

	@Test
	void nothingAtBlanksAndBehindTheEnd() {
		assertEquals(Optional.empty(), hover("§  " + TEXT));
		assertEquals(Optional.empty(), hover(TEXT + "§"));
	}

	@Test
	void everyWordOfTheLanguageIsExplained() {
		for (int type = IpcLexer.SYSTEM; type <= IpcLexer.ME; type++) {
			String literal = IpcLexer.VOCABULARY.getLiteralName(type);
			String word = literal.substring(1, literal.length() - 1);
			assertTrue(Keywords.explanation(word).filter(sentence -> sentence.endsWith(".")).isPresent(), word);
		}
	}
}
