package org.ipcstudio.editor.parts;

import java.util.Collection;
import java.util.function.IntSupplier;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.geometry.Rectangle;
import org.ipcstudio.editor.figures.DeadlockPanel;
import org.ipcstudio.editor.figures.DiagramColors;
import org.ipcstudio.editor.live.LiveView;
import org.ipcstudio.editor.live.Travel;

/** What is shown of a run over the figures: messages on their way, and why processes cannot go on. */
public final class RunLayers {
	private final DeadlockLayer deadlock = new DeadlockLayer();
	private final TravelLayer travels = new TravelLayer();
	private IntSupplier pace = () -> 0;
	private CanvasPlaces places;
	private DiagramColors colors = DiagramColors.LIGHT;
	private LiveView shown;

	RunLayers() {
		// made by the root of a canvas
	}

	/** Tells how many milliseconds there have to be between two pictures, so that others have time. */
	void setPace(IntSupplier newPace) {
		pace = newPace;
		travels.setPace(pace);
	}

	/** The milliseconds that there have to be between two pictures. */
	int pace() {
		return pace.getAsInt();
	}

	/** The layer of messages on their way. */
	FreeformLayer travelLayer() {
		return travels;
	}

	/** The layer of the deadlock. */
	FreeformLayer deadlockLayer() {
		return deadlock;
	}

	/** Finds figures from now on; null when the canvas ends, which stops everything. */
	void connect(CanvasPlaces newPlaces) {
		places = newPlaces;
		if (places == null) {
			travels.stop();
			deadlock.clear();
		}
	}

	void setColors(DiagramColors newColors) {
		if (colors != newColors) {
			colors = newColors;
			deadlock.show(shown == null ? null : shown.deadlock(), places, colors);
		}
	}

	/** Shows a run at a moment, null ends that. */
	void show(LiveView view) {
		shown = view;
		if (view == null) {
			travels.stop();
		}
		if (places != null) {
			deadlock.show(view == null ? null : view.deadlock(), places, colors);
		}
	}

	void travel(Collection<Travel> messages) {
		if (places != null) {
			messages.forEach(message -> travels.add(message, places, colors));
		}
	}

	/** Whether messages are on their way. */
	public boolean isAnimated() {
		return travels.isAnimated();
	}

	/** Whether a deadlock is explained at present. */
	public boolean isExplained() {
		return deadlock.panel() != null;
	}

	/** Where the explanation is, in the coordinates of a figure above all layers; null if there is none. */
	Rectangle explanationBounds() {
		if (deadlock.panel() == null) {
			return null;
		}
		Rectangle bounds = deadlock.panel().getBounds().getCopy();
		deadlock.panel().translateToAbsolute(bounds);
		return bounds;
	}

	/** Calls {@code listener} when an explanation has come, gone, been opened or closed. */
	public void whenExplained(Runnable listener) {
		deadlock.whenChanged(listener);
	}

	/** The panel that explains the deadlock; null if there is none. */
	public DeadlockPanel explanation() {
		return deadlock.panel();
	}

	/** Opens or closes the explanation of the deadlock; nothing if there is none. */
	public void setExplanationOpen(boolean open) {
		deadlock.setOpen(open);
	}

	/** Whether the explanation of the deadlock is open. */
	public boolean isExplanationOpen() {
		return deadlock.panel() != null && !deadlock.panel().isFolded();
	}
}
