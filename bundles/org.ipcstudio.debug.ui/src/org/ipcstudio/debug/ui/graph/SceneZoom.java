package org.ipcstudio.debug.ui.graph;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Point;

/** How large a scene is shown, and which part of it. As long as nobody chooses a scale, all of it is shown. */
final class SceneZoom {
	private static final double[] LEVELS = { 0.1, 0.15, 0.25, 0.35, 0.5, 0.65, 0.8, 1, 1.25, 1.5, 2, 3, 4 };
	private static final int MARGIN = 24;
	private static final double LEAST = 0.02;
	private static final double READABLE = 0.4;
	private static final double PART = 0.8;

	private final FigureCanvas canvas;
	private final ScalableFreeformLayeredPane root;
	private final IFigure backdrop;
	private boolean fitting = true;

	/** @param backdrop an invisible figure behind the drawing */
	SceneZoom(FigureCanvas canvas, ScalableFreeformLayeredPane root, IFigure backdrop) {
		this.canvas = canvas;
		this.root = root;
		this.backdrop = backdrop;
	}

	double scale() {
		return root.getScale();
	}

	boolean isFitting() {
		return fitting;
	}

	/** The user has moved what is shown: it stays there from now on. */
	void userMoved() {
		fitting = false;
	}

	/** Makes it larger or smaller by a level, with the point under the pointer, in the canvas, staying where it is. */
	void step(int levels, Point fixed) {
		int level = 0;
		while (level < LEVELS.length - 1 && LEVELS[level] < scale() - 0.001) {
			level++;
		}
		boolean between = Math.abs(LEVELS[level] - scale()) > 0.001;
		int next = between && levels < 0 ? level - 1 : between ? level : level + levels;
		fitting = false;
		scale(LEVELS[Math.clamp(next, 0, LEVELS.length - 1)], fixed);
	}

	/** Shows it in its own size. */
	void actual() {
		fitting = false;
		Point size = canvas.getSize();
		scale(1, new Point(size.x / 2, size.y / 2));
	}

	private void scale(double scale, Point fixed) {
		Viewport viewport = canvas.getViewport();
		double factor = scale / scale();
		int x = viewport.getHorizontalRangeModel().getValue();
		int y = viewport.getVerticalRangeModel().getValue();
		root.setScale(scale);
		canvas.getViewport().validate();
		viewport.setViewLocation((int) Math.round((x + fixed.x) * factor - fixed.x),
				(int) Math.round((y + fixed.y) * factor - fixed.y));
	}

	/** Shows all of a scene from now on, never larger than it is. */
	void fit(Area extent) {
		fitting = true;
		show(extent, LEAST);
	}

	/**
	 * Shows all of a scene from now on if that can be read; otherwise a part of it.
	 *
	 * @param centre the middle of the part
	 * @return whether all is shown
	 */
	boolean fit(Area extent, Area centre) {
		fitting = true;
		if (show(extent, READABLE)) {
			return true;
		}
		fitting = false;
		root.setScale(PART);
		canvas.getViewport().validate();
		org.eclipse.swt.graphics.Rectangle room = canvas.getClientArea();
		Spot middle = centre.centre();
		canvas.getViewport().setViewLocation((int) Math.round(middle.x() * PART - room.width / 2.0),
				(int) Math.round(middle.y() * PART - room.height / 2.0));
		return false;
	}

	/** @return false, with nothing done, if all of it can be shown only smaller than by a scale */
	private boolean show(Area extent, double least) {
		org.eclipse.swt.graphics.Rectangle room = canvas.getClientArea();
		int margin = Math.min(MARGIN, room.height / 8);
		int width = room.width - 2 * margin;
		int height = room.height - 2 * margin;
		if (width <= 0 || height <= 0 || extent.width() == 0) {
			return true;
		}
		double wanted = Math.min(width / extent.width(), height / extent.height());
		if (wanted < least && least > LEAST) {
			return false;
		}
		double scale = Math.clamp(wanted, LEAST, 1);
		root.setScale(scale);
		Spot centre = extent.centre();
		// what is smaller than the canvas stands in its middle only if the drawing ends where the canvas does
		backdrop.setBounds(new Rectangle((int) Math.ceil(centre.x() - width / scale / 2),
				(int) Math.ceil(centre.y() - height / scale / 2), (int) (width / scale), (int) (height / scale)));
		canvas.getViewport().validate();
		canvas.getViewport().setViewLocation((int) Math.round(centre.x() * scale - room.width / 2.0),
				(int) Math.round(centre.y() * scale - room.height / 2.0));
		return true;
	}

	/** Scrolls as far as is needed to see a box. */
	void reveal(Area area) {
		Viewport viewport = canvas.getViewport();
		Point size = canvas.getSize();
		int x = viewport.getHorizontalRangeModel().getValue();
		int y = viewport.getVerticalRangeModel().getValue();
		Area seen = new Area(area.x() * scale(), area.y() * scale(), area.width() * scale(), area.height() * scale())
				.grown(MARGIN);
		viewport.setViewLocation(moved(x, size.x, seen.x(), seen.right()), moved(y, size.y, seen.y(), seen.bottom()));
	}

	private static int moved(int from, int length, double begin, double end) {
		if (begin < from) {
			return (int) begin;
		}
		return end > from + length ? (int) Math.min(begin, end - length) : from;
	}
}
