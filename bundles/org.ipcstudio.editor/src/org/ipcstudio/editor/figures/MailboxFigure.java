package org.ipcstudio.editor.figures;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.editor.live.NodeView;
import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Sharing;

/**
 * A mailbox: a box with an envelope, its name and the type of its messages, and below the places for messages. Who
 * shares it and whom it belongs to stands in a row of its own. One that has to be created first has a dashed outline.
 */
final class MailboxFigure extends BoxFigure {
	private static final int WIDEST = 220;

	private Slots slots;
	private LiveQueue live;
	private Symbol sign;
	private TextLine remarks;
	private boolean absent;

	@Override
	void read(Node node) {
		Mailbox mailbox = (Mailbox) node;
		String size = Texts.arraySize(mailbox);
		setHeader(new Header(Envelope.SYMBOL, mailbox.getName(), Texts.type(mailbox)).size(size), size);
		slots = new Slots(Buffer.of(mailbox), ColorRole.MAILBOX_BORDER, ColorRole.MAILBOX_SLOT);
		sign = mailbox.getSharing() == Sharing.ANY ? null : new SharingSign(mailbox.getSharing());
		remarks = new TextLine(TextStyle.DETAIL, String.join(" \u00b7 ", remarks(mailbox)));
		absent = mailbox.isAbsent();
	}

	@Override
	void readLive(NodeView view) {
		live = LiveQueue.of(view, ColorRole.MAILBOX_BORDER, ColorRole.MAILBOX_SLOT);
	}

	@Override
	public String elementAt(Point point) {
		return live == null ? null : live.elementAt(point, rows(body(getBounds())));
	}

	private static List<String> remarks(Mailbox mailbox) {
		List<String> parts = new ArrayList<>();
		switch (mailbox.getSharing()) {
			case PAIR -> parts.add(Messages.Mailbox_pair);
			case EXCLUSIVE -> parts.add(Messages.Mailbox_exclusive);
			case ANY -> {
				// the usual case
			}
		}
		if (mailbox.getOwner() != null) {
			parts.add(NLS.bind(Messages.Mailbox_owner, mailbox.getOwner().getName()));
		}
		if (mailbox.isAbsent()) {
			parts.add(Messages.Mailbox_absent);
		}
		return parts;
	}

	@Override
	ColorRole fillRole() {
		return ColorRole.MAILBOX_FILL;
	}

	@Override
	ColorRole borderRole() {
		return ColorRole.MAILBOX_BORDER;
	}

	@Override
	LineStyle outlineStyle() {
		return absent ? LineStyle.DASHED : LineStyle.SOLID;
	}

	@Override
	void paintShape(Pen pen, Rectangle body) {
		pen.roundRectangle(body, 8);
	}

	@Override
	Dimension rowsSize() {
		int width = slots.preferredWidth();
		int height = Slots.HEIGHT;
		if (!remarks.isEmpty()) {
			width = Math.max(width, signWidth() + remarks.width(WIDEST));
			height += GAP + TextStyle.DETAIL.height();
		}
		return new Dimension(width, height);
	}

	private int signWidth() {
		return sign == null ? 0 : Symbol.SIZE + 4;
	}

	@Override
	void paintRows(Pen pen, Rectangle area) {
		if (live == null) {
			slots.paint(pen, area.x, area.y, area.width);
		} else {
			live.paint(pen, area.x, area.y, area.width);
		}
		int top = area.y + Slots.HEIGHT + GAP;
		if (remarks.isEmpty() || top + TextStyle.DETAIL.height() > area.y + area.height + GAP) {
			return;
		}
		if (sign != null) {
			pen.line(ColorRole.MAILBOX_BORDER).fill(ColorRole.MAILBOX_BORDER);
			sign.paint(pen, area.x, top + (TextStyle.DETAIL.height() - Symbol.SIZE) / 2);
		}
		pen.line(ColorRole.MUTED);
		remarks.paint(pen.graphics(), area.x + signWidth(), top + TextStyle.DETAIL.ascent(), area.width - signWidth());
	}
}
