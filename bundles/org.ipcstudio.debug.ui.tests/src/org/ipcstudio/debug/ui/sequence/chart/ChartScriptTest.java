package org.ipcstudio.debug.ui.sequence.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import org.ipcstudio.engine.record.Cursor;
import org.ipcstudio.engine.record.Recording;
import org.junit.jupiter.api.Test;

/** A run as a text, and in the languages of other tools. */
class ChartScriptTest {
	private static final String TEXT = """
			mailbox Box : int capacity 1
			mailbox Gate : bool capacity 0
			process A[1] { send 7 to Box  send true to Gate }
			process B { var x : int  var y : bool  receive x from Box  receive y from Gate  x = any 4..4 }
			A -> Box -> B
			A -> Gate -> B
			""".replace("  send", "\n send").replace("  receive", "\n receive").replace("  x =", "\n x =").replace("  var", "\n var");

	private static String write(ChartScript script) {
		Recording recording = Runs.record(TEXT, 100);
		Cursor cursor = recording.cursor();
		return script.write(Runs.chart(recording), IntStream.rangeClosed(1, recording.length()).boxed().toList(), number -> {
			cursor.moveTo(number - 1);
			return cursor.next().orElseThrow();
		}).replace("\r\n", "\n");
	}

	@Test
	void mermaid() {
		assertEquals("""
				sequenceDiagram
				    participant L0 as A[0]
				    participant L1 as B
				    L0-)L1: Box: 7
				    L0->>L1: Gate: true
				    Note over L1: pick x = 4
				""", write(ChartScript.MERMAID));
	}

	@Test
	void plantUml() {
		assertEquals("""
				@startuml
				participant "A[0]" as L0
				participant "B" as L1
				L0 ->> L1 : Box: 7
				L0 -> L1 : Gate: true
				note over L1 : pick x = 4
				@enduml
				""", write(ChartScript.PLANT_UML));
	}

	@Test
	void aLineForEveryMove() {
		String text = write(ChartScript.PLAIN);
		assertEquals(4, text.lines().count(), text);
		assertTrue(text.lines().toList().get(1).matches(" +2 +0 ms  B: receive x from Box.*"), text);
	}
}
