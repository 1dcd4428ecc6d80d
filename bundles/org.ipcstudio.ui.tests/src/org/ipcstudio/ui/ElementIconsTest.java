package org.ipcstudio.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.edits.NodeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ElementIconsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "process A { } | PROCESS", "process A[3] { } | PROCESS_ARRAY",
			"process A daemon { } | DAEMON", "process A exec \"ls\" { } | EXTERNAL_PROGRAM", "mailbox A : int | MAILBOX",
			"link A <-> B : int | LINK", "pipe A by B : int | PIPE", "fifo A : int | FIFO", "memory A { } | MEMORY",
			"lock A | LOCK", "semaphore A | SEMAPHORE", "bus A | BUS", "network A | NETWORK", "const A = 1 | CONSTANT",
			"enum A { B } | ENUMERATION", "A -> B | CONNECTION", "A <-> B | BIDIRECTIONAL", "A -- B | SYNCHRONIZATION",
			"A -> B <-> C | CONNECTION", "assert always true | PROPERTY" })
	void everyDeclarationHasItsIcon(String declaration, Icon expected) {
		SourceFile file = SourceFile.parse("system S { " + declaration + " }");
		assertEquals(expected, ElementIcons.of(file.system().getItems().get(0)));
	}

	@ParameterizedTest
	@EnumSource
	void kindsOfNodesAreToldApart(NodeKind kind) {
		for (NodeKind other : NodeKind.values()) {
			if (other != kind) {
				assertNotEquals(ElementIcons.of(kind), ElementIcons.of(other));
			}
		}
	}

	@Test
	void statementsShowWhatTheyDo() {
		SourceFile file = SourceFile.parse("system S { process A { send 1 to B exit } mailbox B : int A -> B }");
		var process = (org.ipcstudio.model.Process) file.system().getItems().get(0);
		assertEquals(Icon.SEND, ElementIcons.of(process.getBody().getStatements().get(0)));
		assertEquals(Icon.STATEMENT, ElementIcons.of(process.getBody().getStatements().get(1)));
	}
}
