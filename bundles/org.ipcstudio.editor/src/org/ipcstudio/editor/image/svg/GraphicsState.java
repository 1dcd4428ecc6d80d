package org.ipcstudio.editor.image.svg;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;

/** What the next thing painted will look like and where it will be. Mutable; copied when the canvas saves it. */
final class GraphicsState implements Cloneable {
	Affine transform = Affine.IDENTITY;
	Clip clip;
	Color foreground;
	Color background;
	Font font;
	float lineWidth = 1;
	int lineStyle = SWT.LINE_SOLID;
	int lineCap = SWT.CAP_FLAT;
	int lineJoin = SWT.JOIN_MITER;
	float miterLimit = 10;
	/** The lengths of custom dashes and gaps in pixels; never changed in place. */
	float[] dash;
	float dashOffset;
	int alpha = 255;
	int fillRule = SWT.FILL_EVEN_ODD;
	int antialias = SWT.DEFAULT;
	int textAntialias = SWT.DEFAULT;
	int interpolation = SWT.DEFAULT;
	boolean xor;

	GraphicsState copy() {
		try {
			return (GraphicsState) clone();
		} catch (CloneNotSupportedException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The clip in the coordinates of the figure that is painted. */
	Area localClip() {
		return transform.inverse().apply(clip.area());
	}
}
