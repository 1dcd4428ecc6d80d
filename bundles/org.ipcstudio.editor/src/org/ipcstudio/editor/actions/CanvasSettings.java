package org.ipcstudio.editor.actions;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.rulers.RulerProvider;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.ipcstudio.editor.parts.DiagramRoot;
import org.ipcstudio.ui.preferences.Preferences;

/** Keeps a canvas as the settings want it, from the beginning and whenever one of them changes. */
public final class CanvasSettings {
	private final DiagramCanvas canvas;
	private final IPreferenceStore settings;
	private final IPropertyChangeListener listener = event -> apply();

	/** Begins to follow the settings; {@link #dispose()} ends it. */
	public CanvasSettings(DiagramCanvas canvas, IPreferenceStore settings) {
		this.canvas = canvas;
		this.settings = settings;
		settings.addPropertyChangeListener(listener);
		apply();
	}

	public void dispose() {
		settings.removePropertyChangeListener(listener);
	}

	private void apply() {
		GraphicalViewer viewer = canvas.viewer();
		int grid = Math.max(1, settings.getInt(Preferences.GRID_SIZE));
		viewer.setProperty(SnapToGrid.PROPERTY_GRID_SPACING, new Dimension(grid, grid));
		set(SnapToGrid.PROPERTY_GRID_VISIBLE, Preferences.SHOW_GRID);
		set(SnapToGrid.PROPERTY_GRID_ENABLED, Preferences.SNAP_TO_GRID);
		set(SnapToGeometry.PROPERTY_SNAP_ENABLED, Preferences.SNAP_TO_GEOMETRY);
		set(RulerProvider.PROPERTY_RULER_VISIBILITY, Preferences.SHOW_RULERS);
		((DiagramRoot) viewer.getRootEditPart()).setLegendVisible(settings.getBoolean(Preferences.SHOW_LEGEND));
		boolean programs = settings.getBoolean(Preferences.SHOW_PROGRAM_LINES);
		if (canvas.drawing().areProgramsVisible() != programs) {
			canvas.drawing().setProgramsVisible(programs);
		}
		boolean orthogonal = Preferences.ROUTING_ORTHOGONAL.equals(settings.getString(Preferences.ROUTING));
		if (canvas.drawing().isOrthogonal() != orthogonal) {
			canvas.drawing().setOrthogonal(orthogonal);
		}
	}

	private void set(String property, String key) {
		canvas.viewer().setProperty(property, settings.getBoolean(key));
	}
}
