package org.ipcstudio.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.ipcstudio.layout.LayoutGraph.Box;
import org.ipcstudio.layout.LayoutGraph.Line;
import org.ipcstudio.layout.LayoutGraph.Place;
import org.ipcstudio.layout.PartialLayout.Area;

/** Graphs for tests, and what is asked of every layout. */
final class Graphs {
	private Graphs() {
	}

	/** A graph as a system might have it: most lines between boxes that are near each other in the text. */
	static LayoutGraph<Integer> random(int boxes, int lines, long seed) {
		Random random = new Random(seed);
		List<Box<Integer>> all = new ArrayList<>();
		for (int i = 0; i < boxes; i++) {
			all.add(new Box<>(i, 80 + random.nextInt(80), 40 + random.nextInt(60)));
		}
		List<Line<Integer>> between = new ArrayList<>();
		for (int i = 0; i < lines; i++) {
			int from = random.nextInt(boxes);
			int to = Math.clamp(from + random.nextInt(9) - 2L, 0, boxes - 1);
			between.add(new Line<>(from, to, random.nextInt(10) == 0, random.nextInt(4) == 0));
		}
		return new LayoutGraph<>(all, between);
	}

	static <T> List<Area> areas(LayoutGraph<T> graph, Arrangement<T> arrangement) {
		return graph.boxes().stream().map(box -> {
			Place place = arrangement.places().get(box.id());
			return new Area(place.x(), place.y(), box.width(), box.height());
		}).toList();
	}

	/** Two areas that overlap, in words; null if none do. */
	static String overlap(List<Area> areas) {
		for (int i = 0; i < areas.size(); i++) {
			for (int j = i + 1; j < areas.size(); j++) {
				if (areas.get(i).overlaps(areas.get(j))) {
					return areas.get(i) + " and " + areas.get(j);
				}
			}
		}
		return null;
	}
}
