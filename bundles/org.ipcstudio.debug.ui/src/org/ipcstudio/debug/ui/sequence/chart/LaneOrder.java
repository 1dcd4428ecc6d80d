package org.ipcstudio.debug.ui.sequence.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How somebody wants the lines of life: their order, which are hidden, which arrays are folded. Immutable.
 *
 * @param order  names of lanes and arrays in the order that was chosen; what is not among them keeps its place in the system
 * @param hidden names of lanes that are not shown
 * @param folded names of arrays that have one line together
 */
public record LaneOrder(List<String> order, Set<String> hidden, Set<String> folded) {
	/** As the system has them. */
	public static final LaneOrder NATURAL = new LaneOrder(List.of(), Set.of(), Set.of());

	public LaneOrder {
		order = List.copyOf(order);
		hidden = Set.copyOf(hidden);
		folded = Set.copyOf(folded);
	}

	/** With lanes in exactly this order. */
	public LaneOrder ordered(List<String> newOrder) {
		return new LaneOrder(newOrder, hidden, folded);
	}

	/** With a lane hidden, or shown again. */
	public LaneOrder hiding(String name, boolean hide) {
		return new LaneOrder(order, changed(hidden, name, hide), folded);
	}

	/** With nothing hidden. */
	public LaneOrder showingAll() {
		return new LaneOrder(order, Set.of(), folded);
	}

	/** With an array folded, or unfolded. */
	public LaneOrder folding(String array, boolean fold) {
		return new LaneOrder(order, hidden, changed(folded, array, fold));
	}

	private static Set<String> changed(Set<String> names, String name, boolean add) {
		Set<String> changed = new TreeSet<>(names);
		if (add) {
			changed.add(name);
		} else {
			changed.remove(name);
		}
		return changed;
	}

	/** As lines of text, to be kept. */
	public List<String> toLines() {
		List<String> lines = new ArrayList<>();
		order.forEach(name -> lines.add("=" + name));
		hidden.stream().sorted().forEach(name -> lines.add("-" + name));
		folded.stream().sorted().forEach(name -> lines.add("+" + name));
		return lines;
	}

	/** From lines that {@link #toLines} has made. */
	public static LaneOrder ofLines(List<String> lines) {
		return new LaneOrder(names(lines, '='), new TreeSet<>(names(lines, '-')), new TreeSet<>(names(lines, '+')));
	}

	private static List<String> names(List<String> lines, char mark) {
		return lines.stream().filter(line -> line.length() > 1 && line.charAt(0) == mark).map(line -> line.substring(1)).toList();
	}
}
