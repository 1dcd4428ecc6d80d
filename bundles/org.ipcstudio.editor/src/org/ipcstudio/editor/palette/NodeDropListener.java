package org.ipcstudio.editor.palette;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.dnd.TemplateTransferDropTargetListener;
import org.eclipse.gef.requests.CreationFactory;
import org.ipcstudio.editor.palette.DiagramPalette.KindFactory;
import org.ipcstudio.language.edits.NodeKind;

/** Creates a node where an entry of the palette is dropped. */
public final class NodeDropListener extends TemplateTransferDropTargetListener {
	public NodeDropListener(EditPartViewer viewer) {
		super(viewer);
	}

	@Override
	protected CreationFactory getFactory(Object template) {
		return new KindFactory((NodeKind) template);
	}
}
