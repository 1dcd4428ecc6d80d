package org.ipcstudio.debug.ui.sequence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Event;
import org.ipcstudio.debug.run.Subject;
import org.ipcstudio.debug.ui.sequence.chart.Lane;
import org.ipcstudio.debug.ui.sequence.chart.SceneHits;
import org.ipcstudio.debug.ui.sequence.chart.Shape;
import org.ipcstudio.debug.ui.sequence.chart.Viewport;

/** What the mouse does on a chart: shows moments, selects, moves lanes, scrolls and zooms. */
final class ChartGestures {
	private static final double ZOOM = 1.2;
	private static final int DRAG = 6;
	private static final int LINES = 3;

	private final ChartCanvas canvas;
	private final ChartListener listener;
	private final ChartTips tips;
	private int pressedX;
	private int pressedLane = -1;
	private boolean dragging;
	private boolean sweeping;

	private ChartGestures(ChartCanvas canvas, ChartListener listener) {
		this.canvas = canvas;
		this.listener = listener;
		tips = new ChartTips(canvas);
	}

	static void install(ChartCanvas canvas, ChartListener listener) {
		ChartGestures gestures = new ChartGestures(canvas, listener);
		canvas.addListener(SWT.MouseDown, gestures::pressed);
		canvas.addListener(SWT.MouseMove, gestures::moved);
		canvas.addListener(SWT.MouseUp, gestures::released);
		canvas.addListener(SWT.MouseDoubleClick, gestures::doubleClicked);
		canvas.addListener(SWT.MouseWheel, gestures::wheel);
		canvas.addListener(SWT.MouseHorizontalWheel, event -> gestures.sideways(event));
	}

	private int x(Event event) {
		return event.x - GutterPainter.WIDTH;
	}

	private int y(Event event) {
		return event.y - HeadPainter.HEIGHT;
	}

	private int laneAt(Event event) {
		int lane = canvas.viewport().laneAt(x(event));
		return x(event) >= 0 && lane < canvas.contents().lanes().shown().size() ? lane : -1;
	}

	private void pressed(Event event) {
		canvas.setFocus();
		if (canvas.contents() == null) {
			return;
		}
		if (y(event) < 0) {
			pressedLane = laneAt(event);
			pressedX = event.x;
			canvas.focusLane(pressedLane);
		} else if (event.button == 1) {
			select(event);
			sweeping = true;
			showAt(event);
		} else if (event.button == 3) {
			canvas.focusLane(laneAt(event));
		}
	}

	/** Shows the moment of the move that is pointed at: that of an arrow is where it begins or ends. */
	private void showAt(Event event) {
		int row = canvas.chart().axis().nearestRow(canvas.top() + y(event));
		int moment = row == 0 ? 0 : canvas.contents().rows().number(row);
		if (moment != canvas.shown()) {
			listener.show(moment);
		}
	}

	private void select(Event event) {
		Set<Subject> found = Set.of();
		if (x(event) >= 0) {
			Optional<Shape> hit = SceneHits.at(canvas.scene(), x(event), y(event));
			found = hit.map(shape -> ChartSubjects.of(shape, canvas.contents())).orElse(Set.of());
		}
		if (!found.isEmpty()) {
			select(found, event);
		}
	}

	private void select(Set<Subject> found, Event event) {
		if ((event.stateMask & SWT.MOD1) == 0) {
			listener.select(found);
			return;
		}
		Set<Subject> selection = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
		selection.addAll(canvas.selection());
		if (!selection.removeAll(found)) {
			selection.addAll(found);
		}
		listener.select(List.copyOf(selection));
	}

	private void moved(Event event) {
		if (canvas.contents() == null) {
			return;
		}
		if (pressedLane >= 0 && (event.stateMask & SWT.BUTTON1) != 0) {
			dragging |= Math.abs(event.x - pressedX) > DRAG;
			if (dragging) {
				canvas.setDropPlace(dropPlace(event));
				canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE));
			}
		} else if (sweeping && (event.stateMask & SWT.BUTTON1) != 0 && Math.abs(y(event)) < 100_000) {
			showAt(event);
		} else {
			tips.show(x(event), y(event));
			cursor(event);
		}
	}

	private void cursor(Event event) {
		boolean hand = y(event) < 0 ? laneAt(event) >= 0
				: x(event) >= 0 && SceneHits.at(canvas.scene(), x(event), y(event)).isPresent();
		Cursor cursor = hand ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null;
		if (canvas.getCursor() != cursor) {
			canvas.setCursor(cursor);
		}
	}

	/** The place between two lanes that is nearest. */
	private int dropPlace(Event event) {
		Viewport viewport = canvas.viewport();
		int place = Math.round((float) (x(event) + viewport.left()) / viewport.laneWidth());
		return Math.clamp(place, 0, canvas.contents().lanes().shown().size());
	}

	private void released(Event event) {
		if (dragging) {
			int place = dropPlace(event);
			int target = place > pressedLane ? place - 1 : place;
			if (target != pressedLane) {
				listener.arrange(canvas.contents().lanes().moved(pressedLane, target));
				canvas.focusLane(target);
			}
		} else if (pressedLane >= 0 && event.button == 1) {
			Lane lane = canvas.contents().lanes().shown().get(pressedLane);
			select(ChartSubjects.of(lane, canvas.contents()), event);
		}
		canvas.setDropPlace(-1);
		canvas.setCursor(null);
		pressedLane = -1;
		dragging = false;
		sweeping = false;
	}

	private void doubleClicked(Event event) {
		if (canvas.contents() == null) {
			return;
		}
		if (y(event) < 0) {
			int lane = laneAt(event);
			if (lane >= 0) {
				ChartActions.toggleFold(canvas, listener, lane);
			}
			return;
		}
		Optional<Shape> hit = x(event) < 0 ? Optional.empty() : SceneHits.at(canvas.scene(), x(event), y(event));
		int move = hit.map(shape -> ChartSubjects.move(shape)).orElse(0);
		if (move == 0) {
			int row = canvas.chart().axis().nearestRow(canvas.top() + y(event));
			move = row == 0 ? 0 : canvas.contents().rows().number(row);
		}
		if (move > 0) {
			listener.open(move);
		}
	}

	private void wheel(Event event) {
		event.doit = false;
		if ((event.stateMask & SWT.MOD1) != 0 && (event.stateMask & SWT.MOD2) != 0) {
			canvas.widen(event.count > 0 ? ZOOM : 1 / ZOOM, Math.max(0, x(event)));
		} else if ((event.stateMask & SWT.MOD1) != 0) {
			canvas.zoom(event.count > 0 ? ZOOM : 1 / ZOOM, Math.max(0, y(event)));
		} else if ((event.stateMask & SWT.MOD2) != 0) {
			sideways(event);
		} else if (canvas.contents() != null) {
			double step = Math.max(LINES * ChartScale.USUAL_ROW, 1);
			canvas.scrollTo(canvas.left(), canvas.top() - Integer.signum(event.count) * step);
		}
	}

	private void sideways(Event event) {
		if (canvas.contents() != null) {
			canvas.scrollTo(canvas.left() - Integer.signum(event.count) * canvas.scale().laneWidth() / 2, canvas.top());
		}
	}
}
