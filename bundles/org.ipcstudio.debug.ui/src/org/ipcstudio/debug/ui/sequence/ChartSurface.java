package org.ipcstudio.debug.ui.sequence;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.ipcstudio.debug.ui.sequence.chart.Scene;
import org.ipcstudio.editor.figures.ColorRole;

/** Puts together what is painted: the chart, the numbers beside it, the heads above it. The same on the screen and in files. */
final class ChartSurface {
	private ChartSurface() {
	}

	/** @param focus the lane that the keyboard is at, or -1 */
	static void paint(Graphics graphics, Scene scene, ChartContents contents, ChartLook look, Emphasis emphasis, int focus) {
		int width = scene.viewport().width();
		int height = scene.viewport().height();
		graphics.pushState();
		graphics.clipRect(new Rectangle(GutterPainter.WIDTH, HeadPainter.HEIGHT, width, height));
		graphics.translate(GutterPainter.WIDTH, HeadPainter.HEIGHT);
		new ChartPainter(graphics, scene, look, emphasis, contents.words()).paint();
		graphics.popState();
		graphics.pushState();
		graphics.clipRect(new Rectangle(0, HeadPainter.HEIGHT, GutterPainter.WIDTH, height));
		graphics.translate(0, HeadPainter.HEIGHT);
		new GutterPainter(graphics, look).paint(scene);
		graphics.popState();
		graphics.pushState();
		graphics.clipRect(new Rectangle(0, 0, width + GutterPainter.WIDTH, HeadPainter.HEIGHT));
		graphics.setBackgroundColor(look.colors().get(ColorRole.CANVAS));
		graphics.fillRectangle(0, 0, width + GutterPainter.WIDTH, HeadPainter.HEIGHT);
		graphics.setForegroundColor(look.colors().get(ColorRole.CARRIER_BORDER));
		graphics.drawLine(0, HeadPainter.HEIGHT - 1, width + GutterPainter.WIDTH, HeadPainter.HEIGHT - 1);
		graphics.clipRect(new Rectangle(GutterPainter.WIDTH, 0, width, HeadPainter.HEIGHT));
		graphics.translate(GutterPainter.WIDTH, 0);
		new HeadPainter(graphics, look, emphasis, contents).paint(scene.viewport(), focus);
		graphics.popState();
		title(graphics, scene, look);
	}

	private static void title(Graphics graphics, Scene scene, ChartLook look) {
		String title = scene.chart().axis().isTime() ? Messages.Gutter_time : Messages.Gutter_move;
		graphics.setFont(look.fonts().detail());
		graphics.setForegroundColor(look.colors().get(ColorRole.MUTED));
		graphics.drawString(title, GutterPainter.WIDTH - 8 - look.fonts().width(title, look.fonts().detail()),
				HeadPainter.HEIGHT - look.fonts().height() - 6);
	}
}
