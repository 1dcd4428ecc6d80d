package org.ipcstudio.language.resource;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.format.CorpusFiles;
import org.ipcstudio.language.format.CorpusFiles.CorpusFile;
import org.ipcstudio.model.Connection;
import org.ipcstudio.model.Direction;
import org.ipcstudio.model.IntegerLiteral;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Lock;
import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.ModelFactory;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Process;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpcResourceTest {

	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

	private static final String TEXT = """
			// a comment at the beginning
			/** Documented. */
			system X {   // odd   layout
			  const N   = 3

			  /* about M */
			  /** M. */
			  mailbox   M : int;   // of M
			  lock L      // of L

			  // about P
			  process P {
			    send   1 to M   // inside
			  }
			  process Q { var x : int   receive x from M }

			  // the connection
			  P -> M->Q
			  // the end
			}
			// behind
			""";

	static Stream<CorpusFile> files() {
		return CorpusFiles.intact();
	}

	@ParameterizedTest
	@MethodSource("files")
	void unchangedModelsKeepTheirBytes(CorpusFile file) throws IOException {
		assertEquals(file.text(), saved(loaded(file.text())));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "system", "system X { lock", "\uFEFFsystem X { }", "system X {\r\n\tlock L\r\n}", "no system at all",
			"system X { A -> B }" })
	void unchangedTextsKeepTheirBytesWhateverIsWrongWithThem(String text) throws IOException {
		assertEquals(text, saved(loaded(text)));
	}

	@ParameterizedTest
	@MethodSource("files")
	void modelsWithoutATextArePrinted(CorpusFile file) throws IOException {
		IpcSystem system = SourceFile.parse(file.text()).system();
		IpcResource resource = new IpcResource(URI.createURI("made.ipc"));
		resource.getContents().add(EcoreUtil.copy(system));
		assertTrue(EcoreUtil.equals(system, SourceFile.parse(saved(resource)).system()));
	}

	@Test
	void problemsBecomeErrorsAndWarnings() throws IOException {
		IpcResource resource = loaded("system X {\n  process P { send 1 to Unknown }\n  mailbox M\n}\n");
		assertEquals(1, resource.getErrors().size());
		Resource.Diagnostic error = resource.getErrors().getFirst();
		assertInstanceOf(ProblemDiagnostic.class, error);
		assertEquals(2, error.getLine());
		assertEquals(25, error.getColumn());
		assertEquals("x.ipc", error.getLocation());
		assertTrue(error.getMessage().contains("Unknown"), error.getMessage());
		IpcResource unused = loaded("system X {\n  mailbox M\n}\n");
		assertEquals(0, unused.getErrors().size());
		assertEquals(2, unused.getWarnings().getFirst().getLine());
	}

	@Test
	void changedItemIsPrintedAndTheRestKept() throws IOException {
		assertSaved(TEXT.replace("mailbox   M : int;   // of M", "mailbox M : int capacity 3;   // of M"), system -> {
			IntegerLiteral three = FACTORY.createIntegerLiteral();
			three.setValue(3);
			((Mailbox) named(system, "M")).setCapacity(three);
		});
		assertSaved(TEXT.replace("P -> M->Q", "P -> M <-> Q"),
				system -> item(system, Connection.class).getDirections().set(1, Direction.BOTH));
	}

	@Test
	void newItemIsInserted() throws IOException {
		assertSaved(TEXT.replace("lock L      // of L\n", "lock L      // of L\n  lock New\n"), system -> {
			Lock lock = FACTORY.createLock();
			lock.setName("New");
			system.getItems().add(3, lock);
		});
		assertSaved(TEXT.replace("  // the end", "  lock New\n  // the end"), system -> {
			Lock lock = FACTORY.createLock();
			lock.setName("New");
			system.getItems().add(lock);
		});
	}

	@Test
	void removedItemLeavesTheCommentsBeforeIt() throws IOException {
		assertSaved(TEXT.replace("\n  lock L      // of L", ""), system -> EcoreUtil.remove(named(system, "L")));
		assertSaved(TEXT.replace("\n  P -> M->Q", ""), system -> EcoreUtil.remove(item(system, Connection.class)));
	}

	@Test
	void movedItemTakesItsCommentsAlong() throws IOException {
		String moved = "\n\n  // about P\n  process P {\n    send   1 to M   // inside\n  }";
		assertSaved(TEXT.replace(moved, "").replace("\n  // the end", moved + "\n  // the end"),
				system -> system.getItems().move(system.getItems().size() - 1, system.getItems().indexOf(named(system, "P"))));
	}

	@Test
	void renamedElementIsRenamedEverywhere() throws IOException {
		assertSaved("""
				// a comment at the beginning
				/** Documented. */
				system X {   // odd   layout
				  const N   = 3

				  /* about M */
				  /** M. */
				  mailbox Box : int;   // of M
				  lock L      // of L

				  // about P
				  process P { send 1 to Box }
				  process Q {
				    var x : int
				    receive x from Box
				  }

				  // the connection
				  P -> Box -> Q
				  // the end
				}
				// behind
				""", system -> named(system, "M").setName("Box"));
	}

	@Test
	void nameAndDocumentationOfTheSystem() throws IOException {
		assertSaved(TEXT.replace("system X", "system `send`").replace("/** Documented. */\n", ""), system -> {
			system.setName("send");
			system.setDocumentation(null);
		});
	}

	@Test
	void savingTwiceStartsFromWhatWasSaved() throws IOException {
		IpcResource resource = loaded(TEXT);
		named(system(resource), "L").setName("K");
		String first = saved(resource);
		assertEquals(TEXT.replace("lock L  ", "lock K  "), first);
		assertEquals(first, saved(resource));
		named(system(resource), "K").setName("L");
		assertEquals(TEXT, saved(resource));
	}

	@Test
	void itemsOnOneLineStayApart() throws IOException {
		IpcResource resource = loaded("system X {lock A;lock B // b\n}");
		system(resource).getItems().move(0, 1);
		assertEquals("system X { lock B // b\n   lock A;\n}", saved(resource));
	}

	@Test
	void lineEndsOfTheFileAreKept() throws IOException {
		IpcResource resource = loaded("system X {\r\n\tlock A\r\n\tprocess P { }\r\n}\r\n");
		Process process = (Process) named(system(resource), "P");
		process.setDocumentation("One\nTwo");
		assertEquals("system X {\r\n\tlock A\r\n\t/**\r\n\t * One\r\n\t * Two\r\n\t */\r\n\tprocess P { }\r\n}\r\n", saved(resource));
	}

	@Test
	void changedModelOfABrokenTextIsNotSaved() throws IOException {
		IpcResource resource = loaded("system X {\n  lock A\n  lock\n}\n");
		named(system(resource), "A").setName("B");
		String message = assertThrows(IOException.class, () -> saved(resource)).getMessage();
		assertTrue(message.contains("x.ipc") && message.contains("syntax error"), message);
	}

	@Test
	void unknownNamesAreNotLost() throws IOException {
		IpcResource resource = loaded("system X {\n  process P in Unknown { }\n  process Q { }\n}\n");
		Process process = (Process) named(system(resource), "P");
		process.setDaemon(true);
		assertEquals("The system cannot be saved as x.ipc: The name \"Unknown\" in line 2 is declared nowhere and would be lost; "
				+ "correct the text first.", assertThrows(IOException.class, () -> saved(resource)).getMessage());
		process.setParent((Process) named(system(resource), "Q"));
		assertEquals("system X {\n  process P in Q daemon { }\n  process Q { }\n}\n", saved(resource));
	}

	@Test
	void incompleteModelIsNotSaved() {
		IpcResource resource = new IpcResource(URI.createURI("x.ipc"));
		assertThrows(IOException.class, () -> saved(resource));
		resource.getContents().add(FACTORY.createIpcSystem());
		String message = assertThrows(IOException.class, () -> saved(resource)).getMessage();
		assertEquals("The system cannot be saved as x.ipc: The system has no name.", message);
	}

	@Test
	void fileThatIsNoTextIsRefused() {
		IpcResource resource = new IpcResource(URI.createURI("x.ipc"));
		assertThrows(IOException.class, () -> resource.load(new ByteArrayInputStream(new byte[] { (byte) 0xC3, 0x28 }), null));
	}

	@Test
	void registeredFactoryLoadsAndSavesFiles(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("some.ipc"), TEXT);
		ResourceSetImpl resources = new ResourceSetImpl();
		IpcResourceFactory.register(resources);
		Resource resource = resources.getResource(URI.createFileURI(file.toString()), true);
		assertEquals("X", ((IpcSystem) resource.getContents().getFirst()).getName());
		resource.save(null);
		assertArrayEquals(TEXT.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(file));
		resource.unload();
		assertEquals(0, resource.getContents().size());
	}

	private static void assertSaved(String expected, Consumer<IpcSystem> change) throws IOException {
		IpcResource resource = loaded(TEXT);
		change.accept(system(resource));
		String text = saved(resource);
		assertEquals(expected, text);
		assertTrue(ModelEquality.areEqual(system(resource), SourceFile.parse(text).system()), "read back");
	}

	private static IpcResource loaded(String text) throws IOException {
		IpcResource resource = new IpcResource(URI.createURI("x.ipc"));
		resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
		return resource;
	}

	private static String saved(IpcResource resource) throws IOException {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		resource.save(output, null);
		return output.toString(StandardCharsets.UTF_8);
	}

	private static IpcSystem system(IpcResource resource) {
		return (IpcSystem) resource.getContents().getFirst();
	}

	private static NamedElement named(IpcSystem system, String name) {
		return (NamedElement) system.getItems().stream()
				.filter(item -> item instanceof NamedElement named && named.getName().equals(name)).findFirst().orElseThrow();
	}

	private static <T> T item(IpcSystem system, Class<T> type) {
		return system.getItems().stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
	}
}
