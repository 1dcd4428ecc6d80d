package org.ipcstudio.editor.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.ipcstudio.testing.CanvasRobot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the robot does arrives at the parts, and becomes a gesture. */
class CanvasRobotTest {
	private static final String TEXT = """
			system S {
			  mailbox Jobs : int @(300, 100)   // a comment
			  process Producer @(60, 100) { send 1 to Jobs }
			  process Consumer @(560, 100) { var x : int  receive x from Jobs }
			  Producer -> Jobs -> Consumer
			}
			""";

	private TestCanvas canvas;
	private CanvasRobot robot;

	@BeforeEach
	void open() {
		canvas = new TestCanvas(TEXT);
		robot = new CanvasRobot(canvas.viewer());
	}

	@AfterEach
	void close() {
		canvas.close();
	}

	@Test
	void aClickSelects() {
		robot.click(canvas.part("Jobs"));
		assertEquals(List.of("Jobs"), canvas.selection());
		robot.holding(SWT.SHIFT).click(canvas.part("Producer"));
		assertEquals(List.of("Jobs", "Producer"), canvas.selection());
		robot.holding(0).click(new Point(700, 500));
		assertTrue(canvas.selection().isEmpty() || canvas.selection().equals(List.of("")));
	}

	@Test
	void aDragMovesInOneStep() {
		robot.dragBy(canvas.part("Producer"), 40, 100);
		assertEquals(TEXT.replace("@(60, 100)", "@(100, 200)"), canvas.text());
		canvas.undo();
		assertEquals(TEXT, canvas.text());
		canvas.redo();
		assertEquals(TEXT.replace("@(60, 100)", "@(100, 200)"), canvas.text());
	}

	@Test
	void arrowsWalkFromNodeToNode() {
		robot.click(canvas.part("Producer"));
		robot.key(SWT.ARROW_RIGHT);
		assertEquals(List.of("Jobs"), canvas.selection());
	}
}
