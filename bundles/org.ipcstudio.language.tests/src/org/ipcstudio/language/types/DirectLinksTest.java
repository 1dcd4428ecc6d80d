package org.ipcstudio.language.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.types.DirectLinks.DirectLink;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Process;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectLinksTest {

	private static SourceFile parse(String items) {
		return SourceFile.parse("system S { " + items + " }");
	}

	private static Process process(SourceFile file, String name) {
		return (Process) file.system().getItems().stream()
				.filter(item -> item instanceof Process process
						&& process.getName().equals(name)).findFirst().orElseThrow();
	}

	private static String describe(DirectLink link) {
		return link.first().getName() + (link.bidirectional() ? "<->" : "->") + link.second().getName() + ":"
				+ link.parts() + (link.declaration() == null ? " automatic" : "");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"process A { send 1 to B } process B { } | A<->B:[int] automatic",
			"process A { send true to B } process B { } | A<->B:[bool] automatic",
			"process A { var y : byte send y to B } process B { } | A<->B:[int] automatic",
			"process A { send (1, true) to B } process B { } | A<->B:[int, bool] automatic",
			"process A { var x : int? send x to B } process B { send 1 to A } | A<->B:[int?] automatic",
			"process A { send null to B } process B { var b : bool receive b from A } | A<->B:[bool?] automatic",
			"process A { var b : bool receive b from B } process B { } | A<->B:[bool] automatic",
			"process A { var x : 0..3 receive (x, _) from B } process B { } | A<->B:[int, int] automatic",
			"process A { receive _ from B } process B { } | A<->B:[int] automatic",
			"process A { var b : bool receive b from B } process B { send 1 to A } | A<->B:[int] automatic",
			"process A { send 1 to B } process B { send true to A } | A<->B:[unknown] automatic",
			"process A { send (1, 2) to B } process B { send (3, true) to A } | A<->B:[int, unknown] automatic",
			"process A[3] { send self to A[(self + 1) % 3] } | A<->A:[int] automatic",
			"process A { send 1 to A } | ''",
			"process A { var n : int = len(B) } process B { } | ''",
			"process A { var p : pid send 1 to p var n : int receive n from any } process B { } | ''",
			"process A { send 1 to B } process B { } link A -> B : byte | A->B:[0..255]" })
	void linksAreDeclaredOrEstablishedByUse(String items, String expected) {
		String found = String.join(" ",
				DirectLinks.of(parse(items).system()).all().stream().map(DirectLinksTest::describe).toList());
		assertEquals(expected.replace("0..255", "byte"), found);
	}

	@Test
	void declaredLinksComeFirstAndTheOthersInTheOrderOfTheirUse() {
		SourceFile file = parse("""
				process A { send 1 to C   send 1 to B }   process B { send 1 to A   send 1 to C }   process C { }   process D { }
				link D -> C   link B -> D
				""");
		assertEquals(List.of("D->C:[int]", "B->D:[int]", "A<->C:[int] automatic", "A<->B:[int] automatic",
				"B<->C:[int] automatic"),
				DirectLinks.of(file.system()).all().stream().map(DirectLinksTest::describe).toList());
	}

	@Test
	void aLinkIsFoundFromEitherEnd() {
		SourceFile file = parse("process A { }   process B { }   process C { }   link A -> B");
		DirectLinks links = DirectLinks.of(file.system());
		Process a = process(file, "A");
		Process b = process(file, "B");
		assertEquals(links.between(a, b), links.between(b, a));
		assertTrue(links.between(a, b).isPresent());
		assertTrue(links.between(a, process(file, "C")).isEmpty());
		assertTrue(links.between(a, a).isEmpty());
		assertEquals(1, links.of(b).size());
		DirectLink link = links.all().get(0);
		assertTrue(link.allowsSending(a) && link.allowsReceiving(b));
		assertFalse(link.allowsSending(b) || link.allowsReceiving(a));
		assertEquals(b, link.partnerOf(a));
	}

	@Test
	void ofTwoLinksTheFirstCounts() {
		SourceFile file = parse("process A { }   process B { }   link A -> B : bool   link B -> A");
		List<DirectLink> all = DirectLinks.of(file.system()).all();
		assertEquals(List.of("A->B:[bool]"), all.stream().map(DirectLinksTest::describe).toList());
		List<Item> items = file.system().getItems();
		assertEquals(items.get(2), all.get(0).declaration());
	}
}
