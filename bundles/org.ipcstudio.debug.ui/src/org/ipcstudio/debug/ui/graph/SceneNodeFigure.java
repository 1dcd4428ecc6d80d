package org.ipcstudio.debug.ui.graph;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.ipcstudio.editor.figures.ColorRole;
import org.ipcstudio.editor.figures.DiagramColors;

/** A box. It is told what to show and paints that within its bounds, which are a little larger than the box. */
final class SceneNodeFigure extends TipFigure {
	/** What is painted around the box: outlines, the badge, the frame of the selection. */
	static final int BORDER = 8;
	private static final int ARC = 12;
	private static final int CUT = 8;

	private SceneNode node;
	private DiagramColors colors;
	private boolean selected;
	private boolean current;

	void show(SceneNode newNode) {
		if (!newNode.equals(node)) {
			node = newNode;
			repaint();
		}
	}

	@Override
	String tip() {
		return node.tip();
	}

	SceneNode node() {
		return node;
	}

	void setColors(DiagramColors newColors) {
		colors = newColors;
		repaint();
	}

	/**
	 * Marks it.
	 *
	 * @param newSelected whether it is selected
	 * @param newCurrent  whether it is what stands at the moment that is shown
	 */
	void mark(boolean newSelected, boolean newCurrent) {
		if (selected != newSelected || current != newCurrent) {
			selected = newSelected;
			current = newCurrent;
			repaint();
		}
	}

	/** The pointer meets the box only, not what is around it. */
	@Override
	public boolean containsPoint(int x, int y) {
		return getBounds().getCopy().expand(-BORDER, -BORDER).contains(x, y);
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		DiagramColors used = node.pale() ? colors.greyed() : colors;
		Rectangle box = getBounds().getCopy().expand(-BORDER, -BORDER);
		graphics.setAntialias(SWT.ON);
		graphics.setTextAntialias(SWT.ON);
		if (selected || current) {
			frame(graphics, box);
		}
		graphics.setBackgroundColor(used.get(node.tone().fill()));
		graphics.setForegroundColor(used.get(node.tone().line()));
		graphics.setLineWidth(node.strong() ? 2 : 1);
		outline(graphics, box);
		if (graphics.getAbsoluteScale() >= READABLE) {
			texts(graphics, box, used);
		}
		if (!node.badge().isEmpty()) {
			badge(graphics, box, used);
		}
	}

	private void frame(Graphics graphics, Rectangle box) {
		graphics.setForegroundColor(colors.get(ColorRole.SELECTION));
		if (current) {
			graphics.setLineWidth(3);
			Rectangle around = box.getCopy().expand(5, 5);
			graphics.drawRoundRectangle(around, ARC + 6, ARC + 6);
		}
		if (selected) {
			graphics.setLineWidth(2);
			Rectangle around = box.getCopy().expand(3, 3);
			graphics.setLineStyle(current ? Graphics.LINE_DASH : Graphics.LINE_SOLID);
			graphics.drawRoundRectangle(around, ARC + 3, ARC + 3);
			graphics.setLineStyle(Graphics.LINE_SOLID);
		}
	}

	private void outline(Graphics graphics, Rectangle box) {
		Rectangle line = new Rectangle(box.x, box.y, box.width - 1, box.height - 1);
		switch (node.shape()) {
			case WORDS -> {
				// words alone, on the canvas
			}
			case OCTAGON -> {
				PointList corners = octagon(line);
				graphics.fillPolygon(corners);
				graphics.drawPolygon(corners);
			}
			case PILL -> round(graphics, line, line.height);
			case DASHED -> {
				graphics.setLineStyle(Graphics.LINE_DASH);
				round(graphics, line, ARC);
				graphics.setLineStyle(Graphics.LINE_SOLID);
			}
			case DOUBLE -> {
				round(graphics, line, ARC);
				graphics.drawRoundRectangle(line.getCopy().expand(-3, -3), ARC - 4, ARC - 4);
			}
			case BOX -> round(graphics, line, ARC);
		}
	}

	private static void round(Graphics graphics, Rectangle line, int arc) {
		graphics.fillRoundRectangle(line, arc, arc);
		graphics.drawRoundRectangle(line, arc, arc);
	}

	private static PointList octagon(Rectangle r) {
		PointList list = new PointList(8);
		list.addPoint(r.x + CUT, r.y);
		list.addPoint(r.right() - CUT, r.y);
		list.addPoint(r.right(), r.y + CUT);
		list.addPoint(r.right(), r.bottom() - CUT);
		list.addPoint(r.right() - CUT, r.bottom());
		list.addPoint(r.x + CUT, r.bottom());
		list.addPoint(r.x, r.bottom() - CUT);
		list.addPoint(r.x, r.y + CUT);
		return list;
	}

	private void texts(Graphics graphics, Rectangle box, DiagramColors used) {
		graphics.pushState();
		graphics.clipRect(box);
		boolean error = node.tone() == Tone.ERROR;
		int x = box.x + SceneText.SIDE;
		int y = box.y + SceneText.TOP;
		graphics.setFont(SceneFonts.title());
		graphics.setForegroundColor(used.get(error || node.tone() == Tone.WARNING ? node.tone().line() : ColorRole.TEXT));
		if (node.sign() != Sign.NONE) {
			graphics.setBackgroundColor(used.get(node.tone().line()));
			graphics.setForegroundColor(used.get(node.tone().line()));
			int height = FigureUtilities.getFontMetrics(SceneFonts.title()).getHeight();
			SignPainter.paint(graphics, node.sign(), x, y + (height - SignPainter.SIZE) / 2);
			x += SceneText.SIGN;
		}
		graphics.setForegroundColor(used.get(error && node.shape() == Shape.WORDS ? ColorRole.ERROR : ColorRole.TEXT));
		graphics.drawText(node.title(), x, y);
		if (!node.detail().isEmpty()) {
			int height = FigureUtilities.getFontMetrics(SceneFonts.title()).getHeight();
			graphics.setFont(SceneFonts.detail());
			graphics.setForegroundColor(used.get(error ? ColorRole.ERROR : ColorRole.MUTED));
			graphics.drawText(node.detail(), box.x + SceneText.SIDE, y + height + SceneText.LEADING);
		}
		graphics.popState();
	}

	/** A filled disc on the upper right corner. */
	private void badge(Graphics graphics, Rectangle box, DiagramColors used) {
		graphics.setFont(SceneFonts.title());
		int width = FigureUtilities.getTextWidth(node.badge(), SceneFonts.title()) + 8;
		int height = 16;
		Rectangle disc = new Rectangle(box.right() - width + BORDER - 1, box.y - BORDER + 1, Math.max(width, height), height);
		disc.x = box.right() + BORDER - 1 - disc.width;
		graphics.setBackgroundColor(used.get(node.tone().line()));
		graphics.fillRoundRectangle(disc, height, height);
		graphics.setForegroundColor(used.get(ColorRole.CANVAS));
		int inset = (disc.width - width + 8) / 2;
		int text = FigureUtilities.getFontMetrics(SceneFonts.title()).getHeight();
		graphics.drawText(node.badge(), disc.x + inset, disc.y + (height - text) / 2);
	}
}
