package org.ipcstudio.language.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.ipcstudio.model.NamedElement;
import org.junit.jupiter.api.Test;

/** Names, their declarations, and where else they stand. */
class ElementsTest {

	private static final String TEXT = """
			system S {
			  mailbox M : int
			  memory R { x : int  y[2] : int }
			  process P {
			    var i : int = 0
			    loop {
			      i = i + R.x
			      send i to M
			      receive i from M where i > 0
			      R.x = R.y[i]
			    }
			  }
			  P <-> M
			  P <-> R
			}
			""";

	/** The places where the thing at the first {@code occurrence} is named: line and access. */
	private static String marks(String occurrence) {
		Caret caret = Caret.of(TEXT.replaceFirst(java.util.regex.Pattern.quote(occurrence), "§" + occurrence));
		return Elements.marksAt(caret.file(), caret.offset()).stream()
				.map(mark -> caret.file().position(mark.region().offset()).line() + " " + mark.access())
				.collect(Collectors.joining(", "));
	}

	@Test
	void readsAndWritesOfAVariable() {
		assertEquals("5 DECLARATION, 7 WRITE, 7 READ, 8 READ, 9 WRITE, 9 READ, 10 READ", marks("i : int = 0"));
	}

	@Test
	void whatIsSentIsWrittenAndWhatIsReceivedIsRead() {
		assertEquals("2 DECLARATION, 8 WRITE, 9 READ, 13 READ", marks("M : int"));
	}

	@Test
	void sharedVariablesAreToldFromTheirMemory() {
		assertEquals("3 DECLARATION, 7 READ, 10 WRITE", marks("x : int  y"));
		assertEquals("3 DECLARATION, 10 READ", marks("y[2]"));
		assertEquals("3 DECLARATION, 7 READ, 10 READ, 10 READ, 14 READ", marks("R {"));
	}

	@Test
	void nothingIsMarkedAtKeywordsAndUnknownNames() {
		assertEquals("", marks("loop"));
		Caret unknown = Caret.of("system S { process P { x§x = 1 } }");
		assertEquals(List.of(), Elements.marksAt(unknown.file(), unknown.offset()));
	}

	@Test
	void aNameIsFoundAtItsBeginningInItAndAtItsEnd() {
		for (String marked : List.of("send i to §Jobs", "send i to Jo§bs", "send i to Jobs§")) {
			Caret caret = Caret.of("system S { mailbox Jobs process P { var i : int " + marked + " } P -> Jobs }");
			assertEquals("Jobs", Elements.at(caret.file(), caret.offset()).map(NamedElement::getName).orElse(""));
			assertEquals(19, Elements.declaration(caret.file(), caret.offset()).orElseThrow().offset());
		}
	}

	@Test
	void renamingIsRefusedWithAReason() {
		Caret caret = Caret.of("system S { mailbox M§ mailbox N process P { send 1 to M } P -> M }");
		NamedElement mailbox = Elements.at(caret.file(), caret.offset()).orElseThrow();
		assertTrue(Elements.renamingRefusal(caret.file(), mailbox, "Jobs").isEmpty());
		assertTrue(Elements.renamingRefusal(caret.file(), mailbox, "N").orElseThrow().contains("N"));
		assertTrue(Elements.renamingRefusal(caret.file(), mailbox, "1x").isPresent());
	}
}
