package org.ipcstudio.editor.parts;

import org.eclipse.core.runtime.Platform;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.AutoexposeHelper;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.ipcstudio.editor.figures.ColorRole;
import org.ipcstudio.editor.figures.DiagramColors;
import org.ipcstudio.editor.live.LiveView;
import org.ipcstudio.model.IpcSystem;

/** The root of the parts of a canvas, with its layers and its zoom. */
public final class DiagramRoot extends ScalableFreeformRootEditPart {
	private static final String LEGEND = "legend"; //$NON-NLS-1$
	private static final String DEADLOCK = "deadlock"; //$NON-NLS-1$
	private static final String TRAVELS = "travels"; //$NON-NLS-1$

	/* Made while the constructor of the super class runs, so they must not be initialised here. */
	private LegendLayer legend;
	private RunLayers run;

	@Override
	protected void createLayers(LayeredPane layers) {
		super.createLayers(layers);
		legend = new LegendLayer();
		layers.add(legend, LEGEND, -1);
	}

	@Override
	protected void register() {
		super.register();
		legend.giveWayTo(run()::explanationBounds);
		legend.follow((Viewport) getFigure());
	}

	@Override
	public void setContents(EditPart part) {
		run().connect(null);
		super.setContents(part);
		if (part instanceof SystemPart system) {
			run().connect(new CanvasPlaces(part, new SeenThrough()));
			show(system.drawing().run());
		}
	}

	/** Shows a run over the figures, and in the legend; null ends that. */
	void show(LiveView view) {
		legend.show(view);
		run().show(view);
	}

	@Override
	public void deactivate() {
		run().connect(null);
		super.deactivate();
	}

	/** What is shown of a run over the figures. */
	public RunLayers run() {
		if (run == null) {
			run = new RunLayers();
		}
		return run;
	}

	/** What of the drawing is seen, and what the legend hides of it. */
	private final class SeenThrough implements CanvasPlaces.Window {
		@Override
		public Rectangle visible() {
			return ofDrawing(((Viewport) getFigure()).getClientArea(new Rectangle()));
		}

		@Override
		public Rectangle legend() {
			return legend.isVisible() ? ofDrawing(legend.shownBounds()) : new Rectangle();
		}

		@Override
		public void reveal(Rectangle bounds) {
			Viewport viewport = (Viewport) getFigure();
			viewport.getUpdateManager().performValidation();
			viewport.validate(); // what is new makes room for itself
			Rectangle wanted = bounds.getCopy();
			getLayer(PRIMARY_LAYER).translateToAbsolute(wanted);
			viewport.getContents().translateToRelative(wanted);
			Rectangle seen = viewport.getClientArea(new Rectangle());
			int x = Math.min(Math.max(seen.x, wanted.right() - seen.width), wanted.x);
			int y = Math.min(Math.max(seen.y, wanted.bottom() - seen.height), wanted.y);
			viewport.setViewLocation(x, y);
		}

		@Override
		public void panelMoved() {
			legend.place();
		}

		private Rectangle ofDrawing(Rectangle scrolled) {
			Rectangle bounds = scrolled.getCopy();
			((Viewport) getFigure()).getContents().translateToAbsolute(bounds);
			getLayer(PRIMARY_LAYER).translateToRelative(bounds);
			return bounds;
		}
	}

	/** Whether the legend is shown over the drawing, where it is not in the way. */
	public boolean isLegendVisible() {
		return legend.isWanted();
	}

	public void setLegendVisible(boolean visible) {
		legend.setWanted(visible);
	}

	/** Gives canvas, grid and legend the colours of a drawing, and the legend its contents. */
	void show(IpcSystem system, DiagramColors colors) {
		getLayer(GRID_LAYER).setForegroundColor(colors.get(ColorRole.GRID));
		if (getViewer().getControl() != null) {
			getViewer().getControl().setBackground(colors.get(ColorRole.CANVAS));
		}
		legend.show(system, colors);
		run().setColors(colors);
	}

	/** Edges lie below the nodes, so that none of them hides a text. */
	@Override
	protected LayeredPane createPrintableLayers() {
		MeasuredPane layers = new MeasuredPane();
		run().setPace(layers::rest);
		layers.add(new ConnectionLayer(), CONNECTION_LAYER);
		layers.add(new FreeformLayer(), PRIMARY_LAYER);
		layers.add(run().deadlockLayer(), DEADLOCK);
		return layers;
	}

	@Override
	protected ScalableFreeformLayeredPane createScaledLayers() {
		ScalableFreeformLayeredPane layers = super.createScaledLayers();
		layers.add(run().travelLayer(), TRAVELS, -1);
		return layers;
	}

	@Override
	public Object getAdapter(Class type) {
		return type == AutoexposeHelper.class || canAdapt(type) ? super.getAdapter(type) : null;
	}

	/** Whether GEF may be asked for an adapter: it asks the platform in the end, and outside a workbench there is none. */
	static boolean canAdapt(Class<?> type) {
		return type == AccessibleEditPart.class || Platform.isRunning();
	}
}
