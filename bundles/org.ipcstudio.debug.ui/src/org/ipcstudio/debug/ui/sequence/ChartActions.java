package org.ipcstudio.debug.ui.sequence;

import org.ipcstudio.debug.ui.sequence.chart.Lane;
import org.ipcstudio.debug.ui.sequence.chart.LaneOrder;

/** What can be done with a lane. */
final class ChartActions {
	private ChartActions() {
	}

	/** Puts the lanes of an array together, or apart. */
	static void toggleFold(ChartCanvas canvas, ChartListener listener, int place) {
		Lane lane = canvas.contents().lanes().shown().get(place);
		if (lane.array() != null) {
			listener.arrange(canvas.contents().lanes().order().folding(lane.array(), !lane.isFolded()));
		}
	}

	/** Moves a lane to the side. */
	static void move(ChartCanvas canvas, ChartListener listener, int place, int by) {
		int target = place + by;
		if (place >= 0 && target >= 0 && target < canvas.contents().lanes().shown().size()) {
			listener.arrange(canvas.contents().lanes().moved(place, target));
			canvas.focusLane(target);
		}
	}

	/** Hides a lane; the last one stays. */
	static void hide(ChartCanvas canvas, ChartListener listener, int place) {
		if (canvas.contents().lanes().shown().size() > 1) {
			LaneOrder order = canvas.contents().lanes().order();
			listener.arrange(order.hiding(canvas.contents().lanes().shown().get(place).name(), true));
		}
	}

	/** Hides all lanes but one. */
	static void hideOthers(ChartCanvas canvas, ChartListener listener, int place) {
		Lane kept = canvas.contents().lanes().shown().get(place);
		LaneOrder order = canvas.contents().lanes().order();
		for (Lane lane : canvas.contents().lanes().all()) {
			order = order.hiding(lane.name(), !lane.equals(kept));
		}
		listener.arrange(order);
	}
}
