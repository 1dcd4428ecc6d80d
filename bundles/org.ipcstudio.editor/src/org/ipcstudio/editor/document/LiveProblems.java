package org.ipcstudio.editor.document;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

import org.ipcstudio.language.Problem;
import org.ipcstudio.language.SourceFile;

/**
 * The problems of the text as it is while somebody works on it. The rules look at the text in the background, so that
 * neither typing nor drawing waits for them; the listeners are told in the thread of the document, and only of problems of
 * the present text.
 */
public final class LiveProblems {
	private final EditedSystem system;
	private final Executor background;
	private final Executor foreground;
	private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Runnable systemListener = this::look;
	private SourceFile wanted;
	private boolean judging;
	private SourceFile judged;

	/**
	 * Begins to follow a system; {@link #dispose()} ends it.
	 *
	 * @param background runs what takes time
	 * @param foreground runs what is given to it soon, in the thread of the document
	 */
	public LiveProblems(EditedSystem system, Executor background, Executor foreground) {
		this.system = system;
		this.background = background;
		this.foreground = foreground;
		system.addListener(systemListener);
		look();
	}

	public void dispose() {
		system.removeListener(systemListener);
		listeners.clear();
		wanted = null;
	}

	/** The newest text whose problems are known; its {@link SourceFile#problems()} return at once. Null before the first. */
	public SourceFile judged() {
		return judged;
	}

	/** The problems of {@link #judged()}, in the order of the text. */
	public List<Problem> all() {
		return judged == null ? List.of() : judged.problems();
	}

	/** Calls {@code listener} when the problems of a newer text are known. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void look() {
		wanted = system.source();
		if (!judging) {
			judge(wanted);
		}
	}

	/** One text at a time: what is typed meanwhile waits, and only the newest of it is judged then. */
	private void judge(SourceFile file) {
		judging = true;
		background.execute(() -> {
			file.problems();
			foreground.execute(() -> judged(file));
		});
	}

	private void judged(SourceFile file) {
		judging = false;
		if (wanted == file) {
			judged = file;
			listeners.forEach(Runnable::run);
		} else if (wanted != null) {
			judge(wanted);
		}
	}
}
