package org.ipcstudio.debug.ui.sequence;

import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.ipcstudio.editor.figures.ColorRole;
import org.ipcstudio.editor.figures.DiagramColors;

/** Says what the lines, bars and signs of a chart stand for. */
final class Legend extends PopupDialog {
	private static final int ROW = 24;
	private static final int SAMPLE = 84;

	private final ChartCanvas canvas;
	private final ChartLook look;
	private final List<Entry> entries;

	/** A sample is painted around a place in the middle of its left half. */
	@FunctionalInterface
	private interface Sample {
		void paint(Graphics graphics, int x, int y);
	}

	private record Entry(Sample sample, String text) {
	}

	private Legend(ChartCanvas canvas) {
		super(canvas.getShell(), SWT.RESIZE | SWT.ON_TOP, true, true, true, false, false, Messages.Legend_title, null);
		this.canvas = canvas;
		look = canvas.look();
		entries = entries(look.colors());
	}

	static void open(ChartCanvas canvas) {
		new Legend(canvas).open();
	}

	private static List<Entry> entries(DiagramColors colors) {
		Color mailbox = colors.get(ColorRole.MAILBOX_BORDER);
		Color mailboxFill = colors.get(ColorRole.MAILBOX_FILL);
		Color edge = colors.get(ColorRole.EDGE);
		Color memory = colors.get(ColorRole.MEMORY_BORDER);
		Color memoryFill = colors.get(ColorRole.MEMORY_FILL);
		Color error = colors.get(ColorRole.ERROR);
		return List.of(
				new Entry((g, x, y) -> arrow(g, x - 34, y - 7, x + 34, y + 7, false, mailbox), Messages.Legend_message),
				new Entry((g, x, y) -> {
					arrow(g, x - 34, y - 7, x + 34, y + 7, false, mailbox);
					Signs.envelope(g, x, y, mailbox, mailboxFill);
				}, Messages.Legend_queued),
				new Entry((g, x, y) -> arrow(g, x - 34, y, x + 34, y, true, edge), Messages.Legend_rendezvous),
				new Entry((g, x, y) -> {
					g.setForegroundColor(error);
					g.drawLine(x - 34, y - 4, x + 14, y + 4);
					Signs.cross(g, x + 14, y + 4, 4, error);
				}, Messages.Legend_lost),
				new Entry((g, x, y) -> {
					ChartPainter.hatch(g, x - 4, y - 10, 8, 20, 0, colors.get(ColorRole.WARNING));
					g.drawRectangle(x - 4, y - 10, 7, 19);
				}, Messages.Legend_wait),
				new Entry((g, x, y) -> bar(g, x - 3, y, 7, colors.get(ColorRole.PROCESS_BORDER)), Messages.Legend_work),
				new Entry((g, x, y) -> bar(g, x - 1, y, 3, memory), Messages.Legend_hold),
				new Entry((g, x, y) -> {
					Signs.padlock(g, x - 14, y, memory, memoryFill);
					Signs.diamond(g, x, y, memory, memoryFill);
					Signs.dot(g, x + 14, y, edge, colors.get(ColorRole.CANVAS));
				}, Messages.Legend_steps),
				new Entry((g, x, y) -> {
					Signs.triangle(g, x - 8, y, colors.get(ColorRole.PROCESS_BORDER));
					Signs.square(g, x + 8, y, colors.get(ColorRole.MUTED));
				}, Messages.Legend_life),
				new Entry((g, x, y) -> {
					Signs.fault(g, x - 10, y, error, colors.get(ColorRole.CANVAS));
					Signs.cross(g, x + 10, y, 5, error);
				}, Messages.Legend_bad),
				new Entry((g, x, y) -> {
					g.setForegroundColor(colors.get(ColorRole.SELECTION));
					g.setLineWidth(2);
					g.drawLine(x - 34, y, x + 34, y);
					g.setLineWidth(1);
				}, Messages.Legend_shown));
	}

	private static void arrow(Graphics graphics, int x1, int y1, int x2, int y2, boolean filled, Color color) {
		graphics.setForegroundColor(color);
		graphics.drawLine(x1, y1, x2, y2);
		Signs.arrowHead(graphics, x1, y1, x2, y2, filled, color);
	}

	private static void bar(Graphics graphics, int x, int y, int width, Color color) {
		graphics.setBackgroundColor(color);
		graphics.fillRectangle(x, y - 10, width, 20);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Canvas area = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
			@Override
			public Point computeSize(int wHint, int hHint, boolean changed) {
				int widest = entries.stream().mapToInt(entry -> look.fonts().width(entry.text(), look.fonts().detail())).max().orElse(0);
				return new Point(SAMPLE + 18 + widest + 14, entries.size() * ROW + 12);
			}
		};
		area.addListener(SWT.Paint, this::paint);
		return area;
	}

	private void paint(Event event) {
		event.gc.setBackground(look.colors().get(ColorRole.CANVAS));
		event.gc.fillRectangle(event.x, event.y, event.width, event.height);
		event.gc.setAntialias(SWT.ON);
		event.gc.setLineWidth(1);
		SWTGraphics graphics = new SWTGraphics(event.gc);
		try {
			graphics.setFont(look.fonts().detail());
			for (int i = 0; i < entries.size(); i++) {
				int y = 6 + i * ROW + ROW / 2;
				entries.get(i).sample().paint(graphics, SAMPLE / 2 + 6, y);
				graphics.setForegroundColor(look.colors().get(ColorRole.TEXT));
				graphics.drawString(entries.get(i).text(), SAMPLE + 18, y - look.fonts().height() / 2);
			}
		} finally {
			graphics.dispose();
		}
	}

	@Override
	protected Point getInitialLocation(Point size) {
		Point corner = canvas.toDisplay(canvas.getClientArea().width - size.x - 12, HeadPainter.HEIGHT + 12);
		Rectangle screen = canvas.getMonitor().getClientArea();
		return new Point(Math.max(screen.x, corner.x), Math.max(screen.y, Math.min(corner.y, screen.y + screen.height - size.y)));
	}

	@Override
	protected Color getBackground() {
		return look.colors().get(ColorRole.CANVAS);
	}

	@Override
	protected Color getForeground() {
		return look.colors().get(ColorRole.TEXT);
	}
}
