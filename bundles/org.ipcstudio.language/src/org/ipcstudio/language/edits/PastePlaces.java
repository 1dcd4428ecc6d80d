package org.ipcstudio.language.edits;

import java.util.ArrayList;
import java.util.List;

import org.antlr.v4.runtime.tree.TerminalNode;
import org.ipcstudio.language.internal.grammar.IpcParser;
import org.ipcstudio.model.Bounds;
import org.ipcstudio.model.Connection;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Placed;
import org.ipcstudio.model.Point;

/** Moves everything that has a place in a text, together. */
final class PastePlaces {

	/** How far apart nodes are put that had no place. */
	private static final int STEP = 40;

	private final SourceText source;
	private final List<Placed> placed = new ArrayList<>();
	private final List<Node> unplaced = new ArrayList<>();
	private final List<Point> bends = new ArrayList<>();
	private int left = Integer.MAX_VALUE;
	private int top = Integer.MAX_VALUE;

	PastePlaces(SourceText source) {
		this.source = source;
		for (Item item : source.system().getItems()) {
			if (item instanceof Placed element && element.getBounds() != null) {
				placed.add(element);
				include(element.getBounds().getX(), element.getBounds().getY());
			} else if (item instanceof Node node) {
				unplaced.add(node);
			}
			if (item instanceof Connection connection) {
				bends.addAll(connection.getBends());
			}
		}
		bends.forEach(bend -> include(bend.getX(), bend.getY()));
	}

	private void include(int x, int y) {
		left = Math.min(left, x);
		top = Math.min(top, y);
	}

	/** Moves everything by so many pixels; by fewer where something would leave the drawing at its left or upper side. */
	Replacements shifted(int dx, int dy) {
		int right = Math.max(dx, -left);
		int down = Math.max(dy, -top);
		Replacements result = new Replacements();
		for (Placed element : placed) {
			Bounds bounds = element.getBounds();
			result.addAll(new PlaceEdit(source, element).move(bounds.getX() + right, bounds.getY() + down));
		}
		for (Point bend : bends) {
			IpcParser.BendContext context = (IpcParser.BendContext) source.syntax(bend);
			number(result, context.INT(0), bend.getX() + right);
			number(result, context.INT(1), bend.getY() + down);
		}
		return result;
	}

	/** Moves everything so that its upper left corner is at a point. If nothing has a place, every node gets one. */
	Replacements at(int x, int y) {
		if (!placed.isEmpty()) {
			return shifted(Math.max(0, x) - left, Math.max(0, y) - top);
		}
		Replacements result = new Replacements();
		for (int i = 0; i < unplaced.size(); i++) {
			result.addAll(new PlaceEdit(source, unplaced.get(i)).move(x + i * STEP, y + i * STEP));
		}
		return result;
	}

	private static void number(Replacements result, TerminalNode token, int value) {
		result.replace(token.getSymbol().getStartIndex(), SourceText.end(token.getSymbol()), Integer.toString(value));
	}
}
