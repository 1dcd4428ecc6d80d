package org.ipcstudio.editor.image.svg;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Pattern;

/**
 * The half of a canvas that only remembers: colours, lines, fonts, clip and transformation, and the stack of them.
 * Some of its methods belong to newer versions of the drawing library and carry no {@code @Override} therefore.
 */
abstract class StatefulGraphics extends Graphics {
	private final Deque<GraphicsState> saved = new ArrayDeque<>();
	private GraphicsState state;

	StatefulGraphics(GraphicsState initial) {
		state = initial;
	}

	final GraphicsState state() {
		return state;
	}

	@Override
	public final void pushState() {
		saved.push(state.copy());
	}

	@Override
	public final void popState() {
		state = saved.pop();
	}

	@Override
	public final void restoreState() {
		state = saved.element().copy();
	}

	@Override
	public final void translate(int dx, int dy) {
		state.transform = state.transform.translated(dx, dy);
	}

	@Override
	public final void translate(float dx, float dy) {
		state.transform = state.transform.translated(dx, dy);
	}

	@Override
	public final void scale(double amount) {
		state.transform = state.transform.scaled(amount, amount);
	}

	@Override
	public final void scale(float horizontal, float vertical) {
		state.transform = state.transform.scaled(horizontal, vertical);
	}

	@Override
	public final void rotate(float degrees) {
		state.transform = state.transform.rotated(degrees);
	}

	@Override
	public final void shear(float horizontal, float vertical) {
		state.transform = state.transform.sheared(horizontal, vertical);
	}

	/** Always 1: lines and letters grow with the transformation, and figures need not see to it. */
	@Override
	public final double getAbsoluteScale() {
		return 1;
	}

	@Override
	public final Rectangle getClip(Rectangle result) {
		Rectangle clip = state.localClip().pixels();
		result.x = clip.x;
		result.y = clip.y;
		result.width = clip.width;
		result.height = clip.height;
		return result;
	}

	@Override
	public final Color getForegroundColor() {
		return state.foreground;
	}

	@Override
	public final void setForegroundColor(Color color) {
		state.foreground = color;
	}

	@Override
	public final Color getBackgroundColor() {
		return state.background;
	}

	@Override
	public final void setBackgroundColor(Color color) {
		state.background = color;
	}

	/** Ignored: a pattern does not tell what it looks like, so that the plain colour stands for it. */
	@Override
	public final void setBackgroundPattern(Pattern pattern) {
		// see above
	}

	/** Ignored, as {@link #setBackgroundPattern}. */
	@Override
	public final void setForegroundPattern(Pattern pattern) {
		// see above
	}

	@Override
	public final Font getFont() {
		return state.font;
	}

	@Override
	public final void setFont(Font font) {
		state.font = font;
	}

	@Override
	public final FontMetrics getFontMetrics() {
		return FigureUtilities.getFontMetrics(state.font);
	}

	@Override
	public final int getLineStyle() {
		return state.lineStyle;
	}

	@Override
	public final void setLineStyle(int style) {
		state.lineStyle = style;
	}

	@Override
	public final int getLineWidth() {
		return Math.round(state.lineWidth);
	}

	@Override
	public final void setLineWidth(int width) {
		state.lineWidth = width;
	}

	public final float getLineWidthFloat() {
		return state.lineWidth;
	}

	public final void setLineWidthFloat(float width) {
		state.lineWidth = width;
	}

	@Override
	public final int getLineCap() {
		return state.lineCap;
	}

	@Override
	public final void setLineCap(int cap) {
		state.lineCap = cap;
	}

	@Override
	public final int getLineJoin() {
		return state.lineJoin;
	}

	@Override
	public final void setLineJoin(int join) {
		state.lineJoin = join;
	}

	public final float getLineMiterLimit() {
		return state.miterLimit;
	}

	public final void setLineMiterLimit(float limit) {
		state.miterLimit = limit;
	}

	@Override
	public final void setLineDash(int[] dash) {
		float[] lengths = dash == null ? null : new float[dash.length];
		for (int i = 0; dash != null && i < dash.length; i++) {
			lengths[i] = dash[i];
		}
		setLineDash(lengths);
	}

	public final void setLineDash(float[] dash) {
		state.dash = dash == null ? null : dash.clone();
		state.lineStyle = dash == null ? SWT.LINE_SOLID : SWT.LINE_CUSTOM;
	}

	public final void setLineDashOffset(float offset) {
		state.dashOffset = offset;
	}

	public final LineAttributes getLineAttributes() {
		return new LineAttributes(state.lineWidth, state.lineCap, state.lineJoin, state.lineStyle,
				state.dash == null ? null : state.dash.clone(), state.dashOffset, state.miterLimit);
	}

	public final void setLineAttributes(LineAttributes attributes) {
		state.lineWidth = attributes.width;
		state.lineCap = attributes.cap;
		state.lineJoin = attributes.join;
		state.lineStyle = attributes.style;
		state.dash = attributes.dash == null ? null : attributes.dash.clone();
		state.dashOffset = attributes.dashOffset;
		state.miterLimit = attributes.miterLimit;
	}

	@Override
	public final int getAlpha() {
		return state.alpha;
	}

	@Override
	public final void setAlpha(int alpha) {
		state.alpha = alpha;
	}

	@Override
	public final int getFillRule() {
		return state.fillRule;
	}

	@Override
	public final void setFillRule(int rule) {
		state.fillRule = rule;
	}

	@Override
	public final int getAntialias() {
		return state.antialias;
	}

	@Override
	public final void setAntialias(int value) {
		state.antialias = value;
	}

	@Override
	public final int getTextAntialias() {
		return state.textAntialias;
	}

	@Override
	public final void setTextAntialias(int value) {
		state.textAntialias = value;
	}

	@Override
	public final int getInterpolation() {
		return state.interpolation;
	}

	@Override
	public final void setInterpolation(int value) {
		state.interpolation = value;
	}

	/** Always true: whatever the library calls advanced can be written. */
	public final boolean getAdvanced() {
		return true;
	}

	/** Ignored, as it would only choose between two ways to paint the same. */
	public final void setAdvanced(boolean advanced) {
		// see above
	}

	@Override
	public final boolean getXORMode() {
		return state.xor;
	}

	/** Remembered only: nothing that is part of a drawing is painted by inverting what is below it. */
	@Override
	public final void setXORMode(boolean xor) {
		state.xor = xor;
	}

	@Override
	public final void dispose() {
		saved.clear();
	}
}
