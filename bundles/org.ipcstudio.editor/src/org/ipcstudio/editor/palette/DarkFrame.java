package org.ipcstudio.editor.palette;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.ipcstudio.editor.Messages;
import org.ipcstudio.editor.figures.ColorRole;
import org.ipcstudio.editor.figures.DiagramColors;

/**
 * Paints the title of a palette, its sash and the buttons that open and close it, in the colours of a dark drawing. GEF
 * lets nobody at their figures, so they are painted over after GEF has painted them.
 */
final class DarkFrame {
	/** After these GEF paints without being asked to, so that what was painted over shows again. */
	private static final int[] REPAINTED_BY_GEF = { SWT.FocusIn, SWT.FocusOut, SWT.MouseEnter, SWT.MouseExit,
			SWT.MouseDown, SWT.MouseUp };
	private static final int ARROW = 4;
	private static final int QUARTER = -90;

	private final DiagramColors colors;
	private final Repainting repainting;
	private final FlyoutPreferences preferences;

	DarkFrame(DiagramColors colors, Repainting repainting, FlyoutPreferences preferences) {
		this.colors = colors;
		this.repainting = repainting;
		this.preferences = preferences;
	}

	/** Repaints what is around the control of a palette, if that is beside a canvas and not in a view of its own. */
	void repaint(Control palette) {
		Composite opened = palette.getParent();
		if (opened.getParent() instanceof FlyoutPaletteComposite flyout) {
			for (Control part : flyout.getChildren()) {
				if (part == opened || isSash(part)) {
					repaintBar((Composite) part, opened);
				}
			}
		}
	}

	/** The sash contains a title and a button of its own, for the time when the palette is closed. */
	private static boolean isSash(Control part) {
		if (!(part instanceof Composite bar)) {
			return false;
		}
		for (Control child : bar.getChildren()) {
			if (isPainted(child)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isPainted(Control control) {
		return control instanceof Canvas && !(control instanceof FigureCanvas);
	}

	private void repaintBar(Composite bar, Composite opened) {
		repainting.listen(bar, SWT.Paint, this::paintBar);
		for (Control child : bar.getChildren()) {
			if (isPainted(child)) {
				// Only the title has a menu.
				boolean title = child.getMenu() != null;
				repainting.listen(child, SWT.Paint, event -> {
					if (title) {
						paintTitle(event, bar != opened);
					} else {
						paintButton(event, opened.isVisible());
					}
				});
				for (int type : REPAINTED_BY_GEF) {
					repainting.listen(child, type, event -> redrawLater(child));
				}
			}
		}
	}

	private static void redrawLater(Control control) {
		control.getDisplay().asyncExec(() -> {
			if (!control.isDisposed()) {
				control.redraw();
			}
		});
	}

	private void paintBar(Event event) {
		fill(event, ColorRole.CARRIER_FILL);
	}

	private void paintTitle(Event event, boolean upright) {
		Rectangle area = fill(event, ColorRole.CARRIER_FILL);
		GC gc = event.gc;
		gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		gc.setForeground(colors.get(ColorRole.TEXT));
		Point size = gc.textExtent(Messages.Palette_title);
		if (upright) {
			Transform turned = new Transform(gc.getDevice());
			gc.getTransform(turned);
			turned.translate((area.width - size.y) / 2, (area.height + size.x) / 2);
			turned.rotate(QUARTER);
			gc.setTransform(turned);
			gc.drawText(Messages.Palette_title, 0, 0, true);
			gc.setTransform(null);
			turned.dispose();
		} else {
			gc.drawText(Messages.Palette_title, Math.max(0, (area.width - size.x) / 2), (area.height - size.y) / 2, true);
		}
		paintFocus(event, area);
	}

	private void paintButton(Event event, boolean open) {
		boolean hovered = event.display.getCursorControl() == event.widget;
		Rectangle area = fill(event, hovered ? ColorRole.PROCESS_FILL : ColorRole.CARRIER_FILL);
		boolean west = preferences.getDockLocation() == PositionConstants.WEST;
		int tip = west == open ? -ARROW / 2 : ARROW / 2;
		int x = area.width / 2;
		int y = area.height / 2;
		event.gc.setBackground(colors.get(ColorRole.TEXT));
		event.gc.fillPolygon(new int[] { x + tip, y, x - tip, y - ARROW, x - tip, y + ARROW });
		paintFocus(event, area);
	}

	private void paintFocus(Event event, Rectangle area) {
		if (((Control) event.widget).isFocusControl()) {
			event.gc.setForeground(colors.get(ColorRole.SELECTION));
			event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
		}
	}

	private Rectangle fill(Event event, ColorRole role) {
		Rectangle area = ((Composite) event.widget).getClientArea();
		// GEF leaves the clipping of the last figure behind.
		event.gc.setClipping((Rectangle) null);
		event.gc.setBackground(colors.get(role));
		event.gc.fillRectangle(area);
		return area;
	}
}
