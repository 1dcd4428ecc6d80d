package org.ipcstudio.editor.image.svg;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.PathData;

/** A path while it is written in the notation of SVG, and the area that it covers. */
final class PathText {
	private final StringBuilder text = new StringBuilder();
	private final double offset;
	private Area area;

	/** @param offset added to every coordinate */
	PathText(double offset) {
		this.offset = offset;
	}

	static PathText of(PathData data, double offset) {
		PathText path = new PathText(offset);
		float[] p = data.points;
		int at = 0;
		for (byte type : data.types) {
			switch (type) {
				case SWT.PATH_MOVE_TO -> path.to('M', p[at], p[at + 1]);
				case SWT.PATH_LINE_TO -> path.to('L', p[at], p[at + 1]);
				case SWT.PATH_QUAD_TO -> path.to('Q', p[at], p[at + 1], p[at + 2], p[at + 3]);
				case SWT.PATH_CUBIC_TO -> path.to('C', p[at], p[at + 1], p[at + 2], p[at + 3], p[at + 4], p[at + 5]);
				default -> path.close();
			}
			at += switch (type) {
				case SWT.PATH_MOVE_TO, SWT.PATH_LINE_TO -> 2;
				case SWT.PATH_QUAD_TO -> 4;
				case SWT.PATH_CUBIC_TO -> 6;
				default -> 0;
			};
		}
		return path;
	}

	/**
	 * Part of an ellipse.
	 *
	 * @param box    around the whole ellipse
	 * @param start  where it begins, in degrees against the clock from three o'clock
	 * @param length its extent in degrees against the clock, less than 360; negative for clockwise
	 */
	PathText arc(Area box, double start, double length) {
		double rx = (box.right() - box.left()) / 2;
		double ry = (box.bottom() - box.top()) / 2;
		double from = Math.toRadians(start);
		double to = Math.toRadians(start + length);
		point('M', box.left() + rx * (1 + Math.cos(from)), box.top() + ry * (1 - Math.sin(from)));
		text.append('A').append(SvgElement.number(rx)).append(' ').append(SvgElement.number(ry)).append(" 0 ")
				.append(Math.abs(length) > 180 ? 1 : 0).append(' ').append(length < 0 ? 1 : 0);
		point(' ', box.left() + rx * (1 + Math.cos(to)), box.top() + ry * (1 - Math.sin(to)));
		cover(new Area(box.left() + offset, box.top() + offset, box.right() + offset, box.bottom() + offset));
		return this;
	}

	PathText to(char command, double... coordinates) {
		for (int i = 0; i < coordinates.length; i += 2) {
			point(i == 0 ? command : ' ', coordinates[i], coordinates[i + 1]);
		}
		return this;
	}

	PathText close() {
		text.append('Z');
		return this;
	}

	private void point(char before, double x, double y) {
		text.append(before).append(SvgElement.number(x + offset)).append(' ').append(SvgElement.number(y + offset));
		cover(Area.point(x + offset, y + offset));
	}

	private void cover(Area part) {
		area = area == null ? part : area.with(part);
	}

	/** Never null, but empty for a path without points. */
	Area area() {
		return area == null ? Area.point(0, 0) : area;
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
