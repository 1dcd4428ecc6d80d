package org.ipcstudio.editor.figures;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Bendpoint;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.PrecisionRectangle;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Routes the edges of a drawing. Those with bends go along them. Others are level or upright where the nodes allow it
 * and straight from middle to middle where they do not; several between the same two nodes lie side by side, and one
 * that ends where it begins is a loop at the upper right corner.
 */
public final class EdgeRouter extends AbstractRouter {
	private final Map<Connection, List<?>> bends = new IdentityHashMap<>();
	private final Lanes lanes = new Lanes();
	private boolean orthogonal;

	/**
	 * Says how edges without bends run from now on; the caller has them routed again.
	 *
	 * @param newOrthogonal level and upright only, else the shortest way
	 * @return whether that is new
	 */
	public boolean setOrthogonal(boolean newOrthogonal) {
		boolean changed = orthogonal != newOrthogonal;
		orthogonal = newOrthogonal;
		return changed;
	}

	@Override
	public void route(Connection connection) {
		NodeFigure source = node(connection.getSourceAnchor());
		NodeFigure target = node(connection.getTargetAnchor());
		List<?> between = bends.getOrDefault(connection, List.of());
		if (source == null || target == null) {
			lanes.leave(connection);
			connection.setPoints(loose(connection, between));
			return;
		}
		if (!between.isEmpty()) {
			lanes.leave(connection);
			connection.setPoints(bent(outline(connection, source), outline(connection, target), between));
			return;
		}
		Lanes.Lane lane = lanes.enter(connection, source, target);
		if (source == target) {
			connection.setPoints(Straight.loop(outline(connection, source), lane));
		} else if (orthogonal) {
			connection.setPoints(Orthogonal.line(outline(connection, source), outline(connection, target), lane));
		} else {
			connection.setPoints(Straight.line(outline(connection, source), outline(connection, target), lane));
		}
	}

	private static NodeFigure node(ConnectionAnchor anchor) {
		return anchor instanceof NodeAnchor at ? at.figure() : null;
	}

	/** The outline of a node in the coordinates of the connection. */
	private static Outline outline(Connection connection, NodeFigure figure) {
		PrecisionRectangle bounds = new PrecisionRectangle(figure.getBounds());
		figure.translateToAbsolute(bounds);
		connection.translateToRelative(bounds);
		return figure.outline(new Rectangle(bounds.x, bounds.y, bounds.width, bounds.height));
	}

	private static PointList bent(Outline source, Outline target, List<?> between) {
		PointList points = new PointList(between.size() + 2);
		points.addPoint(Straight.end(source, location(between.getFirst())));
		for (Object bend : between) {
			points.addPoint(location(bend));
		}
		points.addPoint(Straight.end(target, location(between.getLast())));
		return points;
	}

	private static Point location(Object bend) {
		return bend instanceof Bendpoint bendpoint ? bendpoint.getLocation() : (Point) bend;
	}

	/** While an end is being dragged it may be anywhere. */
	private PointList loose(Connection connection, List<?> between) {
		PointList points = new PointList(between.size() + 2);
		Point start = getStartPoint(connection);
		connection.translateToRelative(start);
		points.addPoint(start);
		for (Object bend : between) {
			points.addPoint(location(bend));
		}
		Point end = getEndPoint(connection);
		connection.translateToRelative(end);
		points.addPoint(end);
		return points;
	}

	@Override
	public Object getConstraint(Connection connection) {
		return bends.get(connection);
	}

	/** @param constraint the bends, a list of {@link Bendpoint}s or points; or null */
	@Override
	public void setConstraint(Connection connection, Object constraint) {
		if (constraint instanceof List<?> list && !list.isEmpty()) {
			bends.put(connection, list);
		} else {
			bends.remove(connection);
		}
	}

	@Override
	public void remove(Connection connection) {
		bends.remove(connection);
		lanes.leave(connection);
	}
}
