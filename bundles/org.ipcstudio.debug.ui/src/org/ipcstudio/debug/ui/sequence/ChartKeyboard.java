package org.ipcstudio.debug.ui.sequence;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.ipcstudio.debug.ui.sequence.chart.Rows;

/**
 * What the keys do on a chart: up and down go through the moves, left and right through the lanes; with Ctrl and Shift lanes are moved.
 */
final class ChartKeyboard {
	private final ChartCanvas canvas;
	private final ChartListener listener;

	ChartKeyboard(ChartCanvas canvas, ChartListener listener) {
		this.canvas = canvas;
		this.listener = listener;
	}

	void install() {
		canvas.addListener(SWT.KeyDown, this::pressed);
		canvas.addListener(SWT.Traverse, event -> {
			// arrows, pages and Enter are the chart's; Tab leaves it
			event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
		});
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
	}

	private void pressed(Event event) {
		if (canvas.contents() == null) {
			return;
		}
		boolean move = (event.stateMask & SWT.MOD1) != 0 && (event.stateMask & SWT.MOD2) != 0;
		switch (event.keyCode) {
			case SWT.ARROW_UP -> step(-1);
			case SWT.ARROW_DOWN -> step(1);
			case SWT.PAGE_UP -> step(-page());
			case SWT.PAGE_DOWN -> step(page());
			case SWT.HOME -> listener.show(0);
			case SWT.END -> listener.show(canvas.contents().index().recording().length());
			case SWT.ARROW_LEFT -> sideways(-1, move);
			case SWT.ARROW_RIGHT -> sideways(1, move);
			case SWT.CR, SWT.KEYPAD_CR -> open();
			case SWT.DEL -> onLane(() -> ChartActions.hide(canvas, listener, canvas.focus()));
			case SWT.ESC -> listener.select(List.of());
			case ' ' -> onLane(() -> listener.select(ChartSubjects.of(canvas.contents().lanes().shown().get(canvas.focus()), canvas.contents())));
			case '+', SWT.KEYPAD_ADD, '-', SWT.KEYPAD_SUBTRACT -> onLane(() -> ChartActions.toggleFold(canvas, listener, canvas.focus()));
			default -> {
				// commands have their own keys
			}
		}
	}

	private void onLane(Runnable task) {
		if (canvas.focus() >= 0) {
			task.run();
		}
	}

	private int page() {
		double y = canvas.top();
		return Math.max(1, canvas.chart().axis().rowAt(y + canvas.viewport().height()) - canvas.chart().axis().rowAt(y) - 1);
	}

	private void step(int by) {
		Rows rows = canvas.contents().rows();
		int here = rows.row(canvas.shown());
		// between two rows that are shown, up leads to the one above
		boolean onRow = here == 0 || rows.number(here) == canvas.shown();
		int target = Math.clamp(here + by + (by < 0 && !onRow ? 1 : 0), 0, rows.count());
		listener.show(target == 0 ? 0 : rows.number(target));
	}

	private void sideways(int by, boolean move) {
		if (move) {
			ChartActions.move(canvas, listener, canvas.focus(), by);
		} else {
			canvas.focusLane(Math.max(0, canvas.focus() + by));
		}
	}

	private void open() {
		if (canvas.shown() > 0) {
			listener.open(canvas.shown());
		}
	}
}
