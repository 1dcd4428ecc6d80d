package org.ipcstudio.editor.image;

import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Layer;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.ipcstudio.editor.figures.ColorRole;
import org.ipcstudio.editor.figures.DiagramColors;
import org.ipcstudio.editor.figures.LegendFigure;
import org.ipcstudio.editor.live.LiveView;

/** A drawing laid out for an image: cut to what is drawn, with a margin, perhaps with a legend below. */
public final class Sheet {
	private static final int MARGIN = 20;
	private static final int GAP = 24;
	/** Side of the sheet of an empty drawing. */
	private static final int EMPTY = 60;

	private final String title;
	private final DiagramColors colors;
	private final IFigure root;
	private final Rectangle drawn;
	private final IFigure legend;
	private final Rectangle area;

	private Sheet(String title, DiagramColors colors, IFigure root, IFigure legend) {
		this.title = title;
		this.colors = colors;
		this.root = root;
		this.legend = legend;
		Rectangle extent = extent(root);
		drawn = extent == null ? new Rectangle(0, 0, EMPTY, EMPTY) : extent;
		Rectangle all = drawn.getCopy();
		if (legend != null) {
			all.union(legend.getBounds().getCopy().getTranslated(drawn.x, drawn.bottom() + GAP));
		}
		area = all.getExpanded(MARGIN, MARGIN);
	}

	/** Passes on what was made of a sheet. */
	@FunctionalInterface
	public interface Use<T, E extends Exception> {
		T of(Sheet sheet) throws E;
	}

	/**
	 * Lays a drawing out, in other colours than those that it has on the screen, as long as {@code use} runs.
	 *
	 * @param withLegend whether the legend is below the drawing
	 */
	public static <T, E extends Exception> T use(DiagramSource source, Coloring coloring, boolean withLegend,
			Use<T, E> use) throws E {
		DiagramColors shown = source.colors();
		DiagramColors wanted = coloring.colors();
		if (shown != wanted) {
			source.setColors(wanted);
		}
		try {
			source.printableRoot().validate();
			return use.of(new Sheet(source.title(), wanted, source.printableRoot(),
					withLegend ? legend(wanted, source.run()) : null));
		} finally {
			if (shown != wanted) {
				source.setColors(shown);
			}
		}
	}

	private static IFigure legend(DiagramColors colors, LiveView run) {
		LegendFigure legend = new LegendFigure();
		legend.explain(run);
		legend.setColors(colors);
		Dimension size = legend.getPreferredSize();
		legend.setBounds(new Rectangle(0, 0, size.width, size.height));
		return legend;
	}

	/** The smallest rectangle around all figures that stand in layers; null if there are none. */
	private static Rectangle extent(IFigure figure) {
		if (!figure.isVisible()) {
			return null;
		}
		if (!(figure instanceof Layer)) {
			return figure.getBounds().getCopy();
		}
		Rectangle all = null;
		for (Object child : (List<?>) figure.getChildren()) {
			Rectangle one = extent((IFigure) child);
			all = all == null ? one : one == null ? all : all.getUnion(one);
		}
		return all;
	}

	/** What the drawing shows. */
	public String title() {
		return title;
	}

	/** Where everything is, in the coordinates of the drawing. */
	public Rectangle area() {
		return area.getCopy();
	}

	/** The colour of paper. */
	public Color background() {
		return colors.get(ColorRole.CANVAS);
	}

	/** The colour of texts. */
	public Color foreground() {
		return colors.get(ColorRole.TEXT);
	}

	/** Paints everything but the background. */
	public void paint(Graphics graphics) {
		graphics.pushState();
		paintRoot(graphics, root);
		graphics.popState();
		if (legend != null) {
			graphics.pushState();
			graphics.translate(drawn.x, drawn.bottom() + GAP);
			legend.paint(graphics);
			graphics.popState();
		}
	}

	/** A layer is only as large as the window that shows it; its figures are painted all the same. */
	private static void paintRoot(Graphics graphics, IFigure figure) {
		if (!figure.isVisible()) {
			return;
		}
		if (!(figure instanceof Layer)) {
			graphics.pushState();
			graphics.clipRect(figure.getBounds());
			figure.paint(graphics);
			graphics.popState();
			return;
		}
		graphics.pushState();
		if (figure.getFont() != null) {
			graphics.setFont(figure.getFont());
		}
		for (Object child : (List<?>) figure.getChildren()) {
			paintRoot(graphics, (IFigure) child);
		}
		graphics.popState();
	}
}
