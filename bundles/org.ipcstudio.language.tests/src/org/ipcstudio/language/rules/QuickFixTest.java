package org.ipcstudio.language.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.QuickFix;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every offered repair makes its problem go away, brings no new error, and reads as one would write it. */
class QuickFixTest {

	/** Columns: code, label, items of the system before, items after. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			IPC401 | Connect P to M | mailbox M : int process P { send 1 to M } | mailbox M : int process P { send 1 to M } P -> M
			IPC401 | Connect P to M | mailbox M : int process P { var x : int receive x from M } | mailbox M : int process P { var x : int receive x from M } M -> P
			IPC401 | Connect P to R | memory R { x : int } process P { R.x = 1 } | memory R { x : int } process P { R.x = 1 } P -> R
			IPC401 | Connect P to L | lock L process P { lock L { } } | lock L process P { lock L { } } P -- L
			IPC401 | Connect P to M | mailbox M[3] : int process P { send 1 to M[2] } P -> M[0] | mailbox M[3] : int process P { send 1 to M[2] } P -> M[0] P -> M[2]
			IPC401 | Connect lock to M | mailbox M : int process `lock` { send 1 to M } | mailbox M : int process `lock` { send 1 to M } `lock` -> M
			IPC401 | Link P with Q | process P { var n : int = len(Q) } process Q { } | process P { var n : int = len(Q) } process Q { } link P <-> Q
			IPC402 | Make the connection bidirectional | mailbox M : int process P { send 1 to M } M -> P | mailbox M : int process P { send 1 to M } M <-> P
			IPC402 | Make the connection bidirectional | memory R { x : int } process P { R.x = R.x } process Q { } Q <-> R <- P | memory R { x : int } process P { R.x = R.x } process Q { } Q <-> R <-> P
			IPC403 | Declare a link instead | process P { } process Q { } P -> Q | process P { } process Q { } link P -> Q
			IPC403 | Declare a link instead | process P { } process Q { } P <- Q | process P { } process Q { } link Q -> P
			IPC404 | Connect them by -- | lock L process P { } P -> L | lock L process P { } P -- L
			IPC404 | Connect them by <-> | mailbox M process P { } P -- M | mailbox M process P { } P <-> M
			IPC405 | Make Q a child of P | pipe I by P process P { } process Q { } P -> I -> Q | pipe I by P process P { } process Q in P { } P -> I -> Q
			IPC405 | Make Q a child of P | pipe I by P process P { } process Q[2] daemon { } P -> I -> Q | pipe I by P process P { } process Q[2] in P daemon { } P -> I -> Q
			IPC407 | Let any number of processes share it | mailbox Repair sharing pair process P[3] { } P -> Repair | mailbox Repair sharing any process P[3] { } P -> Repair
			IPC408 | Make one bidirectional link of the two | process P { } process Q { } link P -> Q link Q -> P | process P { } process Q { } link P <-> Q
			IPC408 | Remove this link | process P { } process Q { } link P <-> Q link Q -> P | process P { } process Q { } link P <-> Q
			IPC409 | Remove the link | process P { } link P -> P | process P { }
			IPC410 | Make the link between Q and P bidirectional | process P { send 1 to Q } process Q { } link Q -> P | process P { send 1 to Q } process Q { } link Q <-> P
			IPC411 | Replace send by write | fifo F process P { try send 1 to F } P -> F | fifo F process P { try write 1 to F } P -> F
			IPC411 | Replace receive by read | fifo F process P { var x : int if receive x from F { } } F -> P | fifo F process P { var x : int if read x from F { } } F -> P
			IPC411 | Replace write by send | mailbox M process P { write 1 to M } P -> M | mailbox M process P { send 1 to M } P -> M
			IPC411 | Replace read by receive | mailbox M process P { var x : int read x from M } P <- M | mailbox M process P { var x : int receive x from M } P <- M
			IPC414 | Remove try | mailbox M process P { select { try send 1 to M { } } } P -> M | mailbox M process P { select { send 1 to M { } } } P -> M
			IPC414 | Remove within | mailbox M process P { select { send 1 to M within 3 ms { } } } P -> M | mailbox M process P { select { send 1 to M { } } } P -> M
			IPC415 | Remove this branch | process P { select { after 1 ms { } else { } } } | process P { select { after 1 ms { } } }
			IPC416 | Set the capacity to 1 | process P { } pipe I by P capacity 0 | process P { } pipe I by P capacity 1
			IPC417 | Set the capacity to 2 | mailbox M capacity 1 initially [1, 2] | mailbox M capacity 2 initially [1, 2]
			IPC417 | Set the capacity to 1 | process P { } process Q { } link P -> Q initially [1] | process P { } process Q { } link P -> Q initially [1] capacity 1
			IPC418 | Make Q a child of P | process P { spawn Q } process Q { } | process P { spawn Q } process Q in P { }
			IPC302 | Compare it with 0 | process P { var x : int if x { } } | process P { var x : int if x != 0 { } }
			IPC307 | Change the type to int? | process P { var x : int x = null } | process P { var x : int? x = null }
			IPC307 | Change the type to int? | mailbox M : (bool, int) process P { send (true, null) to M } P -> M | mailbox M : (bool, int?) process P { send (true, null) to M } P -> M
			IPC308 | Change the type to pid | mailbox M process P { var x : int var w : int receive x from M by w } P <- M | mailbox M process P { var x : int var w : pid receive x from M by w } P <- M
			IPC310 | Name its variable | memory R { x : int } process P { var y : int = R } R -> P | memory R { x : int } process P { var y : int = R.x } R -> P
			IPC506 | Close I in P | pipe I by P process P { spawn C wait C } process C in P { var x : int while read x from I { } } P -> I -> C | pipe I by P process P { spawn C close I wait C } process C in P { var x : int while read x from I { } } P -> I -> C
			IPC507 | Change the type to 0..3? | process P { var x : 0..3 assert x != null } | process P { var x : 0..3? assert x != null }
			""")
	void repairsTheText(String code, String label, String before, String after) throws BadLocationException {
		SourceFile file = SourceFile.parse("system S { " + before + " }");
		Problem problem = problem(file, code);
		QuickFix fix = problem.fixes().get(0);
		assertEquals(label, fix.label());
		SourceFile repaired = SourceFile.parse(apply(file, fix));
		assertEquals("system S { " + after + " }", repaired.text());
		assertTrue(repaired.problems().stream().noneMatch(left -> left.isError() || left.code() == problem.code()),
				() -> repaired.problems().toString());
	}

	@Test
	void theConnectionGetsALineOfItsOwn() throws BadLocationException {
		SourceFile file = SourceFile.parse("""
				system S {
				  mailbox Jobs : int

				  process Producer {
				    send 1 to Jobs
				  }
				} // the end }
				""");
		assertEquals("""
				system S {
				  mailbox Jobs : int

				  process Producer {
				    send 1 to Jobs
				  }
				  Producer -> Jobs
				} // the end }
				""", apply(file, problem(file, "IPC401").fixes().get(0)));
	}

	@Test
	void newLinesEndAsTheOthersOfTheText() throws BadLocationException {
		SourceFile file = SourceFile.parse("system S {\r\n  mailbox M\r\n  process P { send 1 to M }\r\n}\r\n");
		assertEquals("system S {\r\n  mailbox M\r\n  process P { send 1 to M }\r\n  P -> M\r\n}\r\n",
				apply(file, problem(file, "IPC401").fixes().get(0)));
	}

	@Test
	void theEndIsClosedBehindTheLastWrite() throws BadLocationException {
		SourceFile file = SourceFile.parse("""
				system S {
				  pipe I by P
				  process P {
				    spawn C
				    repeat 3 { write 1 to I }
				    wait C
				  }
				  process C in P { var x : int   while read x from I { } }
				  P -> I -> C
				}
				""");
		String repaired = apply(file, problem(file, "IPC506").fixes().get(0));
		assertTrue(repaired.contains("    repeat 3 { write 1 to I }\n    close I\n    wait C\n"), repaired);
	}

	@Test
	void aPipeOutOfReachIsNotConnected() {
		SourceFile file = SourceFile.parse("system S { pipe I by P process P { } process Q { write 1 to I } }");
		assertFalse(problem(file, "IPC401").fixes().stream().anyMatch(fix -> fix.label().startsWith("Connect")));
	}

	private static Problem problem(SourceFile file, String code) {
		ProblemCode wanted = ProblemCode.byId(code).orElseThrow();
		return file.problems().stream().filter(problem -> problem.code() == wanted).findFirst()
				.orElseThrow(() -> new AssertionError(code + " is not among " + file.problems()));
	}

	private static String apply(SourceFile file, QuickFix fix) throws BadLocationException {
		Document document = new Document(file.text());
		fix.edit().apply(document);
		return document.get();
	}
}
