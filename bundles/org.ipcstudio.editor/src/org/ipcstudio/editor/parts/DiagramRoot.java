package org.ipcstudio.editor.parts;

import org.eclipse.core.runtime.Platform;
import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayeredPane;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.AutoexposeHelper;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;

/** The root of the parts of a canvas, with its layers and its zoom. */
public final class DiagramRoot extends ScalableFreeformRootEditPart {

	/** Edges lie below the nodes, so that none of them hides a text. */
	@Override
	protected LayeredPane createPrintableLayers() {
		FreeformLayeredPane layers = new FreeformLayeredPane();
		layers.add(new ConnectionLayer(), CONNECTION_LAYER);
		layers.add(new FreeformLayer(), PRIMARY_LAYER);
		return layers;
	}

	@Override
	public Object getAdapter(Class type) {
		return type == AutoexposeHelper.class || canAdapt(type) ? super.getAdapter(type) : null;
	}

	/** Whether GEF may be asked for an adapter: it asks the platform in the end, and outside a workbench there is none. */
	static boolean canAdapt(Class<?> type) {
		return type == AccessibleEditPart.class || Platform.isRunning();
	}
}
