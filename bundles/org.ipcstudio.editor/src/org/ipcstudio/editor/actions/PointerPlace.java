package org.ipcstudio.editor.actions;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Knows where the pointer was when it was on the canvas last, also while the context menu that it has opened is shown. */
final class PointerPlace {
	private final DiagramCanvas canvas;
	private Point pointer;
	private boolean menuOpened;

	PointerPlace(DiagramCanvas canvas) {
		this.canvas = canvas;
		Control control = canvas.viewer().getControl();
		control.addListener(SWT.MouseMove, this::moved);
		control.addListener(SWT.MouseExit, event -> left());
		control.addListener(SWT.MenuDetect, event -> menuOpened = true);
	}

	private void moved(Event event) {
		pointer = new Point(event.x, event.y);
		menuOpened = false;
	}

	private void left() {
		if (!menuOpened) {
			pointer = null;
		}
	}

	/** The place in the coordinates of the text; null if the pointer is not over the empty canvas. */
	Point onEmptyCanvas() {
		if (pointer == null || !canvas.isEmptyAt(pointer)) {
			return null;
		}
		Point place = pointer.getCopy();
		((GraphicalEditPart) canvas.viewer().getContents()).getContentPane().translateToRelative(place);
		return canvas.onGrid(place);
	}
}
