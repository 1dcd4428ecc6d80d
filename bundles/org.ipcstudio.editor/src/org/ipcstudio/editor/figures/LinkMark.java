package org.ipcstudio.editor.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.editor.live.EdgeView;
import org.ipcstudio.editor.live.ElementName;
import org.ipcstudio.editor.live.QueueState;
import org.ipcstudio.language.format.Excerpt;
import org.ipcstudio.model.Link;

/**
 * What stands in the middle of a link: its places for messages or the mark of a rendezvous, and above it their type.
 */
final class LinkMark extends Figure {
	private static final int MEETING = 24;
	private static final int PADDING = 4;
	private static final int WIDEST = 150;

	private final boolean meeting;
	private final Slots slots;
	private final TextLine text;
	private List<Direction> directions = List.of();
	private DiagramColors colors = DiagramColors.LIGHT;

	/** How full a link is in one direction; the text says which one if it has two. */
	private record Direction(LiveQueue queue, TextLine text) {
		static void add(List<QueueState> queues, boolean only, List<Direction> directions) {
			LiveQueue queue = queues.isEmpty() ? null
					: LiveQueue.of(queues, Set.of(), ColorRole.EDGE, ColorRole.MAILBOX_SLOT);
			if (queue != null) {
				String peer = ElementName.of(queues.getFirst().name()).peer();
				directions.add(new Direction(queue, new TextLine(TextStyle.DETAIL, only ? "" : "\u2192 " + peer)));
			}
		}

		int labelWidth() {
			return text.isEmpty() ? 0 : text.width(WIDEST) + PADDING;
		}
	}

	/** @param link the declared link, or null for one that is established automatically */
	LinkMark(Link link) {
		Buffer buffer = link == null ? null : Buffer.of(link);
		meeting = buffer == null || buffer.kind() == Buffer.Kind.RENDEZVOUS;
		slots = meeting ? null : new Slots(buffer, ColorRole.EDGE, ColorRole.MAILBOX_SLOT);
		List<String> parts = new ArrayList<>();
		if (link != null && link.getType() != null) {
			parts.add(Excerpt.of(link.getType()));
		}
		if (link != null && link.getCarrier() != null) {
			parts.add(NLS.bind(Messages.Link_carrier, link.getCarrier().getName()));
		}
		text = new TextLine(TextStyle.DETAIL, String.join(" \u00b7 ", parts));
	}

	void setColors(DiagramColors newColors) {
		colors = newColors;
		repaint();
	}

	/** Shows how full it is in a run. */
	void setLive(EdgeView view) {
		List<Direction> now = new ArrayList<>();
		if (!meeting) {
			Direction.add(view.forward(), view.backward().isEmpty(), now);
			Direction.add(view.backward(), view.forward().isEmpty(), now);
		}
		boolean resized = now.size() != directions.size();
		directions = now;
		if (resized) {
			revalidate();
		}
		repaint();
	}

	private int rows() {
		return Math.max(1, directions.size());
	}

	private int textHeight() {
		return text.isEmpty() ? 0 : TextStyle.DETAIL.height();
	}

	private int markWidth() {
		int label = directions.stream().mapToInt(Direction::labelWidth).max().orElse(0);
		return meeting ? MEETING : label + slots.preferredWidth() + 2 * PADDING;
	}

	/** The mark is in the middle of the height, so that it lies on the line. */
	@Override
	public Dimension getPreferredSize(int widthHint, int heightHint) {
		int width = Math.max(markWidth(), text.width(WIDEST) + 2);
		return new Dimension(width, rows() * Slots.HEIGHT + 2 + 2 * textHeight());
	}

	private void paintDirections(Pen pen, Rectangle area) {
		int label = directions.stream().mapToInt(Direction::labelWidth).max().orElse(0);
		int y = area.y;
		for (Direction direction : directions) {
			int left = area.x + PADDING;
			pen.line(ColorRole.MUTED);
			direction.text().paint(pen.graphics(), left,
					y + (Slots.HEIGHT - TextStyle.DETAIL.height()) / 2 + TextStyle.DETAIL.ascent(), label);
			direction.queue().paint(pen, left + label, y, area.width - 2 * PADDING - label);
			y += Slots.HEIGHT;
		}
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Pen pen = new Pen(graphics, colors);
		Rectangle r = getBounds();
		int width = markWidth();
		Rectangle area = new Rectangle(r.x + (r.width - width) / 2, r.y + textHeight() + 1, width,
				rows() * Slots.HEIGHT);
		pen.fill(ColorRole.CANVAS);
		graphics.fillRectangle(area);
		if (meeting) {
			pen.line(ColorRole.EDGE);
			RendezvousSign.paint(pen, area.x + width / 2, area.y + area.height / 2);
		} else if (directions.isEmpty()) {
			slots.paint(pen, area.x + PADDING, area.y, width - 2 * PADDING);
		} else {
			paintDirections(pen, area);
		}
		if (!text.isEmpty()) {
			int used = text.width(WIDEST);
			int x = r.x + (r.width - used) / 2;
			pen.fill(ColorRole.CANVAS);
			graphics.fillRectangle(x - 1, r.y, used + 2, textHeight());
			pen.line(ColorRole.MUTED);
			text.paint(graphics, x, r.y + TextStyle.DETAIL.ascent(), used);
		}
	}
}
