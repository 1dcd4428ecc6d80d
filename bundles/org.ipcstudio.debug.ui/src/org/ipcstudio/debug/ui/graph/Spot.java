package org.ipcstudio.debug.ui.graph;

/** A point of a drawing, in pixels at 100 percent. */
public record Spot(double x, double y) {
	Spot towards(Spot other, double share) {
		return new Spot(x + (other.x - x) * share, y + (other.y - y) * share);
	}

	/** In pixels. */
	public double distance(Spot other) {
		return Math.hypot(other.x - x, other.y - y);
	}
}
