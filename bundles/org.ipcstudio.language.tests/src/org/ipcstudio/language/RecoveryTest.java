package org.ipcstudio.language;

import static org.ipcstudio.language.MarkedProblems.assertProblems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.Process;
import org.junit.jupiter.api.Test;

/** All mistakes of a text are reported at once, and none of them twice or in its consequences. */
class RecoveryTest {

	@Test
	void manyMistakesInOneProgram() {
		assertProblems("""
				system A {
				  mailbox Box
				  process P {
				    var x : int
				    send 1 «Box»
				    x = 1 «+»
				    while «{» x = 2 }
				    if x «=» 3 { send «y» to Box } else { «recieve» x from Box }
				    x «++»
				    select { receive x from Box «x» = 1 }
				    repeat 3 { «foo» }
				    x = 3
				  }
				  Box -> P
				  P «Box»
				}
				""", "IPC102", "IPC102", "IPC101", "IPC101", "IPC201", "IPC105", "IPC101", "IPC101", "IPC105", "IPC101");
	}

	@Test
	void aBrokenDeclarationStillDeclares() {
		assertProblems("""
				system A {
				  mailbox Box : int «capcity» 3
				  mailbox Other «:»
				  pipe Data «:» int
				  process P «deamon» {
				    var x «=» 3
				    send x to Box
				    receive x from Other
				    write x to Data
				  }
				  P -> Box
				  Other -> P
				  P -> Data
				}
				""", "IPC105", "IPC102", "IPC101", "IPC105", "IPC102");
	}

	@Test
	void namesInSkippedTextAreNotUnknown() {
		assertProblems("""
				system A {
				  «mailbx» Box : int
				  process P {
				    «int» x = 3
				    send x to Box
				    «§»y = x
				  }
				  P -> Box
				}
				""", "IPC105", "IPC101", "IPC106");
	}

	@Test
	void aBlockInSkippedTextIsSkippedAsAWhole() {
		assertProblems("""
				system A {
				  process P {
				    «foo» bar baz {
				      x = y
				    }
				    «z» = 2
				  }
				  mailbox M
				}
				""", "IPC105", "IPC201");
	}

	@Test
	void aMissingBraceDoesNotSwallowTheNextDeclarations() {
		SourceFile file = SourceFile.parse("""
				system A {
				  process P {
				    loop {
				      send 1 to M
				  }
				  process Q { var x : int receive x from M }
				  mailbox M
				  P -> M -> Q
				}
				""");
		assertEquals(List.of("6:3 error IPC103: `}` is missing before `process`: the `{` in line 2 is not closed."),
				file.problems().stream().map(Problem::toString).toList());
		assertEquals(2, file.system().getItems().stream().filter(Process.class::isInstance).count());
		assertEquals(1, file.system().getItems().stream().filter(Mailbox.class::isInstance).count());
	}

	@Test
	void brokenTextHasNoWarningsAndNoBreachesOfRules() {
		SourceFile file = SourceFile.parse("system A {\n mailbox M\n process P { send 1 M }\n process Q { send 1 to M }\n P - M\n}\n");
		assertEquals(List.of("IPC102", "IPC101"), file.problems().stream().map(problem -> problem.code().id()).toList());
	}

	@Test
	void typesAreCheckedBesideMistakesOfSyntax() {
		SourceFile file = SourceFile.parse("system A {\n process P {\n  var x : int\n  x = true\n  x + 1\n }\n}\n");
		assertEquals(List.of("IPC301", "IPC101"), file.problems().stream().map(problem -> problem.code().id()).toList());
	}
}
