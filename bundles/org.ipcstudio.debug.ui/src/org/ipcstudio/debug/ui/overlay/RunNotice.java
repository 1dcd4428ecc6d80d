package org.ipcstudio.debug.ui.overlay;

import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PartInitException;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.ui.DebugIcon;
import org.ipcstudio.debug.ui.views.DurationText;
import org.ipcstudio.editor.CanvasNotice;
import org.ipcstudio.editor.IpcEditor;

/** Says above a drawing which moment of which run it shows, or why it does not. Belongs to the thread of the user interface. */
final class RunNotice {
	private static final String TIMELINE = "timeline"; //$NON-NLS-1$
	private static final String HIDE = "hide"; //$NON-NLS-1$
	private static final String CLOSE = "close"; //$NON-NLS-1$
	private static final String TIMELINE_VIEW = "org.ipcstudio.debug.ui.timeline"; //$NON-NLS-1$

	private final IpcEditor editor;

	RunNotice(IpcEditor editor) {
		this.editor = editor;
	}

	/** Says which moment is shown. */
	void show(RunPicture picture) {
		Playback playback = picture.playback();
		String title = CanvasNotice.escaped(playback.title());
		int length = playback.recording().length();
		String moment = picture.moment() == 0 ? NLS.bind(Messages.Notice_start, length)
				: NLS.bind(Messages.Notice_move, picture.moment(), length);
		long time = playback.recording().time(picture.moment());
		String when = time == 0 ? "" : NLS.bind(Messages.Notice_time, DurationText.of(time)); //$NON-NLS-1$
		String words = picture.words().isEmpty() ? "" //$NON-NLS-1$
				: NLS.bind(Messages.Notice_words, CanvasNotice.escaped(picture.words()));
		show(playback, NLS.bind(Messages.Notice_shown, new Object[] { title, moment + when, words }));
	}

	/** Says that a run is not shown because the text is another one by now; null hides everything. */
	void show(Playback outdated) {
		if (outdated == null) {
			editor.diagramPage().notice().hide();
		} else {
			show(outdated, NLS.bind(Messages.Notice_outdated, CanvasNotice.escaped(outdated.title())));
		}
	}

	private void show(Playback playback, String text) {
		editor.diagramPage().notice().show(DebugIcon.RUN_ON_DIAGRAM.image(), text, target -> open(playback, target));
	}

	private void open(Playback playback, String target) {
		switch (target) {
			case HIDE -> ShowRun.set(false);
			case CLOSE -> playback.close();
			case TIMELINE -> showTimeline();
			default -> throw new IllegalArgumentException(target);
		}
	}

	private void showTimeline() {
		try {
			editor.getSite().getPage().showView(TIMELINE_VIEW);
		} catch (PartInitException e) {
			ILog.of(RunNotice.class).log(e.getStatus());
		}
	}
}
