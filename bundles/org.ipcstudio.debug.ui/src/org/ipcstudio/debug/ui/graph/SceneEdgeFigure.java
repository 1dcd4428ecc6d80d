package org.ipcstudio.debug.ui.graph;

import java.util.List;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.ipcstudio.editor.figures.ColorRole;
import org.ipcstudio.editor.figures.DiagramColors;

/** An arrow with its label. */
final class SceneEdgeFigure extends TipFigure {
	private static final int BORDER = 10;
	private static final int NEAR = 5;
	private static final double POINT = 9;

	private SceneEdge edge;
	private DiagramColors colors;
	private boolean lit;
	private Rectangle label;
	private PointList line = new PointList();

	void show(SceneEdge newEdge) {
		if (newEdge.equals(edge)) {
			return;
		}
		edge = newEdge;
		label = null;
		line = new PointList(edge.points().size());
		edge.points().forEach(spot -> line.addPoint((int) Math.round(spot.x()), (int) Math.round(spot.y())));
		Rectangle area = line.getBounds().getCopy().expand(BORDER, BORDER);
		if (edge.place() != null) {
			area.union(label().expand(2, 2));
		}
		setBounds(area);
		repaint();
	}

	@Override
	String tip() {
		return edge.tip();
	}

	SceneEdge edge() {
		return edge;
	}

	void setColors(DiagramColors newColors) {
		colors = newColors;
		repaint();
	}

	/** Emphasises it, because a box at one of its ends is selected. */
	void setLit(boolean newLit) {
		if (lit != newLit) {
			lit = newLit;
			repaint();
		}
	}

	private boolean isLabelled() {
		return edge.place() != null && (lit || !edge.quiet());
	}

	private Rectangle label() {
		if (label == null) {
			label = measured();
		}
		return label.getCopy();
	}

	private Rectangle measured() {
		int width = FigureUtilities.getTextWidth(edge.label(), SceneFonts.detail()) + 8;
		int height = FigureUtilities.getFontMetrics(SceneFonts.detail()).getHeight();
		return new Rectangle((int) Math.round(edge.place().x()) - width / 2, (int) Math.round(edge.place().y()) - height / 2,
				width, height);
	}

	@Override
	public boolean containsPoint(int x, int y) {
		if (!getBounds().contains(x, y)) {
			return false;
		}
		if (isLabelled() && label().contains(x, y)) {
			return true;
		}
		for (int i = 1; i < line.size(); i++) {
			if (distance(x, y, i) <= NEAR) {
				return true;
			}
		}
		return false;
	}

	private double distance(int x, int y, int piece) {
		double ax = line.getPoint(piece - 1).x;
		double ay = line.getPoint(piece - 1).y;
		double dx = line.getPoint(piece).x - ax;
		double dy = line.getPoint(piece).y - ay;
		double length = dx * dx + dy * dy;
		double share = length == 0 ? 0 : Math.clamp(((x - ax) * dx + (y - ay) * dy) / length, 0, 1);
		return Math.hypot(x - ax - share * dx, y - ay - share * dy);
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		DiagramColors used = edge.pale() ? colors.greyed() : colors;
		graphics.setAntialias(SWT.ON);
		graphics.setTextAntialias(SWT.ON);
		ColorRole role = lit ? ColorRole.SELECTION : edge.tone().line();
		graphics.setForegroundColor(used.get(role));
		graphics.setBackgroundColor(used.get(role));
		graphics.setLineWidth(edge.strong() ? 3 : lit ? 2 : 1);
		graphics.setLineStyle(edge.dashed() ? Graphics.LINE_DASH : Graphics.LINE_SOLID);
		graphics.drawPolyline(line);
		graphics.setLineStyle(Graphics.LINE_SOLID);
		if (edge.arrow()) {
			graphics.fillPolygon(point(edge.points()));
		}
		if (isLabelled() && graphics.getAbsoluteScale() >= READABLE) {
			Rectangle place = label();
			graphics.setBackgroundColor(used.get(ColorRole.CANVAS));
			graphics.fillRectangle(place);
			graphics.setFont(SceneFonts.detail());
			graphics.setForegroundColor(used.get(lit ? ColorRole.TEXT : edge.strong() ? edge.tone().line() : ColorRole.MUTED));
			graphics.drawText(edge.label(), place.x + 4, place.y);
		}
	}

	private PointList point(List<Spot> way) {
		Spot tip = way.getLast();
		Spot back = way.getFirst();
		for (int i = way.size() - 2; i >= 0; i--) {
			back = way.get(i);
			if (back.distance(tip) >= POINT) {
				break;
			}
		}
		double angle = Math.atan2(tip.y() - back.y(), tip.x() - back.x());
		double length = edge.strong() ? POINT + 3 : POINT;
		PointList head = new PointList(3);
		// a little beyond the end of the line, which is as broad as its stroke
		head.addPoint((int) Math.round(tip.x() + 2 * Math.cos(angle)), (int) Math.round(tip.y() + 2 * Math.sin(angle)));
		for (int side = -1; side <= 1; side += 2) {
			double wing = angle + Math.PI + side * 0.42;
			head.addPoint((int) Math.round(tip.x() + length * Math.cos(wing)),
					(int) Math.round(tip.y() + length * Math.sin(wing)));
		}
		return head;
	}
}
