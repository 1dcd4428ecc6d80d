package org.ipcstudio.debug.ui.sequence;

import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;
import org.ipcstudio.debug.run.Subject;
import org.ipcstudio.debug.ui.sequence.chart.Axis;
import org.ipcstudio.debug.ui.sequence.chart.Chart;
import org.ipcstudio.debug.ui.sequence.chart.Scene;
import org.ipcstudio.debug.ui.sequence.chart.SceneBuilder;
import org.ipcstudio.debug.ui.sequence.chart.Viewport;
import org.ipcstudio.editor.figures.ColorRole;
import org.ipcstudio.ui.ThemeColors;

/**
 * Shows a chart: lays out and paints the part that is seen, and nothing else. What somebody does with it is told to a
 * listener; what there is to be seen is set from outside. Only in the thread of the user interface.
 */
final class ChartCanvas extends Canvas {
	private final ChartListener listener;
	private final ChartScale scale = new ChartScale();
	private ChartLook look = ChartLook.present();
	private ChartContents contents;
	private Emphasis emphasis;
	private Set<Subject> selection = Set.of();
	private Scene scene;
	private int shown;
	/** Whether the moment that is shown has not been come to yet by whoever goes through the run. */
	private boolean awaited;
	private int focus = -1;
	private int left;
	private double top;
	private int dropPlace = -1;

	ChartCanvas(Composite parent, ChartListener listener) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.H_SCROLL | SWT.V_SCROLL);
		this.listener = listener;
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, event -> changed());
		getVerticalBar().addListener(SWT.Selection, event -> scrollTo(left, getVerticalBar().getSelection()));
		getHorizontalBar().addListener(SWT.Selection, event -> scrollTo(getHorizontalBar().getSelection(), top));
		Runnable theme = ThemeColors.whenChanged(this::useLook);
		addListener(SWT.Dispose, event -> theme.run());
		ChartGestures.install(this, listener);
		new ChartKeyboard(this, listener).install();
		ChartAccess.install(this);
	}

	private void useLook() {
		look = ChartLook.present();
		redraw();
	}

	/** Shows what is known of a run. */
	void show(ChartContents newContents, int moment, boolean following) {
		boolean other = contents == null || contents.index() != newContents.index();
		boolean moved = moment != shown || other || awaited;
		contents = newContents;
		emphasis = new Emphasis(contents.index().recording().system(), selection);
		shown = moment;
		awaited = contents.index().length() < Math.min(moment, contents.index().recording().length());
		if (other) {
			scale.reset();
			left = 0;
			top = 0;
			focus = -1;
		}
		focus = Math.min(focus, contents.lanes().shown().size() - 1);
		changed();
		if (moved || following) {
			reveal(following);
		}
	}

	/** Shows another moment; what is known of it follows. */
	void showMoment(int moment) {
		if (moment != shown) {
			shown = Math.clamp(moment, 0, contents.index().recording().length());
			scene = null;
			redraw();
			reveal(false);
			getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
		}
	}

	/** Nothing is shown any more. */
	void clear() {
		contents = null;
		scene = null;
		redraw();
	}

	/** Marks what is selected, and scrolls to the side if no lane of it is seen. */
	void setSelection(Set<Subject> newSelection) {
		selection = newSelection;
		if (contents != null) {
			emphasis = new Emphasis(contents.index().recording().system(), selection);
			int[] selected = IntStream.range(0, contents.lanes().shown().size())
					.filter(lane -> emphasis.lane(contents.lanes().shown().get(lane))).toArray();
			Viewport view = viewport();
			if (selected.length > 0 && IntStream.of(selected).map(view::x).noneMatch(x -> x >= 0 && x < view.width())) {
				scrollTo(left + view.x(selected[0]) - view.width() / 2, top);
			}
			redraw();
		}
	}

	Set<Subject> selection() {
		return selection;
	}

	/** What is shown; null if there is nothing. */
	ChartContents contents() {
		return contents;
	}

	ChartLook look() {
		return look;
	}

	Emphasis emphasis() {
		return emphasis;
	}

	ChartScale scale() {
		return scale;
	}

	int shown() {
		return shown;
	}

	/** The lane that the keyboard is at, or -1. */
	int focus() {
		return focus;
	}

	void focusLane(int lane) {
		focus = Math.clamp(lane, -1, contents.lanes().shown().size() - 1);
		if (focus >= 0) {
			int x = viewport().x(focus);
			int half = scale.laneWidth() / 2;
			int width = viewport().width();
			scrollTo(x - half < 0 ? left + x - half : x + half > width ? left + x + half - width : left, top);
		}
		redraw();
	}

	/** Marks the place between lanes to which one is dragged; -1 for none. */
	void setDropPlace(int place) {
		if (dropPlace != place) {
			dropPlace = place;
			redraw();
		}
	}

	/** The chart with its present distances. */
	Chart chart() {
		Axis axis = scale.axis(contents.rows(), contents.index().recording());
		return new Chart(contents.index(), axis, contents.lanes(), shown, contents.ending());
	}

	Viewport viewport() {
		Rectangle area = getClientArea();
		return new Viewport(left, top, Math.max(1, area.width - GutterPainter.WIDTH), Math.max(1, area.height - HeadPainter.HEIGHT),
				scale.laneWidth());
	}

	/** What is seen. */
	Scene scene() {
		if (scene == null) {
			scene = SceneBuilder.build(chart(), viewport());
		}
		return scene;
	}

	/** Lays out anew. */
	void changed() {
		scene = null;
		if (contents != null) {
			scale.share(viewport().width(), contents.lanes().shown().size());
		}
		scrollTo(left, top);
		redraw();
	}

	/** Scrolls to a place, the nearest that there is. */
	void scrollTo(int newLeft, double newTop) {
		if (contents == null) {
			return;
		}
		Viewport view = viewport();
		double height = chart().axis().height();
		int width = scale.width(contents.lanes().shown().size());
		left = Math.clamp(newLeft, 0, Math.max(0, width - view.width()));
		top = Math.clamp(newTop, 0, Math.max(0, height - view.height()));
		bar(getVerticalBar(), (int) top, view.height(), (int) Math.min(Integer.MAX_VALUE / 2, height), (int) Math.max(10, 3 * scale.perRow()));
		bar(getHorizontalBar(), left, view.width(), width, scale.laneWidth() / 2);
		scene = null;
		redraw();
	}

	private static void bar(ScrollBar bar, int selection, int thumb, int all, int increment) {
		bar.setVisible(all > thumb);
		bar.setValues(selection, 0, Math.max(all, thumb), thumb, increment, Math.max(1, thumb - increment));
	}

	int left() {
		return left;
	}

	double top() {
		return top;
	}

	/** Scrolls so that the moment that is shown is seen. */
	void reveal(boolean atEnd) {
		Viewport view = viewport();
		double y = chart().axis().between(shown);
		double room = Math.min(view.height() / 4d, 3 * Math.max(scale.perRow(), 8));
		if (atEnd && y < top + view.height() && y > top + view.height() / 2d) {
			return;
		}
		double below = shown >= contents.index().recording().length() ? Math.max(room, chart().axis().height() - y) : room;
		if (y - room < top) {
			scrollTo(left, y - Math.max(room, view.height() / 4d));
		} else if (y + below > top + view.height()) {
			scrollTo(left, y - view.height() + (atEnd ? below : Math.max(below, view.height() / 4d)));
		}
	}

	/** Zooms so that what is at a height of the chart stays there. */
	void zoom(double factor, int y) {
		if (contents != null) {
			double row = top + y;
			double real = scale.zoom(factor);
			scrollTo(left, row * real - y);
		}
	}

	/** Makes lanes wider or narrower so that what is at a place stays there. */
	void widen(double factor, int x) {
		if (contents != null) {
			double real = scale.widen(factor);
			scrollTo((int) Math.round((left + x) * real - x), top);
		}
	}

	/** Makes everything as large that it can be seen at once. */
	void fit() {
		if (contents != null) {
			scale.fit(chart(), viewport());
			scrollTo(0, 0);
		}
	}

	/** Makes everything as large as it usually is. */
	void actualSize() {
		if (contents != null) {
			scale.actual(chart());
			changed();
			reveal(false);
		}
	}

	/** Begins to count moves, or to measure time. */
	void setTime(boolean time) {
		if (contents != null) {
			scale.setTime(time, chart());
			changed();
			reveal(false);
		}
	}

	private void paint(GC gc) {
		if (contents == null) {
			gc.setBackground(look.colors().get(ColorRole.CANVAS));
			gc.fillRectangle(getClientArea());
			return;
		}
		gc.setAntialias(SWT.ON);
		gc.setLineWidth(1);
		SWTGraphics graphics = new SWTGraphics(gc);
		try {
			ChartSurface.paint(graphics, scene(), contents, look, emphasis, isFocusControl() ? focus : -1);
		} finally {
			graphics.dispose();
		}
		if (dropPlace >= 0) {
			int x = GutterPainter.WIDTH + dropPlace * scale.laneWidth() - left;
			gc.setBackground(look.colors().get(ColorRole.SELECTION));
			gc.fillRectangle(x - 1, 2, 3, HeadPainter.HEIGHT - 4);
		}
		if (contents.words().want(scene().told())) {
			listener.wordsWanted();
		}
	}
}
