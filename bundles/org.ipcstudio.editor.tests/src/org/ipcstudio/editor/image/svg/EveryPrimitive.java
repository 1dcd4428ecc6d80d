package org.ipcstudio.editor.image.svg;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Display;

/** Paints everything that a canvas can do once, for comparing canvases. */
final class EveryPrimitive {
	static final Rectangle AREA = new Rectangle(0, 0, 420, 340);

	private final Display display;
	private final Graphics g;

	EveryPrimitive(Display display, Graphics graphics) {
		this.display = display;
		g = graphics;
	}

	void paint() {
		g.setForegroundColor(new Color(47, 97, 193));
		g.setBackgroundColor(new Color(234, 242, 255));
		shapes();
		lines();
		texts();
		states();
		paths();
		images();
	}

	private void shapes() {
		g.fillRoundRectangle(new Rectangle(10, 10, 100, 50), 12, 12);
		g.drawRoundRectangle(new Rectangle(10, 10, 99, 49), 12, 12);
		g.fillRectangle(120, 10, 60, 50);
		g.setLineWidth(2);
		g.drawRectangle(121, 11, 58, 48);
		g.fillOval(190, 10, 60, 50);
		g.drawOval(191, 11, 58, 48);
		g.setLineWidth(1);
		g.fillArc(260, 10, 60, 50, 30, 240);
		g.drawArc(260, 10, 60, 50, 30, 240);
		g.drawArc(330, 10, 60, 50, 90, -120);
		PointList star = new PointList(new int[] {355, 5, 372, 55, 328, 25, 382, 25, 338, 55});
		g.fillPolygon(star);
		g.drawPolygon(star);
		g.drawPolyline(new PointList(new int[] {390, 10, 400, 20, 390, 30, 400, 40}));
		g.fillGradient(390, 45, 25, 15, true);
	}

	private void lines() {
		int[] styles = {SWT.LINE_SOLID, SWT.LINE_DASH, SWT.LINE_DOT, SWT.LINE_DASHDOT, SWT.LINE_DASHDOTDOT};
		for (int i = 0; i < styles.length; i++) {
			g.setLineStyle(styles[i]);
			g.setLineWidth(1);
			g.drawLine(10, 75 + 8 * i, 130, 75 + 8 * i);
			g.setLineWidth(3);
			g.drawLine(140, 75 + 8 * i, 260, 75 + 8 * i);
		}
		g.setLineDash(new int[] {9, 3, 2, 3});
		g.setLineCap(SWT.CAP_ROUND);
		g.drawLine(280, 75, 400, 75);
		g.setLineStyle(SWT.LINE_SOLID);
		g.setLineCap(SWT.CAP_FLAT);
		g.setLineJoin(SWT.JOIN_ROUND);
		g.drawPolyline(new PointList(new int[] {280, 100, 320, 85, 360, 100, 400, 85}));
		g.setLineJoin(SWT.JOIN_MITER);
		g.setLineWidth(1);
		g.drawPoint(405, 105);
	}

	private void texts() {
		Font sans = new Font(display, "DejaVu Sans", 10, SWT.BOLD);
		Font mono = new Font(display, "DejaVu Sans Mono", 8, SWT.NORMAL);
		g.setFont(sans);
		g.drawString("Producer <1> & \"Co\"", 10, 120);
		g.setFont(mono);
		g.drawText("send i to Jobs\n\treceive job", 10, 140);
		g.fillText("opaque", 180, 120);
		TextLayout layout = new TextLayout(display);
		layout.setFont(mono);
		layout.setText("one two three");
		layout.setStyle(new TextStyle(sans, new Color(200, 40, 40), null), 4, 6);
		g.drawTextLayout(layout, 250, 120);
		layout.dispose();
		sans.dispose();
		mono.dispose();
		g.setFont(display.getSystemFont());
	}

	private void states() {
		g.pushState();
		g.clipRect(new Rectangle(10, 180, 50, 25));
		g.fillOval(10, 180, 100, 50);
		g.restoreState();
		g.translate(120, 180);
		g.drawRectangle(0, 0, 60, 40);
		g.clipRect(new Rectangle(0, 0, 30, 41));
		g.fillOval(0, 0, 60, 40);
		g.popState();
		g.pushState();
		g.setAlpha(100);
		g.fillRectangle(200, 180, 60, 40);
		g.drawString("pale", 205, 185);
		g.popState();
		g.pushState();
		g.translate(300, 180);
		g.rotate(15);
		g.drawRectangle(0, 0, 60, 30);
		g.popState();
	}

	private void paths() {
		Path path = new Path(display);
		path.moveTo(20, 250);
		path.cubicTo(40, 230, 80, 290, 110, 250);
		path.quadTo(120, 280, 90, 285);
		path.lineTo(30, 285);
		path.close();
		g.fillPath(path);
		g.drawPath(path);
		path.dispose();
	}

	private void images() {
		Image image = new Image(display, 16, 16);
		GC gc = new GC(image);
		gc.setBackground(new Color(200, 60, 60));
		gc.fillRectangle(0, 0, 8, 16);
		gc.setBackground(new Color(60, 160, 60));
		gc.fillRectangle(8, 0, 8, 16);
		gc.dispose();
		g.drawImage(image, 150, 250);
		g.drawImage(image, 0, 0, 16, 16, 180, 250, 32, 32);
		g.drawImage(image, 8, 0, 8, 16, 220, 250, 16, 32);
		image.dispose();
	}
}
