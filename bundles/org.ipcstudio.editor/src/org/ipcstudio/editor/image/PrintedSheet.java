package org.ipcstudio.editor.image;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.widgets.Display;

/** A sheet as a figure, for the printing of the drawing library. */
final class PrintedSheet extends Figure {
	private final Sheet sheet;

	PrintedSheet(Sheet sheet) {
		this.sheet = sheet;
		setBounds(sheet.area());
		setFont(Display.getCurrent().getSystemFont());
		setForegroundColor(sheet.foreground());
		setBackgroundColor(sheet.background());
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		sheet.paint(graphics);
	}
}
