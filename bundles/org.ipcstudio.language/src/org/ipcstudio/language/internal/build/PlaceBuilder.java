package org.ipcstudio.language.internal.build;

import static org.ipcstudio.language.internal.build.BuildContext.FACTORY;

import java.util.List;

import org.antlr.v4.runtime.tree.TerminalNode;
import org.ipcstudio.language.internal.grammar.IpcParser.BendContext;
import org.ipcstudio.language.internal.grammar.IpcParser.PlaceContext;
import org.ipcstudio.model.Bounds;
import org.ipcstudio.model.Placed;
import org.ipcstudio.model.Point;

/** Builds the places of nodes and bends on the canvas. */
final class PlaceBuilder {

	private final BuildContext context;
	private final Literals literals;

	PlaceBuilder(BuildContext context, Literals literals) {
		this.context = context;
		this.literals = literals;
	}

	/** Gives a node its place; a place that is missing or broken leaves it to the automatic layout. */
	void place(Placed node, PlaceContext text) {
		if (text == null || context.isBroken(text)) {
			return;
		}
		Bounds bounds = context.put(FACTORY.createBounds(), text);
		List<TerminalNode> numbers = text.INT();
		bounds.setX(number(numbers, 0));
		bounds.setY(number(numbers, 1));
		if (numbers.size() > 2) {
			bounds.setWidth(number(numbers, 2));
			bounds.setHeight(number(numbers, 3));
		}
		node.setBounds(bounds);
	}

	/** A bend of a connection. */
	Point bend(BendContext text) {
		Point point = context.put(FACTORY.createPoint(), text);
		point.setX(number(text.INT(), 0));
		point.setY(number(text.INT(), 1));
		return point;
	}

	private int number(List<TerminalNode> numbers, int index) {
		return literals.number(numbers.get(index).getSymbol());
	}
}
