package org.ipcstudio.editor.parts;

import java.util.function.Supplier;

import org.eclipse.draw2d.FigureListener;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.ipcstudio.editor.figures.DiagramColors;
import org.ipcstudio.editor.figures.LegendFigure;
import org.ipcstudio.editor.live.LiveView;
import org.ipcstudio.model.IpcSystem;

/**
 * Holds the legend at the lower left corner of what is seen of the canvas, at the same size whatever the zoom. The pointer
 * reaches through it to the nodes below, and it takes no room of its own. It gives way to whatever is said of a deadlock.
 */
final class LegendLayer extends FreeformLayer {
	private static final int MARGIN = 10;

	private final LegendFigure legend = new LegendFigure();
	private Viewport viewport;
	private Supplier<Rectangle> panel = () -> null;
	private boolean wanted;

	LegendLayer() {
		setEnabled(false);
		setVisible(false);
		add(legend);
	}

	/** Keeps the legend in the corner of a viewport from now on. */
	void follow(Viewport newViewport) {
		viewport = newViewport;
		FigureListener resized = source -> place();
		viewport.addFigureListener(resized);
		viewport.addPropertyChangeListener(Viewport.PROPERTY_VIEW_LOCATION, event -> place());
		place();
	}

	/** Explains what is drawn of a system. */
	void show(IpcSystem system, DiagramColors colors) {
		legend.setColors(colors);
		legend.explain(system);
		place();
	}

	/** Explains what is drawn of a run; null for none. */
	void show(LiveView run) {
		legend.explain(run);
		place();
	}

	/** Tells where a panel is that must not be covered, in the coordinates of a figure above all layers; null for none. */
	void giveWayTo(Supplier<Rectangle> newPanel) {
		panel = newPanel;
	}

	/** Whether it is shown where there is room for it. */
	boolean isWanted() {
		return wanted;
	}

	void setWanted(boolean newWanted) {
		wanted = newWanted;
		place();
	}

	/** Where the legend is, in the coordinates of this layer. */
	Rectangle shownBounds() {
		return legend.getBounds();
	}

	/** Puts the legend into its corner. */
	void place() {
		if (viewport != null && wanted) {
			Dimension size = legend.getPreferredSize();
			Rectangle room = viewport.getClientArea(new Rectangle());
			Point corner = new Point(room.x + MARGIN, room.bottom() - MARGIN - size.height);
			legend.setBounds(new Rectangle(corner, size));
		}
		setVisible(wanted && !isInTheWay());
	}

	private boolean isInTheWay() {
		Rectangle covered = panel.get();
		if (covered == null) {
			return false;
		}
		translateToRelative(covered);
		return covered.intersects(legend.getBounds());
	}

	@Override
	public Rectangle getFreeformExtent() {
		return new Rectangle();
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return false;
	}
}
