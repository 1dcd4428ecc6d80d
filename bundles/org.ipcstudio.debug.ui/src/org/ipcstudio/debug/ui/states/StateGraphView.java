package org.ipcstudio.debug.ui.states;

import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.PlaybackListener;
import org.ipcstudio.debug.run.Playbacks;
import org.ipcstudio.debug.run.SystemSource;
import org.ipcstudio.debug.ui.graph.SceneCanvas;
import org.ipcstudio.debug.ui.graph.SceneFonts;
import org.ipcstudio.debug.ui.graph.SceneImage;
import org.ipcstudio.debug.ui.graph.SceneListener;
import org.ipcstudio.debug.ui.states.StateGraphModel.Shown;
import org.ipcstudio.debug.ui.views.BackgroundModel;
import org.ipcstudio.editor.image.DiagramSource;

/**
 * The view State Graph. It shows the states of the system of the run that is shown, and the one in which that stands;
 * or, when somebody asks for it, those of a file. A click on a state opens a shortest run to it.
 */
public final class StateGraphView extends ViewPart {
	/** The id under which the view is registered. */
	public static final String ID = "org.ipcstudio.debug.ui.stateGraph";

	private final Runnable playbacksListener = this::runChanged;
	private final PlaybackListener runListener = new PlaybackListener() {
		@Override
		public void moved(Playback moved) {
			background.request();
		}
	};
	private final StateGraphModel model = new StateGraphModel();
	private final TraceOpener traces = new TraceOpener();
	private final SystemReader reader = new SystemReader(this::showSource, this::tell);
	private StateGraphSettings settings = new StateGraphSettings(null);
	private Display display;
	private volatile SceneFonts fonts;
	private StateGraphPage page;
	private StateGraphActions actions;
	private BackgroundModel<Shown> background;
	private volatile Exploration exploration;
	private volatile Playback run;
	private Shown shown;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		settings = new StateGraphSettings(memento);
	}

	@Override
	public void saveState(IMemento memento) {
		settings.save(memento);
	}

	@Override
	public void createPartControl(Composite parent) {
		display = parent.getDisplay();
		fonts = new SceneFonts();
		page = new StateGraphPage(parent, settings, fonts);
		page.canvas().setWalk(new StateWalk(() -> shown == null ? null : shown.space()));
		page.canvas().addListener(new SceneListener() {
			@Override
			public void selected(Set<String> ids) {
				// a state that is only walked over is marked, and nothing else follows
			}

			@Override
			public void clicked(String id) {
				openTrace(StateWalk.number(id));
			}

			@Override
			public void opened(String id) {
				openTrace(StateWalk.number(id));
			}
		});
		background = new BackgroundModel<>(getPartName(), display, this::compute, this::show);
		actions = new StateGraphActions(this, settings);
		actions.fill();
		actions.exploring(false);
		Playbacks.instance().addListener(playbacksListener);
		runChanged();
	}

	/** Shows the states of the system in a file, as it stands in its editor or on the disk. */
	public void showSystem(IFile file) {
		reader.read(file, run);
	}

	private void runChanged() {
		later(() -> follow(Playbacks.instance().active().orElse(null)));
	}

	private void follow(Playback now) {
		if (now == run) {
			return;
		}
		if (run != null) {
			run.removeListener(runListener);
		}
		run = now;
		if (now != null) {
			now.addListener(runListener);
			showSource(now.source());
		}
		background.request();
	}

	/** Explores a system, unless it is the one that is explored; in any thread. */
	private void showSource(SystemSource source) {
		later(() -> {
			if (exploration == null || exploration.source().system() != source.system()) {
				stop();
				shown = null;
				exploration = new Exploration(source, () -> background.request());
				exploration.schedule();
				background.request();
				actions.exploring(true);
				page.exploring(source.name(), 0);
			}
		});
	}

	/** Tells why nothing is shown; in any thread. */
	private void tell(String message) {
		later(() -> page.tell(message));
	}

	/** Ends the exploration; what it has found is shown. */
	void stop() {
		if (exploration != null) {
			exploration.cancel();
		}
	}

	private Shown compute(IProgressMonitor monitor) {
		Exploration current = exploration;
		if (current == null) {
			return null;
		}
		if (current.space() == null) {
			later(() -> {
				if (current == exploration && current.space() == null) {
					page.exploring(current.source().name(), current.found());
				}
			});
			return null;
		}
		Playback shownRun = run;
		boolean linked = shownRun != null && shownRun.source().system() == current.source().system();
		return model.compute(current.space(), linked ? shownRun : null, settings.wish(), fonts,
				() -> monitor.isCanceled() || current != exploration);
	}

	private void show(Shown computed) {
		if (exploration != null && computed.space() == exploration.space()) {
			shown = computed;
			actions.exploring(false);
			page.show(computed);
		}
	}

	/** Asks for the graph to be drawn again, with other settings. */
	void refresh() {
		background.request();
	}

	private void openTrace(int state) {
		if (shown != null && exploration != null) {
			traces.open(exploration.source(), shown.space(), state);
		}
	}

	private void later(Runnable task) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!page.control().isDisposed()) {
					task.run();
				}
			});
		}
	}

	/** What is shown; empty while it is looked for. */
	Optional<Shown> shown() {
		return Optional.ofNullable(shown);
	}

	StateGraphPage page() {
		return page;
	}

	/** The canvas with the graph. */
	public SceneCanvas canvas() {
		return page.canvas();
	}

	/** What is said of the graph. */
	public String summary() {
		return page.summary();
	}

	/** What is searched for in the graph. */
	public void search(String text) {
		page.search(text);
	}

	@Override
	public void setFocus() {
		page.canvas().control().setFocus();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == DiagramSource.class) {
			return shown == null ? null : type.cast(new SceneImage(page.canvas(),
					NLS.bind(Messages.View_title, exploration.source().name()), exploration.source().file()));
		}
		return super.getAdapter(type);
	}

	@Override
	public void dispose() {
		Playbacks.instance().removeListener(playbacksListener);
		if (run != null) {
			run.removeListener(runListener);
		}
		stop();
		if (background != null) {
			background.dispose();
		}
		super.dispose();
	}
}
