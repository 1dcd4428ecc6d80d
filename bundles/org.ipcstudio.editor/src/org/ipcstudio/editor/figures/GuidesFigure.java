package org.ipcstudio.editor.figures;

import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/** Thin lines along which nodes are in line, dashed, and equal gaps between them, with an end at both sides. */
public final class GuidesFigure extends Figure {
	private static final int OVERHANG = 8;
	private static final int END = 4;

	private List<Line> lines = List.of();

	/**
	 * A level or upright line.
	 *
	 * @param gap whether it measures a gap, else it shows what is in line
	 */
	public record Line(Point start, Point end, boolean gap) {
		boolean isUpright() {
			return start.x == end.x;
		}
	}

	/** Shows lines in the coordinates of the parent. */
	public void show(List<Line> newLines) {
		lines = List.copyOf(newLines);
		Rectangle area = null;
		for (Line line : lines) {
			Rectangle one = new Rectangle(line.start(), line.end()).expand(OVERHANG + 1, OVERHANG + 1);
			area = area == null ? one : area.union(one);
		}
		setBounds(area == null ? new Rectangle() : area);
		repaint();
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		for (Line line : lines) {
			int dx = line.isUpright() ? 0 : 1;
			int dy = 1 - dx;
			Point start = line.start();
			Point end = line.end();
			if (line.gap()) {
				graphics.setLineStyle(Graphics.LINE_SOLID);
				graphics.drawLine(start, end);
				graphics.drawLine(start.x - dy * END, start.y - dx * END, start.x + dy * END, start.y + dx * END);
				graphics.drawLine(end.x - dy * END, end.y - dx * END, end.x + dy * END, end.y + dx * END);
			} else {
				graphics.setLineStyle(Graphics.LINE_DASH);
				graphics.drawLine(start.x - dx * OVERHANG, start.y - dy * OVERHANG, end.x + dx * OVERHANG,
						end.y + dy * OVERHANG);
			}
		}
	}
}
