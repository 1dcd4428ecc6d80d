package org.ipcstudio.editor.figures;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.ipcstudio.editor.live.CarrierState;
import org.ipcstudio.editor.live.NodeView;

/** What is on a bus or network: a dot for each message, and their values. */
final class LiveCarrier {
	private static final int DOT = 8;
	private static final int STEP = DOT + 3;
	private static final int MOST_DOTS = 5;
	private static final int GAP = 5;

	private final int dots;
	private final TextLine text;

	private LiveCarrier(List<CarrierState.Carried> messages) {
		List<CarrierState.Carried> carried = messages.stream().filter(message -> !message.waiting()).toList();
		dots = Math.min(MOST_DOTS, carried.size());
		String values = carried.stream().limit(MOST_DOTS).map(CarrierState.Carried::text).collect(Collectors.joining(", "));
		String shown = carried.size() > MOST_DOTS ? NLS.bind(Messages.Live_onTheWay, carried.size()) : values;
		int waiting = messages.size() - carried.size();
		text = new TextLine(TextStyle.DETAIL, waiting == 0 ? shown
				: shown + (shown.isEmpty() ? "" : " \u00b7 ") + NLS.bind(Messages.Live_wantedBy, waiting));
	}

	/** What a view says is on a carrier; null if nothing is. */
	static LiveCarrier of(NodeView view) {
		List<CarrierState.Carried> messages = view.elements(CarrierState.class).stream()
				.flatMap(carrier -> carrier.messages().stream()).toList();
		return messages.isEmpty() ? null : new LiveCarrier(messages);
	}

	int width(int room) {
		return Math.min(room, dots * STEP + GAP + text.width());
	}

	/** Paints it in a line. */
	void paint(Pen pen, int x, int baseline, int room) {
		pen.fill(ColorRole.MESSAGE);
		int y = baseline - TextStyle.DETAIL.ascent() + (TextStyle.DETAIL.height() - DOT) / 2;
		for (int i = 0; i < dots; i++) {
			pen.graphics().fillOval(x + i * STEP, y, DOT, DOT);
		}
		int left = x + dots * STEP + (dots == 0 ? 0 : GAP);
		pen.line(ColorRole.TEXT);
		text.paint(pen.graphics(), left, baseline, x + room - left);
	}
}
