package org.ipcstudio.editor.parts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.PrecisionRectangle;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.requests.GroupRequest;
import org.ipcstudio.editor.arrange.AlignmentGuides;
import org.ipcstudio.editor.arrange.Guide;
import org.ipcstudio.editor.arrange.Snap;
import org.ipcstudio.editor.policies.GuideFeedbackPolicy;

/**
 * Lets nodes that are moved fall into place among the others, and leaves the lines that say why in the request, for
 * {@link GuideFeedbackPolicy}. Made anew for every drag. Sides that are resized stick to the sides of others as GEF does it.
 */
final class GuideSnap extends SnapToHelper {
	private static final int REACH = 5;

	private final GraphicalEditPart container;
	private final SnapToGeometry sides;
	private AlignmentGuides guides;

	GuideSnap(GraphicalEditPart container) {
		this.container = container;
		this.sides = new SnapToGeometry(container);
	}

	@Override
	public int snapRectangle(Request request, int orientation, PrecisionRectangle base, PrecisionRectangle result) {
		boolean horizontally = (orientation & PositionConstants.HORIZONTAL) != 0;
		boolean vertically = (orientation & PositionConstants.VERTICAL) != 0;
		if (!horizontally && !vertically || !(request instanceof GroupRequest moved)) {
			return sides.snapRectangle(request, orientation, base, result);
		}
		IFigure pane = container.getContentPane();
		Rectangle box = new PrecisionRectangle(base);
		makeRelative(pane, box);
		PrecisionRectangle reach = new PrecisionRectangle(new Rectangle(0, 0, REACH, REACH));
		makeRelative(pane, reach);
		Snap snap = guides(moved).snap(new Rectangle(box), Math.max(1, reach.width), horizontally, vertically);
		if (snap.guides().isEmpty()) {
			return orientation;
		}
		PrecisionRectangle way = new PrecisionRectangle(new Rectangle(snap.dx(), snap.dy(), 0, 0));
		PrecisionRectangle nowhere = new PrecisionRectangle(new Rectangle());
		makeAbsolute(pane, way);
		makeAbsolute(pane, nowhere);
		result.setX(result.preciseX + way.preciseX - nowhere.preciseX);
		result.setY(result.preciseY + way.preciseY - nowhere.preciseY);
		return orientation & ~show(request, snap.guides());
	}

	/** @return the directions for which there are guides */
	private static int show(Request request, List<Guide> found) {
		int directions = 0;
		List<Guide> shown = new ArrayList<>(GuideFeedbackPolicy.guides(request));
		for (Guide guide : found) {
			shown.add(guide);
			boolean horizontal = guide.vertical() == (guide.kind() == Guide.Kind.ALIGNMENT);
			directions |= horizontal ? PositionConstants.HORIZONTAL : PositionConstants.VERTICAL;
		}
		GuideFeedbackPolicy.setGuides(request, shown);
		return directions;
	}

	private AlignmentGuides guides(GroupRequest request) {
		if (guides == null) {
			Collection<Object> moved = new HashSet<>(request.getEditParts());
			List<Rectangle> others = new ArrayList<>();
			for (Object child : container.getChildren()) {
				if (!moved.contains(child)) {
					others.add(((GraphicalEditPart) child).getFigure().getBounds().getCopy());
				}
			}
			guides = new AlignmentGuides(others);
		}
		return guides;
	}
}
