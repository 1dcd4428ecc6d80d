package org.ipcstudio.debug.ui.waitfor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ipcstudio.debug.ui.graph.Area;
import org.ipcstudio.debug.ui.graph.Curves;
import org.ipcstudio.debug.ui.graph.Spot;

/**
 * Boxes, and the labels of the arrows between them, around an ellipse: clockwise, the first one on the left. The
 * ellipse is as small as it can be without two neighbours touching each other. Immutable.
 */
final class RingShape {
	private static final double GAP = 16;
	private static final double FLAT = 1.3;
	private static final double GROWTH = 1.06;
	private static final double SMALLEST = 70;

	private final Map<String, Area> areas = new LinkedHashMap<>();
	private final Map<String, Double> angles = new LinkedHashMap<>();
	private final double radiusX;
	private final double radiusY;
	private final Area extent;

	/**
	 * Places what stands on the ring.
	 *
	 * @param sizes of everything in its order
	 */
	RingShape(Map<String, Area> sizes) {
		double whole = sizes.values().stream().mapToDouble(RingShape::weight).sum();
		double passed = 0;
		double first = weight(sizes.values().iterator().next()) / 2;
		for (Map.Entry<String, Area> entry : sizes.entrySet()) {
			double middle = passed + weight(entry.getValue()) / 2 - first;
			angles.put(entry.getKey(), Math.PI + 2 * Math.PI * middle / whole);
			passed += weight(entry.getValue());
		}
		double radius = Math.max(SMALLEST, whole / (2 * Math.PI) / FLAT);
		place(sizes, radius);
		while (touches()) {
			radius *= GROWTH;
			place(sizes, radius);
		}
		radiusY = radius;
		radiusX = radius * FLAT;
		extent = areas.values().stream().reduce(Area::union).orElseThrow();
	}

	private static double weight(Area size) {
		return (size.width() + size.height()) / 2 + GAP;
	}

	private void place(Map<String, Area> sizes, double radius) {
		sizes.forEach((id, size) -> {
			double angle = angles.get(id);
			areas.put(id, Area.around(new Spot(radius * FLAT * Math.cos(angle), radius * Math.sin(angle)), size.width(),
					size.height()));
		});
	}

	private boolean touches() {
		List<Area> all = new ArrayList<>(areas.values());
		int size = all.size();
		for (int i = 0; i < size; i++) {
			for (int step = 1; step <= Math.min(3, size - 1); step++) {
				if (all.get(i).grown(GAP / 2).intersects(all.get((i + step) % size).grown(GAP / 2))) {
					return true;
				}
			}
		}
		return false;
	}

	double width() {
		return extent.width();
	}

	double height() {
		return extent.height();
	}

	/** Where a box is, if the upper left corner of the whole is at a point. */
	Area area(String id, Spot corner) {
		Area area = areas.get(id);
		return new Area(area.x() - extent.x() + corner.x(), area.y() - extent.y() + corner.y(), area.width(), area.height());
	}

	/** The middle of the ellipse. */
	Spot centre(Spot corner) {
		return new Spot(corner.x() - extent.x(), corner.y() - extent.y());
	}

	/** The way along the ellipse from one box to another one. */
	List<Spot> way(String from, String to, Spot corner) {
		double begin = angles.get(from);
		double end = angles.get(to);
		return Curves.cut(Curves.arc(centre(corner), radiusX, radiusY, begin, end > begin ? end : end + 2 * Math.PI),
				area(from, corner), area(to, corner));
	}
}
