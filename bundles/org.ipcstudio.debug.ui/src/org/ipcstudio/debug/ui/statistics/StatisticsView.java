package org.ipcstudio.debug.ui.statistics;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.Subject;
import org.ipcstudio.debug.ui.statistics.StatisticsModel.Settings;
import org.ipcstudio.debug.ui.views.CostLimit;
import org.ipcstudio.debug.ui.views.DurationText;
import org.ipcstudio.debug.ui.views.PlaybackView;
import org.ipcstudio.debug.ui.views.ViewIcon;
import org.ipcstudio.ui.UiBundle;

/** The view with what the run that is shown was like in numbers: a chart, and the numbers beside it. */
public final class StatisticsView extends PlaybackView<StatisticsModel> {
	/** The name of the view in the registry. */
	public static final String ID = "org.ipcstudio.debug.ui.statistics"; //$NON-NLS-1$

	private static final String KIND = "kind"; //$NON-NLS-1$
	private static final String UP_TO_MOMENT = "upToMoment"; //$NON-NLS-1$
	private static final String BY_TIME = "byTime"; //$NON-NLS-1$
	private static final String TABLE = "table"; //$NON-NLS-1$

	private volatile Settings settings = new Settings(ChartKind.OCCUPANCY, false, false, null);
	private boolean tableShown = true;
	private Combo kinds;
	private Label summary;
	private SashForm sash;
	private Composite chartArea;
	private ChartPane chart;
	private NumberPane numbers;
	/** Used by the thread that computes; forgotten when another run is shown. */
	private volatile StatisticsComputation computation;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null && memento.getInteger(KIND) != null) {
			int kind = Math.max(0, Math.min(memento.getInteger(KIND), ChartKind.values().length - 1));
			settings = new Settings(ChartKind.values()[kind], Boolean.TRUE.equals(memento.getBoolean(UP_TO_MOMENT)),
					Boolean.TRUE.equals(memento.getBoolean(BY_TIME)), null);
			tableShown = !Boolean.FALSE.equals(memento.getBoolean(TABLE));
		}
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putInteger(KIND, settings.kind().ordinal());
		memento.putBoolean(UP_TO_MOMENT, settings.upToMoment());
		memento.putBoolean(BY_TIME, settings.byTime());
		memento.putBoolean(TABLE, tableShown);
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite contents = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 2).spacing(10, 3).applyTo(contents);
		kinds = new Combo(contents, SWT.READ_ONLY);
		for (ChartKind kind : ChartKind.values()) {
			kinds.add(kind.title());
		}
		kinds.select(settings.kind().ordinal());
		kinds.setToolTipText(Messages.StatisticsView_kinds);
		kinds.setVisibleItemCount(ChartKind.values().length);
		kinds.addListener(SWT.Selection, event -> set(settings.withKind(ChartKind.values()[kinds.getSelectionIndex()])));
		summary = new Label(contents, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(summary);
		sash = new SashForm(contents, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(sash);
		chartArea = new Composite(sash, SWT.NONE);
		chart = new ChartPane(chartArea);
		numbers = new NumberPane(sash, chosen -> set(settings.withChosen(chosen)), this::select);
		sash.setWeights(11, 9);
		showTable(tableShown);
		createActions();
		return contents;
	}

	private void createActions() {
		IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
		bar.add(toggle(Messages.StatisticsView_upToMoment, ViewIcon.UP_TO_MOMENT, settings.upToMoment(),
				on -> set(settings.withUpToMoment(on))));
		bar.add(toggle(Messages.StatisticsView_byTime, ViewIcon.VIRTUAL_TIME, settings.byTime(), on -> set(settings.withByTime(on))));
		bar.add(new Separator());
		bar.add(toggle(Messages.StatisticsView_table, ViewIcon.SHOW_TABLE, tableShown, this::showTable));
		IAction save = new SimpleAction(Messages.StatisticsView_save, this::save);
		save.setImageDescriptor(ViewIcon.SAVE_CHART.descriptor());
		bar.add(save);
		IAction copy = new SimpleAction(Messages.StatisticsView_copy, this::copy);
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		MenuManager menu = new MenuManager();
		menu.add(copy);
		menu.add(new SimpleAction(Messages.StatisticsView_usual, () -> set(settings.withChosen(null))));
		numbers.table().setMenu(menu.createContextMenu(numbers.table()));
		numbers.table().addListener(SWT.Dispose, event -> menu.dispose());
	}

	private static IAction toggle(String text, ViewIcon icon, boolean checked, Consumer<Boolean> task) {
		IAction action = new Action(text, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				task.accept(isChecked());
			}
		};
		action.setImageDescriptor(icon.descriptor());
		action.setToolTipText(text);
		action.setChecked(checked);
		return action;
	}

	/** An action that runs a task. */
	private static final class SimpleAction extends Action {
		private final Runnable task;

		SimpleAction(String text, Runnable task) {
			super(text);
			this.task = task;
			setToolTipText(text);
		}

		@Override
		public void run() {
			task.run();
		}
	}

	private void set(Settings newSettings) {
		settings = newSettings;
		refresh();
	}

	private void select(List<Subject> subjects) {
		playback().ifPresent(shown -> shown.select(subjects));
	}

	private void showTable(boolean shown) {
		tableShown = shown;
		sash.setMaximizedControl(shown ? null : chartArea);
	}

	private void copy() {
		Clipboard clipboard = new Clipboard(sash.getDisplay());
		try {
			clipboard.setContents(new Object[] { numbers.csv() }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	private void save() {
		if (chart.chart() == null) {
			return;
		}
		FileDialog dialog = new FileDialog(sash.getShell(), SWT.SAVE);
		dialog.setFilterExtensions("*.png"); //$NON-NLS-1$
		dialog.setFileName(settings.kind().title().replace(' ', '-') + ".png"); //$NON-NLS-1$
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file != null) {
			save(file);
		}
	}

	/** Saves the chart as a PNG file. */
	public void save(String file) {
		try {
			chart.save(file);
		} catch (SWTException e) {
			UiBundle.show(UiBundle.error(NLS.bind(Messages.StatisticsView_cannotSave, file), e));
		}
	}

	@Override
	protected StatisticsModel compute(Playback shown, IProgressMonitor monitor) {
		StatisticsComputation current = computation;
		if (current == null || current.playback() != shown) {
			current = new StatisticsComputation(shown, new CostLimit());
			computation = current;
		}
		Settings wanted = settings;
		StatisticsModel model = current.model(wanted,
				() -> monitor.isCanceled() || settings != wanted || playback().orElse(null) != shown);
		if (!current.isUpToDate(wanted)) {
			refresh();
		}
		return model;
	}

	@Override
	protected void show(StatisticsModel computed) {
		numbers.show(computed.table(), computed.drawn());
		chart.show(computed.chart());
		summary.setText(NLS.bind(computed.settings().upToMoment() ? Messages.StatisticsView_partly : Messages.StatisticsView_whole,
				computed.moment(), DurationText.of(computed.time())));
		playback().ifPresent(this::showSelection);
	}

	@Override
	protected void shown(Optional<Playback> now) {
		computation = null;
		settings = settings.withChosen(null);
	}

	@Override
	protected void showSelection(Playback shown) {
		Set<Subject> selected = shown.selection();
		numbers.select(selected);
	}
}
