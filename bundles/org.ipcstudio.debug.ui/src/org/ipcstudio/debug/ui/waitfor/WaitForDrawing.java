package org.ipcstudio.debug.ui.waitfor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.ipcstudio.debug.ui.graph.Area;
import org.ipcstudio.debug.ui.graph.Curves;
import org.ipcstudio.debug.ui.graph.Measure;
import org.ipcstudio.debug.ui.graph.Scene;
import org.ipcstudio.debug.ui.graph.SceneEdge;
import org.ipcstudio.debug.ui.graph.SceneNode;
import org.ipcstudio.debug.ui.graph.Shape;
import org.ipcstudio.debug.ui.graph.Sign;
import org.ipcstudio.debug.ui.graph.Spot;
import org.ipcstudio.debug.ui.graph.Tone;
import org.ipcstudio.debug.ui.waitfor.WaitForModel.Arrow;
import org.ipcstudio.debug.ui.waitfor.WaitForModel.Ring;
import org.ipcstudio.layout.LayoutGraph.Line;

/**
 * Draws wait-for graphs, one after the other: each circular wait as a ring, everything else in layers from who waits to
 * who could help. Belongs to one thread.
 */
final class WaitForDrawing {
	/** With more arrows than this, what stands on them is told by their tooltips only. */
	private static final int MOST_LABELS = 60;
	private static final int LABEL_SIDE = 12;
	private static final double LIGHT_BULGE = 0.06;
	private static final double BACK_BULGE = 0.14;
	private static final double LONGEST_DETOUR = 1.35;

	private final Measure measure;
	private final WaitForPlaces memory = new WaitForPlaces();

	WaitForDrawing(Measure measure) {
		this.measure = measure;
	}

	Scene draw(WaitForModel model) {
		return new Page(model).draw();
	}

	/** One graph. */
	private final class Page {
		private final WaitForModel model;
		private final WaitForBoxes boxes;
		private final Map<String, Area> sizes = new LinkedHashMap<>();
		private final Map<String, RingShape> rings = new LinkedHashMap<>();
		private final Map<String, String> ringOf = new HashMap<>();
		private final boolean labelled;

		Page(WaitForModel model) {
			this.model = model;
			boxes = new WaitForBoxes(model, measure);
			labelled = model.arrows().stream().filter(arrow -> arrow.ring() == 0).count() <= MOST_LABELS;
		}

		Scene draw() {
			model.rings().forEach(this::shape);
			Map<String, Area> outer = new LinkedHashMap<>();
			rings.forEach((id, shape) -> outer.put(id, new Area(0, 0, shape.width(), shape.height())));
			boxes.sizes().forEach((id, size) -> {
				if (!ringOf.containsKey(id)) {
					outer.put(id, size);
				}
			});
			List<Line<String>> lines = new ArrayList<>();
			for (Arrow arrow : model.arrows()) {
				line(arrow, outer, lines);
			}
			Map<String, Spot> corners = memory.places(rings.keySet(), outer, lines);
			return scene(corners);
		}

		/** Everything that stands on a ring: its boxes and, between them, what stands on its arrows. */
		private void shape(Ring ring) {
			String id = "ring:" + String.join(",", ring.boxes());
			Map<String, Area> around = new LinkedHashMap<>();
			for (int i = 0; i < ring.boxes().size(); i++) {
				String box = ring.boxes().get(i);
				String next = ring.boxes().get((i + 1) % ring.boxes().size());
				around.put(box, boxes.sizes().get(box));
				ringOf.put(box, id);
				arrow(box, next).filter(arrow -> !arrow.label().isEmpty())
						.ifPresent(arrow -> around.put(labelId(arrow), labelSize(arrow)));
			}
			rings.put(id, new RingShape(around));
		}

		private Optional<Arrow> arrow(String from, String to) {
			return model.arrows().stream().filter(arrow -> arrow.from().equals(from) && arrow.to().equals(to)).findFirst();
		}

		private void line(Arrow arrow, Map<String, Area> outer, List<Line<String>> lines) {
			String from = ringOf.getOrDefault(arrow.from(), arrow.from());
			String to = ringOf.getOrDefault(arrow.to(), arrow.to());
			if (from.equals(to)) {
				return;
			}
			if (labelled && !arrow.label().isEmpty()) {
				String label = labelId(arrow);
				outer.put(label, labelSize(arrow));
				lines.add(new Line<>(from, label));
				lines.add(new Line<>(label, to));
			} else {
				lines.add(new Line<>(from, to));
			}
		}

		private Area labelSize(Arrow arrow) {
			return new Area(0, 0, measure.detail(arrow.label()) + LABEL_SIDE, measure.line());
		}

		private Scene scene(Map<String, Spot> corners) {
			List<SceneNode> nodes = new ArrayList<>();
			Map<String, Area> areas = new HashMap<>();
			int number = 0;
			for (Map.Entry<String, RingShape> entry : rings.entrySet()) {
				Spot corner = corners.get(entry.getKey());
				Ring ring = model.rings().get(number++);
				ring.boxes().forEach(box -> areas.put(box, entry.getValue().area(box, corner)));
				nodes.add(title(ring, entry.getValue().centre(corner)));
			}
			boxes.sizes().keySet().forEach(id -> {
				if (!areas.containsKey(id)) {
					Area room = memory.room(id);
					Spot corner = corners.get(id);
					areas.put(id, new Area(corner.x(), corner.y(), room.width(), room.height()));
				}
			});
			List<SceneNode> all = new ArrayList<>(boxes.nodes(areas));
			all.addAll(nodes);
			List<SceneEdge> edges = model.arrows().stream().map(arrow -> edge(arrow, areas, corners)).toList();
			Set<SceneEdge> ordered = new LinkedHashSet<>(edges.stream().filter(edge -> !edge.strong()).toList());
			ordered.addAll(edges);
			return new Scene(all, new ArrayList<>(ordered));
		}

		/** What stands in the middle of a ring. */
		private SceneNode title(Ring ring, Spot centre) {
			boolean only = model.rings().size() == 1;
			String title = NLS.bind(ring.stuck() ? Messages.WaitFor_ring : Messages.WaitFor_looseRing,
					only ? "" : ring.number()).strip();
			String detail = NLS.bind(Messages.WaitFor_ringSize, ring.size());
			Area size = measure.box(title, detail, true);
			return new SceneNode("title:" + ring.boxes().getFirst(), Area.around(centre, size.width(), size.height()),
					Shape.WORDS, ring.stuck() ? Tone.ERROR : Tone.WARNING, ring.stuck() ? Sign.STUCK : Sign.WAITS, title,
					detail, "", NLS.bind(ring.stuck() ? Messages.WaitFor_ringTip : Messages.WaitFor_looseRingTip, ring.size()),
					false, false, false);
		}

		private SceneEdge edge(Arrow arrow, Map<String, Area> areas, Map<String, Spot> corners) {
			boolean strong = arrow.ring() > 0;
			boolean certain = strong && model.rings().get(arrow.ring() - 1).stuck();
			Tone tone = strong ? certain ? Tone.ERROR : Tone.WARNING : arrow.stuck() ? Tone.ERROR : Tone.QUIET;
			Area from = areas.get(arrow.from());
			Area to = areas.get(arrow.to());
			List<Spot> way;
			Spot place = null;
			if (strong) {
				RingShape shape = rings.get(ringOf.get(arrow.from()));
				Spot corner = corners.get(ringOf.get(arrow.from()));
				way = shape.way(arrow.from(), arrow.to(), corner);
				place = arrow.label().isEmpty() ? null : shape.area(labelId(arrow), corner).centre();
			} else {
				Spot corner = labelled && !arrow.label().isEmpty() ? corners.get(labelId(arrow)) : null;
				Area label = corner == null ? null : memory.room(labelId(arrow));
				Spot middle = corner == null ? null : new Area(corner.x(), corner.y(), label.width(), label.height()).centre();
				if (middle == null) {
					way = Curves.between(from, to, ringOf.containsKey(arrow.from()) ? 0 : LIGHT_BULGE);
				} else if (isDetour(from.centre(), middle, to.centre())) {
					way = Curves.between(from, to, BACK_BULGE);
					place = Curves.middle(way);
				} else {
					way = Curves.through(from, List.of(middle), to);
					place = middle;
				}
			}
			return new SceneEdge(arrow.from() + '>' + arrow.to(), arrow.from(), arrow.to(), way, tone,
					strong, arrow.stuck() && !strong, false, place == null ? "" : arrow.label(), place, false, boxes.tip(arrow), true);
		}

		/** Where an arrow leads back, its label was put on the far side of its boxes. */
		private static boolean isDetour(Spot from, Spot middle, Spot to) {
			return from.distance(middle) + middle.distance(to) > LONGEST_DETOUR * from.distance(to);
		}

		private static String labelId(Arrow arrow) {
			return "label:" + arrow.from() + '>' + arrow.to();
		}
	}
}
