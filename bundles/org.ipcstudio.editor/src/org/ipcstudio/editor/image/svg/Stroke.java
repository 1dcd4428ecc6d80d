package org.ipcstudio.editor.image.svg;

import org.eclipse.swt.SWT;

/** How a line is drawn with the line attributes of a state. */
final class Stroke {
	/** Dashes and gaps in units of the width of the line, as the toolkit draws them on the screen. */
	private static final float[] DASH = {3, 1};
	private static final float[] DOT = {1, 1};
	private static final float[] DASH_DOT = {3, 1, 1, 1};
	private static final float[] DASH_DOT_DOT = {3, 1, 1, 1, 1, 1};
	/** The same for a line of width 0, the thinnest possible one, in pixels. */
	private static final float[] THIN_DASH = {18, 6};
	private static final float[] THIN_DOT = {3, 3};
	private static final float[] THIN_DASH_DOT = {9, 6, 3, 6};
	private static final float[] THIN_DASH_DOT_DOT = {9, 3, 3, 3, 3, 3};

	private final GraphicsState state;

	Stroke(GraphicsState state) {
		this.state = state;
	}

	/** The width in pixels, never 0. */
	double width() {
		return state.lineWidth <= 0 ? 1 : state.lineWidth;
	}

	/**
	 * By how much lines are moved to the right and downwards: a line with an odd width would otherwise lie between two
	 * rows of pixels and look blurred.
	 */
	double offset() {
		return Math.round(width()) % 2 == 1 ? 0.5 : 0;
	}

	/** Adds the attributes that differ from those of a plain line. */
	SvgElement describe(SvgElement element) {
		if (width() != 1) {
			element.with("stroke-width", width());
		}
		switch (state.lineCap) {
			case SWT.CAP_ROUND -> element.with("stroke-linecap", "round");
			case SWT.CAP_SQUARE -> element.with("stroke-linecap", "square");
			default -> {
				// flat, as without the attribute
			}
		}
		switch (state.lineJoin) {
			case SWT.JOIN_ROUND -> element.with("stroke-linejoin", "round");
			case SWT.JOIN_BEVEL -> element.with("stroke-linejoin", "bevel");
			default -> element.with("stroke-miterlimit", SvgElement.number(state.miterLimit));
		}
		String dashes = dashes();
		if (dashes != null) {
			element.with("stroke-dasharray", dashes);
			if (state.dashOffset != 0) {
				element.with("stroke-dashoffset", state.dashOffset);
			}
		}
		return element;
	}

	private String dashes() {
		boolean thin = state.lineWidth <= 0;
		float[] lengths = switch (state.lineStyle) {
			case SWT.LINE_DASH -> thin ? THIN_DASH : DASH;
			case SWT.LINE_DOT -> thin ? THIN_DOT : DOT;
			case SWT.LINE_DASHDOT -> thin ? THIN_DASH_DOT : DASH_DOT;
			case SWT.LINE_DASHDOTDOT -> thin ? THIN_DASH_DOT_DOT : DASH_DOT_DOT;
			case SWT.LINE_CUSTOM -> state.dash;
			default -> null;
		};
		if (lengths == null || lengths.length == 0) {
			return null;
		}
		double unit = thin || state.lineStyle == SWT.LINE_CUSTOM ? 1 : state.lineWidth;
		StringBuilder result = new StringBuilder();
		for (float length : lengths) {
			result.append(result.isEmpty() ? "" : " ").append(SvgElement.number(length * unit));
		}
		return result.toString();
	}
}
