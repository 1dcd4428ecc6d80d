package org.ipcstudio.editor.image.svg;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.TextLayout;

/**
 * A canvas for figures that writes SVG. Whatever is painted inside the area that it was made for becomes an element of the
 * document; a clip is written only where it would cut something off, and what is outside of it is left out. The same
 * figures give the same text.
 *
 * <p>Lines and texts lie exactly where the toolkit paints them. Belongs to the thread of the user interface, whose fonts it
 * measures.
 */
public final class SvgGraphics extends StatefulGraphics {
	/** How far, in pixels, something may stand out of its clip before the clip is written. */
	private static final double TOLERANCE = 0.75;

	private final SvgDocument document = new SvgDocument();
	private final SvgImages images = new SvgImages(document);
	private final Rectangle area;

	/**
	 * An empty document.
	 *
	 * @param area       the part of the canvas that it shows
	 * @param font       of texts for which no other font is set
	 * @param foreground colour of lines and texts for which no other is set
	 * @param background colour of areas for which no other is set
	 */
	public SvgGraphics(Rectangle area, Font font, Color foreground, Color background) {
		super(initial(area, font, foreground, background));
		this.area = area;
	}

	private static GraphicsState initial(Rectangle area, Font font, Color foreground, Color background) {
		GraphicsState state = new GraphicsState();
		state.clip = new Clip(Area.of(area), null);
		state.font = font;
		state.foreground = foreground;
		state.background = background;
		return state;
	}

	/**
	 * The document with everything that has been painted so far.
	 *
	 * @param percent how large it is shown where nothing else is asked for; 100 for one unit a pixel
	 * @param title   what it shows
	 * @param fill    the colour behind everything, or null for none
	 */
	public String text(int percent, String title, RGB fill) {
		return document.text(area, percent, title, fill);
	}

	@Override
	public void clipRect(Rectangle r) {
		clip(r, state().clip);
	}

	@Override
	public void setClip(Rectangle r) {
		clip(r, new Clip(Area.of(area), null));
	}

	private void clip(Rectangle r, Clip within) {
		if (state().transform.keepsRectangles()) {
			state().clip = within.to(state().transform.apply(Area.of(r)));
		} else {
			clip(new PathText(0).to('M', r.x, r.y).to('L', r.x + r.width, r.y, r.x + r.width, r.y + r.height, r.x,
					r.y + r.height).close(), within);
		}
	}

	@Override
	public void setClip(Path path) {
		clip(PathText.of(path.getPathData(), 0), new Clip(Area.of(area), null));
	}

	public void clipPath(Path path) {
		clip(PathText.of(path.getPathData(), 0), state().clip);
	}

	private void clip(PathText path, Clip within) {
		SvgElement element = new SvgElement("clipPath");
		if (within.shape() != null) {
			element.with("clip-path", "url(#" + within.shape() + ")");
		}
		SvgElement content = new SvgElement("path").with("d", path.toString()).with("clip-rule", "evenodd")
				.with(state().transform);
		String id = document.define("clip", element, content);
		state().clip = new Clip(within.area().intersection(state().transform.apply(path.area())), id);
	}

	/** Adds an element, unless its clip hides all of it. */
	void add(SvgElement element, Area covered) {
		Area onPage = state().transform.apply(covered);
		Clip clip = state().clip;
		Area visible = onPage.intersection(clip.area());
		if (visible.right() < visible.left() || visible.bottom() < visible.top()) {
			return;
		}
		element.with(state().transform);
		String shape = clip.area().grown(TOLERANCE).contains(onPage) ? clip.shape() : clipPath(clip);
		if (shape == null) {
			document.add(element);
		} else {
			document.add(new SvgElement("g").with("clip-path", "url(#" + shape + ")").add(element));
		}
	}

	private String clipPath(Clip clip) {
		SvgElement element = new SvgElement("clipPath");
		if (clip.shape() != null) {
			element.with("clip-path", "url(#" + clip.shape() + ")");
		}
		return document.define("clip", element, rectangle(clip.area()));
	}

	private static SvgElement rectangle(Area box) {
		return new SvgElement("rect").with("x", box.left()).with("y", box.top())
				.with("width", box.right() - box.left()).with("height", box.bottom() - box.top());
	}

	private void stroke(SvgElement element, Area covered) {
		Stroke stroke = new Stroke(state());
		element.with("fill", "none");
		paint(element, "stroke", state().foreground);
		add(stroke.describe(element), covered.grown(stroke.width() / 2));
	}

	private void fill(SvgElement element, Area covered) {
		paint(element, "fill", state().background);
		add(element, covered);
	}

	/** Adds a colour and how opaque it is. */
	void paint(SvgElement element, String attribute, Color color) {
		element.with(attribute, SvgDocument.color(color.getRGB()));
		int alpha = state().alpha * color.getAlpha();
		if (alpha != 255 * 255) {
			element.with(attribute + "-opacity", alpha / (255d * 255));
		}
	}

	private Area lineBox(double x, double y, double w, double h) {
		double offset = new Stroke(state()).offset();
		return Area.of(x + offset, y + offset, w, h);
	}

	@Override
	public void drawLine(int x1, int y1, int x2, int y2) {
		double offset = new Stroke(state()).offset();
		stroke(new SvgElement("line").with("x1", x1 + offset).with("y1", y1 + offset).with("x2", x2 + offset)
				.with("y2", y2 + offset), Area.point(x1 + offset, y1 + offset).with(Area.point(x2 + offset, y2 + offset)));
	}

	@Override
	public void drawRectangle(int x, int y, int w, int h) {
		Area box = lineBox(x, y, w, h);
		stroke(rectangle(box), box);
	}

	@Override
	public void fillRectangle(int x, int y, int w, int h) {
		Area box = Area.of(x, y, w, h);
		fill(rectangle(box), box);
	}

	@Override
	public void drawRoundRectangle(Rectangle r, int arcWidth, int arcHeight) {
		Area box = lineBox(r.x, r.y, r.width, r.height);
		stroke(rectangle(box).with("rx", arcWidth / 2d).with("ry", arcHeight / 2d), box);
	}

	@Override
	public void fillRoundRectangle(Rectangle r, int arcWidth, int arcHeight) {
		Area box = Area.of(r);
		fill(rectangle(box).with("rx", arcWidth / 2d).with("ry", arcHeight / 2d), box);
	}

	private static SvgElement ellipse(Area box) {
		return new SvgElement("ellipse").with("cx", (box.left() + box.right()) / 2).with("cy", (box.top() + box.bottom()) / 2)
				.with("rx", (box.right() - box.left()) / 2).with("ry", (box.bottom() - box.top()) / 2);
	}

	@Override
	public void drawOval(int x, int y, int w, int h) {
		Area box = lineBox(x, y, w, h);
		stroke(ellipse(box), box);
	}

	@Override
	public void fillOval(int x, int y, int w, int h) {
		Area box = Area.of(x, y, w, h);
		fill(ellipse(box), box);
	}

	@Override
	public void drawArc(int x, int y, int w, int h, int start, int length) {
		if (Math.abs(length) >= 360) {
			drawOval(x, y, w, h);
			return;
		}
		PathText path = new PathText(new Stroke(state()).offset()).arc(Area.of(x, y, w, h), start, length);
		stroke(new SvgElement("path").with("d", path.toString()), path.area());
	}

	@Override
	public void fillArc(int x, int y, int w, int h, int start, int length) {
		if (Math.abs(length) >= 360) {
			fillOval(x, y, w, h);
			return;
		}
		PathText path = new PathText(0).arc(Area.of(x, y, w, h), start, length).to('L', x + w / 2d, y + h / 2d).close();
		fill(new SvgElement("path").with("d", path.toString()), path.area());
	}

	private PathText path(PointList points, double offset) {
		PathText path = new PathText(offset);
		for (int i = 0; i < points.size(); i++) {
			path.to(i == 0 ? 'M' : 'L', points.getPoint(i).x, points.getPoint(i).y);
		}
		return path;
	}

	@Override
	public void drawPolyline(PointList points) {
		PathText path = path(points, new Stroke(state()).offset());
		stroke(new SvgElement("path").with("d", path.toString()), path.area());
	}

	@Override
	public void drawPolygon(PointList points) {
		PathText path = path(points, new Stroke(state()).offset()).close();
		stroke(new SvgElement("path").with("d", path.toString()), path.area());
	}

	@Override
	public void fillPolygon(PointList points) {
		fillPath(path(points, 0).close());
	}

	@Override
	public void drawPath(Path path) {
		PathText text = PathText.of(path.getPathData(), new Stroke(state()).offset());
		stroke(new SvgElement("path").with("d", text.toString()), text.area());
	}

	@Override
	public void fillPath(Path path) {
		fillPath(PathText.of(path.getPathData(), 0));
	}

	private void fillPath(PathText path) {
		fill(new SvgElement("path").with("d", path.toString())
				.with("fill-rule", state().fillRule == SWT.FILL_WINDING ? "nonzero" : null), path.area());
	}

	@Override
	public void drawPoint(int x, int y) {
		Area box = Area.of(x, y, 1, 1);
		SvgElement element = rectangle(box);
		paint(element, "fill", state().foreground);
		add(element, box);
	}

	@Override
	public void drawFocus(int x, int y, int w, int h) {
		pushState();
		setLineWidth(1);
		setLineStyle(SWT.LINE_DOT);
		drawRectangle(x, y, w, h);
		popState();
	}

	@Override
	public void fillGradient(int x, int y, int w, int h, boolean vertical) {
		SvgElement element = new SvgElement("linearGradient").with("x2", vertical ? "0" : "1").with("y2", vertical ? "1" : "0");
		SvgElement from = new SvgElement("stop").with("offset", "0");
		paint(from, "stop-color", state().foreground);
		SvgElement to = new SvgElement("stop").with("offset", "1");
		paint(to, "stop-color", state().background);
		String id = document.define("gradient", element, from.toString() + to);
		Area box = Area.of(x, y, w, h);
		add(rectangle(box).with("fill", "url(#" + id + ")"), box);
	}

	@Override
	public void drawString(String s, int x, int y) {
		new SvgText(this).line(s, x, y);
	}

	@Override
	public void drawText(String s, int x, int y) {
		new SvgText(this).lines(s, x, y);
	}

	@Override
	public void drawText(String s, int x, int y, int style) {
		if ((style & SWT.DRAW_TRANSPARENT) == 0) {
			fillBehind(FigureUtilities.getTextExtents(s, getFont()), x, y);
		}
		if ((style & SWT.DRAW_DELIMITER) == 0) {
			drawString(s, x, y);
		} else {
			drawText(s, x, y);
		}
	}

	@Override
	public void fillString(String s, int x, int y) {
		fillBehind(FigureUtilities.getStringExtents(s, getFont()), x, y);
		drawString(s, x, y);
	}

	@Override
	public void fillText(String s, int x, int y) {
		fillBehind(FigureUtilities.getTextExtents(s, getFont()), x, y);
		drawText(s, x, y);
	}

	private void fillBehind(Dimension extent, int x, int y) {
		fillRectangle(x, y, extent.width, extent.height);
	}

	/** A selection in the text is left out: no drawing has one. */
	@Override
	public void drawTextLayout(TextLayout layout, int x, int y, int selectionStart, int selectionEnd,
			Color selectionForeground, Color selectionBackground) {
		new SvgText(this).layout(layout, x, y);
	}

	@Override
	public void drawImage(Image image, int x, int y) {
		org.eclipse.swt.graphics.Rectangle bounds = image.getBounds();
		drawImage(image, 0, 0, bounds.width, bounds.height, x, y, bounds.width, bounds.height);
	}

	public void drawImage(Image image, int x, int y, int w, int h) {
		org.eclipse.swt.graphics.Rectangle bounds = image.getBounds();
		drawImage(image, 0, 0, bounds.width, bounds.height, x, y, w, h);
	}

	@Override
	public void drawImage(Image image, int x1, int y1, int w1, int h1, int x2, int y2, int w2, int h2) {
		Rectangle target = new Rectangle(x2, y2, w2, h2);
		SvgElement element = images.element(image, new Rectangle(x1, y1, w1, h1), target);
		if (state().alpha != 255) {
			element.with("opacity", state().alpha / 255d);
		}
		add(element, Area.of(target));
	}
}
