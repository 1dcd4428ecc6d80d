package org.ipcstudio.editor.palette;

import org.eclipse.draw2d.ArrowButton;
import org.eclipse.draw2d.Border;
import org.eclipse.draw2d.ButtonBorder;
import org.eclipse.draw2d.ButtonModel;
import org.eclipse.draw2d.Clickable;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.ImageFigure;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.Toggle;
import org.eclipse.draw2d.ToggleButton;
import org.eclipse.swt.graphics.Color;
import org.ipcstudio.editor.figures.ColorRole;
import org.ipcstudio.editor.figures.DiagramColors;

/**
 * Gives the figures of a palette the colours of a dark drawing. GEF paints headers of drawers and pressed buttons in
 * fixed light colours; what such a figure contains is made opaque, and thus covers them.
 */
final class DarkEntries {
	private static final String PIN = "pin"; //$NON-NLS-1$

	private final DiagramColors colors;
	private final Repainting repainting;

	DarkEntries(DiagramColors colors, Repainting repainting) {
		this.colors = colors;
		this.repainting = repainting;
	}

	/** Repaints a palette from its outermost figure. */
	void repaint(IFigure palette) {
		repainting.setForeground(palette, colors.get(ColorRole.TEXT));
		repainting.setBackground(palette, colors.get(ColorRole.CANVAS));
		repaintTree(palette);
	}

	private void repaintTree(IFigure figure) {
		boolean filled = !figure.getChildren().isEmpty();
		if (filled && figure instanceof ToggleButton button) {
			repaintButton(button);
		} else if (filled && figure instanceof Toggle header) {
			repaintHeader(header);
		} else if (figure instanceof ArrowButton arrow) {
			repainting.setBorder(arrow, new ScrollArrowBorder(colors, arrow.getInsets()));
		} else if (isRaised(figure)) {
			repainting.setBorder(figure, new MarginBorder(figure.getInsets()));
		}
		for (Object child : figure.getChildren()) {
			repaintTree((IFigure) child);
		}
	}

	private static boolean isRaised(IFigure figure) {
		Border border = figure.getBorder();
		return border != null && border.isOpaque();
	}

	private void repaintHeader(Toggle header) {
		Color color = colors.get(ColorRole.CARRIER_FILL);
		repainting.setBorder(header, new LineBorder(color));
		repainting.setBackground(header, color);
		repainting.setOpaque(contents(header), true);
	}

	/** An entry, or the pin of a drawer: the only one with nothing but an image. */
	private void repaintButton(ToggleButton button) {
		Color[] hovered = { colors.get(ColorRole.CARRIER_BORDER) };
		Color[] pressed = { colors.get(ColorRole.SELECTION) };
		repainting.setBorder(button, new ButtonBorder(new ButtonBorder.ButtonScheme(hovered, hovered, pressed, pressed)));
		if (contents(button) instanceof ImageFigure pin && pin.getImage() != null) {
			repainting.setImage(pin, BrightImage.of(pin.getImage(), PIN));
		}
		// Both are set to what they are, so that they are restored whatever the listener does to them.
		Color idle = button.getLocalBackgroundColor();
		repainting.setBackground(button, idle);
		repainting.setOpaque(contents(button), contents(button).isOpaque());
		repainting.listen(button, event -> show(button, idle));
		show(button, idle);
	}

	private void show(ToggleButton button, Color idle) {
		ButtonModel model = button.getModel();
		boolean marked = model.isSelected() || model.isMouseOver();
		button.setBackgroundColor(!marked ? idle
				: colors.get(model.isSelected() ? ColorRole.PROCESS_FILL : ColorRole.CARRIER_FILL));
		contents(button).setOpaque(marked);
	}

	private static IFigure contents(Clickable button) {
		return (IFigure) button.getChildren().get(0);
	}
}
