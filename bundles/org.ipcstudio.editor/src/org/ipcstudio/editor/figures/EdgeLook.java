package org.ipcstudio.editor.figures;

import org.ipcstudio.editor.diagram.DiagramEdge;
import org.ipcstudio.editor.diagram.EdgeKind;
import org.ipcstudio.model.Direction;
import org.ipcstudio.model.Lock;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Semaphore;

/**
 * How the line of an edge is drawn.
 *
 * @param color  the role of its colour
 * @param style  solid, dashed or dotted
 * @param width  in pixels
 * @param source what is at its beginning
 * @param target what is at its end
 */
record EdgeLook(ColorRole color, LineStyle style, double width, End source, End target) {

	/** What is drawn where a line ends. */
	enum End {
		PLAIN,
		ARROW,
		/** A dot: a lock or semaphore that is used there. */
		DOT,
		/** An empty diamond: the parent of a process. */
		DIAMOND
	}

	static EdgeLook of(DiagramEdge edge) {
		return switch (edge.kind()) {
			case CHILD -> child();
			case CARRIER -> carrier();
			case LINK -> arrows(ColorRole.EDGE, LineStyle.SOLID, 2, edge.direction());
			case AUTOMATIC_LINK -> arrows(ColorRole.EDGE, LineStyle.DASHED, 1, edge.direction());
			case CONNECTION -> connection(edge.source().element(), edge.target().element(), edge.direction());
		};
	}

	/** The line between a parent and its child. */
	static EdgeLook child() {
		return new EdgeLook(ColorRole.PROCESS_BORDER, LineStyle.SOLID, 1, End.DIAMOND, End.PLAIN);
	}

	/** The line from a channel to what carries it. */
	static EdgeLook carrier() {
		return new EdgeLook(ColorRole.CARRIER_BORDER, LineStyle.DOTTED, 1, End.PLAIN, End.PLAIN);
	}

	private static EdgeLook connection(Node source, Node target, Direction direction) {
		boolean shared = isShared(source) || isShared(target);
		ColorRole color = shared ? ColorRole.MEMORY_BORDER : ColorRole.EDGE;
		if (direction == Direction.USE) {
			return new EdgeLook(color, LineStyle.SOLID, 1, isLock(source) ? End.DOT : End.PLAIN,
					isLock(target) ? End.DOT : End.PLAIN);
		}
		return arrows(color, LineStyle.SOLID, 1, direction);
	}

	static EdgeLook arrows(ColorRole color, LineStyle style, double width, Direction direction) {
		boolean forward = direction == Direction.FORWARD || direction == Direction.BOTH;
		boolean backward = direction == Direction.BACKWARD || direction == Direction.BOTH;
		return new EdgeLook(color, style, width, backward ? End.ARROW : End.PLAIN, forward ? End.ARROW : End.PLAIN);
	}

	private static boolean isShared(Node node) {
		return node instanceof Memory || isLock(node);
	}

	private static boolean isLock(Node node) {
		return node instanceof Lock || node instanceof Semaphore;
	}

	/** Whether an edge is a link, which has a mark for the messages on their way. */
	static boolean isLink(EdgeKind kind) {
		return kind == EdgeKind.LINK || kind == EdgeKind.AUTOMATIC_LINK;
	}
}
