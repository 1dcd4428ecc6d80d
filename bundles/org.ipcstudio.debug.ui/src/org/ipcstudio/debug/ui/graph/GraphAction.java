package org.ipcstudio.debug.ui.graph;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ImageDescriptor;

/** A button or menu item of a view that shows a graph. */
public final class GraphAction extends Action {
	private final Runnable deed;

	/** Something that is done. */
	public GraphAction(String text, ImageDescriptor image, Runnable deed) {
		super(text, image);
		this.deed = deed;
		setToolTipText(text.replace("&", ""));
	}

	/** Something that is switched on and off. */
	public GraphAction(String text, String tip, ImageDescriptor image, Runnable deed) {
		super(text, IAction.AS_CHECK_BOX);
		this.deed = deed;
		setToolTipText(tip);
		setImageDescriptor(image);
	}

	@Override
	public void run() {
		deed.run();
	}
}
