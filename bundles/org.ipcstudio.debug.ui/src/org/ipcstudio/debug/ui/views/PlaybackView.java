package org.ipcstudio.debug.ui.views;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.PlaybackListener;
import org.ipcstudio.debug.run.Playbacks;
import org.ipcstudio.ui.ThemeColors;

/**
 * A view of the run that is shown. It follows the active playback: whenever that moves, what the view shows is computed in
 * the background and then shown; while nothing is open, it says how to come to a run.
 *
 * @param <M> what is computed
 */
public abstract class PlaybackView<M> extends ViewPart {
	private final Runnable playbacksListener = this::playbackChanged;
	private final PlaybackListener listener = new PlaybackListener() {
		@Override
		public void moved(Playback moved) {
			model.request();
		}

		@Override
		public void selectionChanged(Playback changed) {
			later(() -> showSelection(changed));
		}
	};
	private Display display;
	private Runnable noMoreThemes = () -> { };
	private Composite stack;
	private StackLayout pages;
	private Control empty;
	private Control contents;
	private BackgroundModel<Computed<M>> model;
	private volatile Playback playback;

	private record Computed<M>(Playback playback, M model) {
	}

	/** Makes the controls that show a run. */
	protected abstract Control createContents(Composite parent);

	/**
	 * Computes what is to be shown, in the background, by one thread at a time.
	 *
	 * @return null if nothing has to be shown anew
	 */
	protected abstract M compute(Playback shown, IProgressMonitor monitor);

	/** Shows what was computed of the run that is shown, in the thread of the user interface: must take a few milliseconds only. */
	protected abstract void show(M computed);

	/** Another run is shown, or none; what was made for the one before can be forgotten. In the thread of the user interface. */
	protected void shown(Optional<Playback> now) {
		// a view that keeps nothing has nothing to forget
	}

	/** Marks what is selected. In the thread of the user interface. */
	protected abstract void showSelection(Playback shown);

	/** What to do to see something, in a sentence or two. */
	protected String emptyText() {
		return Messages.PlaybackView_empty;
	}

	/** The run that is shown. */
	protected final Optional<Playback> playback() {
		return Optional.ofNullable(playback);
	}

	/** Asks for everything to be computed and shown again. */
	protected final void refresh() {
		model.request();
	}

	@Override
	public final void createPartControl(Composite parent) {
		display = parent.getDisplay();
		stack = new Composite(parent, SWT.NONE);
		pages = new StackLayout();
		stack.setLayout(pages);
		empty = createEmptyPage();
		contents = createContents(stack);
		model = new BackgroundModel<>(getPartName(), display, this::computeShown, this::showComputed);
		noMoreThemes = ThemeColors.whenChanged(() -> later(model::request));
		Playbacks.instance().addListener(playbacksListener);
		follow(Playbacks.instance().active().orElse(null));
	}

	private Control createEmptyPage() {
		Composite page = new Composite(stack, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(page);
		Label label = new Label(page, SWT.WRAP);
		label.setText(emptyText());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		return page;
	}

	private Computed<M> computeShown(IProgressMonitor monitor) {
		Playback shown = playback;
		M computed = shown == null ? null : compute(shown, monitor);
		return computed == null ? null : new Computed<>(shown, computed);
	}

	/** Shows what was computed, unless another run is shown by now. */
	private void showComputed(Computed<M> computed) {
		if (playback == computed.playback()) {
			show(computed.model());
		}
	}

	private void playbackChanged() {
		later(() -> follow(Playbacks.instance().active().orElse(null)));
	}

	private void follow(Playback now) {
		if (now != playback || now == null) {
			if (playback != null) {
				playback.removeListener(listener);
			}
			playback = now;
			shown(Optional.ofNullable(now));
			pages.topControl = now == null ? empty : contents;
			stack.layout();
			if (now != null) {
				now.addListener(listener);
				model.request();
				showSelection(now);
			}
		}
	}

	private void later(Runnable task) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!stack.isDisposed()) {
					task.run();
				}
			});
		}
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == Control.class ? adapter.cast(stack) : super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		pages.topControl.setFocus();
	}

	@Override
	public void dispose() {
		noMoreThemes.run();
		Playbacks.instance().removeListener(playbacksListener);
		if (playback != null) {
			playback.removeListener(listener);
			playback = null;
		}
		if (model != null) {
			model.dispose();
		}
		super.dispose();
	}
}
