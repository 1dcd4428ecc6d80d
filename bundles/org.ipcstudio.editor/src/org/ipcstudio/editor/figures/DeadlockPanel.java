package org.ipcstudio.editor.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.MouseEvent;
import org.eclipse.draw2d.MouseListener;
import org.eclipse.draw2d.MouseMotionListener;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.editor.live.Activity;
import org.ipcstudio.editor.live.Deadlock;

/**
 * Tells why processes cannot go on: a title, a picture of each ring that cannot be drawn over the figures, and a sentence
 * for each process. It is moved with the mouse; its corner folds it down to the title and opens it again.
 */
public final class DeadlockPanel extends Figure {
	private static final int PADDING = 10;
	private static final int GAP = 5;
	private static final int WIDTH = 330;
	private static final int WIDTH_WITH_RINGS = 530;
	private static final int MOST_SENTENCES = 7;

	private final Deadlock deadlock;
	private final DiagramColors colors;
	private final TextLine title;
	private final List<RingPicture> rings = new ArrayList<>();
	private final List<Line> lines = new ArrayList<>();
	private final Runnable moved;
	private boolean folded;

	private record Line(TextLine text, boolean first) {
	}

	/**
	 * @param drawn the rings that need a picture
	 * @param nodes finds the figure that an element belongs to, or null
	 * @param moved is called when the user has moved or folded it
	 */
	public DeadlockPanel(Deadlock deadlock, List<Deadlock.Ring> drawn, Function<String, NodeFigure> nodes,
			DiagramColors colors, Runnable moved) {
		this.deadlock = deadlock;
		this.colors = colors;
		this.moved = moved;
		title = new TextLine(TextStyle.NAME, deadlock.title());
		drawn.forEach(ring -> rings.add(new RingPicture(ring, nodes)));
		int width = rings.isEmpty() ? WIDTH : Math.max(WIDTH_WITH_RINGS, ringsSize().width);
		int told = deadlock.sentences().size() <= MOST_SENTENCES ? deadlock.sentences().size() : MOST_SENTENCES - 1;
		deadlock.sentences().subList(0, told).forEach(sentence -> wrap(sentence.text(), width));
		if (told < deadlock.sentences().size()) {
			lines.add(new Line(new TextLine(TextStyle.DETAIL,
					NLS.bind(Messages.Panel_more, deadlock.sentences().size() - told)), false));
		}
		Dragging dragging = new Dragging();
		addMouseListener(dragging);
		addMouseMotionListener(dragging);
		setCursor(Cursors.SIZEALL);
	}

	private void wrap(String sentence, int width) {
		boolean first = true;
		for (String part : Paragraphs.wrap(TextStyle.DETAIL, sentence, width - ActivitySign.SMALL - GAP)) {
			lines.add(new Line(new TextLine(TextStyle.DETAIL, part), first));
			first = false;
		}
	}

	/** What it tells. */
	public Deadlock deadlock() {
		return deadlock;
	}

	/** The colours that it is painted with. */
	public DiagramColors colors() {
		return colors;
	}

	/** Whether only its title is shown. */
	public boolean isFolded() {
		return folded;
	}

	/** Shows the title only, or everything. */
	public void setFolded(boolean newFolded) {
		if (folded != newFolded) {
			folded = newFolded;
			setBounds(new Rectangle(getBounds().getLocation(), getPreferredSize()));
			repaint();
		}
	}

	private Dimension ringsSize() {
		Dimension size = new Dimension();
		for (RingPicture ring : rings) {
			size.width = Math.max(size.width, ring.size().width);
			size.height += ring.size().height + GAP;
		}
		return size;
	}

	private int titleHeight() {
		return Math.max(Symbol.SIZE, TextStyle.NAME.height());
	}

	@Override
	public Dimension getPreferredSize(int widthHint, int heightHint) {
		int width = 2 * Symbol.SIZE + 3 * GAP + title.width();
		int height = titleHeight();
		if (!folded) {
			width = Math.max(width, ringsSize().width);
			height += ringsSize().height;
			for (Line line : lines) {
				width = Math.max(width, ActivitySign.SMALL + GAP + line.text().width());
				height += TextStyle.DETAIL.height() + (line.first() ? GAP : 0);
			}
		}
		return new Dimension(width + 2 * PADDING, height + 2 * PADDING);
	}

	/** The corner that folds and unfolds it. */
	private Rectangle corner() {
		Rectangle r = getBounds();
		return new Rectangle(r.right() - PADDING - Symbol.SIZE, r.y + PADDING, Symbol.SIZE, titleHeight());
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Pen pen = new Pen(graphics, colors);
		Rectangle r = getBounds();
		pen.fill(ColorRole.CANVAS).line(ColorRole.ERROR).width(1);
		pen.roundRectangle(r, 10);
		int x = r.x + PADDING;
		int y = r.y + PADDING;
		new ActivitySign(Activity.STUCK).paint(pen, x, y + (titleHeight() - Symbol.SIZE) / 2, Symbol.SIZE);
		pen.line(ColorRole.ERROR);
		title.paint(graphics, x + Symbol.SIZE + GAP, y + TextStyle.NAME.ascent(), title.width());
		paintCorner(pen, corner());
		if (folded) {
			return;
		}
		y += titleHeight() + GAP;
		for (RingPicture ring : rings) {
			ring.paint(pen, new Point(r.x + (r.width - ring.size().width) / 2, y));
			y += ring.size().height + GAP;
		}
		y -= GAP;
		for (Line line : lines) {
			y += line.first() ? GAP : 0;
			if (line.first()) {
				pen.fill(ColorRole.ERROR);
				pen.graphics().fillOval(x + 2, y + TextStyle.DETAIL.height() / 2 - 2, 5, 5);
			}
			pen.line(ColorRole.TEXT);
			line.text().paint(graphics, x + ActivitySign.SMALL + GAP, y + TextStyle.DETAIL.ascent(), line.text().width());
			y += TextStyle.DETAIL.height();
		}
	}

	/** A cross to close it; when only the title is left, a sign that there is more. */
	private void paintCorner(Pen pen, Rectangle r) {
		pen.line(ColorRole.MUTED).width(2);
		int y = r.y + r.height / 2;
		int middle = r.x + r.width / 2;
		if (folded) {
			pen.polyline(middle - 4, y - 2, middle, y + 3, middle + 4, y - 2);
		} else {
			pen.segment(middle - 4, y - 4, middle + 4, y + 4);
			pen.segment(middle + 4, y - 4, middle - 4, y + 4);
		}
		pen.width(1);
	}

	/** Moves the panel with the mouse, and folds it with a click into its corner. */
	private final class Dragging extends MouseMotionListener.Stub implements MouseListener {
		private Point last;

		@Override
		public void mousePressed(MouseEvent event) {
			event.consume();
			if (event.button == 1 && corner().getExpanded(3, 3).contains(event.getLocation())) {
				setFolded(!folded);
				moved.run();
			} else if (event.button == 1) {
				last = event.getLocation();
			}
		}

		@Override
		public void mouseDragged(MouseEvent event) {
			if (last == null) {
				return;
			}
			event.consume();
			Point now = event.getLocation();
			setBounds(getBounds().getTranslated(now.x - last.x, now.y - last.y));
			last = now;
			moved.run();
		}

		@Override
		public void mouseReleased(MouseEvent event) {
			event.consume();
			last = null;
		}

		@Override
		public void mouseDoubleClicked(MouseEvent event) {
			event.consume();
		}
	}
}
