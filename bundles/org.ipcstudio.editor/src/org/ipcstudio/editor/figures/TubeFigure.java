package org.ipcstudio.editor.figures;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.ipcstudio.editor.live.NodeView;
import org.ipcstudio.model.Channel;

/** A pipe of any kind: a tube with its name, a row about it, and how full it is at the start. */
abstract class TubeFigure extends BoxFigure {
	private static final int WIDEST = 200;

	private Slots slots;
	private LiveQueue live;
	private Symbol sign;
	private TextLine remarks = new TextLine(TextStyle.DETAIL, "");

	/** Sets what stands below the header; {@code sign} stands before the remarks and may be null. */
	final void setRows(Channel channel, Symbol newSign, String text) {
		slots = new Slots(Buffer.of(channel), ColorRole.PIPE_BORDER, ColorRole.PIPE_CONTENT);
		sign = newSign;
		remarks = new TextLine(TextStyle.DETAIL, text);
	}

	@Override
	final void readLive(NodeView view) {
		live = LiveQueue.of(view, ColorRole.PIPE_BORDER, ColorRole.PIPE_CONTENT);
	}

	@Override
	final ColorRole fillRole() {
		return ColorRole.PIPE_FILL;
	}

	@Override
	final ColorRole borderRole() {
		return ColorRole.PIPE_BORDER;
	}

	@Override
	void paintShape(Pen pen, Rectangle body) {
		Tube.paint(pen, body);
	}

	@Override
	Outline bodyOutline(Rectangle body) {
		return Tube.outline(body);
	}

	@Override
	final int right() {
		return Tube.CAP + 6;
	}

	private int signWidth() {
		return sign == null ? 0 : Symbol.SIZE + 4;
	}

	@Override
	final Dimension rowsSize() {
		int width = Math.max(slots.preferredWidth(), signWidth() + remarks.width(WIDEST));
		return new Dimension(width, TextStyle.DETAIL.height() + GAP + Slots.HEIGHT);
	}

	@Override
	final void paintRows(Pen pen, Rectangle area) {
		int height = TextStyle.DETAIL.height();
		if (sign != null) {
			pen.line(ColorRole.PIPE_BORDER).fill(ColorRole.PIPE_BORDER);
			sign.paint(pen, area.x, area.y + (height - Symbol.SIZE) / 2);
		}
		pen.line(ColorRole.MUTED);
		remarks.paint(pen.graphics(), area.x + signWidth(), area.y + TextStyle.DETAIL.ascent(),
				area.width - signWidth());
		if (area.height < height + Slots.HEIGHT) {
			return;
		}
		if (live == null) {
			slots.paint(pen, area.x, area.y + height + GAP, area.width);
		} else {
			live.paint(pen, area.x, area.y + height + GAP, area.width);
		}
	}
}
