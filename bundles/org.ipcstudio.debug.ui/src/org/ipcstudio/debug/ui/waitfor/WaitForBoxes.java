package org.ipcstudio.debug.ui.waitfor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.ipcstudio.debug.ui.graph.Area;
import org.ipcstudio.debug.ui.graph.Measure;
import org.ipcstudio.debug.ui.graph.SceneNode;
import org.ipcstudio.debug.ui.graph.Shape;
import org.ipcstudio.debug.ui.graph.Sign;
import org.ipcstudio.debug.ui.graph.Tone;
import org.ipcstudio.debug.ui.waitfor.WaitForModel.Actor;
import org.ipcstudio.debug.ui.waitfor.WaitForModel.Arrow;
import org.ipcstudio.debug.ui.waitfor.WaitForModel.Ring;
import org.ipcstudio.debug.ui.waitfor.WaitForModel.Standing;
import org.ipcstudio.debug.ui.waitfor.WaitForModel.Thing;
import org.ipcstudio.debug.ui.waitfor.WaitForModel.ThingKind;

/** How the processes of a wait-for graph, and what they wait at, look as boxes. */
final class WaitForBoxes {
	private static final int LONGEST = 34;

	private final WaitForModel model;
	private final Map<String, Area> sizes = new LinkedHashMap<>();
	private final Map<String, String> names = new HashMap<>();
	private final Map<String, Integer> ringOf = new HashMap<>();

	WaitForBoxes(WaitForModel model, Measure measure) {
		this.model = model;
		for (Actor actor : model.actors()) {
			sizes.put(actor.id(), measure.box(title(actor), detail(actor), true));
			names.put(actor.id(), actor.name());
		}
		for (Thing thing : model.things()) {
			sizes.put(thing.id(), measure.box(shortened(thing.name()), "", thing.kind() == ThingKind.NOBODY));
			names.put(thing.id(), thing.name());
		}
		for (Ring ring : model.rings()) {
			ring.boxes().forEach(box -> ringOf.put(box, ring.number()));
		}
	}

	/** How much room each box needs. */
	Map<String, Area> sizes() {
		return sizes;
	}

	List<SceneNode> nodes(Map<String, Area> areas) {
		List<SceneNode> nodes = new ArrayList<>();
		model.actors().forEach(actor -> nodes.add(node(actor, areas.get(actor.id()))));
		model.things().forEach(thing -> nodes.add(node(thing, areas.get(thing.id()))));
		return nodes;
	}

	private SceneNode node(Actor actor, Area area) {
		boolean alarming = actor.standing().isStuck() && !(actor.daemon() && actor.standing() == Standing.ORPHAN);
		Tone tone = alarming ? Tone.ERROR : switch (actor.standing()) {
			case ENDED, NOT_STARTED -> Tone.QUIET;
			case RUNS -> Tone.PROCESS;
			default -> Tone.WARNING;
		};
		Sign sign = alarming ? Sign.STUCK : switch (actor.standing()) {
			case ENDED -> Sign.ENDED;
			case NOT_STARTED -> Sign.NONE;
			case RUNS -> Sign.RUNS;
			default -> Sign.WAITS;
		};
		Integer ring = ringOf.get(actor.id());
		Shape shape = actor.standing() == Standing.NOT_STARTED ? Shape.DASHED : Shape.BOX;
		return new SceneNode(actor.id(), area, shape, tone, sign, title(actor), detail(actor),
				ring == null || model.rings().size() == 1 ? "" : ring.toString(),
				actor.sentence(), alarming, false, true);
	}

	private static SceneNode node(Thing thing, Area area) {
		boolean nobody = thing.kind() == ThingKind.NOBODY;
		Tone tone = switch (thing.kind()) {
			case CHANNEL -> Tone.CHANNEL;
			case PIPE -> Tone.PIPE;
			case LOCK -> Tone.LOCK;
			case CONDITION, OTHERS -> Tone.QUIET;
			case NOBODY -> Tone.ERROR;
		};
		Shape shape = nobody ? Shape.WORDS : thing.kind() == ThingKind.OTHERS ? Shape.DASHED : Shape.PILL;
		return new SceneNode(thing.id(), area, shape, tone, nobody ? Sign.STUCK : Sign.NONE, shortened(thing.name()), "", "",
				nobody ? Messages.WaitFor_nobodyTip : thing.name(), false, false, thing.subject() != null);
	}

	private static String title(Actor actor) {
		return actor.daemon() ? NLS.bind(Messages.WaitFor_daemon, actor.name()) : actor.name();
	}

	private static String detail(Actor actor) {
		return switch (actor.standing()) {
			case ENDED -> Messages.WaitFor_statusEnded;
			case NOT_STARTED -> Messages.WaitFor_statusNotStarted;
			default -> shortened(actor.statement());
		};
	}

	private static String shortened(String text) {
		return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + '\u2026';
	}

	/** An arrow in words: {@code Philosopher[0] waits for Fork[1]}. */
	String tip(Arrow arrow) {
		return (names.get(arrow.from()) + ' ' + arrow.label() + ' ' + names.get(arrow.to())).replace("  ", " ");
	}
}
