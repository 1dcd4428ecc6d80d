package org.ipcstudio.debug.ui.sequence;

import java.util.Collection;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.Subject;
import org.ipcstudio.debug.ui.sequence.chart.Lanes;
import org.ipcstudio.debug.ui.sequence.chart.LaneOrder;
import org.ipcstudio.debug.ui.sequence.chart.MoveFilter;
import org.ipcstudio.debug.ui.views.PlaybackView;
import org.ipcstudio.editor.image.DiagramSource;
import org.ipcstudio.engine.kernel.CompiledSystem;

/**
 * Shows the run that is looked at as a sequence chart. In the background it follows the run; the canvas lays out and paints
 * what is seen of it.
 */
public final class SequenceChartView extends PlaybackView<ChartContents> implements ChartListener {
	/** The id under which the view is registered. */
	public static final String ID = "org.ipcstudio.debug.ui.sequenceChart"; //$NON-NLS-1$

	private final ViewMemory memory = new ViewMemory();
	private volatile ChartSettings settings = new ChartSettings(MoveFilter.ALL, LaneOrder.NATURAL);
	/** Made in the background. */
	private volatile ChartSource source;
	private ChartCanvas canvas;
	private FilterBar filterBar;
	private FindBar findBar;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		memory.read(memento);
	}

	@Override
	public void saveState(IMemento memento) {
		memory.write(memento, canvas.scale());
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		filterBar = new FilterBar(area, this::filter);
		canvas = new ChartCanvas(area, this);
		memory.restore(canvas.scale());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		findBar = new FindBar(area, canvas, this::show);
		new ChartCommands(this, canvas, filterBar, findBar).install();
		new ChartMenu(this, canvas, this).install();
		return area;
	}

	/** What is shown of it. */
	ChartSettings settings() {
		return settings;
	}

	private void filter(MoveFilter filter) {
		settings = settings.with(filter);
		refresh();
	}

	/** Shows only moves with these words in them. */
	void filterBy(String text) {
		filterBar.setText(text);
	}

	/** Shows all moves again. */
	void clearFilter() {
		filterBar.clear();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == DiagramSource.class) {
			return playback().filter(shown -> canvas.contents() != null).map(shown -> adapter.cast(new ChartImage(canvas, shown.title(),
					shown.source().workspaceFile().orElse(null)))).orElse(null);
		}
		return super.getAdapter(adapter);
	}

	@Override
	protected ChartContents compute(Playback shown, IProgressMonitor monitor) {
		ChartSource current = source;
		if (current == null || !current.isOf(shown)) {
			current = new ChartSource(shown);
			source = current;
		}
		ChartContents contents = current.compute(settings);
		if (playback().orElse(null) != shown) {
			// another run is shown by now, or none: nothing holds on to this one
			source = null;
		} else if (current.isBehind()) {
			refresh();
		}
		return contents;
	}

	@Override
	protected void show(ChartContents computed) {
		playback().ifPresent(shown -> canvas.show(computed, shown.position(), shown.isFollowing()));
		playback().ifPresent(shown -> filterBar.setCount(shown.title(), computed.rows().count(), computed.index().length()));
	}

	@Override
	protected void shown(Optional<Playback> now) {
		canvas.clear();
		source = null;
		now.ifPresent(shown -> {
			CompiledSystem system = shown.recording().system();
			settings = settings.with(memory.order(system.name()).orElseGet(() -> Lanes.initial(system)));
		});
		setTitleToolTip(now.map(Playback::title).orElse(getPartName()));
	}

	@Override
	protected void showSelection(Playback shown) {
		canvas.setSelection(shown.selection());
	}

	@Override
	public void show(int moment) {
		playback().ifPresent(shown -> {
			boolean end = moment >= shown.recording().length() && shown.recording().result().isEmpty();
			if (canvas.contents() != null) {
				canvas.showMoment(moment);
			}
			if (end) {
				shown.follow();
			} else {
				shown.show(moment);
			}
		});
	}

	@Override
	public void select(Collection<Subject> subjects) {
		playback().ifPresent(shown -> shown.select(subjects));
	}

	@Override
	public void open(int move) {
		playback().ifPresent(shown -> SourceOpener.open(getSite().getPage(), shown, move,
				canvas.contents() == null ? null : canvas.contents().words().get(move)));
	}

	@Override
	public void arrange(LaneOrder order) {
		settings = settings.with(order);
		playback().ifPresent(shown -> memory.keep(shown.recording().system().name(), order));
		refresh();
	}

	@Override
	public void wordsWanted() {
		refresh();
	}

	@Override
	public void setFocus() {
		if (playback().isPresent()) {
			canvas.setFocus();
		} else {
			super.setFocus();
		}
	}

	/** Measures virtual time, or counts moves. */
	public void measureTime(boolean time) {
		canvas.setTime(time);
	}

	/** What is seen, for whoever looks on from outside. */
	public ChartState state() {
		return ChartState.of(canvas);
	}
}
