package org.ipcstudio.debug.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The runs that are open, and the one that the views show. Opening one shows it; closing it shows the one before. May be
 * used by any thread.
 */
public final class Playbacks {
	private static final Playbacks INSTANCE = new Playbacks();

	private final List<Playback> open = new ArrayList<>();
	private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final PlaybackListener closer = new PlaybackListener() {
		@Override
		public void closed(Playback playback) {
			remove(playback);
		}
	};

	/** Those of the workbench. */
	public static Playbacks instance() {
		return INSTANCE;
	}

	/** The one that is shown; it was opened or activated last. */
	public Optional<Playback> active() {
		synchronized (open) {
			return open.isEmpty() ? Optional.empty() : Optional.of(open.getLast());
		}
	}

	/** All that are open, the one that is shown last. */
	public List<Playback> all() {
		synchronized (open) {
			return List.copyOf(open);
		}
	}

	/** Opens one, or shows one that is open. */
	public void activate(Playback playback) {
		synchronized (open) {
			if (playback.isClosed() || !open.isEmpty() && open.getLast() == playback) {
				return;
			}
			open.remove(playback);
			open.add(playback);
			playback.addListener(closer);
		}
		listeners.forEach(Runnable::run);
	}

	private void remove(Playback playback) {
		synchronized (open) {
			open.remove(playback);
		}
		listeners.forEach(Runnable::run);
	}

	/** Calls {@code listener} when another one is shown or one was opened or closed. */
	public void addListener(Runnable listener) {
		listeners.addIfAbsent(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}
