package org.ipcstudio.debug.ui.graph;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;

/** A figure whose tooltip is made when the pointer rests on it, for most are never looked at. */
abstract class TipFigure extends Figure {
	/** Smaller than this, a text cannot be read and is not painted. */
	static final double READABLE = 0.22;

	/** What is said of it; empty for nothing. */
	abstract String tip();

	@Override
	public IFigure getToolTip() {
		String tip = tip();
		if (tip.isEmpty()) {
			return null;
		}
		Label label = new Label(tip);
		label.setBorder(new MarginBorder(3, 5, 3, 5));
		return label;
	}
}
