package org.ipcstudio.debug.ui.sequence.chart;

import java.util.Optional;

import org.ipcstudio.debug.ui.sequence.chart.Shape.Arrow;
import org.ipcstudio.debug.ui.sequence.chart.Shape.Bar;
import org.ipcstudio.debug.ui.sequence.chart.Shape.Life;
import org.ipcstudio.debug.ui.sequence.chart.Shape.Mark;
import org.ipcstudio.debug.ui.sequence.chart.Shape.Segment;
import org.ipcstudio.debug.ui.sequence.chart.Shape.Texture;

/** Finds what is under the pointer. */
public final class SceneHits {
	private static final int NEAR = 5;
	/** How far a message to its own line of life goes to the side. */
	public static final int LOOP = 26;

	private SceneHits() {
	}

	/** The smallest shape at a place: a mark before an arrow before a bar before a line of life. */
	public static Optional<Shape> at(Scene scene, int x, int y) {
		Shape best = null;
		double bestScore = Double.MAX_VALUE;
		for (Shape shape : scene.shapes()) {
			double score = rank(shape) + distance(shape, x, y);
			if (distance(shape, x, y) <= NEAR && score < bestScore) {
				best = shape;
				bestScore = score;
			}
		}
		return Optional.ofNullable(best);
	}

	private static int rank(Shape shape) {
		return switch (shape) {
			case Mark mark -> 0;
			case Arrow arrow -> 20;
			case Bar bar -> 40;
			case Life life -> 60;
			case Texture texture -> 80;
		};
	}

	private static double distance(Shape shape, int x, int y) {
		return switch (shape) {
			case Mark mark -> Math.max(0, Math.hypot(mark.x() - x, mark.y() - y) - 3);
			case Arrow arrow -> distance(arrow.line(), x, y);
			case Bar bar -> toBox(bar.x(), bar.top(), bar.x() + bar.width(), bar.bottom(), x, y);
			case Life life -> toBox(life.x(), life.top(), life.x(), life.bottom(), x, y);
			case Texture texture -> toBox(texture.x() - NEAR, texture.top(), texture.x() + NEAR, texture.bottom(), x, y);
		};
	}

	private static double distance(Segment line, int x, int y) {
		if (!line.isLoop()) {
			return toLine(line.x1(), line.y1(), line.x2(), line.y2(), x, y);
		}
		int side = line.x1() + LOOP;
		return Math.min(toLine(side, line.y1(), side, line.y2(), x, y), Math.min(toLine(line.x1(), line.y1(), side, line.y1(), x, y),
				toLine(line.x2(), line.y2(), side, line.y2(), x, y)));
	}

	private static double toBox(int left, int top, int right, int bottom, int x, int y) {
		return Math.hypot(Math.max(0, Math.max(left - x, x - right)), Math.max(0, Math.max(top - y, y - bottom)));
	}

	private static double toLine(double x1, double y1, double x2, double y2, double x, double y) {
		double dx = x2 - x1;
		double dy = y2 - y1;
		double length = dx * dx + dy * dy;
		double share = length == 0 ? 0 : Math.clamp(((x - x1) * dx + (y - y1) * dy) / length, 0, 1);
		return Math.hypot(x - x1 - share * dx, y - y1 - share * dy);
	}
}
