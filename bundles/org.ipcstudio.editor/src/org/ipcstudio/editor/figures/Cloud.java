package org.ipcstudio.editor.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;

/** A cloud of ellipses that fills a rectangle. */
final class Cloud {
	/** Left, top, width and height of each ellipse, in thousandths of the rectangle, round the middle. */
	private static final int[][] PUFFS = {
			{0, 330, 330, 480}, {110, 80, 380, 560}, {390, 0, 340, 520}, {620, 130, 300, 520}, {680, 380, 320, 470},
			{420, 480, 400, 520}, {130, 470, 400, 530}};

	/** The parts of the ellipses that lie in no other one. */
	private static final List<Arc> ARCS = arcs();

	/** A part of an ellipse; angles in degrees, from the right against the clock. */
	private record Arc(int[] puff, int start, int length) {
	}

	private Cloud() {
	}

	/** Fills it and draws the outline. */
	static void paint(Pen pen, Rectangle r) {
		Graphics graphics = pen.graphics();
		for (int[] puff : PUFFS) {
			graphics.fillOval(left(r, puff), top(r, puff), width(r, puff) - 1, height(r, puff) - 1);
		}
		// The ellipses leave a hole in the middle.
		graphics.fillRectangle(r.x + r.width / 4, r.y + r.height / 4, r.width / 2, r.height / 2);
		for (Arc arc : ARCS) {
			int[] puff = arc.puff();
			graphics.drawArc(left(r, puff), top(r, puff), width(r, puff) - 1, height(r, puff) - 1, arc.start(),
					arc.length());
		}
	}

	/** What lies in an ellipse still does when all are stretched, so this is true for a cloud of any size. */
	private static List<Arc> arcs() {
		List<Arc> arcs = new ArrayList<>();
		for (int[] puff : PUFFS) {
			for (int angle = 0; angle < 360; angle++) {
				if (isOutside(puff, angle) && !isOutside(puff, angle - 1)) {
					int length = 1;
					while (length < 360 && isOutside(puff, angle + length)) {
						length++;
					}
					arcs.add(new Arc(puff, angle - 1, length + 1));
				}
			}
		}
		return List.copyOf(arcs);
	}

	private static boolean isOutside(int[] puff, int angle) {
		double x = puff[0] + puff[2] / 2.0 * (1 + Math.cos(Math.toRadians(angle)));
		double y = puff[1] + puff[3] / 2.0 * (1 - Math.sin(Math.toRadians(angle)));
		boolean middle = x > 250 && x < 750 && y > 250 && y < 750;
		return !middle && Arrays.stream(PUFFS).noneMatch(other -> other != puff
				&& square((x - other[0]) / other[2] * 2 - 1) + square((y - other[1]) / other[3] * 2 - 1) < 1);
	}

	private static double square(double value) {
		return value * value;
	}

	/** The outline: in every direction the end of the puff that reaches farthest. */
	static Outline outline(Rectangle r) {
		int steps = 72;
		int[] corners = new int[2 * steps];
		double x = r.x + (r.width - 1) / 2.0;
		double y = r.y + (r.height - 1) / 2.0;
		for (int i = 0; i < steps; i++) {
			double dx = Math.cos(2 * Math.PI * i / steps);
			double dy = Math.sin(2 * Math.PI * i / steps);
			double farthest = 0;
			for (int[] puff : PUFFS) {
				farthest = Math.max(farthest, reach(r, puff, x, y, dx, dy));
			}
			corners[2 * i] = (int) Math.round(x + farthest * dx);
			corners[2 * i + 1] = (int) Math.round(y + farthest * dy);
		}
		return Outline.polygon(r, corners);
	}

	/** How far a ray goes until it leaves an ellipse; 0 if it does not meet it. */
	private static double reach(Rectangle r, int[] puff, double x, double y, double dx, double dy) {
		double a = Math.max(1, width(r, puff) - 1) / 2.0;
		double b = Math.max(1, height(r, puff) - 1) / 2.0;
		double px = (x - left(r, puff) - a) / a;
		double py = (y - top(r, puff) - b) / b;
		double qx = dx / a;
		double qy = dy / b;
		double square = qx * qx + qy * qy;
		double half = px * qx + py * qy;
		double root = half * half - square * (px * px + py * py - 1);
		return root < 0 ? 0 : Math.max(0, (Math.sqrt(root) - half) / square);
	}

	private static int left(Rectangle r, int[] puff) {
		return r.x + puff[0] * r.width / 1000;
	}

	private static int top(Rectangle r, int[] puff) {
		return r.y + puff[1] * r.height / 1000;
	}

	private static int width(Rectangle r, int[] puff) {
		return puff[2] * r.width / 1000;
	}

	private static int height(Rectangle r, int[] puff) {
		return puff[3] * r.height / 1000;
	}
}
