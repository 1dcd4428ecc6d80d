package org.ipcstudio.debug.ui.sequence.chart;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.engine.record.MoveEffect;
import org.ipcstudio.engine.record.RecordedMove;
import org.ipcstudio.engine.record.Recording;
import org.ipcstudio.engine.record.Recording.RecordedFault;
import org.ipcstudio.engine.record.Span;

/**
 * Lays out the part of a chart that is seen. Looks only at the moves that are seen and at what reaches into them, so that it
 * takes the same time whether they are of a hundred or of a million. Made for one scene.
 */
public final class SceneBuilder {
	private final Chart chart;
	private final Axis axis;
	private final Lanes lanes;
	private final Viewport viewport;
	private final Recording recording;
	private final List<Shape> shapes = new ArrayList<>();
	private final int firstRow;
	private final int lastRow;

	private SceneBuilder(Chart chart, Viewport viewport) {
		this.chart = chart;
		this.viewport = viewport;
		axis = chart.axis();
		lanes = chart.lanes();
		recording = chart.recording();
		firstRow = Math.max(1, axis.rowAt(viewport.top() - Viewport.MARGIN));
		lastRow = Math.min(axis.rows().count(), axis.rowAt(viewport.top() + viewport.height() + Viewport.MARGIN) + 1);
	}

	/** What is seen of a chart in a viewport. */
	public static Scene build(Chart chart, Viewport viewport) {
		return new SceneBuilder(chart, viewport).build();
	}

	private Scene build() {
		boolean dense = chart.isDense(viewport);
		List<RecordedMove> moves = dense ? List.of() : rows();
		lives();
		if (dense) {
			new TextureBuilder(chart, viewport, firstRow, lastRow, shapes).build();
		} else {
			bars();
			new ArrowBuilder(chart, viewport, shapes).build(moves, momentAt(firstRow) - 1);
			marks(moves);
		}
		stuck();
		return new Scene(chart, viewport, List.copyOf(shapes), moves, viewport.screen(axis.between(chart.shown())),
				viewport.screen(axis.end()), dense);
	}

	private List<RecordedMove> rows() {
		List<RecordedMove> moves = new ArrayList<>();
		if (axis.rows().isComplete()) {
			recording.visit(firstRow, lastRow, moves::add);
		} else {
			for (int row = firstRow; row <= lastRow; row++) {
				moves.add(recording.move(axis.rows().number(row)));
			}
		}
		return moves;
	}

	/** The moment of a row, or the nearest that there is. */
	private int momentAt(int row) {
		int count = axis.rows().count();
		return row < 1 || count == 0 ? 0 : axis.rows().number(Math.min(row, count));
	}

	private int firstMoment() {
		return firstRow <= 1 ? 0 : momentAt(firstRow) - 1;
	}

	private int lastMoment() {
		return lastRow >= axis.rows().count() ? recording.length() : momentAt(lastRow);
	}

	private double begin(Span span) {
		return axis.y(span.begin(), span.beginTime());
	}

	private double end(Span span) {
		return span.isOpen() ? axis.end() : axis.y(span.end(), span.endTime());
	}

	private void lives() {
		int bottom = viewport.screen(axis.end());
		for (int lane = viewport.firstLane(); lane <= viewport.lastLane(lanes.shown().size()); lane++) {
			int x = viewport.x(lane);
			double from = Double.MAX_VALUE;
			double to = -1;
			for (int process : lanes.shown().get(lane).processes()) {
				for (Span life : recording.lives(process, 0, recording.length())) {
					from = Math.min(from, life.begin() == 0 ? -30_000 : begin(life));
					to = Math.max(to, end(life));
				}
			}
			int start = Math.min(bottom, viewport.screen(from));
			int stop = Math.min(bottom, viewport.screen(to));
			if (to < 0) {
				shapes.add(new Shape.Life(lane, x, viewport.screen(0), bottom, false));
				continue;
			}
			if (from > 0) {
				shapes.add(new Shape.Life(lane, x, viewport.screen(0), start, false));
			}
			shapes.add(new Shape.Life(lane, x, start, stop, true));
			if (stop < bottom) {
				shapes.add(new Shape.Life(lane, x, stop, bottom, false));
			}
		}
	}

	private void bars() {
		for (int lane = viewport.firstLane(); lane <= viewport.lastLane(lanes.shown().size()); lane++) {
			for (int process : lanes.shown().get(lane).processes()) {
				bars(Shape.BarKind.WAIT, lane, process, recording.waits(process, firstMoment(), lastMoment()));
				bars(Shape.BarKind.WORK, lane, process, recording.works(process, firstMoment(), lastMoment()));
				bars(Shape.BarKind.HOLD, lane, process, recording.holds(process, firstMoment(), lastMoment()));
			}
		}
	}

	private void bars(Shape.BarKind kind, int lane, int process, List<Span> spans) {
		Bars places = Bars.in(viewport.laneWidth());
		for (int i = 0; i < spans.size(); i++) {
			Span span = spans.get(i);
			double top = begin(span);
			double bottom = end(span);
			if (viewport.sees(top, bottom) && (bottom - top >= 1 || kind == Shape.BarKind.WORK)) {
				int column = kind == Shape.BarKind.HOLD ? heldBefore(spans, i) : 0;
				shapes.add(new Shape.Bar(kind, lane, process, viewport.x(lane) + places.left(kind, column),
						viewport.screen(top), places.width(kind), viewport.screen(Math.max(bottom, top + 1)), span));
			}
		}
	}

	/** How many locks were held already when one was taken. */
	private static int heldBefore(List<Span> holds, int hold) {
		int held = 0;
		for (int i = 0; i < hold; i++) {
			held += holds.get(i).end() > holds.get(hold).begin() ? 1 : 0;
		}
		return held;
	}

	private void marks(List<RecordedMove> moves) {
		for (RecordedMove move : moves) {
			int lane = lanes.of(move.process());
			if (lane >= 0 && move.effect() == MoveEffect.NONE) {
				mark(Shape.MarkKind.STEP, move.process(), move.number(), axis.y(move.number(), move.time()));
			}
		}
		for (int lane = viewport.firstLane(); lane <= viewport.lastLane(lanes.shown().size()); lane++) {
			for (int process : lanes.shown().get(lane).processes()) {
				for (Span life : recording.lives(process, firstMoment(), lastMoment())) {
					if (!life.isOpen()) {
						mark(Shape.MarkKind.ENDED, process, life.end(), end(life));
					}
					if (life.begin() > 0) {
						mark(Shape.MarkKind.STARTED, process, life.begin(), begin(life));
					}
				}
			}
		}
		for (RecordedFault fault : recording.faults()) {
			if (fault.fault().process() >= 0) {
				mark(Shape.MarkKind.FAULT, fault.fault().process(), fault.move(), axis.y(fault.move()));
			}
		}
	}

	private void stuck() {
		if (chart.ending() != null) {
			chart.ending().stuck().forEach(process -> mark(Shape.MarkKind.STUCK, process, chart.ending().moment(), axis.end()));
		}
	}

	private void mark(Shape.MarkKind kind, int process, int move, double y) {
		int lane = lanes.of(process);
		if (lane >= 0 && viewport.sees(y, y)) {
			shapes.add(new Shape.Mark(kind, process, move, viewport.x(lane), viewport.screen(y)));
		}
	}
}
