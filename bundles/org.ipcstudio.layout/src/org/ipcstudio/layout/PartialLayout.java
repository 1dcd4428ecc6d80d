package org.ipcstudio.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.ipcstudio.layout.LayoutGraph.Box;
import org.ipcstudio.layout.LayoutGraph.Place;

/**
 * Lays out a part of a drawing where it is. Its upper left corner stays; only where the part, in its new shape, would cover
 * something of the rest it moves to the nearest room for it. If there is none, it stays.
 */
public final class PartialLayout {
	/** Around the part, to whatever is beside it. */
	private static final int GAP = 20;
	/** How many distances are tried in each direction; boxes further away hardly ever matter. */
	private static final int NEAREST = 60;

	private final List<Area> rest;

	/** An upright rectangle. */
	public record Area(int x, int y, int width, int height) {
		boolean overlaps(Area other) {
			return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
		}

		Area moved(int dx, int dy) {
			return new Area(x + dx, y + dy, width, height);
		}

		Area grown(int by) {
			return new Area(x - by, y - by, width + 2 * by, height + 2 * by);
		}
	}

	/** @param rest the bounds of the boxes that are not laid out */
	public PartialLayout(Collection<Area> rest) {
		this.rest = List.copyOf(rest);
	}

	/**
	 * The places of the boxes of the part and the bends of the lines within it.
	 *
	 * @param graph  the part
	 * @param corner the upper left corner of what it covers at present
	 */
	public <T> Arrangement<T> arrange(LayoutGraph<T> graph, Place corner, Routing routing) {
		Arrangement<T> fresh = LayeredLayout.arrange(graph, routing);
		if (graph.boxes().isEmpty()) {
			return fresh;
		}
		Area whole = bounds(boxes(graph, fresh), fresh);
		Arrangement<T> part = fresh.moved(corner.x() - whole.x(), corner.y() - whole.y());
		List<Area> boxes = boxes(graph, part).stream().map(box -> box.grown(GAP)).toList();
		Place way = nearestRoom(boxes, bounds(boxes, part), corner);
		return part.moved(way.x(), way.y());
	}

	private static <T> List<Area> boxes(LayoutGraph<T> graph, Arrangement<T> arrangement) {
		List<Area> boxes = new ArrayList<>();
		for (Box<T> box : graph.boxes()) {
			Place place = arrangement.places().get(box.id());
			boxes.add(new Area(place.x(), place.y(), box.width(), box.height()));
		}
		return boxes;
	}

	private static Area bounds(List<Area> boxes, Arrangement<?> arrangement) {
		int left = boxes.stream().mapToInt(Area::x).min().orElse(0);
		int top = boxes.stream().mapToInt(Area::y).min().orElse(0);
		int right = boxes.stream().mapToInt(box -> box.x() + box.width()).max().orElse(0);
		int bottom = boxes.stream().mapToInt(box -> box.y() + box.height()).max().orElse(0);
		for (List<Place> line : arrangement.bends()) {
			for (Place bend : line) {
				left = Math.min(left, bend.x());
				top = Math.min(top, bend.y());
				right = Math.max(right, bend.x());
				bottom = Math.max(bottom, bend.y());
			}
		}
		return new Area(left, top, right - left, bottom - top);
	}

	/** How far the boxes have to move; (0, 0) if they may stay, or if there is no room. */
	private Place nearestRoom(List<Area> boxes, Area whole, Place corner) {
		Place stay = new Place(0, 0);
		if (isFree(boxes, whole, stay)) {
			return stay;
		}
		List<Place> ways = new ArrayList<>();
		for (int dx : distances(whole.x(), whole.width(), corner.x(), true)) {
			for (int dy : distances(whole.y(), whole.height(), corner.y(), false)) {
				ways.add(new Place(dx, dy));
			}
		}
		ways.sort((one, other) -> Integer.compare(length(one), length(other)));
		for (Place way : ways) {
			if (isFree(boxes, whole, way)) {
				return way;
			}
		}
		return stay;
	}

	private static int length(Place way) {
		return Math.abs(way.x()) + Math.abs(way.y());
	}

	/** The shortest distances along one axis after which the part touches a box of the rest, and none at all. */
	private List<Integer> distances(int start, int length, int corner, boolean horizontally) {
		List<Integer> distances = new ArrayList<>();
		distances.add(0);
		for (Area area : rest) {
			int from = horizontally ? area.x() : area.y();
			int to = from + (horizontally ? area.width() : area.height());
			distances.add(to - start);
			int back = from - (start + length);
			// nothing leaves the canvas to the left or upwards that has not been there
			if (corner + back >= Math.min(0, corner)) {
				distances.add(back);
			}
		}
		return distances.stream().distinct().sorted((one, other) -> Integer.compare(Math.abs(one), Math.abs(other)))
				.limit(NEAREST).toList();
	}

	private boolean isFree(List<Area> boxes, Area whole, Place way) {
		Area covered = whole.moved(way.x(), way.y());
		List<Area> near = rest.stream().filter(covered::overlaps).toList();
		return near.isEmpty() || boxes.stream().map(box -> box.moved(way.x(), way.y()))
				.noneMatch(box -> near.stream().anyMatch(box::overlaps));
	}
}
