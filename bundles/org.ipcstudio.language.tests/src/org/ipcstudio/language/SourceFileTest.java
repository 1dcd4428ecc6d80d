package org.ipcstudio.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.ipcstudio.language.format.CorpusFiles;
import org.ipcstudio.language.format.CorpusFiles.CorpusFile;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.ModelFactory;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Process;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A source file knows where everything is. */
class SourceFileTest {

	private static final String TEXT = """
			/** A system
			 * of two lines. */
			system S {
			\t/** A box 😀 */ mailbox Box : int capacity 2
			  // no documentation
			  process P { send 1 to Box } P -> Box
			  /* no */ memory R { /** Counts. */ x : int = 0 }
			}

			""";

	private final SourceFile file = SourceFile.parse(TEXT);

	@Test
	void regionsAndLines() {
		Item box = file.system().getItems().get(0);
		assertEquals("mailbox Box : int capacity 2", file.region(box).of(TEXT));
		assertEquals("Box", file.nameRegion((NamedElement) box).of(TEXT));
		assertEquals(4, file.line(box));
		assertEquals(new Position(4, 18), file.position(file.region(box).offset()));
		Process process = (Process) file.system().getItems().get(1);
		assertEquals("send 1 to Box", file.region(process.getBody().getStatements().get(0)).of(TEXT));
		assertEquals("{ send 1 to Box }", file.region(process.getBody()).of(TEXT));
		assertTrue(file.region(file.system()).of(TEXT).startsWith("system S {"));
		assertTrue(file.region(file.system()).of(TEXT).endsWith("}"));
	}

	@Test
	void anElementOfAnotherFileHasNoPlace() {
		Process stranger = ModelFactory.eINSTANCE.createProcess();
		assertEquals(Region.NONE, file.region(stranger));
		assertEquals(Region.NONE, file.nameRegion(stranger));
		assertEquals(0, file.line(stranger));
		assertNull(file.syntax(stranger));
	}

	@Test
	void documentation() {
		List<Item> items = file.system().getItems();
		assertEquals("A system\nof two lines.", file.system().getDocumentation());
		assertEquals("A box 😀", items.get(0).getDocumentation());
		assertNull(items.get(1).getDocumentation());
		assertNull(items.get(3).getDocumentation());
		assertEquals("Counts.", ((Memory) items.get(3)).getVariables().get(0).getDocumentation());
	}

	@Test
	void linesEndInAnyWay() {
		SourceFile lines = SourceFile.parse("a\nb\r\nc\rd");
		assertEquals(new Position(1, 1), lines.position(0));
		assertEquals(new Position(2, 1), lines.position(2));
		assertEquals(new Position(2, 2), lines.position(3));
		assertEquals(new Position(3, 1), lines.position(5));
		assertEquals(new Position(4, 1), lines.position(7));
		assertEquals(new Position(4, 2), lines.position(8));
	}

	@Test
	void aByteOrderMarkIsWhiteSpace() {
		assertEquals(List.of(), MarkedProblems.problems("\uFEFFsystem S { }"));
	}

	@Test
	void quickFixesRepairTheText() throws BadLocationException {
		SourceFile broken = SourceFile.parse("system S {\n mailbox send\n process P { send 1 `send` }\n P -> `send`\n}\n");
		Document document = new Document(broken.text());
		for (Problem problem : broken.problems().reversed()) {
			problem.fixes().get(0).edit().apply(document);
		}
		assertEquals("system S {\n mailbox `send`\n process P { send 1 to `send` }\n P -> `send`\n}\n", document.get());
	}

	static Iterable<CorpusFile> corpus() {
		return CorpusFiles.intact().toList();
	}

	@ParameterizedTest
	@MethodSource("corpus")
	void everyElementLiesInItsContainer(CorpusFile corpus) {
		SourceFile source = SourceFile.parse(corpus.text());
		assertEquals(List.of(), MarkedProblems.problems(corpus.text()));
		for (Iterator<EObject> all = source.system().eAllContents(); all.hasNext();) {
			EObject element = all.next();
			assertNotNull(source.syntax(element), element.toString());
			assertTrue(source.region(element.eContainer()).contains(source.region(element)), element.toString());
			assertFalse(source.region(element).length() == 0, element.toString());
		}
	}

	@ParameterizedTest
	@MethodSource("corpus")
	void everyOccurrenceIsTheNameOfItsTarget(CorpusFile corpus) {
		SourceFile source = SourceFile.parse(corpus.text());
		for (Occurrence occurrence : source.occurrences()) {
			String written = occurrence.region().of(source.text()).replace("`", "");
			assertEquals(occurrence.target().getName(), written);
			assertEquals(occurrence.declaration(), source.nameRegion(occurrence.target()).equals(occurrence.region()));
		}
	}

	@Test
	void filesCanBeParsedAtTheSameTime() throws Exception {
		String text = CorpusFiles.intact().findFirst().orElseThrow().text();
		List<String> expected = names(text);
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			Callable<List<String>> parse = () -> names(text);
			for (Future<List<String>> names : threads.invokeAll(IntStream.range(0, 40).mapToObj(i -> parse).toList())) {
				assertEquals(expected, names.get());
			}
		}
	}

	private static List<String> names(String text) {
		return SourceFile.parse(text).occurrences().stream().map(Occurrence::toString)
				.map(string -> string.replaceAll("@[0-9a-f]+", "")).toList();
	}
}
