package org.ipcstudio.debug.ui.sequence.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ipcstudio.debug.ui.sequence.chart.Shape.Arrow;
import org.ipcstudio.debug.ui.sequence.chart.Shape.Bar;
import org.ipcstudio.debug.ui.sequence.chart.Shape.Life;
import org.ipcstudio.debug.ui.sequence.chart.Shape.Mark;
import org.junit.jupiter.api.Test;

/** What is under the pointer. */
class SceneHitsTest {
	private final Scene scene = SceneBuilder.build(Runs.chart(Runs.record("""
			mailbox Box : int capacity 1
			process A { var n : int  n = any 1..1 send n to Box }
			process B { var x : int  receive x from Box }
			A -> Box -> B
			""".replace("1..1 send", "1..1\n send"), 100)), new Viewport(0, 0, 600, 400, 200));

	private Shape at(int x, int y) {
		return SceneHits.at(scene, x, y).orElseThrow(() -> new AssertionError("nothing at " + x + ", " + y));
	}

	@Test
	void marksArrowsBarsAndLinesOfLife() {
		Mark mark = Runs.shapes(scene, Mark.class).get(0);
		assertEquals(mark, at(mark.x() + 2, mark.y() - 2));
		Arrow arrow = Runs.shapes(scene, Arrow.class).get(0);
		int middle = (arrow.line().x1() + arrow.line().x2()) / 2;
		assertEquals(arrow, at(middle, arrow.line().xAt(0) == middle ? 0 : (arrow.line().y1() + arrow.line().y2()) / 2 + 2));
		Bar wait = Runs.shapes(scene, Bar.class).get(0);
		assertEquals(wait, at(wait.x() + 1, (wait.top() + wait.bottom()) / 2));
		Life life = assertInstanceOf(Life.class, at(101, 2));
		assertEquals(0, life.lane());
		assertTrue(SceneHits.at(scene, 200, 2).isEmpty());
	}
}
