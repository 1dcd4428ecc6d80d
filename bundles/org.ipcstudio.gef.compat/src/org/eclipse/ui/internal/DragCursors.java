package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/** The cursors that an earlier platform showed while something is dragged; GEF 3.2 uses them to move its palette. */
public final class DragCursors {

	private DragCursors() {
	}

	/**
	 * The cursor for a place where something may be dropped. Must not be disposed.
	 *
	 * @param code 0: nowhere, 1 to 4: at the left, right, upper or lower side, otherwise inside
	 */
	public static Cursor getCursor(int code) {
		int style = switch (code) {
		case 0 -> SWT.CURSOR_NO;
		case 1 -> SWT.CURSOR_SIZEW;
		case 2 -> SWT.CURSOR_SIZEE;
		case 3 -> SWT.CURSOR_SIZEN;
		case 4 -> SWT.CURSOR_SIZES;
		default -> SWT.CURSOR_SIZEALL;
		};
		return Display.getCurrent().getSystemCursor(style);
	}
}
