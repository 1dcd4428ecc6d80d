package org.ipcstudio.debug.ui.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.ipcstudio.debug.ui.views.RunColors;
import org.ipcstudio.debug.ui.views.Stretches;

/**
 * A slider over all moments of a run, on a picture of it. Dragging shows the moments on the way; the arrow keys go to the
 * next move, with Page Up and Page Down further, Home and End to the ends, space plays.
 */
final class Track extends Canvas {
	private static final TimelineModel NOTHING = new TimelineModel(0, false, Stretches.ofMoves(0, 1), new int[1], new double[1],
			Optional.empty(), List.of());
	private static final int PAGES = 20;

	private final IntConsumer moments;
	private final Consumer<MomentCommand> commands;
	private TimelineModel model = NOTHING;
	private int position;
	private boolean dragging;

	/**
	 * @param moments  is told to which moment the user goes
	 * @param commands is told what else the user does
	 */
	Track(Composite parent, IntConsumer moments, Consumer<MomentCommand> commands) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.moments = moments;
		this.commands = commands;
		addListener(SWT.Paint, this::paint);
		addListener(SWT.MouseDown, event -> press(event));
		addListener(SWT.MouseMove, event -> move(event));
		addListener(SWT.MouseUp, event -> dragging = false);
		addListener(SWT.KeyDown, event -> key(new KeyEvent(event)));
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
				&& event.detail != SWT.TRAVERSE_ARROW_PREVIOUS && event.detail != SWT.TRAVERSE_PAGE_NEXT && event.detail != SWT.TRAVERSE_PAGE_PREVIOUS);
		addListener(SWT.MouseVerticalWheel, event -> go(position + Integer.signum(event.count)));
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		describe();
	}

	void show(TimelineModel newModel, int newPosition) {
		model = newModel == null ? NOTHING : newModel;
		setPosition(newPosition);
	}

	void setPosition(int newPosition) {
		position = newPosition;
		redraw();
	}

	private TrackPainter painter() {
		return new TrackPainter(model, getClientArea(), RunColors.of(this), position);
	}

	private void paint(Event event) {
		painter().paint(event.gc);
		if (isFocusControl()) {
			event.gc.drawFocus(1, 1, getClientArea().width - 2, getClientArea().height - 2);
		}
	}

	private void press(Event event) {
		setFocus();
		if (event.button == 1) {
			dragging = true;
			Mark mark = painter().mark(event.x);
			go(mark == null ? painter().moment(event.x) : mark.moment());
		}
	}

	private void move(Event event) {
		if (dragging) {
			go(painter().moment(event.x));
		}
		String text = text(event);
		if (!text.equals(getToolTipText())) {
			setToolTipText(text);
		}
	}

	private void go(int moment) {
		int wanted = Math.max(0, Math.min(moment, model.length()));
		if (wanted != position) {
			setPosition(wanted);
			moments.accept(wanted);
		}
	}

	/** What is to be said of the place where the mouse is. */
	private String text(Event event) {
		Mark mark = painter().mark(event.x);
		int moment = mark == null ? painter().moment(event.x) : mark.moment();
		int index = 0;
		while (index + 1 < model.stretches().count() && model.stretches().boundary(index + 1) <= moment) {
			index++;
		}
		String text = NLS.bind(Messages.Track_hover, new Object[] { moment, model.messages()[index], Math.round(model.waiting()[index]) });
		return mark == null ? text : mark.text() + '\n' + text;
	}

	private void key(KeyEvent event) {
		if ((event.stateMask & (SWT.MOD1 | SWT.MOD3)) != 0) {
			return;
		}
		int page = Math.max(1, model.length() / PAGES);
		switch (event.keyCode) {
			case SWT.ARROW_LEFT, SWT.ARROW_DOWN -> commands.accept(MomentCommand.PREVIOUS);
			case SWT.ARROW_RIGHT, SWT.ARROW_UP -> commands.accept(MomentCommand.NEXT);
			case SWT.PAGE_UP -> go(position - page);
			case SWT.PAGE_DOWN -> go(position + page);
			case SWT.HOME -> commands.accept(MomentCommand.FIRST);
			case SWT.END -> commands.accept(MomentCommand.LAST);
			case ' ' -> commands.accept((event.stateMask & SWT.SHIFT) == 0 ? MomentCommand.PLAY : MomentCommand.PLAY_BACK);
			default -> {
				// some other key
			}
		}
	}

	private void describe() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = Messages.Track_name;
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_SLIDER;
			}

			@Override
			public void getValue(AccessibleControlEvent event) {
				event.result = NLS.bind(Messages.Track_value, position, model.length());
			}
		});
	}
}
