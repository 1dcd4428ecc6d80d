package org.ipcstudio.editor.parts;

import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.BendpointConnectionRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.FanRouter;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Routes the edges of a drawing: straight or along their bends, several between the same two nodes beside each other, and
 * those that end where they begin as a loop at the upper right corner.
 */
final class DiagramRouter extends AbstractRouter {
	private static final int LOOP = 24;

	private final FanRouter between = new FanRouter();

	DiagramRouter() {
		between.setNextRouter(new BendpointConnectionRouter());
	}

	@Override
	public void route(Connection connection) {
		if (isLoop(connection)) {
			routeLoop(connection);
		} else {
			between.route(connection);
		}
	}

	private static boolean isLoop(Connection connection) {
		return connection.getSourceAnchor() != null && connection.getTargetAnchor() != null
				&& connection.getSourceAnchor().getOwner() != null
				&& connection.getSourceAnchor().getOwner() == connection.getTargetAnchor().getOwner();
	}

	private static void routeLoop(Connection connection) {
		Rectangle box = connection.getSourceAnchor().getOwner().getBounds().getCopy();
		connection.getSourceAnchor().getOwner().translateToAbsolute(box);
		connection.translateToRelative(box);
		PointList points = new PointList();
		points.addPoint(new Point(box.right() - LOOP, box.y));
		points.addPoint(new Point(box.right() - LOOP, box.y - LOOP));
		points.addPoint(new Point(box.right() + LOOP, box.y - LOOP));
		points.addPoint(new Point(box.right() + LOOP, box.y + LOOP));
		points.addPoint(new Point(box.right(), box.y + LOOP));
		connection.setPoints(points);
	}

	@Override
	public void setConstraint(Connection connection, Object constraint) {
		between.setConstraint(connection, constraint);
	}

	@Override
	public Object getConstraint(Connection connection) {
		return between.getConstraint(connection);
	}

	@Override
	public void invalidate(Connection connection) {
		between.invalidate(connection);
	}

	@Override
	public void remove(Connection connection) {
		between.remove(connection);
	}
}
