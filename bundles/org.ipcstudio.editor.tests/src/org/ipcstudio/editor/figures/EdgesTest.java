package org.ipcstudio.editor.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.ipcstudio.editor.figures.EdgeLook.End;
import org.ipcstudio.language.Severity;
import org.ipcstudio.model.Direction;
import org.junit.jupiter.api.Test;

/** How lines run and what is at their ends. */
class EdgesTest extends WithDisplay {

	private static Canvas canvas(String body) {
		return new Canvas("system X {\n" + body + "\n}", DiagramColors.LIGHT);
	}

	private static List<EdgeFigure> edges(Canvas canvas) {
		return StreamSupport.stream(canvas.edges().spliterator(), false).toList();
	}

	private static EdgeFigure edge(String body) {
		List<EdgeFigure> edges = edges(canvas(body));
		assertEquals(1, edges.size());
		return edges.getFirst();
	}

	@Test
	void nodesBesideEachOtherAreJoinedByALevelLine() {
		EdgeFigure edge = edge("process P @(0, 0) { } memory M @(300, 0) { a : int b : int c : int d : int } P <-> M");
		assertEquals(2, edge.getPoints().size());
		assertEquals(edge.getStart().y, edge.getEnd().y);
	}

	@Test
	void nodesBelowEachOtherAreJoinedByAnUprightLine() {
		Canvas canvas = canvas("process P { } mailbox M : int P -> M");
		canvas.node("P").setLocation(new Point(-200, -300));
		canvas.node("M").setLocation(new Point(-180, -100));
		canvas.layOut();
		EdgeFigure edge = edges(canvas).getFirst();
		assertEquals(edge.getStart().x, edge.getEnd().x);
		assertTrue(edge.getStart().y < edge.getEnd().y);
	}

	@Test
	void linesBetweenTheSameNodesLieSideBySide() {
		List<EdgeFigure> edges = edges(canvas("""
				process P[2] @(0, 0) { } mailbox M[2] @(300, 0) P -> M[0] P[1] -> M[1] M -> P"""));
		List<Integer> levels = edges.stream().map(edge -> edge.getStart().y).sorted().toList();
		assertEquals(3, levels.size());
		assertTrue(levels.get(1) - levels.get(0) >= 7 && levels.get(2) - levels.get(1) >= 7, levels.toString());
	}

	@Test
	void slantedLinesBetweenTheSameNodesDoNotCross() {
		List<EdgeFigure> edges = edges(canvas("process P @(0, 0) { } mailbox M @(400, 300) P -> M M -> P"));
		Point a = edges.get(0).getStart();
		Point b = edges.get(1).getEnd();
		Point c = edges.get(0).getEnd();
		Point d = edges.get(1).getStart();
		assertTrue(a.getDistance(b) > 10 && c.getDistance(d) > 10);
		assertTrue((long) Math.signum(cross(a, c, b)) == (long) Math.signum(cross(a, c, d)));
	}

	private static long cross(Point from, Point to, Point other) {
		return (long) (to.x - from.x) * (other.y - from.y) - (long) (to.y - from.y) * (other.x - from.x);
	}

	@Test
	void aLaneIsGivenFreeWhenItsLineGoes() {
		Canvas canvas = canvas("process P @(0, 0) { } mailbox M @(300, 0) P -> M M -> P");
		List<EdgeFigure> edges = edges(canvas);
		int middle = (edges.get(0).getStart().y + edges.get(1).getStart().y) / 2;
		assertNotEquals(middle, edges.get(0).getStart().y);
		edges.get(1).getParent().remove(edges.get(1));
		canvas.layOut();
		assertEquals(middle, edges.get(0).getStart().y);
	}

	@Test
	void aLineToItsOwnBeginningIsALoopOutsideOfTheNode() {
		Canvas canvas = canvas("process P[3] @(100, 100) { send 1 to P[0] }");
		PointList points = edges(canvas).getFirst().getPoints();
		Rectangle node = canvas.node("P").getBounds();
		assertEquals(5, points.size());
		assertTrue(points.getPoint(2).y < node.y - 10 && points.getPoint(2).x > node.right() + 10);
		assertTrue(node.contains(points.getFirstPoint()) && node.contains(points.getLastPoint()));
	}

	@Test
	void bendsAreKept() {
		EdgeFigure edge = edge("process P @(0, 0) { } mailbox M @(300, 0) P -> M @(60, 200) @(340, 200)");
		assertEquals(4, edge.getPoints().size());
		assertEquals(new Point(60, 200), edge.getPoints().getPoint(1));
		assertEquals(60, edge.getStart().x);
		assertEquals(340, edge.getEnd().x);
	}

	@Test
	void arrowsSayWhichWay() {
		EdgeLook forward = EdgeLook.arrows(ColorRole.EDGE, LineStyle.SOLID, 1, Direction.FORWARD);
		assertEquals(List.of(End.PLAIN, End.ARROW), List.of(forward.source(), forward.target()));
		EdgeLook backward = EdgeLook.arrows(ColorRole.EDGE, LineStyle.SOLID, 1, Direction.BACKWARD);
		assertEquals(List.of(End.ARROW, End.PLAIN), List.of(backward.source(), backward.target()));
		EdgeLook both = EdgeLook.arrows(ColorRole.EDGE, LineStyle.SOLID, 1, Direction.BOTH);
		assertEquals(List.of(End.ARROW, End.ARROW), List.of(both.source(), both.target()));
	}

	@Test
	void decorationsFollowTheKind() {
		assertEquals(List.of("PolygonDecoration"), decorations(edge("process P { } mailbox M P -> M")));
		assertEquals(List.of("PolygonDecoration", "PolygonDecoration"),
				decorations(edge("process P { } memory M { } P <-> M")));
		assertEquals(List.of("Dot"), decorations(edge("process P { } lock L P -- L")));
		assertEquals(List.of("PolygonDecoration"), decorations(edge("process P { spawn C } process C in P { }")));
		assertEquals(List.of(), decorations(edge("bus B mailbox M via B")));
	}

	private static List<String> decorations(EdgeFigure edge) {
		List<String> names = new ArrayList<>();
		for (Object child : edge.getChildren()) {
			names.add(child.getClass().getSimpleName());
		}
		return names;
	}

	@Test
	void elementsOfArraysStandAtTheEndBesideTheLine() {
		EdgeFigure edge = edge("process P[3] @(0, 0) { } mailbox M[3] @(400, 0) P -> M[self]");
		IFigure label = child(edge, EndLabel.class);
		assertTrue(label.getBounds().bottom() <= edge.getEnd().y, "above the line");
		assertTrue(label.getBounds().right() <= edge.getEnd().x, "before the node");
		assertTrue(edge.getEnd().x - label.getBounds().right() < 20, "close to the node");
	}

	@Test
	void aLinkHasItsPlacesInTheMiddle() {
		EdgeFigure edge = edge("""
				process P @(0, 0) { } process Q @(500, 0) { } link P <-> Q : int capacity 3 initially [1]""");
		Rectangle mark = child(edge, LinkMark.class).getBounds();
		Point middle = edge.getPoints().getMidpoint();
		assertTrue(Math.abs(mark.getCenter().x - middle.x) <= 2 && Math.abs(mark.getCenter().y - middle.y) <= 2);
	}

	private static IFigure child(EdgeFigure edge, Class<?> kind) {
		for (Object child : edge.getChildren()) {
			if (kind.isInstance(child)) {
				return (IFigure) child;
			}
		}
		throw new AssertionError("There is no " + kind.getSimpleName() + ".");
	}

	@Test
	void aProblemIsMarkedOnce() {
		EdgeFigure edge = edge("process P { } mailbox M P -> M");
		int before = edge.getChildren().size();
		edge.setProblem(Severity.WARNING, "Nobody receives.");
		edge.setProblem(Severity.ERROR, "This is not legal.");
		assertEquals(before + 1, edge.getChildren().size());
		edge.setProblem(null, null);
		assertEquals(before, edge.getChildren().size());
	}
}
