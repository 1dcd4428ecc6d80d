package org.ipcstudio.debug.ui.states;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.ipcstudio.checker.space.StateMark;
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
import org.ipcstudio.debug.ui.states.StateGraph.Arrow;
import org.ipcstudio.debug.ui.states.StateGraph.Box;
import org.ipcstudio.layout.Arrangement;
import org.ipcstudio.layout.LayoutGraph;
import org.ipcstudio.layout.LayoutGraph.Line;
import org.ipcstudio.layout.LayoutGraph.Place;
import org.ipcstudio.layout.LayeredLayout;
import org.ipcstudio.layout.Routing;
import org.ipcstudio.layout.Spacing;

/** Draws a graph of states in layers, from the initial one to the right. */
final class StateDrawing {
	/** With more moves than this, what stands on an arrow is shown while a state at its end is selected. */
	private static final int MOST_LABELS = 120;
	/** More arrows than this are pale, so that the states can be seen behind them. */
	private static final int MOST_DARK = 240;
	private static final int LABEL_SIDE = 12;
	private static final Spacing WITH_LABELS = new Spacing(26, 22);
	private static final Spacing PLAIN = new Spacing(60, 24);

	private StateDrawing() {
	}

	/** Lays the graph out, which may take seconds. */
	static Scene draw(StateGraph graph, Measure measure) {
		boolean labelled = graph.arrows().size() <= MOST_LABELS;
		List<LayoutGraph.Box<String>> boxes = new ArrayList<>();
		Map<String, Area> sizes = new HashMap<>();
		for (Box box : graph.boxes()) {
			Area size = measure.box(title(box), box.change(), sign(box) != Sign.NONE);
			sizes.put(box.id(), size);
			boxes.add(layoutBox(box.id(), size));
		}
		List<Line<String>> lines = new ArrayList<>();
		for (Arrow arrow : graph.arrows()) {
			// states are numbered by their depth: like this there are no circles, and the initial state is on the left
			String from = Box.id(Math.min(arrow.from(), arrow.to()));
			String to = Box.id(Math.max(arrow.from(), arrow.to()));
			if (labelled && arrow.from() != arrow.to()) {
				Area size = new Area(0, 0, measure.detail(arrow.label()) + LABEL_SIDE, measure.line());
				sizes.put(labelId(arrow), size);
				boxes.add(layoutBox(labelId(arrow), size));
				lines.add(new Line<>(from, labelId(arrow)));
				lines.add(new Line<>(labelId(arrow), to));
			} else {
				lines.add(new Line<>(from, to));
			}
		}
		Arrangement<String> found = LayeredLayout.arrange(new LayoutGraph<>(boxes, lines), Routing.POLYLINE,
				labelled ? WITH_LABELS : PLAIN);
		Map<String, Area> areas = new HashMap<>();
		found.places().forEach((id, place) -> areas.put(id,
				new Area(place.x(), place.y(), sizes.get(id).width(), sizes.get(id).height())));
		List<SceneEdge> edges = new ArrayList<>();
		int line = 0;
		for (Arrow arrow : graph.arrows()) {
			List<Spot> bends = new ArrayList<>();
			Spot place = null;
			if (labelled && arrow.from() != arrow.to()) {
				place = areas.get(labelId(arrow)).centre();
				bends.addAll(spots(found.bends().get(line++)));
				bends.add(place);
			}
			bends.addAll(spots(found.bends().get(line++)));
			if (arrow.from() > arrow.to()) {
				Collections.reverse(bends);
			}
			edges.add(edge(arrow, graph, areas, bends, place));
		}
		return new Scene(graph.boxes().stream().map(box -> node(box, areas.get(box.id()))).toList(), edges);
	}

	private static LayoutGraph.Box<String> layoutBox(String id, Area size) {
		return new LayoutGraph.Box<>(id, (int) Math.ceil(size.width()), (int) Math.ceil(size.height()));
	}

	private static List<Spot> spots(List<Place> places) {
		return places.stream().map(place -> new Spot(place.x(), place.y())).toList();
	}

	private static SceneEdge edge(Arrow arrow, StateGraph graph, Map<String, Area> areas, List<Spot> bends, Spot place) {
		Area from = areas.get(Box.id(arrow.from()));
		Area to = areas.get(Box.id(arrow.to()));
		List<Spot> way = arrow.from() == arrow.to() ? Curves.loop(from) : Curves.through(from, bends, to);
		Spot middle = place == null ? Curves.middle(way) : place;
		return new SceneEdge(arrow.from() + ">" + arrow.to(), Box.id(arrow.from()), Box.id(arrow.to()), way, Tone.QUIET,
				false, false, graph.arrows().size() > MOST_DARK, arrow.label(), middle, place == null, arrow.words(), true);
	}

	private static String labelId(Arrow arrow) {
		return "label:" + arrow.from() + '>' + arrow.to();
	}

	private static SceneNode node(Box box, Area area) {
		return node(box.id(), area, box, title(box), box.change());
	}

	/** A box that looks as those of states with the same marks do. */
	static SceneNode node(String id, Area area, Box box, String title, String detail) {
		boolean strong = box.isDefect() || box.marks().contains(StateMark.START);
		return new SceneNode(id, area, shape(box), tone(box), sign(box), title, detail, "", box.words(), strong, false, true);
	}

	private static String title(Box box) {
		return Integer.toString(box.number());
	}

	static Sign sign(Box box) {
		if (box.marks().contains(StateMark.DEADLOCK) || box.marks().contains(StateMark.PARTIAL_DEADLOCK)) {
			return Sign.STUCK;
		}
		if (box.isDefect()) {
			return Sign.BROKEN;
		}
		return box.marks().contains(StateMark.START) ? Sign.START : box.marks().contains(StateMark.END) ? Sign.ENDED
				: box.open() ? Sign.MORE : Sign.NONE;
	}

	private static Shape shape(Box box) {
		return box.isDefect() ? Shape.OCTAGON : box.marks().contains(StateMark.END) ? Shape.DOUBLE
				: box.open() ? Shape.DASHED : Shape.BOX;
	}

	private static Tone tone(Box box) {
		if (box.marks().contains(StateMark.PARTIAL_DEADLOCK)) {
			return Tone.WARNING;
		}
		return box.isDefect() ? Tone.ERROR : box.marks().contains(StateMark.END) ? Tone.PIPE
				: box.marks().contains(StateMark.IN_ATOMIC) ? Tone.QUIET : Tone.PROCESS;
	}

	/** The same scene with everything pale in whose words a text does not occur; an empty text occurs everywhere. */
	static Scene searched(Scene scene, StateGraph graph, String text) {
		if (text.isBlank()) {
			return scene;
		}
		String wanted = text.strip().toLowerCase(Locale.ROOT);
		Map<String, Boolean> hits = new HashMap<>();
		graph.boxes().forEach(box -> hits.put(box.id(), isMeant(box, wanted)));
		List<SceneNode> nodes = scene.nodes().stream().map(node -> hits.get(node.id()) ? node : node.paled()).toList();
		List<SceneEdge> edges = scene.edges().stream().map(edge -> hits.get(edge.from()) || hits.get(edge.to())
				|| edge.tip().toLowerCase(Locale.ROOT).contains(wanted) ? edge : edge.paled()).toList();
		return new Scene(nodes, edges);
	}

	/** Whether a search means a state: by its number, or by what is said of it. */
	static boolean isMeant(Box box, String text) {
		String wanted = text.strip().toLowerCase(Locale.ROOT);
		return wanted.chars().allMatch(Character::isDigit) ? wanted.equals(title(box))
				: (box.change() + '\n' + box.words()).toLowerCase(Locale.ROOT).contains(wanted);
	}
}
