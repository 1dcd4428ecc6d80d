package org.ipcstudio.editor.actions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.commands.Command;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.editor.diagram.DiagramNode;

/** Moves or resizes the selected nodes so that they fit each other; the one selected last is the model for the others. */
final class ArrangeAction extends GestureAction {
	private final String label;
	private final int fewest;
	private final boolean sizes;
	private final Arrangement arrangement;

	/** Where nodes go. */
	@FunctionalInterface
	interface Arrangement {
		/** The new bounds of those that change. */
		Map<DiagramNode, Rectangle> apply(DiagramNode primary, Map<DiagramNode, Rectangle> bounds);
	}

	/**
	 * @param label  what can be undone; {0} is the number of nodes
	 * @param fewest how many nodes have to be selected
	 * @param sizes  whether the sizes change, else the places
	 */
	ArrangeAction(DiagramCommand command, DiagramCanvas canvas, String label, int fewest, boolean sizes,
			Arrangement arrangement) {
		super(command, canvas);
		this.label = label;
		this.fewest = fewest;
		this.sizes = sizes;
		this.arrangement = arrangement;
	}

	@Override
	protected Command command() {
		List<DiagramNode> nodes = canvas().nodes();
		if (nodes.size() < fewest) {
			return null;
		}
		Map<DiagramNode, Rectangle> before = new LinkedHashMap<>();
		nodes.forEach(node -> before.put(node, canvas().bounds(node)));
		Map<DiagramNode, Rectangle> after = arrangement.apply(nodes.getLast(), before);
		return after.isEmpty() ? null : new PlaceCommand(canvas().drawing().system(), NLS.bind(label, nodes.size()),
				sizes ? PlaceCommand.resized(after) : PlaceCommand.moved(after), Map.of());
	}
}
