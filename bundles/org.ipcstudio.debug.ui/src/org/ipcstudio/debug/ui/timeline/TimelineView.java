package org.ipcstudio.debug.ui.timeline;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.ipcstudio.debug.run.PlaySpeed;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.ui.views.CostLimit;
import org.ipcstudio.debug.ui.views.PlaybackView;
import org.ipcstudio.debug.ui.views.ViewIcon;

/** The view with the moments of the run that is shown. */
public final class TimelineView extends PlaybackView<TimelineModel> {
	/** The name of the view in the registry. */
	public static final String ID = "org.ipcstudio.debug.ui.timeline"; //$NON-NLS-1$

	private static final String SPEED = "speed"; //$NON-NLS-1$
	private static final String BY_TIME = "byTime"; //$NON-NLS-1$

	private final Map<MomentCommand, ToolItem> items = new EnumMap<>(MomentCommand.class);
	private final Runnable playingListener = this::showButtons;
	private Track track;
	private MomentField field;
	/** Used by the thread that computes; forgotten when another run is shown. */
	private volatile TimelineComputation computation;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null && memento.getInteger(SPEED) != null) {
			Playing.instance().setSpeed(PlaySpeed.atStep(Boolean.TRUE.equals(memento.getBoolean(BY_TIME)), memento.getInteger(SPEED)));
		}
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putInteger(SPEED, Playing.instance().speed().step());
		memento.putBoolean(BY_TIME, Playing.instance().speed().byTime());
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite contents = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(2, 1).spacing(0, 1).applyTo(contents);
		Composite row = new Composite(contents, SWT.NONE);
		RowLayoutFactory.fillDefaults().wrap(true).pack(true).center(true).spacing(6).margins(0, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		ToolBar buttons = new ToolBar(row, SWT.FLAT);
		button(buttons, MomentCommand.FIRST, SWT.PUSH, ViewIcon.FIRST_MOMENT, Messages.TimelineView_first);
		button(buttons, MomentCommand.PREVIOUS, SWT.PUSH, ViewIcon.PREVIOUS_MOVE, Messages.TimelineView_previous);
		button(buttons, MomentCommand.PLAY_BACK, SWT.PUSH, ViewIcon.PLAY_BACK, Messages.TimelineView_playBack);
		button(buttons, MomentCommand.PLAY, SWT.PUSH, ViewIcon.PLAY, Messages.TimelineView_play);
		button(buttons, MomentCommand.NEXT, SWT.PUSH, ViewIcon.NEXT_MOVE, Messages.TimelineView_next);
		button(buttons, MomentCommand.LAST, SWT.PUSH, ViewIcon.LAST_MOMENT, Messages.TimelineView_last);
		new ToolItem(buttons, SWT.SEPARATOR);
		button(buttons, MomentCommand.LIVE, SWT.CHECK, ViewIcon.LIVE, Messages.TimelineView_live);
		field = new MomentField(row, this::go);
		new SpeedControl(row);
		new RunChooser(row);
		track = new Track(contents, this::go, this::run);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 62).applyTo(track);
		Playing.instance().addListener(playingListener);
		showButtons();
		return contents;
	}

	private void button(ToolBar bar, MomentCommand command, int style, ViewIcon icon, String text) {
		ToolItem item = new ToolItem(bar, style);
		item.setImage(icon.image());
		item.setToolTipText(text);
		item.addListener(SWT.Selection, event -> run(command));
		items.put(command, item);
	}

	private void run(MomentCommand command) {
		playback().ifPresent(command::run);
		showMoment();
	}

	private void go(int moment) {
		Playing.instance().stop();
		playback().ifPresent(shown -> shown.show(moment));
		showMoment();
	}

	@Override
	protected TimelineModel compute(Playback shown, IProgressMonitor monitor) {
		TimelineComputation current = computation;
		if (current == null || current.playback() != shown) {
			current = new TimelineComputation(shown, new CostLimit());
			computation = current;
		}
		TimelineModel model = current.model();
		if (!current.isUpToDate()) {
			refresh();
		}
		return model;
	}

	@Override
	protected void show(TimelineModel computed) {
		playback().ifPresent(shown -> track.show(computed, Math.min(shown.position(), computed.length())));
		showMoment();
	}

	@Override
	protected void shown(Optional<Playback> now) {
		computation = null;
		track.show(null, 0);
		showMoment();
	}

	@Override
	protected void showSelection(Playback shown) {
		refresh();
	}

	/** Shows at once which moment is shown, while the rest is being computed. */
	private void showMoment() {
		field.show(playback().orElse(null));
		playback().ifPresent(shown -> track.setPosition(shown.position()));
		showButtons();
	}

	private void showButtons() {
		if (track.isDisposed()) {
			return;
		}
		int direction = Playing.instance().direction();
		show(MomentCommand.PLAY, direction > 0 ? ViewIcon.PAUSE : ViewIcon.PLAY,
				direction > 0 ? Messages.TimelineView_pause : Messages.TimelineView_play);
		show(MomentCommand.PLAY_BACK, direction < 0 ? ViewIcon.PAUSE : ViewIcon.PLAY_BACK,
				direction < 0 ? Messages.TimelineView_pause : Messages.TimelineView_playBack);
		Playback shown = playback().orElse(null);
		boolean canGoBack = shown != null && shown.position() > 0;
		boolean canGoOn = shown != null && shown.position() < shown.recording().length();
		items.get(MomentCommand.FIRST).setEnabled(canGoBack);
		items.get(MomentCommand.PREVIOUS).setEnabled(canGoBack);
		items.get(MomentCommand.PLAY_BACK).setEnabled(canGoBack || canGoOn);
		items.get(MomentCommand.PLAY).setEnabled(canGoBack || canGoOn);
		items.get(MomentCommand.NEXT).setEnabled(canGoOn);
		items.get(MomentCommand.LAST).setEnabled(canGoOn);
		items.get(MomentCommand.LIVE).setEnabled(shown != null && shown.recording().result().isEmpty());
		items.get(MomentCommand.LIVE).setSelection(shown != null && shown.isFollowing());
	}

	private void show(MomentCommand command, ViewIcon icon, String text) {
		ToolItem item = items.get(command);
		if (item.getImage() != icon.image()) {
			item.setImage(icon.image());
			item.setToolTipText(text);
		}
	}

	@Override
	public void setFocus() {
		if (playback().isPresent()) {
			track.setFocus();
		} else {
			super.setFocus();
		}
	}

	@Override
	public void dispose() {
		Playing.instance().removeListener(playingListener);
		super.dispose();
	}
}
