package org.ipcstudio.language.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.format.CorpusFiles.CorpusFile;
import org.ipcstudio.model.Connection;
import org.ipcstudio.model.ConnectionEnd;
import org.ipcstudio.model.Direction;
import org.ipcstudio.model.IntegerLiteral;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Lock;
import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.ModelFactory;
import org.ipcstudio.model.Process;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrinterTest {

	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

	static Stream<CorpusFile> files() {
		return CorpusFiles.intact();
	}

	@ParameterizedTest
	@MethodSource("files")
	void printedModelsAreReadBackAsTheyWere(CorpusFile file) {
		assertReadBack(SourceFile.parse(file.text()).system());
	}

	@ParameterizedTest
	@MethodSource("files")
	void printedModelsAreLaidOut(CorpusFile file) {
		String text = Printer.print(SourceFile.parse(file.text()).system());
		assertEquals(text, Formatter.formatted(text).orElseThrow());
	}

	@Test
	void everyConstructOfTheLanguageIsReadBack() {
		SourceFile file = SourceFile.parse(EveryConstruct.TEXT);
		assertTrue(Syntax.firstError(file).isEmpty(), () -> file.problems().toString());
		assertReadBack(file.system());
	}

	@ParameterizedTest
	@ValueSource(strings = { "1 - 2 - 3", "1 - (2 - 3)", "(1 + 2) * 3", "1 + 2 * 3", "-(1 + 2)", "- -1", "!(true && false) || true",
			"(1 < 2) == (3 > 4)", "1 << 2 + 3", "(1 << 2) + 3", "1 & 2 ^ 3 | 4", "1 | (2 ^ (3 & 4))", "true ? 1 : false ? 2 : 3",
			"(true ? false : true) ? 1 : 2", "true ? 1 : (2)", "1 >>> 2 >> 3", "~1 % 2 / 3", "-2147483648", "2147483647",
			"1 == 2 != true", "1 <= 2", "1 >= 2", "+1", "5 - -5", "-(-5)", "1 - (-2147483648)" })
	void expressionsKeepTheirMeaning(String expression) {
		assertReadBack(SourceFile.parse("system X { const C = " + expression + " }").system());
	}

	@Test
	void keywordsAreQuoted() {
		IpcSystem system = SourceFile.parse("system `system` { mailbox `send` process `self` { send 1 to `send` var `any` : int } }")
				.system();
		String text = Printer.print(system);
		assertEquals("""
				system `system` {
				  mailbox `send`

				  process `self` {
				    send 1 to `send`
				    var `any` : int
				  }
				}
				""", text);
		assertReadBack(system);
	}

	@Test
	void modelOfAProgramIsPrinted() {
		IpcSystem system = FACTORY.createIpcSystem();
		system.setName("Made");
		system.setDocumentation("Two lines,\nof a program.");
		Mailbox mailbox = FACTORY.createMailbox();
		mailbox.setName("M");
		IntegerLiteral capacity = FACTORY.createIntegerLiteral();
		capacity.setValue(3);
		mailbox.setCapacity(capacity);
		Process process = FACTORY.createProcess();
		process.setName("P");
		process.setBody(FACTORY.createBlock());
		Connection connection = FACTORY.createConnection();
		connection.getEnds().add(end(process));
		connection.getEnds().add(end(mailbox));
		connection.getDirections().add(Direction.FORWARD);
		system.getItems().add(mailbox);
		system.getItems().add(process);
		system.getItems().add(connection);
		assertEquals("""
				/**
				 * Two lines,
				 * of a program.
				 */
				system Made {
				  mailbox M capacity 3

				  process P { }

				  P -> M
				}
				""", Printer.print(system));
		assertReadBack(system);
	}

	@Test
	void itemIsPrintedForTheBeginningOfALine() {
		IpcSystem system = SourceFile.parse("system X { /** a\nb */ process P in Q { exit exit } process Q { } }").system();
		assertEquals("""
				/**
				 * a
				 * b
				 */
				process P in Q {
				  exit
				  exit
				}""", Printer.print(system.getItems().getFirst()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "one line", "* with a star", "two\nlines", "two\n\n  indented lines", "the end */ of a comment", "" })
	void documentationIsReadBack(String text) {
		IpcSystem system = FACTORY.createIpcSystem();
		system.setName("X");
		system.setDocumentation(text);
		String read = SourceFile.parse(Printer.print(system)).system().getDocumentation();
		assertEquals(text.replace("*/", "* /"), read);
	}

	@Test
	void missingNameIsSaid() {
		IpcSystem system = FACTORY.createIpcSystem();
		system.setName("X");
		Lock lock = FACTORY.createLock();
		system.getItems().add(lock);
		assertEquals("A lock has no name.", assertThrows(PrintException.class, () -> Printer.print(system)).getMessage());
		lock.setName("1st");
		assertTrue(assertThrows(PrintException.class, () -> Printer.print(system)).getMessage().contains("\"1st\""));
	}

	@Test
	void missingEndOfAConnectionIsSaid() {
		IpcSystem system = SourceFile.parse("system X { process A { } A -> Unknown }").system();
		assertEquals("An end of a connection is not set.",
				assertThrows(PrintException.class, () -> Printer.print(system)).getMessage());
	}

	private static ConnectionEnd end(org.ipcstudio.model.Node node) {
		ConnectionEnd end = FACTORY.createConnectionEnd();
		end.setNode(node);
		return end;
	}

	private static void assertReadBack(IpcSystem system) {
		String text = Printer.print(system);
		SourceFile file = SourceFile.parse(text);
		assertTrue(Syntax.firstError(file).isEmpty(), () -> file.problems() + " in " + text);
		assertTrue(EcoreUtil.equals(system, file.system()), text);
	}
}
