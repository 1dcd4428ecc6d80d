package org.ipcstudio.editor.actions;

import java.util.Collection;
import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.jface.action.Action;
import org.ipcstudio.editor.diagram.DiagramNode;
import org.ipcstudio.editor.palette.DiagramPalette.KindFactory;
import org.ipcstudio.editor.tools.KindNames;
import org.ipcstudio.language.edits.NodeKind;
import org.ipcstudio.ui.ElementIcons;

/** Creates a node at a place, as the palette does, and selects it. */
final class NewNodeAction extends Action {
	private final DiagramCanvas canvas;
	private final Command command;

	/**
	 * @param place in the coordinates of the viewer
	 */
	NewNodeAction(DiagramCanvas canvas, NodeKind kind, Point place) {
		super(KindNames.of(kind), ElementIcons.of(kind).descriptor());
		this.canvas = canvas;
		CreateRequest request = new CreateRequest();
		request.setFactory(new KindFactory(kind));
		request.setLocation(place);
		command = canvas.viewer().getContents().getCommand(request);
		setEnabled(command != null && command.canExecute());
	}

	@Override
	public void run() {
		canvas.select(newNodes(canvas, () -> canvas.execute(command)));
	}

	/** Runs a gesture and tells which nodes have been added by it. */
	static List<DiagramNode> newNodes(DiagramCanvas canvas, Runnable gesture) {
		Collection<DiagramNode> before = canvas.drawing().diagram().nodes();
		gesture.run();
		return canvas.drawing().diagram().nodes().stream().filter(node -> !before.contains(node)).toList();
	}
}
