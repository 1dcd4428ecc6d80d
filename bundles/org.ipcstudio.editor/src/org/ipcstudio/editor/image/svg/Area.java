package org.ipcstudio.editor.image.svg;

import org.eclipse.draw2d.geometry.Rectangle;

/** An upright rectangle with fractions of pixels. */
record Area(double left, double top, double right, double bottom) {
	static Area of(double x, double y, double width, double height) {
		return new Area(x, y, x + width, y + height);
	}

	static Area of(Rectangle rectangle) {
		return of(rectangle.x, rectangle.y, rectangle.width, rectangle.height);
	}

	static Area point(double x, double y) {
		return new Area(x, y, x, y);
	}

	/** The smallest area that holds both. */
	Area with(Area other) {
		return new Area(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right),
				Math.max(bottom, other.bottom));
	}

	/** What both have in common; {@link #isEmpty()} iff nothing. */
	Area intersection(Area other) {
		return new Area(Math.max(left, other.left), Math.max(top, other.top), Math.min(right, other.right),
				Math.min(bottom, other.bottom));
	}

	Area grown(double by) {
		return new Area(left - by, top - by, right + by, bottom + by);
	}

	boolean isEmpty() {
		return right <= left || bottom <= top;
	}

	boolean contains(Area other) {
		return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
	}

	/** The smallest rectangle of whole pixels around it. */
	Rectangle pixels() {
		int x = (int) Math.floor(left);
		int y = (int) Math.floor(top);
		return new Rectangle(x, y, (int) Math.ceil(Math.max(left, right)) - x, (int) Math.ceil(Math.max(top, bottom)) - y);
	}
}
