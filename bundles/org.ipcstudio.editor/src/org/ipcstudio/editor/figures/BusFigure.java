package org.ipcstudio.editor.figures;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.editor.live.NodeView;
import org.ipcstudio.language.format.Excerpt;
import org.ipcstudio.model.Arbitration;
import org.ipcstudio.model.Bus;
import org.ipcstudio.model.Node;

/** A bus: a broad arrow in both directions, with the time of a transfer and how it is given to those who want it. */
final class BusFigure extends NodeFigure {
	private static final int HEIGHT = 48;
	private static final int SHORTEST = 240;
	private static final int TIP = 18;
	private static final int EDGE = 8;
	private static final int GAP = 14;

	private TextLine name;
	private TextLine remarks;
	private LiveCarrier live;

	@Override
	void read(Node node) {
		Bus bus = (Bus) node;
		name = new TextLine(TextStyle.NAME, bus.getName());
		String arbitration = bus.getArbitration() == Arbitration.PRIORITY ? Messages.Bus_priority : Messages.Bus_fifo;
		remarks = new TextLine(TextStyle.DETAIL, bus.getTransfer() == null ? arbitration
				: NLS.bind(Messages.Bus_transfer, Excerpt.of(bus.getTransfer())) + " \u00b7 " + arbitration);
	}

	@Override
	void readLive(NodeView view) {
		live = LiveCarrier.of(view);
	}

	@Override
	ColorRole fillRole() {
		return ColorRole.CARRIER_FILL;
	}

	@Override
	ColorRole borderRole() {
		return ColorRole.CARRIER_BORDER;
	}

	@Override
	Dimension contentSize() {
		int width = name.width(280) + GAP + remarks.width(300) + 2 * (TIP + 8);
		return new Dimension(Math.max(SHORTEST, width + Symbol.SIZE + 4), HEIGHT);
	}

	/** The corners of the arrow; {@code tip} is the length of its ends, {@code edge} how far these stand out. */
	static int[] corners(Rectangle r, int tip, int edge) {
		int left = r.x;
		int right = r.x + r.width - 1;
		int top = r.y;
		int bottom = r.y + r.height - 1;
		int middle = (top + bottom) / 2;
		return new int[] {left, middle, left + tip, top, left + tip, top + edge, right - tip, top + edge, right - tip,
				top, right, middle, right - tip, bottom, right - tip, bottom - edge, left + tip, bottom - edge,
				left + tip, bottom};
	}

	@Override
	void paintShape(Pen pen, Rectangle body) {
		pen.polygon(corners(body, TIP, EDGE));
	}

	@Override
	Outline bodyOutline(Rectangle body) {
		return Outline.polygon(body, corners(body, TIP, EDGE));
	}

	@Override
	Rectangle nameArea(Rectangle body) {
		int height = TextStyle.NAME.height();
		return new Rectangle(body.x + TIP + 8, body.y + (body.height - height) / 2, body.width - 2 * (TIP + 8), height);
	}

	@Override
	void paintContent(Pen pen, Rectangle body) {
		Rectangle area = nameArea(body);
		int baseline = area.y + TextStyle.NAME.ascent();
		int room = area.width - reserved();
		if (severity() != null) {
			room -= Symbol.SIZE + 4;
			ProblemBadge.paint(pen, severity(), area.x + room + 4, area.y + (area.height - Symbol.SIZE) / 2);
		}
		pen.line(ColorRole.TEXT);
		name.paint(pen.graphics(), area.x, baseline, room);
		int used = name.width(room) + GAP;
		if (live != null) {
			live.paint(pen, area.x + used, baseline, Math.max(0, room - used));
			return;
		}
		pen.line(ColorRole.MUTED);
		remarks.paint(pen.graphics(), area.x + used, baseline, Math.max(0, room - used));
	}
}
