package org.ipcstudio.editor.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.ipcstudio.editor.diagram.Diagram;
import org.ipcstudio.language.Severity;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.model.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What figures of nodes say, how large they are, and where lines end at them. */
class NodeFigureTest extends WithDisplay {
	private static final RGB WHITE = new RGB(255, 255, 255);
	private static final String ALL = """
			system All {
			  /** What it does. */
			  process P[2] daemon priority 4 @(100, 100) { var x : int loop { receive x from M } }
			  process Child in P @(100, 200) { }
			  mailbox M : int capacity 3 initially [7] @(400, 100)
			  pipe I by P @(400, 200)
			  fifo F path "/tmp/f" full duplex @(400, 300)
			  memory R @(700, 100) { x : int = 1  atomic y : bool }
			  lock L @(700, 200)
			  semaphore S = 3 @(700, 300)
			  bus B transfer 2 ms @(100, 400)
			  network W latency 1 ms loss 2.5 % reorder @(700, 400)
			  P <-> M
			}
			""";

	static Stream<NodeFigure> figures() {
		Canvas canvas = new Canvas(ALL, DiagramColors.LIGHT);
		return Stream.of("P", "Child", "M", "I", "F", "R", "L", "S", "B", "W").map(canvas::node);
	}

	static NodeFigure figure(String declaration) {
		return new Canvas("system X {\nprocess P { }\n" + declaration + "\n}", DiagramColors.LIGHT).node("A");
	}

	@ParameterizedTest
	@MethodSource("figures")
	void theNameLiesWithinTheFigure(NodeFigure figure) {
		Rectangle name = figure.nameBounds();
		assertTrue(figure.getBounds().contains(name), figure.getBounds() + " contains " + name);
		assertTrue(name.height >= TextStyle.NAME.height());
	}

	@ParameterizedTest
	@MethodSource("figures")
	void linesEndOnTheOutlineFromEverywhere(NodeFigure figure) {
		Rectangle bounds = figure.getBounds();
		Point center = bounds.getCenter();
		for (int angle = 0; angle < 360; angle += 5) {
			Point from = center.getTranslated((int) (1000 * Math.cos(Math.toRadians(angle))),
					(int) (1000 * Math.sin(Math.toRadians(angle))));
			Point end = figure.anchor().getLocation(from);
			assertTrue(bounds.contains(end), "at " + angle + " degrees: " + end + " in " + bounds);
			assertTrue(isOnEdge(picture(figure), end.getTranslated(-bounds.x, -bounds.y)),
					"at " + angle + " degrees nothing is drawn near " + end + " in " + bounds);
		}
	}

	/** Whether something other than the white background is painted close to a point, but not all round it. */
	private static boolean isOnEdge(ImageData picture, Point point) {
		int painted = 0;
		int empty = 0;
		int reach = 4;
		for (int x = point.x - reach; x <= point.x + reach; x++) {
			for (int y = point.y - reach; y <= point.y + reach; y++) {
				boolean outside = x < 0 || y < 0 || x >= picture.width || y >= picture.height;
				if (outside || picture.palette.getRGB(picture.getPixel(x, y)).equals(WHITE)) {
					empty++;
				} else {
					painted++;
				}
			}
		}
		return painted > 0 && empty > 0;
	}

	@ParameterizedTest
	@MethodSource("figures")
	void aFigureThatIsTooSmallStillPaints(NodeFigure figure) {
		for (Dimension size : List.of(new Dimension(1, 1), new Dimension(12, 60), new Dimension(60, 12),
				new Dimension(600, 400))) {
			figure.setSize(size);
			figure.setProblem(Severity.ERROR, "Something is wrong.");
			ImageData picture = picture(figure);
			assertEquals(size.width, picture.width);
			figure.anchor().getLocation(new Point(-50, 30));
		}
	}

	@Test
	void theSizeOfTheTextCountsMoreThanThatOfTheContent() {
		Node node = (Node) SourceFile.parse("system X { mailbox A @(0, 0, 300, 120) }").system().getItems().getFirst();
		assertEquals(new Diagram.Size(300, 120), NodeFigure.preferredSize(node));
		Node free = (Node) SourceFile.parse("system X { mailbox A }").system().getItems().getFirst();
		assertEquals(NodeFigure.of(free).getPreferredSize(), new Dimension(NodeFigure.preferredSize(free).width(),
				NodeFigure.preferredSize(free).height()));
	}

	@Test
	void aLongNameMakesTheFigureWiderUpToAPoint() {
		int usual = figure("mailbox A").getPreferredSize().width;
		String name = "A" + "n".repeat(20);
		Canvas canvas = new Canvas("system X { mailbox %s mailbox %s%s }".formatted(name, name, "n".repeat(200)),
				DiagramColors.LIGHT);
		int wide = canvas.node(name).getPreferredSize().width;
		assertTrue(wide > usual + 40, wide + " > " + usual);
		assertTrue(canvas.node(name + "n".repeat(200)).getPreferredSize().width < 420);
	}

	@Test
	void showingAnotherElementChangesTheFigure() {
		NodeFigure figure = figure("memory A { x : int }");
		Dimension before = figure.getPreferredSize();
		Node more = (Node) SourceFile.parse("system X { memory A { x : int y : int z : int } }").system().getItems()
				.getFirst();
		figure.show(more);
		assertTrue(figure.getPreferredSize().height > before.height + 20);
	}

	@Test
	void aProgramIsShownOnDemand() {
		NodeFigure figure = figure("process A { var i : int loop { i = i + 1 work 1 ms } }");
		Dimension before = figure.getPreferredSize();
		figure.setProgramVisible(true);
		assertTrue(figure.getPreferredSize().height > before.height + 2 * TextStyle.PROGRAM.height());
		figure.setProgramVisible(false);
		assertEquals(before, figure.getPreferredSize());
	}

	@Test
	void wordsSayWhatIsDrawn() {
		List<String> words = figures().findFirst().orElseThrow().sentences();
		assertEquals(List.of("process P", "What it does.", "An array of 2.", "A daemon: it may wait for ever.",
				"Priority 4."), words);
		assertTrue(figure("mailbox A capacity 0").sentences()
				.contains("Rendezvous: sender and receiver meet."));
		assertTrue(figure("fifo A full duplex").sentences()
				.contains("Full duplex: both sides may send at the same time."));
		NodeFigure wrong = figure("lock A");
		wrong.setProblem(Severity.ERROR, "Nobody uses lock A.");
		assertEquals("Nobody uses lock A.", wrong.sentences().getLast());
	}

	@Test
	void toolTipsAreMadeAnewWhenSomethingChanges() {
		NodeFigure figure = figure("lock A");
		Dimension before = figure.getToolTip().getPreferredSize();
		figure.setProblem(Severity.WARNING, "Nobody uses lock A.");
		Dimension after = figure.getToolTip().getPreferredSize();
		assertTrue(after.height > before.height);
		figure.setProblem(null, null);
		assertEquals(before, figure.getToolTip().getPreferredSize());
	}

	@Test
	void aPaleFigureLooksDifferent() {
		NodeFigure figure = figure("mailbox A");
		byte[] before = picture(figure).data;
		figure.setGreyed(true);
		assertFalse(java.util.Arrays.equals(before, picture(figure).data));
		figure.setGreyed(false);
		assertTrue(java.util.Arrays.equals(before, picture(figure).data));
	}
}
