package org.ipcstudio.debug.ui.states;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.ipcstudio.checker.space.SpaceMove;
import org.ipcstudio.checker.space.StateMark;
import org.ipcstudio.checker.space.StateSpace;
import org.ipcstudio.checker.space.StateWords;
import org.ipcstudio.checker.space.StateWords.Line;
import org.ipcstudio.debug.ui.states.StateGraph.Arrow;
import org.ipcstudio.debug.ui.states.StateGraph.Box;
import org.ipcstudio.engine.trace.Step;

/** Puts states and moves of a space into words. Used once, by one thread. */
public final class StateGraphBuilder {
	private static final int LONGEST = 30;
	private static final int MOST_LINES = 24;

	private final StateSpace space;
	private final StateWords words;
	private final BitSet drawn;

	/** @param drawn the states to be drawn */
	public StateGraphBuilder(StateSpace space, BitSet drawn) {
		this.space = space;
		this.drawn = drawn;
		words = new StateWords(space);
	}

	/**
	 * Makes the graph.
	 *
	 * @param cancelled asked now and then
	 * @return null if it was cancelled
	 */
	public StateGraph build(BooleanSupplier cancelled) {
		List<Box> boxes = new ArrayList<>();
		List<Arrow> arrows = new ArrayList<>();
		for (int state = drawn.nextSetBit(0); state >= 0; state = drawn.nextSetBit(state + 1)) {
			if (cancelled.getAsBoolean()) {
				return null;
			}
			boxes.add(box(state));
			arrows.addAll(arrows(state));
		}
		return new StateGraph(boxes, arrows, space.size());
	}

	private Box box(int state) {
		Set<StateMark> marks = space.marks(state);
		boolean open = marks.contains(StateMark.OPEN)
				|| space.moves(state).stream().anyMatch(move -> move.target() < 0 || !drawn.get(move.target()));
		return new Box(state, marks, change(state), inWords(state, marks), open);
	}

	private String change(int state) {
		int before = space.predecessor(state);
		if (before < 0) {
			return Messages.State_start;
		}
		String objects = difference(words.objects(before), words.objects(state));
		if (!objects.isEmpty()) {
			return shortened(objects);
		}
		Step step = words.step(before, space.pick(state));
		return shortened(step.process() + ": " + step.action());
	}

	private static String difference(List<Line> before, List<Line> after) {
		List<String> changed = new ArrayList<>();
		for (int i = 0; i < after.size(); i++) {
			if (!after.get(i).equals(before.get(i))) {
				changed.add(after.get(i).name() + ' ' + after.get(i).text());
			}
		}
		return String.join(", ", changed);
	}

	private String inWords(int state, Set<StateMark> marks) {
		List<String> lines = new ArrayList<>();
		lines.add(NLS.bind(Messages.State_title, state, space.depth(state)));
		marks.stream().map(StateGraphBuilder::name).filter(name -> !name.isEmpty()).forEach(lines::add);
		words.defect(state).ifPresent(lines::add);
		lines.add("");
		words.processes(state).forEach(line -> lines.add(line.name() + ": " + line.text()));
		List<Line> objects = words.objects(state);
		if (!objects.isEmpty()) {
			lines.add("");
			objects.forEach(line -> lines.add(line.name() + ": " + line.text()));
		}
		if (lines.size() > MOST_LINES) {
			List<String> shown = new ArrayList<>(lines.subList(0, MOST_LINES));
			shown.add("\u2026");
			return String.join("\n", shown);
		}
		return String.join("\n", lines);
	}

	/** What a mark means, in a sentence; empty for those that go without saying. */
	static String name(StateMark mark) {
		return switch (mark) {
			case START -> Messages.Mark_start;
			case END -> Messages.Mark_end;
			case DEADLOCK -> Messages.Mark_deadlock;
			case PARTIAL_DEADLOCK -> Messages.Mark_partialDeadlock;
			case ASSERTION -> Messages.Mark_assertion;
			case FAULT -> Messages.Mark_fault;
			case IN_ATOMIC -> Messages.Mark_inAtomic;
			case OPEN -> Messages.Mark_open;
		};
	}

	private List<Arrow> arrows(int state) {
		Map<Integer, List<Step>> byTarget = new LinkedHashMap<>();
		for (SpaceMove move : space.moves(state)) {
			if (move.target() >= 0 && drawn.get(move.target())) {
				byTarget.computeIfAbsent(move.target(), key -> new ArrayList<>()).add(words.step(state, move.pick()));
			}
		}
		List<Arrow> arrows = new ArrayList<>();
		byTarget.forEach((target, steps) -> {
			Step first = steps.getFirst();
			String label = shortened(first.process() + ": " + first.action());
			int others = steps.size() - 1;
			arrows.add(new Arrow(state, target, others == 0 ? label : NLS.bind(Messages.State_more, label, others),
					steps.stream().map(step -> step.process() + ": " + step.action())
							.collect(Collectors.joining("\n"))));
		});
		return arrows;
	}

	private static String shortened(String text) {
		return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + '\u2026';
	}
}
