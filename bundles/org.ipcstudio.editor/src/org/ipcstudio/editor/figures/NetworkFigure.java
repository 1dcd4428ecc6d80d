package org.ipcstudio.editor.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.editor.live.NodeView;
import org.ipcstudio.language.format.Excerpt;
import org.ipcstudio.model.Network;
import org.ipcstudio.model.Node;

/** A network: a cloud with what it does to messages. */
final class NetworkFigure extends NodeFigure {
	private static final int SIDE = 26;
	private static final int ABOVE = 20;
	private static final int BELOW = 14;

	private TextLine name;
	private List<TextLine> remarks;
	private LiveCarrier live;

	@Override
	void read(Node node) {
		Network network = (Network) node;
		name = new TextLine(TextStyle.NAME, network.getName());
		List<String> texts = new ArrayList<>();
		if (network.getLatency() != null) {
			texts.add(NLS.bind(Messages.Network_latency, Excerpt.of(network.getLatency())));
		}
		if (network.getLoss() != 0) {
			texts.add(NLS.bind(Messages.Network_loss,
					BigDecimal.valueOf(network.getLoss()).stripTrailingZeros().toPlainString()));
		}
		if (network.isReorder()) {
			texts.add(Messages.Network_reorder);
		}
		remarks = texts.stream().map(text -> new TextLine(TextStyle.DETAIL, text)).toList();
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
		int width = remarks.stream().mapToInt(TextLine::width).max().orElse(0);
		width = Math.max(width, name.width(280) + Symbol.SIZE + 4);
		return new Dimension(Math.max(140, width + 2 * SIDE), Math.max(72, textHeight() + ABOVE + BELOW));
	}

	private int textHeight() {
		return TextStyle.NAME.height() + remarks.size() * TextStyle.DETAIL.height();
	}

	@Override
	void paintShape(Pen pen, Rectangle body) {
		Cloud.paint(pen, body);
	}

	@Override
	Outline bodyOutline(Rectangle body) {
		return Cloud.outline(body);
	}

	@Override
	Rectangle nameArea(Rectangle body) {
		int y = body.y + Math.max(4, (body.height + ABOVE - BELOW - textHeight()) / 2);
		return new Rectangle(body.x + SIDE / 2, y, body.width - SIDE, TextStyle.NAME.height());
	}

	@Override
	void paintContent(Pen pen, Rectangle body) {
		Rectangle area = nameArea(body);
		int badge = severity() == null ? 0 : Symbol.SIZE + 4;
		int width = name.width(area.width - badge);
		int x = area.x + (area.width - width - badge) / 2;
		if (severity() != null) {
			ProblemBadge.paint(pen, severity(), x, area.y + (area.height - Symbol.SIZE) / 2);
		}
		pen.line(ColorRole.TEXT);
		name.paint(pen.graphics(), x + badge, area.y + TextStyle.NAME.ascent(), width);
		int y = area.y + area.height;
		if (live != null) {
			int used = live.width(area.width);
			live.paint(pen, area.x + (area.width - used) / 2, y + TextStyle.DETAIL.ascent(), used);
			return;
		}
		pen.line(ColorRole.MUTED);
		for (TextLine remark : remarks) {
			int used = remark.width(area.width);
			remark.paint(pen.graphics(), area.x + (area.width - used) / 2, y + TextStyle.DETAIL.ascent(), used);
			y += TextStyle.DETAIL.height();
		}
	}
}
