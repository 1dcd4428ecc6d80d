package org.ipcstudio.editor.image.svg;

/**
 * An affine map of the plane, in the order in which SVG writes it: (x, y) becomes (a x + c y + e, b x + d y + f).
 */
record Affine(double a, double b, double c, double d, double e, double f) {
	static final Affine IDENTITY = new Affine(1, 0, 0, 1, 0, 0);

	/** First {@code inner}, then this one. */
	Affine after(Affine inner) {
		return new Affine(a * inner.a + c * inner.b, b * inner.a + d * inner.b, a * inner.c + c * inner.d,
				b * inner.c + d * inner.d, a * inner.e + c * inner.f + e, b * inner.e + d * inner.f + f);
	}

	Affine translated(double dx, double dy) {
		return after(new Affine(1, 0, 0, 1, dx, dy));
	}

	Affine scaled(double horizontally, double vertically) {
		return after(new Affine(horizontally, 0, 0, vertically, 0, 0));
	}

	/** Turned clockwise, in degrees. */
	Affine rotated(double degrees) {
		double angle = Math.toRadians(degrees);
		double cos = Math.cos(angle);
		double sin = Math.sin(angle);
		return after(new Affine(cos, sin, -sin, cos, 0, 0));
	}

	Affine sheared(double horizontally, double vertically) {
		return after(new Affine(1, vertically, horizontally, 1, 0, 0));
	}

	boolean isIdentity() {
		return equals(IDENTITY);
	}

	/** Whether upright rectangles stay upright rectangles. */
	boolean keepsRectangles() {
		return b == 0 && c == 0;
	}

	/** The smallest upright rectangle around the image of one. */
	Area apply(Area area) {
		double[] xs = {area.left(), area.right(), area.left(), area.right()};
		double[] ys = {area.top(), area.top(), area.bottom(), area.bottom()};
		Area result = null;
		for (int i = 0; i < xs.length; i++) {
			Area corner = Area.point(a * xs[i] + c * ys[i] + e, b * xs[i] + d * ys[i] + f);
			result = result == null ? corner : result.with(corner);
		}
		return result;
	}

	/** The map that takes this one back. Precondition: nothing is flattened to a line. */
	Affine inverse() {
		double determinant = a * d - b * c;
		return new Affine(d / determinant, -b / determinant, -c / determinant, a / determinant,
				(c * f - d * e) / determinant, (b * e - a * f) / determinant);
	}
}
