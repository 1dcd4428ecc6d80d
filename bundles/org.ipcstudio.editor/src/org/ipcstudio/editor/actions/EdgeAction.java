package org.ipcstudio.editor.actions;

import java.util.List;

import org.eclipse.gef.commands.Command;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.editor.commands.GestureCommand;
import org.ipcstudio.editor.commands.MergedEdit;
import org.ipcstudio.editor.diagram.DiagramEdge;

/** Changes those of the selected edges that can be changed so. */
final class EdgeAction extends GestureAction {
	private final EdgeChange change;

	EdgeAction(DiagramCommand command, DiagramCanvas canvas, EdgeChange change) {
		super(command, canvas);
		this.change = change;
	}

	@Override
	protected Command command() {
		List<DiagramEdge> edges = canvas().edges().stream().filter(change::appliesTo).toList();
		if (edges.isEmpty()) {
			return null;
		}
		String label = edges.size() == 1 ? NLS.bind(change.labelOfOne(), edges.getFirst().label())
				: NLS.bind(change.labelOfMany(), edges.size());
		return new GestureCommand(canvas().drawing().system(), label,
				edits -> MergedEdit.of(edges.stream().map(edge -> change.edit(edits, edge)).toList()));
	}
}
