package org.ipcstudio.editor.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.draw2d.FigureListener;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.ipcstudio.editor.figures.DeadlockPanel;
import org.ipcstudio.editor.figures.DiagramColors;
import org.ipcstudio.editor.figures.NodeFigure;
import org.ipcstudio.editor.figures.RingArrow;
import org.ipcstudio.editor.live.Deadlock;
import org.ipcstudio.editor.live.Deadlock.Ring;
import org.ipcstudio.editor.live.Deadlock.Step;
import org.ipcstudio.editor.live.ElementName;

/**
 * Draws a deadlock over the figures. A ring of nodes that have figures of their own is drawn as arrows between these,
 * which follow them; one with elements of arrays, which share a figure, as a picture in the panel that explains it.
 */
final class DeadlockLayer extends FreeformLayer {
	private final List<DrawnRing> rings = new ArrayList<>();
	private Deadlock shown;
	private DeadlockPanel panel;
	private Runnable changed = () -> { };
	private CanvasPlaces canvas;
	private final FigureListener panelListener = moved -> canvas.panelMoved();

	/** A ring over the figures; it listens to them as long as it is drawn. */
	private static final class DrawnRing {
		private final List<NodeFigure> members;
		private final List<RingArrow> arrows;
		private final FigureListener listener = figure -> place();

		DrawnRing(List<NodeFigure> members, List<RingArrow> arrows) {
			this.members = members;
			this.arrows = arrows;
			members.forEach(member -> member.addFigureListener(listener));
			place();
		}

		private void place() {
			Rectangle all = members.getFirst().getBounds().getCopy();
			members.forEach(member -> all.union(member.getBounds()));
			Point center = all.getCenter();
			arrows.forEach(arrow -> arrow.place(center));
		}

		void dispose() {
			members.forEach(member -> member.removeFigureListener(listener));
		}
	}

	/** Calls {@code listener} when the panel has come, gone, been opened or closed. */
	void whenChanged(Runnable listener) {
		changed = listener;
	}

	/** The panel that explains the deadlock; null if there is none. */
	DeadlockPanel panel() {
		return panel;
	}

	/** Draws a deadlock instead of what was drawn before; null for none. */
	void show(Deadlock deadlock, CanvasPlaces places, DiagramColors colors) {
		boolean same = Objects.equals(deadlock, shown);
		boolean folded = same && panel != null && panel.isFolded();
		Point place = same && panel != null ? panel.getBounds().getLocation() : null;
		if (same && (panel == null ? deadlock == null : panel.colors() == colors)) {
			return;
		}
		clear();
		if (deadlock == null || places == null) {
			changed.run();
			return;
		}
		shown = deadlock;
		canvas = places;
		List<Ring> pictures = new ArrayList<>();
		for (Ring ring : deadlock.rings()) {
			if (!draw(ring, places, colors)) {
				pictures.add(ring);
			}
		}
		panel = new DeadlockPanel(deadlock, pictures, places::figure, colors, () -> changed.run());
		panel.setFolded(folded);
		add(panel);
		Rectangle members = members(deadlock, places);
		Point corner = place != null ? place : new PanelPlace(places, obstacles()).find(members, panel.getPreferredSize());
		panel.setBounds(new Rectangle(corner, panel.getPreferredSize()));
		panel.addFigureListener(panelListener);
		if (place == null) {
			places.reveal(panel.getBounds(), members);
		}
		places.panelMoved();
		changed.run();
	}

	/** Opens or closes the panel; nothing if there is none. */
	void setOpen(boolean open) {
		if (panel != null) {
			panel.setFolded(!open);
			changed.run();
		}
	}

	/** Takes everything away. */
	void clear() {
		rings.forEach(DrawnRing::dispose);
		rings.clear();
		removeAll();
		shown = null;
		if (panel != null) {
			panel.removeFigureListener(panelListener);
			panel = null;
			canvas.panelMoved();
		}
	}

	private List<Rectangle> obstacles() {
		List<Rectangle> bounds = new ArrayList<>();
		rings.forEach(ring -> ring.arrows.forEach(arrow -> bounds.add(arrow.getBounds())));
		return bounds;
	}

	/** Draws a ring over the figures; false if its members have no figures of their own. */
	private boolean draw(Ring ring, CanvasPlaces places, DiagramColors colors) {
		List<NodeFigure> members = new ArrayList<>();
		for (Step step : ring.steps()) {
			if (!collect(step.process(), places, members)
					|| !step.object().isEmpty() && !collect(step.object(), places, members)) {
				return false;
			}
		}
		List<String> labels = new ArrayList<>();
		for (Step step : ring.steps()) {
			labels.add(step.waits());
			if (!step.object().isEmpty()) {
				labels.add(step.held());
			}
		}
		List<RingArrow> arrows = new ArrayList<>();
		for (int i = 0; i < members.size(); i++) {
			arrows.add(new RingArrow(members.get(i), members.get((i + 1) % members.size()), labels.get(i), colors));
		}
		arrows.forEach(this::add);
		rings.add(new DrawnRing(members, arrows));
		return true;
	}

	private static boolean collect(String element, CanvasPlaces places, List<NodeFigure> members) {
		NodeFigure figure = places.figure(element);
		if (figure == null || !ElementName.of(element).index().isEmpty() || members.contains(figure)) {
			return false;
		}
		members.add(figure);
		return true;
	}

	/** The smallest rectangle round everybody who is part of a deadlock; null if nobody is drawn. */
	private static Rectangle members(Deadlock deadlock, CanvasPlaces places) {
		Rectangle all = null;
		List<String> names = new ArrayList<>(deadlock.sentences().stream().map(Deadlock.Sentence::process).toList());
		deadlock.rings().forEach(ring -> ring.steps().forEach(step -> names.addAll(List.of(step.process(), step.object()))));
		for (String name : names) {
			NodeFigure figure = places.figure(name);
			if (figure != null) {
				all = all == null ? figure.getBounds().getCopy() : all.union(figure.getBounds());
			}
		}
		return all;
	}

	/** The panel keeps away from the border of the drawing, so that its own border is seen. */
	@Override
	public Rectangle getFreeformExtent() {
		Rectangle extent = super.getFreeformExtent();
		return panel == null ? extent : extent.getCopy().expand(CanvasPlaces.MARGIN, CanvasPlaces.MARGIN);
	}

	/** Only the panel takes the mouse. */
	@Override
	public boolean containsPoint(int x, int y) {
		return panel != null && panel.containsPoint(x, y);
	}
}
