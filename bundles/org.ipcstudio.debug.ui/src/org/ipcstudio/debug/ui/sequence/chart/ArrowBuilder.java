package org.ipcstudio.debug.ui.sequence.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.ipcstudio.debug.ui.sequence.chart.Shape.Arrow;
import org.ipcstudio.debug.ui.sequence.chart.Shape.ArrowKind;
import org.ipcstudio.debug.ui.sequence.chart.Shape.Segment;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.record.RecordedMove;
import org.ipcstudio.engine.record.Recording;

/** Lays out the messages of the moves that are seen, and those that pass by there. Made for one scene. */
final class ArrowBuilder {
	/** So many messages that were sent before and are received later are shown; more would be a grey area. */
	private static final int MOST_PASSING = 128;
	private static final int STUB = 38;

	private final Chart chart;
	private final Axis axis;
	private final Lanes lanes;
	private final Viewport viewport;
	private final Recording recording;
	private final List<Shape> shapes;
	private final double shownY;
	private final Set<Integer> done = new HashSet<>();

	ArrowBuilder(Chart chart, Viewport viewport, List<Shape> shapes) {
		this.chart = chart;
		this.viewport = viewport;
		this.shapes = shapes;
		axis = chart.axis();
		lanes = chart.lanes();
		recording = chart.recording();
		shownY = axis.between(chart.shown());
	}

	/**
	 * Adds the arrows.
	 *
	 * @param moves  those that are seen
	 * @param before the moment before the first of them
	 */
	void build(List<RecordedMove> moves, int before) {
		List<RecordedMove> passing = chart.index().passing(Math.max(0, before));
		passing.sort((a, b) -> Integer.compare(b.number(), a.number()));
		passing.stream().filter(message -> axis.rows().contains(message.number())).limit(MOST_PASSING).forEach(this::sent);
		for (RecordedMove move : moves) {
			switch (move.effect()) {
				case SENT -> sent(move);
				case RECEIVED, WITHDRAWN -> {
					if (move.origin() > 0) {
						sent(recording.move(move.origin()));
					} else {
						fromStart(move);
					}
				}
				case PASSED -> passed(move);
				case LOST -> {
					if (move.kind() == Moves.DROP) {
						stub(ArrowKind.DROPPED, move, 0);
					}
				}
				default -> {
					// no message
				}
			}
		}
	}

	private void sent(RecordedMove message) {
		if (!done.add(message.number())) {
			return;
		}
		int end = chart.index().end(message.number());
		if (end > 0) {
			RecordedMove receipt = recording.move(end);
			line(ArrowKind.RECEIVED, message, end, x(message.process(), receipt.process()), y(message),
					x(receipt.process(), message.process()), y(receipt));
		} else {
			stub(end == 0 ? ArrowKind.QUEUED : ArrowKind.GONE, message, end);
		}
	}

	private void passed(RecordedMove move) {
		line(ArrowKind.PASSED, move, move.number(), x(move.process(), move.partner()), y(move),
				x(move.partner(), move.process()), y(move));
	}

	private double y(RecordedMove move) {
		return axis.y(move.number(), move.time());
	}

	/** Where a process is; if it is hidden, a short way off its partner. */
	private double x(int process, int partner) {
		int lane = lanes.of(process);
		if (lane >= 0) {
			return viewport.x(lane);
		}
		int other = lanes.of(partner);
		return other < 0 ? Double.NaN : viewport.x(other) + (process < partner ? -stub() : stub());
	}

	private int stub() {
		return Math.min(STUB, viewport.laneWidth() / 3);
	}

	/** A message that reaches nobody: it goes a short way to where it was meant to. */
	private void stub(ArrowKind kind, RecordedMove message, int end) {
		double x = x(message.process(), -1);
		double y = y(message);
		int[] receivers = recording.system().queue(message.queue()).receivers();
		int lane = lanes.of(message.process());
		int to = receivers.length == 0 ? -1 : lanes.of(receivers[0]);
		int direction = to >= 0 && to < lane ? -1 : 1;
		double bottom = kind == ArrowKind.GONE ? axis.y(-end) : y + Math.max(8, Math.min(axis.perRow(), 18));
		line(kind, message, end, x, y, x + direction * stub(), bottom);
	}

	private void fromStart(RecordedMove receipt) {
		double x = x(receipt.process(), -1);
		double y = y(receipt);
		int[] senders = recording.system().queue(receipt.queue()).senders();
		int lane = lanes.of(receipt.process());
		int from = senders.length == 1 ? lanes.of(senders[0]) : lane + 1;
		int direction = from >= 0 && from < lane ? -1 : 1;
		line(ArrowKind.INITIAL, receipt, receipt.number(), x + direction * stub(), y - Math.max(6, Math.min(axis.perRow() / 2, 10)), x, y);
	}

	private void line(ArrowKind kind, RecordedMove move, int end, double x1, double y1, double x2, double y2) {
		if (Double.isNaN(x1) || Double.isNaN(x2) || !viewport.sees(Math.min(y1, y2), Math.max(y1, y2))
				|| Math.max(x1, x2) < -Viewport.MARGIN || Math.min(x1, x2) > viewport.width() + Viewport.MARGIN) {
			return;
		}
		double top = viewport.top() - 2 * Viewport.MARGIN;
		double bottom = viewport.top() + viewport.height() + 2 * Viewport.MARGIN;
		boolean begins = y1 >= top;
		boolean ends = y2 <= bottom;
		double xFrom = begins ? x1 : x1 + (x2 - x1) * (top - y1) / (y2 - y1);
		double xTo = ends ? x2 : x1 + (x2 - x1) * (bottom - y1) / (y2 - y1);
		boolean rests = (kind == ArrowKind.RECEIVED || kind == ArrowKind.GONE) && y1 < shownY && y2 > shownY;
		shapes.add(new Arrow(kind, move, end, new Segment((int) Math.round(xFrom), viewport.screen(begins ? y1 : top),
				(int) Math.round(xTo), viewport.screen(ends ? y2 : bottom), begins, ends, rests ? viewport.screen(shownY) : -1)));
	}
}
