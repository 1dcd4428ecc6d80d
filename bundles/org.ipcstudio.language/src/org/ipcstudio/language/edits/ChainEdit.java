package org.ipcstudio.language.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

import org.ipcstudio.language.format.Identifiers;
import org.ipcstudio.language.internal.grammar.IpcParser;
import org.ipcstudio.model.Connection;
import org.ipcstudio.model.Direction;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Point;

/**
 * Changes a connection. A chain is cut in two where a change concerns one of its segments only: each part becomes a
 * connection of its own, on a line of its own.
 */
final class ChainEdit {

	private final SourceText source;
	private final Connection connection;
	private final IpcParser.ConnectionContext context;

	ChainEdit(SourceText source, Connection connection) {
		this.source = source;
		this.connection = connection;
		this.context = (IpcParser.ConnectionContext) source.syntax(connection);
	}

	/** As the constructor, for the connection of a segment that has to exist in it. */
	static ChainEdit of(SourceText source, Segment segment) {
		ChainEdit edit = new ChainEdit(source, segment.connection());
		if (segment.index() < 0 || segment.index() >= segment.connection().getDirections().size()) {
			throw new EditException("The " + Description.of(segment.connection()) + " has no such part any more.");
		}
		return edit;
	}

	/** Puts a node in the place of the first end of a segment. */
	Replacements reconnectFirst(int segment, Node node) {
		Segment part = new Segment(connection, segment);
		if (node == part.first().getNode()) {
			return new Replacements();
		}
		checkReconnected(node, part.direction(), part.second().getNode());
		String name = Identifiers.quoted(node.getName());
		IpcParser.EndContext end = context.end(segment);
		if (segment == 0) {
			return new Replacements().replace(SourceText.start(end), SourceText.end(end), name);
		}
		return new Replacements().insert(SourceText.end(end), newLine() + name);
	}

	/** Puts a node in the place of the second end of a segment. */
	Replacements reconnectSecond(int segment, Node node) {
		Segment part = new Segment(connection, segment);
		if (node == part.second().getNode()) {
			return new Replacements();
		}
		checkReconnected(part.first().getNode(), part.direction(), node);
		String name = Identifiers.quoted(node.getName());
		IpcParser.EndContext end = context.end(segment + 1);
		if (part.isLast()) {
			return new Replacements().replace(SourceText.start(end), SourceText.end(end), name);
		}
		return new Replacements().insert(SourceText.start(end), name + newLine());
	}

	private void checkReconnected(Node first, Direction direction, Node second) {
		if (first != null) {
			source.syntax(first);
		}
		if (second != null) {
			source.syntax(second);
		}
		if (first == null || second == null) {
			throw new EditException("The other end of the connection has a name that is declared nowhere; correct it first.");
		}
		ConnectionRules.check(first, direction, second);
		ConnectionRules.checkNew(source.system(), first, direction, second);
	}

	/** Changes the arrow of a segment. */
	Replacements direction(int segment, Direction direction) {
		Segment part = new Segment(connection, segment);
		if (part.first().getNode() != null && part.second().getNode() != null) {
			ConnectionRules.check(part.first().getNode(), direction, part.second().getNode());
		}
		IpcParser.ArrowContext arrow = context.arrow(segment);
		return new Replacements().replaceDifference(arrow.getText(), SourceText.start(arrow), direction.getLiteral());
	}

	/** Changes the index of an end; null or an empty text for all elements. */
	Replacements index(int number, String index) {
		if (number < 0 || number >= context.end().size()) {
			throw new EditException("The " + Description.of(connection) + " has no such end any more.");
		}
		IpcParser.EndContext end = context.end(number);
		String written = index == null || index.isBlank() ? "" : "[" + Fragments.expression(index, "index") + "]";
		int from = SourceText.end(end.id());
		String old = source.text().substring(from, SourceText.end(end));
		return new Replacements().replaceDifference(old, from, written);
	}

	/** Sets the bends of a segment, which is cut off from those behind it if it has some; an empty list takes them away. */
	Replacements bends(int segment, List<Point> bends) {
		StringBuilder written = new StringBuilder();
		for (Point bend : bends) {
			written.append(" @(").append(Math.max(0, bend.getX())).append(", ").append(Math.max(0, bend.getY())).append(")");
		}
		IpcParser.EndContext end = context.end(segment + 1);
		int from = SourceText.end(end);
		if (new Segment(connection, segment).isLast()) {
			int to = SourceText.end(context);
			return bends.isEmpty() ? new Replacements().delete(from, to)
					: new Replacements().replaceDifference(source.text().substring(from, to), from, written.toString());
		}
		return bends.isEmpty() ? new Replacements()
				: new Replacements().insert(from, written + newLine() + source.text().substring(SourceText.start(end), from));
	}

	/** Takes segments away. What is left of the connection stays; nothing of it if no segment is left. */
	Replacements remove(IntPredicate removed) {
		List<int[]> runs = runs(removed);
		if (runs.isEmpty()) {
			return new Removal(source).element(context);
		}
		Replacements result = new Replacements();
		result.delete(SourceText.start(context), SourceText.start(context.end(runs.getFirst()[0])));
		for (int i = 1; i < runs.size(); i++) {
			join(result, runs.get(i - 1)[1], runs.get(i)[0]);
		}
		int lastEnd = runs.getLast()[1];
		if (lastEnd < context.end().size() - 1) {
			result.delete(SourceText.end(context.end(lastEnd)), SourceText.end(context));
		}
		return result;
	}

	/** Ends one connection at an end and begins the next at another one behind it. */
	private void join(Replacements result, int last, int first) {
		int from = SourceText.end(context.end(last));
		result.replace(from, SourceText.start(context.end(first)), newLine());
	}

	/** The first and the last end of each series of neighbouring segments that stay. */
	private List<int[]> runs(IntPredicate removed) {
		List<int[]> runs = new ArrayList<>();
		int segments = connection.getDirections().size();
		int first = 0;
		for (int i = 0; i <= segments; i++) {
			if (i == segments || removed.test(i)) {
				if (i > first) {
					runs.add(new int[] { first, i });
				}
				first = i + 1;
			}
		}
		return runs;
	}

	private String newLine() {
		return source.delimiter() + source.indentation(SourceText.start(context));
	}
}
