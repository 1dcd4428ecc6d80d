package org.ipcstudio.debug.ui.timeline;

import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.widgets.Display;
import org.ipcstudio.debug.run.PlaySpeed;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.Playbacks;
import org.ipcstudio.debug.run.Player;

/**
 * Plays the run that is shown, by the clock of the display. There is one for the whole workbench, so that keys and tool bars
 * mean the same; it stops when another run is shown. Only in the thread of the display.
 */
final class Playing {
	private static final int PERIOD = 40;
	private static final Playing INSTANCE = new Playing();

	private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
	private PlaySpeed speed = PlaySpeed.USUAL;
	private Player player;

	private Playing() {
	}

	static Playing instance() {
		return INSTANCE;
	}

	/** 1 if it plays forward, -1 if it plays backward, 0 if it stands. */
	int direction() {
		return player == null ? 0 : player.direction();
	}

	/** Plays in a direction, or stops if it does so already. */
	void toggle(Playback playback, int direction) {
		int before = direction();
		stop();
		if (before != direction) {
			player = new Player(playback, System::nanoTime);
			player.setSpeed(speed);
			player.play(direction);
			schedule();
			tell();
		}
	}

	void stop() {
		if (player != null) {
			player.pause();
			player = null;
			tell();
		}
	}

	PlaySpeed speed() {
		return speed;
	}

	void setSpeed(PlaySpeed newSpeed) {
		speed = newSpeed;
		if (player != null) {
			player.setSpeed(newSpeed);
		}
		tell();
	}

	private void schedule() {
		Player scheduled = player;
		Display.getCurrent().timerExec(PERIOD, () -> tick(scheduled));
	}

	private void tick(Player scheduled) {
		if (player != scheduled) {
			return;
		}
		boolean isShown = Playbacks.instance().active().filter(active -> active == scheduled.playback()).isPresent();
		if (isShown && scheduled.tick()) {
			schedule();
		} else {
			stop();
		}
	}

	/** Calls {@code listener} when it begins or ceases to play, or plays at another speed. */
	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}
}
