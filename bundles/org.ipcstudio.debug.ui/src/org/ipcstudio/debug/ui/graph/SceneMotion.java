package org.ipcstudio.debug.ui.graph;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;

/** Leads from one scene to the next in a few steps, so that the eye can follow the boxes. */
final class SceneMotion {
	/** More boxes than this are shown at their new places at once: many that move tell the eye nothing. */
	private static final int MOST = 80;
	private static final int STEPS = 6;
	private static final int SPACING = 33;

	private final Control control;
	private final Consumer<Scene> screen;
	private Scene from;
	private Scene goal;
	private int step;

	SceneMotion(Control control, Consumer<Scene> screen) {
		this.control = control;
		this.screen = screen;
	}

	/** What it is on its way to; null while it rests. */
	Scene goal() {
		return goal;
	}

	void go(Scene shown, Scene next) {
		if (shown.nodes().isEmpty() || next.nodes().size() > MOST || next.hasPlacesOf(shown) || !control.isVisible()) {
			goal = null;
			screen.accept(next);
			return;
		}
		boolean resting = goal == null;
		from = shown;
		goal = next;
		step = 0;
		if (resting) {
			control.getDisplay().timerExec(SPACING, this::move);
		}
	}

	private void move() {
		if (control.isDisposed() || goal == null) {
			return;
		}
		step++;
		Scene shown = from.towards(goal, eased((double) step / STEPS));
		if (step >= STEPS) {
			goal = null;
		} else {
			control.getDisplay().timerExec(SPACING, this::move);
		}
		screen.accept(shown);
	}

	/** Begins and ends slowly. */
	private static double eased(double share) {
		return share >= 1 ? 1 : share * share * (3 - 2 * share);
	}
}
