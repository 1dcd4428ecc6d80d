package org.ipcstudio.debug.ui.moves;

import org.eclipse.jface.viewers.ITableLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.ipcstudio.engine.inspect.Preview;
import org.ipcstudio.ui.Icon;

/** The rows of the list of moves: who, what, in which line, and what is worst or first of what it brings about. */
final class MoveLabels extends LabelProvider implements ITableLabelProvider {
	static final int PROCESS = 0;
	static final int MOVE = 1;
	static final int LINE = 2;
	static final int CONSEQUENCE = 3;

	private int recorded = -1;

	/** Tells which move is the recorded one, by its index; -1 for none. */
	void setRecorded(int pick) {
		recorded = pick;
	}

	@Override
	public Image getColumnImage(Object element, int column) {
		Preview preview = (Preview) element;
		return switch (column) {
			case PROCESS -> Icon.PROCESS.image();
			case CONSEQUENCE -> preview.isHarmful()
					? PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK) : null;
			default -> null;
		};
	}

	@Override
	public String getColumnText(Object element, int column) {
		Preview preview = (Preview) element;
		return switch (column) {
			case PROCESS -> preview.step().process();
			case MOVE -> preview.step().pick() == recorded ? NLS.bind(Messages.MoveLabels_recorded, preview.step().action())
					: preview.step().action();
			case LINE -> Integer.toString(preview.step().line());
			default -> preview.sentences().stream().findFirst().orElse(""); //$NON-NLS-1$
		};
	}
}
