package org.ipcstudio.editor.figures;

import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.ipcstudio.editor.live.NodeView;
import org.ipcstudio.editor.live.QueueState;

/**
 * How full the queues of a channel are: the places of a single one, and of an array a small vessel for each element, or
 * how full all of them are together where there are too many.
 */
final class LiveQueue {
	private static final int WIDTH = 13;
	private static final int HEIGHT = 14;
	private static final int STEP = WIDTH + 3;
	private static final int GAP = 8;

	/** Vessels for more messages than this have no levels. */
	private static final int MOST_LEVELS = 4;

	private final List<QueueState> queues;
	private final Set<String> focus;
	private final ColorRole border;
	private final ColorRole content;
	private final Slots together;
	private final TextLine level;

	private LiveQueue(List<QueueState> queues, Set<String> focus, ColorRole border, ColorRole content) {
		this.queues = queues;
		this.focus = focus;
		this.border = border;
		this.content = content;
		Buffer buffer = sum(queues);
		together = new Slots(buffer, border, content);
		level = new TextLine(TextStyle.DETAIL,
				buffer.kind() == Buffer.Kind.UNBOUNDED ? Integer.toString(buffer.initial()) : buffer.level());
	}

	/** What a view says about queues; null if it says nothing about any that can hold messages. */
	static LiveQueue of(NodeView view, ColorRole border, ColorRole content) {
		return of(view.elements(QueueState.class), view.focus(), border, content);
	}

	static LiveQueue of(List<QueueState> queues, Set<String> focus, ColorRole border, ColorRole content) {
		return queues.stream().allMatch(queue -> queue.capacity() == 0) ? null
				: new LiveQueue(queues, focus, border, content);
	}

	private static Buffer sum(List<QueueState> queues) {
		int size = 0;
		long capacity = 0;
		for (QueueState queue : queues) {
			size += queue.size();
			capacity += queue.capacity();
		}
		return capacity >= QueueState.UNBOUNDED ? new Buffer(Buffer.Kind.UNBOUNDED, 0, size, "\u221e")
				: new Buffer(Buffer.Kind.BOUNDED, (int) capacity, size, Long.toString(capacity));
	}

	void paint(Pen pen, int x, int y, int width) {
		if (!hasVessels(width)) {
			together.paint(pen, x, y, width);
			return;
		}
		for (int i = 0; i < queues.size(); i++) {
			vessel(pen, queues.get(i), x + i * STEP, y + 1);
		}
		pen.line(ColorRole.MUTED);
		level.paint(pen.graphics(), x + width - level.width(),
				y + (Slots.HEIGHT - TextStyle.DETAIL.height()) / 2 + TextStyle.DETAIL.ascent(), level.width());
	}

	/** Whether each element has a vessel of its own. */
	private boolean hasVessels(int width) {
		return queues.size() > 1 && queues.size() * STEP - (STEP - WIDTH) <= width - level.width() - GAP;
	}

	/** The element whose vessel is at a point when it is painted at the top of an area; null if none is. */
	String elementAt(Point point, Rectangle area) {
		int index = Math.floorDiv(point.x - area.x + (STEP - WIDTH) / 2, STEP);
		return hasVessels(area.width) && index >= 0 && index < queues.size() && point.y >= area.y
				&& point.y < area.y + Slots.HEIGHT ? queues.get(index).name() : null;
	}

	private void vessel(Pen pen, QueueState queue, int x, int y) {
		pen.line(focus.contains(queue.name()) ? ColorRole.SELECTION : border);
		pen.fill(ColorRole.CANVAS).width(focus.contains(queue.name()) ? 2 : 1);
		pen.roundRectangle(new Rectangle(x, y, WIDTH, HEIGHT), 4);
		pen.width(1);
		double share = queue.isUnbounded() ? queue.size() / (queue.size() + 2.0)
				: queue.capacity() == 0 ? 0 : Math.min(1, (double) queue.size() / queue.capacity());
		int full = (int) Math.round(share * (HEIGHT - 2));
		if (full > 0) {
			pen.fill(content);
			pen.graphics().fillRoundRectangle(new Rectangle(x + 1, y + HEIGHT - 1 - full, WIDTH - 2, full), 2, 2);
		}
		if (queue.capacity() <= MOST_LEVELS) {
			pen.line(border);
			for (int i = 1; i < queue.capacity(); i++) {
				int line = y + HEIGHT * i / queue.capacity();
				pen.segment(x, line, x + WIDTH - 1, line);
			}
		}
	}
}
