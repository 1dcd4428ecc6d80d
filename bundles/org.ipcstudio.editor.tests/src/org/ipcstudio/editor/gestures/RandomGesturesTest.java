package org.ipcstudio.editor.gestures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.jface.text.BadLocationException;
import org.ipcstudio.editor.parts.EdgePart;
import org.ipcstudio.editor.parts.NodePart;
import org.ipcstudio.editor.testing.TestCanvas;
import org.ipcstudio.editor.tools.LineChoice;
import org.ipcstudio.editor.tools.LineChoices;
import org.ipcstudio.language.edits.EditException;
import org.ipcstudio.language.edits.NodeKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RandomGesturesTest {
	private static final int STEPS = 1000;
	private static final int MOST_NODES = 40;
	private static final List<String> SNIPPETS = List.of("x", " ", "\n", "}", "{", "3", "// ", "send 1 to ", "mailbox Q\n", ", ",
			"capacity 2 ", "@(10, 10)", "\"", "ü", "/*", "*/");

	@ParameterizedTest
	@CsvSource({ "1, dining-philosophers", "2, full-pipe-pair", "3, sliding-window", "4, priority-inversion", "5, lost-update" })
	void thePagesNeverDiverge(long seed, String example) throws IOException, BadLocationException, ExecutionException {
		Random random = new Random(seed);
		TestCanvas canvas = new TestCanvas(
				Files.readString(Path.of("bundles/org.ipcstudio.examples/models", example + ".ipc")));
		try {
			String last = "opening";
			for (int step = 0; step < STEPS; step++) {
				last = step(canvas, random);
				canvas.flush();
				String what = "step " + step + ": " + last;
				assertEquals(Seen.of(canvas.system().drawable()), Seen.on(canvas.viewer()), what);
			}
		} finally {
			canvas.close();
		}
	}

	private static String step(TestCanvas canvas, Random random) throws BadLocationException, ExecutionException {
		List<NodePart> nodes = new ArrayList<>();
		List<EdgePart> edges = new ArrayList<>();
		for (Object part : canvas.viewer().getContents().getChildren()) {
			nodes.add((NodePart) part);
			for (Object edge : ((NodePart) part).getSourceConnections()) {
				edges.add((EdgePart) edge);
			}
		}
		if (canvas.system().isBroken()) {
			canvas.system().undo();
			return "undo of what broke the text";
		}
		int choice = random.nextInt(100);
		if (choice < 15) {
			return type(canvas, random);
		}
		if (choice < 25 && canvas.system().canUndo()) {
			canvas.system().undo();
			return "undo";
		}
		if (choice < 32 && canvas.system().canRedo()) {
			canvas.system().redo();
			return "redo";
		}
		try {
			return gesture(canvas, random, choice, nodes, edges);
		} catch (EditException refusal) {
			return "refused: " + refusal.getMessage();
		}
	}

	private static String type(TestCanvas canvas, Random random) throws BadLocationException {
		int offset = random.nextInt(canvas.document().getLength() + 1);
		int length = random.nextInt(4) == 0 ? Math.min(random.nextInt(6), canvas.document().getLength() - offset) : 0;
		String snippet = SNIPPETS.get(random.nextInt(SNIPPETS.size()));
		canvas.document().replace(offset, length, snippet);
		return "type " + snippet;
	}

	private static String gesture(TestCanvas canvas, Random random, int choice, List<NodePart> nodes, List<EdgePart> edges) {
		Gesture gesture = new Gesture(canvas);
		if (nodes.isEmpty() || choice < 42 && nodes.size() < MOST_NODES) {
			NodeKind kind = NodeKind.values()[random.nextInt(NodeKind.values().length)];
			return "create " + kind + ": " + gesture.create(kind, random.nextInt(900), random.nextInt(700));
		}
		NodePart node = nodes.get(random.nextInt(nodes.size()));
		NodePart other = nodes.get(random.nextInt(nodes.size()));
		if (choice < 50) {
			return "move: " + gesture.move(random.nextInt(200) - 100, random.nextInt(200) - 100, node);
		}
		if (choice < 55) {
			return "move two: " + (node != other && gesture.move(random.nextInt(90), random.nextInt(90), node, other));
		}
		if (choice < 60) {
			return "resize: " + gesture.resize(random.nextInt(60) - 20, random.nextInt(60) - 20, node);
		}
		if (choice < 70) {
			return "connect: " + gesture.connect(node, other);
		}
		if (choice < 75) {
			return "delete: " + gesture.delete(node);
		}
		if (choice < 79) {
			return "rename: " + gesture.rename(node, "N" + random.nextInt(60));
		}
		if (choice < 84 && nodes.size() < MOST_NODES) {
			return pull(canvas, random, node);
		}
		return edges.isEmpty() ? "nothing" : edge(gesture, random, edges.get(random.nextInt(edges.size())), other);
	}

	private static String pull(TestCanvas canvas, Random random, NodePart node) {
		List<LineChoice> choices = new LineChoices(canvas.system(), names -> {
			// nothing to select
		}).behind(node.node(), new Point(random.nextInt(900), random.nextInt(700)));
		LineChoice choice = choices.get(random.nextInt(choices.size()));
		choice.gesture().run();
		return choice.label();
	}

	private static String edge(Gesture gesture, Random random, EdgePart edge, NodePart other) {
		return switch (random.nextInt(4)) {
			case 0 -> "delete edge: " + gesture.delete(new EditPart[] { edge });
			case 1 -> "reconnect: " + gesture.reconnect(edge, other, random.nextBoolean());
			case 2 -> "unbend: " + (!edge.edge().bends().isEmpty() && gesture.straighten(edge));
			default -> "bend: " + (edge.edge().segment() != null && gesture.bend(RequestConstants.REQ_CREATE_BENDPOINT, edge,
					0, random.nextInt(900), random.nextInt(700)));
		};
	}
}
