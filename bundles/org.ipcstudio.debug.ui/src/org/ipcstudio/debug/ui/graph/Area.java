package org.ipcstudio.debug.ui.graph;

/** A rectangle of a drawing, in pixels at 100 percent. */
public record Area(double x, double y, double width, double height) {

	/** The rectangle of a size around a point. */
	public static Area around(Spot centre, double width, double height) {
		return new Area(centre.x() - width / 2, centre.y() - height / 2, width, height);
	}

	public Spot centre() {
		return new Spot(x + width / 2, y + height / 2);
	}

	public double right() {
		return x + width;
	}

	public double bottom() {
		return y + height;
	}

	/** The same rectangle with a border of some pixels around it. */
	public Area grown(double border) {
		return new Area(x - border, y - border, width + 2 * border, height + 2 * border);
	}

	public boolean contains(Spot spot) {
		return spot.x() >= x && spot.x() <= right() && spot.y() >= y && spot.y() <= bottom();
	}

	public boolean intersects(Area other) {
		return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
	}

	/** The smallest rectangle around both. */
	public Area union(Area other) {
		double left = Math.min(x, other.x);
		double top = Math.min(y, other.y);
		return new Area(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
	}

	Area towards(Area other, double share) {
		return new Area(x + (other.x - x) * share, y + (other.y - y) * share, width + (other.width - width) * share,
				height + (other.height - height) * share);
	}
}
