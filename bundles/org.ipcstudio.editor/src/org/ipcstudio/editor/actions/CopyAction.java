package org.ipcstudio.editor.actions;

import org.ipcstudio.editor.diagram.DiagramNode;
import org.ipcstudio.language.edits.EditException;
import org.ipcstudio.language.edits.ModelEdits;

/** Puts the selected nodes, and the connections among them, on the clipboard; to cut them, deletes them then. */
final class CopyAction extends DiagramAction {
	private final Runnable then;

	/**
	 * @param then what follows when the nodes are on the clipboard
	 */
	CopyAction(DiagramCommand command, DiagramCanvas canvas, Runnable then) {
		super(command, canvas);
		this.then = then;
	}

	@Override
	protected boolean isPossible() {
		return canvas().isEditable() && !canvas().nodes().isEmpty();
	}

	@Override
	public void run() {
		try {
			ModelEdits edits = new ModelEdits(canvas().drawing().system().source());
			DiagramClipboard.put(edits.copy(canvas().nodes().stream().map(DiagramNode::element).toList()));
			then.run();
		} catch (EditException refusal) {
			canvas().drawing().refuse(refusal.getMessage());
		}
	}
}
