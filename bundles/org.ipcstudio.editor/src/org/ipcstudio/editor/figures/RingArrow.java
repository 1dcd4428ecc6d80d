package org.ipcstudio.editor.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/** An arrow of a circular wait over the drawing: from who waits to what it waits for, or from that to who has it. */
public final class RingArrow extends Figure {
	/** How far it is bowed outwards, as a share of its length. */
	private static final double BOW = 0.16;
	private static final int LEAST_BOW = 20;

	/** How far its label is beside it. */
	private static final int ASIDE = 9;

	private final NodeFigure from;
	private final NodeFigure to;
	private final TextLine label;
	private DiagramColors colors;
	private Curve curve;
	private Rectangle text;

	/** @param label what stands beside it; may be empty */
	public RingArrow(NodeFigure from, NodeFigure to, String label, DiagramColors colors) {
		this.from = from;
		this.to = to;
		this.label = new TextLine(TextStyle.DETAIL, label);
		this.colors = colors;
		setEnabled(false);
	}

	public void setColors(DiagramColors newColors) {
		colors = newColors;
		repaint();
	}

	/** Where the nodes that it joins are at present; {@code center} is the middle of its ring. */
	public void place(Point center) {
		Outline start = from.outline(from.getBounds());
		Outline end = to.outline(to.getBounds());
		Point a = start.center();
		Point b = end.center();
		double length = Math.max(1, a.getDistance(b));
		double outX = (a.x + b.x) / 2.0 - center.x;
		double outY = (a.y + b.y) / 2.0 - center.y;
		double out = Math.hypot(outX, outY);
		if (out < length / 10) { // the ring has two members only: each arrow is bowed to its own left
			outX = b.y - a.y;
			outY = a.x - b.x;
			out = length;
		}
		double bow = Math.max(LEAST_BOW, BOW * length);
		Point control = new Point((int) ((a.x + b.x) / 2.0 + 2 * bow * outX / out),
				(int) ((a.y + b.y) / 2.0 + 2 * bow * outY / out));
		curve = new Curve(start.towards(a, between(control, b)), control, end.towards(b, between(control, a)));
		Dimension size = label.isEmpty() ? new Dimension() : new Dimension(label.width() + 8, TextStyle.DETAIL.height() + 2);
		Point middle = curve.middle();
		middle.translate((int) (outX / out * (size.width / 2 + ASIDE)), (int) (outY / out * (size.height / 2 + ASIDE)));
		text = new Rectangle(middle.x - size.width / 2, middle.y - size.height / 2, size.width, size.height);
		setBounds(curve.bounds().getUnion(text).expand(2, 2));
	}

	private static Point between(Point first, Point second) {
		return new Point((first.x + second.x) / 2, (first.y + second.y) / 2);
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		if (curve == null) {
			return;
		}
		Pen pen = new Pen(graphics, colors);
		pen.line(ColorRole.ERROR);
		if (!label.isEmpty()) {
			pen.fill(ColorRole.CANVAS);
			graphics.fillRoundRectangle(text, 8, 8);
		}
		pen.fill(ColorRole.ERROR);
		curve.paint(pen, 3);
		if (!label.isEmpty()) {
			label.paint(graphics, text.x + 4, text.y + 1 + TextStyle.DETAIL.ascent(), text.width - 8);
		}
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return false;
	}
}
