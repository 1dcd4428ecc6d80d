package org.ipcstudio.editor.parts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToGuides;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.rulers.RulerProvider;

/** What dragged nodes snap to: guides, the edges and centres of other nodes, the grid, as far as the viewer says so. */
final class Snapping {
	private Snapping() {
	}

	/** The helper for the present settings of the viewer; null if nothing is snapped to. */
	static SnapToHelper of(GraphicalEditPart part) {
		List<SnapToHelper> helpers = new ArrayList<>();
		if (isOn(part, RulerProvider.PROPERTY_RULER_VISIBILITY)) {
			helpers.add(new SnapToGuides(part));
		}
		if (isOn(part, SnapToGeometry.PROPERTY_SNAP_ENABLED)) {
			helpers.add(new GuideSnap(part));
		}
		if (isOn(part, SnapToGrid.PROPERTY_GRID_ENABLED)) {
			helpers.add(new SnapToGrid(part));
		}
		return switch (helpers.size()) {
			case 0 -> null;
			case 1 -> helpers.getFirst();
			default -> new CompoundSnapToHelper(helpers.toArray(SnapToHelper[]::new));
		};
	}

	private static boolean isOn(GraphicalEditPart part, String property) {
		return Boolean.TRUE.equals(part.getViewer().getProperty(property));
	}
}
