package org.ipcstudio.debug.ui.waitfor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.Subject;
import org.ipcstudio.debug.ui.graph.GraphAction;
import org.ipcstudio.debug.ui.graph.GraphActions;
import org.ipcstudio.debug.ui.graph.GraphIcon;
import org.ipcstudio.debug.ui.graph.Scene;
import org.ipcstudio.debug.ui.graph.SceneCanvas;
import org.ipcstudio.debug.ui.graph.SceneFonts;
import org.ipcstudio.debug.ui.graph.SceneImage;
import org.ipcstudio.debug.ui.graph.SceneListener;
import org.ipcstudio.debug.ui.views.MomentCursor;
import org.ipcstudio.debug.ui.views.PlaybackView;
import org.ipcstudio.debug.ui.waitfor.WaitForModel.Actor;
import org.ipcstudio.debug.ui.waitfor.WaitForModel.Thing;
import org.ipcstudio.editor.image.DiagramSource;
import org.ipcstudio.engine.record.Cursor;

/** The view Wait-For Graph: who waits for whom at the moment that is shown, drawn and, beside it, in sentences. */
public final class WaitForView extends PlaybackView<WaitForView.Shown> {
	/** The id under which the view is registered. */
	public static final String ID = "org.ipcstudio.debug.ui.waitFor";

	private static final String ONLY_STUCK = "onlyStuck";
	private static final String SASH = "sash";
	private static final int[] WEIGHTS = { 65, 35 };

	/* Used by the computing job. */
	private final MomentCursor cursor = new MomentCursor();
	private WaitForDrawing drawing;
	private Playback drawn;
	private volatile SceneFonts fonts;
	private volatile boolean onlyStuck;

	private IMemento memento;
	private SashForm sash;
	private SceneCanvas canvas;
	private ReportText report;
	private GraphAction toggle;
	private Shown shown;

	/** What is shown of one moment. */
	public record Shown(int moment, WaitForModel model, Scene scene) {
	}

	@Override
	public void init(IViewSite site, IMemento newMemento) throws PartInitException {
		super.init(site, newMemento);
		memento = newMemento;
		onlyStuck = memento != null && Boolean.TRUE.equals(memento.getBoolean(ONLY_STUCK));
	}

	@Override
	public void saveState(IMemento newMemento) {
		newMemento.putBoolean(ONLY_STUCK, onlyStuck);
		if (sash != null) {
			newMemento.putInteger(SASH, sash.getWeights()[0]);
		}
	}

	@Override
	protected Control createContents(Composite parent) {
		fonts = new SceneFonts();
		sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		canvas = new SceneCanvas(sash, Messages.View_accessible);
		canvas.addListener(new SceneListener() {
			@Override
			public void selected(Set<String> ids) {
				select(ids);
			}
		});
		report = new ReportText(sash, name -> playback().ifPresent(run -> run.select(List.of(Subject.process(name)))));
		Integer share = memento == null ? null : memento.getInteger(SASH);
		sash.setWeights(share == null ? WEIGHTS : new int[] { share, 1000 - Math.clamp(share, 1, 999) });
		toggle = new GraphAction(Messages.View_onlyStuck, Messages.View_onlyStuckTip, GraphIcon.ONLY_STUCK.descriptor(),
				() -> {
					onlyStuck = toggle.isChecked();
					refresh();
				});
		toggle.setChecked(onlyStuck);
		new GraphActions(getViewSite(), canvas, report::copied, () -> shown == null ? "" : WaitForDot.of(shown.model()))
				.fill(List.of(toggle));
		return sash;
	}

	@Override
	protected Shown compute(Playback run, IProgressMonitor monitor) {
		if (drawn != run) {
			drawn = run;
			drawing = new WaitForDrawing(fonts);
		}
		Optional<Cursor> here = cursor.at(run);
		if (here.isEmpty()) {
			return null;
		}
		Cursor at = here.get();
		boolean nobodyMoves = at.moves().isEmpty();
		WaitForModel model = new WaitForBuilder(at.kernel(), at.state(), onlyStuck).build(nobodyMoves);
		return new Shown(at.moment(), model, drawing.draw(model));
	}

	@Override
	protected void show(Shown computed) {
		shown = computed;
		canvas.show(computed.scene());
		report.show(computed.model().report());
		playback().ifPresent(this::showSelection);
	}

	@Override
	protected void shown(Optional<Playback> now) {
		shown = null;
		if (now.isEmpty()) {
			canvas.show(Scene.EMPTY);
		}
	}

	@Override
	protected void showSelection(Playback run) {
		if (shown == null) {
			return;
		}
		Set<Subject> selection = run.selection();
		Set<String> ids = new HashSet<>();
		Set<String> processes = new HashSet<>();
		for (Actor actor : shown.model().actors()) {
			if (selection.contains(Subject.process(actor.name()))) {
				ids.add(actor.id());
				processes.add(actor.name());
			}
		}
		for (Thing thing : shown.model().things()) {
			if (thing.subject() != null && selection.contains(thing.subject())) {
				ids.add(thing.id());
			}
		}
		canvas.setSelection(ids);
		report.select(processes);
	}

	private void select(Set<String> ids) {
		if (shown == null) {
			return;
		}
		List<Subject> subjects = new ArrayList<>();
		shown.model().actors().stream().filter(actor -> ids.contains(actor.id()))
				.forEach(actor -> subjects.add(Subject.process(actor.name())));
		shown.model().things().stream().filter(thing -> ids.contains(thing.id()) && thing.subject() != null)
				.forEach(thing -> subjects.add(thing.subject()));
		playback().ifPresent(run -> run.select(subjects));
	}

	/** The canvas with the graph. */
	public SceneCanvas canvas() {
		return canvas;
	}

	/** What is shown in words. */
	public String text() {
		return shown == null ? "" : shown.model().report().text();
	}

	@Override
	public void setFocus() {
		if (playback().isPresent()) {
			canvas.control().setFocus();
		} else {
			super.setFocus();
		}
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == DiagramSource.class) {
			return shown == null ? null : type.cast(new SceneImage(canvas, title(), null));
		}
		return super.getAdapter(type);
	}

	private String title() {
		return playback().map(run -> NLS.bind(Messages.View_title, run.source().name(), shown.moment())).orElse("");
	}
}
