package org.ipcstudio.debug.ui.sequence;

import java.util.Objects;
import java.util.Optional;

import org.ipcstudio.debug.ui.sequence.chart.Lane;
import org.ipcstudio.debug.ui.sequence.chart.SceneHits;

/** Says in words what is under the pointer. */
final class ChartTips {
	private final ChartCanvas canvas;

	ChartTips(ChartCanvas canvas) {
		this.canvas = canvas;
	}

	/** The pointer is at a place of the chart. */
	void show(int x, int y) {
		String text = x < 0 ? null : y < 0 ? ofLane(x) : ofShape(x, y);
		if (!Objects.equals(text, canvas.getToolTipText())) {
			canvas.setToolTipText(text);
		}
	}

	private String ofLane(int x) {
		int place = canvas.viewport().laneAt(x);
		if (place >= canvas.contents().lanes().shown().size()) {
			return null;
		}
		Lane lane = canvas.contents().lanes().shown().get(place);
		return escaped(ChartTexts.ofLane(lane, canvas.contents()));
	}

	private String ofShape(int x, int y) {
		Optional<String> text = SceneHits.at(canvas.scene(), x, y).map(shape -> ChartTexts.of(shape, canvas.contents()));
		return text.map(ChartTips::escaped).orElse(null);
	}

	/** The toolkit takes a single ampersand for a mark of a mnemonic. */
	private static String escaped(String text) {
		return text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
