package org.ipcstudio.debug.run;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.ipcstudio.engine.record.Recording;

/**
 * A run that is looked at: a recording, the moment that is shown of it, and what is selected. Everything that shows the run
 * listens to it and so shows the same. While a run goes on it may follow its end.
 *
 * <p>May be used by any thread; listeners are called in the thread that makes a change.
 */
public final class Playback {
	private final String title;
	private final SystemSource source;
	private final Recording recording;
	private final CopyOnWriteArrayList<PlaybackListener> listeners = new CopyOnWriteArrayList<>();
	private volatile RunSession session;
	private volatile int position;
	private volatile boolean following;
	private volatile int cuts;
	private volatile boolean closed;
	private volatile Set<Subject> selection = Set.of();

	/**
	 * Begins at the first moment.
	 *
	 * @param title what to call the run: {@code philosophers.ipc, seed 1}
	 */
	public Playback(String title, SystemSource source, Recording recording) {
		this.title = title;
		this.source = source;
		this.recording = recording;
	}

	/** What to call the run. */
	public String title() {
		return title;
	}

	/** What it is a run of. */
	public SystemSource source() {
		return source;
	}

	/** The run itself. */
	public Recording recording() {
		return recording;
	}

	/** Who drives the run; empty if it is only looked at. */
	public Optional<RunSession> session() {
		return Optional.ofNullable(session);
	}

	/** To be called by the session that drives the run. */
	void setSession(RunSession driver) {
		session = driver;
	}

	/** The moment that is shown: so many moves have been made. */
	public int position() {
		return position;
	}

	/** Shows a moment, the nearest that there is, and no longer follows the end of the run. */
	public void show(int moment) {
		moveTo(moment, false);
	}

	/** Whether the last moment is shown, whatever it is. */
	public boolean isFollowing() {
		return following;
	}

	/** Shows the last moment from now on, as the run grows. */
	public void follow() {
		moveTo(recording.length(), true);
	}

	private void moveTo(int moment, boolean follows) {
		synchronized (this) { // the thread of a run and that of a user must not undo half of what the other does
			following = follows;
			position = Math.max(0, Math.min(moment, recording.length()));
		}
		tell(listener -> listener.moved(this));
	}

	/** To be called now and then by whoever lets the run grow. */
	public void grown() {
		synchronized (this) {
			if (following) {
				position = recording.length();
			}
		}
		tell(listener -> listener.moved(this));
	}

	/**
	 * How often the recording was cut off. Cursors and whatever else was made of moments before are to be made anew when
	 * this has changed.
	 */
	public int cuts() {
		return cuts;
	}

	/** To be called when the recording was cut off, to go on differently. */
	void noteCut() {
		cuts++;
		moveTo(position, following);
	}

	/** What is selected, in all views; not ordered. */
	public Set<Subject> selection() {
		return selection;
	}

	/** Selects in all views. */
	public void select(Collection<Subject> subjects) {
		Set<Subject> selected = Set.copyOf(subjects);
		if (!selected.equals(selection)) {
			selection = selected;
			tell(listener -> listener.selectionChanged(this));
		}
	}

	/** Ends it; {@link Playbacks} then shows it no more. */
	public void close() {
		if (!closed) {
			closed = true;
			tell(listener -> listener.closed(this));
			listeners.clear();
		}
	}

	/** Whether it is over with it. */
	public boolean isClosed() {
		return closed;
	}

	public void addListener(PlaybackListener listener) {
		listeners.addIfAbsent(listener);
	}

	public void removeListener(PlaybackListener listener) {
		listeners.remove(listener);
	}

	private void tell(Consumer<PlaybackListener> message) {
		listeners.forEach(message);
	}

	@Override
	public String toString() {
		return title;
	}
}
