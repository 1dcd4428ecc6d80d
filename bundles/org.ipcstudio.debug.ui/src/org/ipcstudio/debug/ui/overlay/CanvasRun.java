package org.ipcstudio.debug.ui.overlay;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.IStateListener;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.ide.ResourceUtil;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.PlaybackListener;
import org.ipcstudio.debug.run.Playbacks;
import org.ipcstudio.debug.ui.views.BackgroundModel;
import org.ipcstudio.editor.IpcEditor;
import org.ipcstudio.editor.live.Travel;
import org.ipcstudio.editor.parts.Drawing;

/**
 * The run on the canvas of one editor. It follows the run that the views show, as long as that is a run of the text in the
 * editor and canvases show runs at all; else the canvas shows the system only. What is shown is computed in the background, and
 * not at all while nobody can see the canvas. Belongs to the thread of the user interface.
 */
final class CanvasRun {
	/** Messages travel only if whoever looks on has so much time to see it. */
	private static final long SHORTEST_TRAVEL = 120;
	private static final long LONGEST_TRAVEL = 700;
	private static final long NANOSECONDS_PER_MILLISECOND = 1_000_000;

	private final IpcEditor editor;
	private final Display display;
	private final Drawing drawing;
	private final RunNotice notice;
	private final SelectionLink selection;
	private final RunPictures pictures = new RunPictures();
	private final ExplanationPace pace = new ExplanationPace();
	private final BackgroundModel<RunPicture> model;
	private final Runnable follow = () -> later(this::follow);
	private final Runnable textListener = this::follow;
	private final IStateListener toggleListener = (state, old) -> later(this::follow);
	private final Consumer<String> pickListener = this::pick;
	private final PlaybackListener listener = new PlaybackListener() {
		@Override
		public void moved(Playback moved) {
			model.request();
		}

		@Override
		public void selectionChanged(Playback changed) {
			later(CanvasRun.this::showSelection);
			model.request();
		}
	};
	private final Control canvas;
	private final Listener paintListener = event -> seen();
	private volatile Playback shown;
	private volatile boolean unseen;
	private Playback playback;
	private SameSystem text;
	private RunPicture picture;
	private long pictureTime;
	private boolean disposed;

	CanvasRun(IpcEditor editor) {
		this.editor = editor;
		display = editor.getSite().getShell().getDisplay();
		drawing = editor.diagramPage().drawing();
		notice = new RunNotice(editor);
		selection = new SelectionLink(editor.diagramPage().viewer(), drawing);
		canvas = editor.diagramPage().viewer().getControl();
		canvas.addListener(SWT.Paint, paintListener);
		model = new BackgroundModel<>(Messages.CanvasRun_job, display, this::compute, this::show);
		Playbacks.instance().addListener(follow);
		editor.system().addListener(textListener);
		drawing.addPickListener(pickListener);
		ShowRun.addListener(toggleListener);
		follow();
	}

	void dispose() {
		disposed = true;
		Playbacks.instance().removeListener(follow);
		editor.system().removeListener(textListener);
		drawing.removePickListener(pickListener);
		ShowRun.removeListener(toggleListener);
		if (!canvas.isDisposed()) {
			canvas.removeListener(SWT.Paint, paintListener);
		}
		listenTo(null);
		shown = null;
		selection.dispose();
		model.dispose();
	}

	private void later(Runnable task) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!disposed) {
					task.run();
				}
			});
		}
	}

	/** Finds out which run is to be shown now, if any. */
	private void follow() {
		listenTo(Playbacks.instance().active().filter(this::isOfThisFile).orElse(null));
		boolean visible = playback != null && ShowRun.isOn();
		boolean current = visible && text.isIn(editor.system().source());
		if (!current) {
			clear();
			notice.show(visible ? playback : null);
			return;
		}
		if (shown != playback) {
			unseen = false;
			picture = null;
			shown = playback;
			selection.link(playback);
		}
		model.request();
	}

	private boolean isOfThisFile(Playback candidate) {
		Optional<IFile> file = candidate.source().workspaceFile();
		return file.isPresent() ? file.get().equals(ResourceUtil.getFile(editor.getEditorInput()))
				: candidate.source().source().text().equals(editor.system().document().get());
	}

	private void listenTo(Playback now) {
		if (now != playback) {
			if (playback != null) {
				playback.removeListener(listener);
			}
			playback = now;
			text = now == null ? null : new SameSystem(now.source().source());
			if (now != null) {
				now.addListener(listener);
			}
		}
	}

	private void clear() {
		shown = null;
		picture = null;
		selection.link(null);
		if (drawing.run() != null) {
			drawing.showRun(null);
		}
	}

	/** In the background. */
	private RunPicture compute(IProgressMonitor monitor) {
		Playback now = shown;
		if (unseen) {
			return null;
		}
		if (now == null) {
			pictures.forget();
			return null;
		}
		RunPicture made = pace.picture(pictures, now);
		if (made != null && !made.complete()) {
			model.request();
		}
		return made;
	}

	private void show(RunPicture made) {
		if (made.playback() != shown || made.cuts() != shown.cuts()) {
			return; // another run is shown by now
		}
		long now = System.nanoTime();
		long passed = (now - pictureTime) / NANOSECONDS_PER_MILLISECOND;
		boolean travels = made.follows(picture) && passed >= SHORTEST_TRAVEL;
		if (!made.isOfSameMoment(picture)) {
			pictureTime = now;
		}
		picture = made;
		unseen = !canvas.isVisible();
		notice.show(made); // before the figures, which then know how much room they have
		drawing.showRun(made.view());
		if (travels) {
			Duration duration = Duration.ofMillis(Math.min(passed, LONGEST_TRAVEL));
			drawing.travel(made.hops().stream().map(hop -> new Travel(hop.from(), hop.to(), hop.text(), duration)).toList());
		}
	}

	/** The canvas is painted: what it shows may be old if it has not been seen for a while. */
	private void seen() {
		if (unseen) {
			unseen = false;
			model.request();
		}
	}

	private void showSelection() {
		if (shown != null) {
			selection.runChanged();
		}
	}

	/** The click on an element also selects its figure, which comes after it. */
	private void pick(String element) {
		later(() -> selection.pick(element));
	}
}
