package org.ipcstudio.debug.ui.sequence;

import org.eclipse.core.resources.IFile;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.ipcstudio.debug.ui.sequence.chart.Chart;
import org.ipcstudio.debug.ui.sequence.chart.Scene;
import org.ipcstudio.debug.ui.sequence.chart.SceneBuilder;
import org.ipcstudio.debug.ui.sequence.chart.Viewport;
import org.ipcstudio.editor.figures.DiagramColors;
import org.ipcstudio.editor.image.DiagramSource;

/**
 * A chart as it becomes an image: all of it, with the size that it has on the screen, or the part that is seen if all of it
 * would be too long for an image.
 */
final class ChartImage implements DiagramSource {
	private static final int LONGEST = 14_000;

	private final ChartCanvas canvas;
	private final String title;
	private final IFile file;
	private DiagramColors colors;

	/** @param file what it is a run of; may be null */
	ChartImage(ChartCanvas canvas, String title, IFile file) {
		this.canvas = canvas;
		this.title = title;
		this.file = file;
		colors = canvas.look().colors();
	}

	@Override
	public String title() {
		return title;
	}

	@Override
	public IFile file() {
		return file;
	}

	@Override
	public IFigure printableRoot() {
		Chart chart = canvas.chart();
		Viewport seen = canvas.viewport();
		int width = canvas.scale().width(chart.lanes().shown().size());
		boolean whole = chart.axis().height() + HeadPainter.HEIGHT <= LONGEST && width <= LONGEST;
		int height = (int) Math.ceil(chart.axis().height()) + HeadPainter.HEIGHT / 2;
		Viewport viewport = whole ? new Viewport(0, 0, width, height, seen.laneWidth()) : seen;
		Scene scene = SceneBuilder.build(chart, viewport);
		IFigure paper = new Figure() {
			@Override
			protected void paintFigure(Graphics graphics) {
				ChartSurface.paint(graphics, scene, canvas.contents(), new ChartLook(colors, canvas.look().fonts()), canvas.emphasis(), -1);
			}
		};
		paper.setBounds(new Rectangle(0, 0, viewport.width() + GutterPainter.WIDTH, viewport.height() + HeadPainter.HEIGHT));
		return paper;
	}

	@Override
	public DiagramColors colors() {
		return colors;
	}

	@Override
	public void setColors(DiagramColors newColors) {
		colors = newColors;
	}
}
