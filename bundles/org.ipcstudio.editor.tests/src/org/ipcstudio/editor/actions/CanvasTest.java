package org.ipcstudio.editor.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ipcstudio.testing.CanvasRobot;
import org.ipcstudio.editor.testing.TestCanvas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A canvas with a small system for the tests of this package. */
abstract class CanvasTest {
	static final String TEXT = """
			/** A system with a bit of everything. */
			system S {

			  mailbox Jobs : int capacity 4 @(300, 100)   // where jobs wait

			  process Producer @(60, 110) { send 1 to Jobs }

			  process Consumer @(600, 300, 160, 90) { var x : int  receive x from Jobs }

			  process Observer @(60, 400) { }

			  memory Board @(300, 420) { x : int = 0 }

			  link Observer -> Producer
			  link Consumer <-> Observer

			  Producer -> Jobs -> Consumer @(560, 120) @(580, 200)  // with bends
			  Observer <-> Board
			}
			""";

	TestCanvas canvas;
	CanvasRobot robot;

	@BeforeEach
	void open() {
		canvas = new TestCanvas(TEXT);
		robot = new CanvasRobot(canvas.viewer());
	}

	@AfterEach
	void close() {
		canvas.close();
	}

	/** Runs a command that has to change the text in one step that can be taken back and made again. */
	String runAndUndo(DiagramCommand command) {
		String before = canvas.text();
		canvas.run(command);
		String after = canvas.text();
		assertFalse(after.equals(before), () -> command + " changes nothing: " + canvas.refusals());
		canvas.undo();
		assertEquals(before, canvas.text());
		canvas.redo();
		assertEquals(after, canvas.text());
		return after;
	}

	void assertPossible(boolean possible, DiagramCommand... commands) {
		for (DiagramCommand command : commands) {
			if (possible) {
				assertTrue(canvas.action(command).isEnabled(), command::name);
			} else {
				assertFalse(canvas.action(command).isEnabled(), command::name);
			}
		}
	}
}
