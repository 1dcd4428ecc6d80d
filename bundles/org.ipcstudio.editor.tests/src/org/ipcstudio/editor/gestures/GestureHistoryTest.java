package org.ipcstudio.editor.gestures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.RequestConstants;
import org.ipcstudio.editor.testing.TestCanvas;
import org.ipcstudio.editor.tools.LineChoice;
import org.ipcstudio.editor.tools.LineChoices;
import org.ipcstudio.language.edits.NodeKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GestureHistoryTest {
	private static final String TEXT = """
			/* A system for gestures: */

			/** with a comment. */
			system Workshop {   // and one here

			  const N = 3     // how many

			  mailbox Jobs : int capacity 4 @(320, 120)   // the jobs


			  process Producer @(80, 120) {
			    var i : int = 0
			    loop {
			      i = i + 1
			      send i to Jobs    // waits while it is full
			    }
			  }

			  process Consumer[N] @(560, 120) {
			    var job : int
			    loop { receive job from Jobs  work 5 ms }
			  }

			  process Boss @(80, 320) { spawn Clerk  send 1 to Helper  wait Clerk }
			  process Clerk in Boss @(320, 320) { var b : byte  read b from Out }
			  process Helper @(560, 320) { var x : int  receive x from Boss }
			  pipe Out by Boss : byte capacity 2 @(200, 420)
			  fifo Log @(440, 420)
			  memory Board @(80, 520) { x : int = 0 }
			  lock Guard @(240, 520)
			  network Lan latency 2 ms @(400, 520)

			  Producer -> Jobs -> Consumer
			  Boss -> Out -> Clerk     // the end
			  Consumer <-> Board @(700, 500)
			  link Boss <-> Helper : int capacity 2
			}
			""";

	static Stream<Arguments> gestures() {
		Stream<Arguments> gestures = Stream.of(
				gesture("move a node", canvas -> new Gesture(canvas).move(40, -20, canvas.part("Jobs"))),
				gesture("move beyond the border", canvas -> new Gesture(canvas).move(-900, -900, canvas.part("Jobs"))),
				gesture("move several nodes", canvas -> new Gesture(canvas).move(7, 9, canvas.part("Jobs"),
						canvas.part("Producer"), canvas.part("Guard"))),
				gesture("resize a node", canvas -> new Gesture(canvas).resize(30, 20, canvas.part("Producer"))),
				gesture("resize several nodes", canvas -> new Gesture(canvas).resize(30, 20, canvas.part("Producer"),
						canvas.part("Board"))),
				gesture("connect a process with a channel",
						canvas -> new Gesture(canvas).connect(canvas.part("Producer"), canvas.part("Log"))),
				gesture("connect a channel with a process",
						canvas -> new Gesture(canvas).connect(canvas.part("Log"), canvas.part("Helper"))),
				gesture("connect a process with a lock",
						canvas -> new Gesture(canvas).connect(canvas.part("Boss"), canvas.part("Guard"))),
				gesture("connect a process with a memory",
						canvas -> new Gesture(canvas).connect(canvas.part("Boss"), canvas.part("Board"))),
				gesture("link two processes",
						canvas -> new Gesture(canvas).connect(canvas.part("Producer"), canvas.part("Helper"))),
				gesture("put a channel on a network",
						canvas -> new Gesture(canvas).connect(canvas.part("Jobs"), canvas.part("Lan"))),
				gesture("reconnect the end of a connection", canvas -> new Gesture(canvas).reconnect(
						canvas.edge("Jobs → Consumer"), canvas.part("Helper"), false)),
				gesture("reconnect the start of a connection", canvas -> new Gesture(canvas).reconnect(
						canvas.edge("Producer → Jobs"), canvas.part("Boss"), true)),
				gesture("reconnect a link", canvas -> new Gesture(canvas).reconnect(canvas.edge("Boss ↔ Helper"),
						canvas.part("Producer"), true)),
				gesture("bend a connection", canvas -> new Gesture(canvas).bend(RequestConstants.REQ_CREATE_BENDPOINT,
						canvas.edge("Jobs → Consumer"), 0, 450, 60)),
				gesture("move a bend", canvas -> new Gesture(canvas).bend(RequestConstants.REQ_MOVE_BENDPOINT,
						canvas.edge("Consumer ↔ Board"), 0, 650, 480)),
				gesture("remove a bend", canvas -> new Gesture(canvas).straighten(
						canvas.edge("Consumer ↔ Board"))),
				gesture("delete a node", canvas -> new Gesture(canvas).delete(canvas.part("Jobs"))),
				gesture("delete a connection", canvas -> new Gesture(canvas).delete(canvas.edge("Boss → Out"))),
				gesture("delete a link", canvas -> new Gesture(canvas).delete(canvas.edge("Boss ↔ Helper"))),
				gesture("delete nodes and connections", canvas -> new Gesture(canvas).delete(canvas.part("Guard"),
						canvas.part("Consumer"), canvas.edge("Boss → Out"))),
				gesture("rename a node", canvas -> new Gesture(canvas).rename(canvas.part("Jobs"), "Tasks")));
		Stream<Arguments> creations = Stream.of(NodeKind.values()).map(
				kind -> gesture("create a " + kind.keyword(), canvas -> new Gesture(canvas).create(kind, 700, 600)));
		Stream<Arguments> pulls = Stream.of("Boss", "Jobs", "Out", "Board", "Lan").flatMap(GestureHistoryTest::pulls);
		return Stream.of(gestures, creations, pulls).flatMap(stream -> stream);
	}

	private static Stream<Arguments> pulls(String from) {
		try (Opened opened = new Opened()) {
			int count = choices(opened.canvas(), from).size();
			return Stream.iterate(0, index -> index < count, index -> index + 1)
					.map(index -> gesture("pull from " + from + " and take choice " + index, canvas -> {
						choices(canvas, from).get(index).gesture().run();
						return true;
					}));
		}
	}

	private static List<LineChoice> choices(TestCanvas canvas, String from) {
		return new LineChoices(canvas.system(), names -> {
			// nothing to select
		}).behind(canvas.part(from).node(), new Point(700, 600));
	}

	/** A canvas that is closed when it is no longer used. */
	private record Opened(TestCanvas canvas) implements AutoCloseable {
		Opened() {
			this(new TestCanvas(TEXT));
		}

		@Override
		public void close() {
			canvas.close();
		}
	}

	private static Arguments gesture(String name, Predicate<TestCanvas> gesture) {
		return Arguments.argumentSet(name, gesture);
	}

	@ParameterizedTest
	@MethodSource("gestures")
	void doUndoAndRedoAreByteIdenticalAndTheDrawingFollows(Predicate<TestCanvas> gesture) throws ExecutionException {
		try (Opened opened = new Opened()) {
			TestCanvas canvas = opened.canvas();
			String before = canvas.text();
			assertTrue(gesture.test(canvas), () -> "not possible: " + canvas.refusals());
			String after = canvas.text();
			assertNotEquals(before, after);
			assertInStep(canvas);
			assertTrue(canvas.system().canUndo());

			canvas.system().undo();
			assertEquals(before, canvas.text());
			assertInStep(canvas);
			assertFalse(canvas.system().canUndo(), "the gesture was more than one step");

			canvas.system().redo();
			assertEquals(after, canvas.text());
			assertInStep(canvas);
		}
	}

	private static void assertInStep(TestCanvas canvas) {
		assertFalse(canvas.system().isBroken());
		assertEquals(Seen.of(canvas.system().source()), Seen.on(canvas.viewer()));
	}
}
