package org.ipcstudio.debug.ui.sequence.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.ProcessInfo;

/** The lines of life that are shown, from left to right. Immutable. */
public final class Lanes {
	/** An array of more processes than that has one line together until somebody wants to see them all. */
	private static final int FOLDED_FROM = 25;

	private final LaneOrder order;
	private final List<Lane> all;
	private final List<Lane> shown;
	private final int[] laneOf;

	public Lanes(CompiledSystem system, LaneOrder order) {
		this.order = order;
		all = ordered(lanes(system, order.folded()), order.order());
		shown = all.stream().filter(lane -> !order.hidden().contains(lane.name())).toList();
		laneOf = new int[system.processCount()];
		Arrays.fill(laneOf, -1);
		for (int i = 0; i < shown.size(); i++) {
			for (int process : shown.get(i).processes()) {
				laneOf[process] = i;
			}
		}
	}

	/** What to begin with: large arrays are folded. */
	public static LaneOrder initial(CompiledSystem system) {
		Map<String, Integer> sizes = new LinkedHashMap<>();
		for (int process = 0; process < system.processCount(); process++) {
			String array = array(system.process(process));
			if (array != null) {
				sizes.merge(array, 1, Integer::sum);
			}
		}
		Set<String> folded = new TreeSet<>();
		sizes.forEach((array, size) -> {
			if (size >= FOLDED_FROM) {
				folded.add(array);
			}
		});
		return new LaneOrder(List.of(), Set.of(), folded);
	}

	private static String array(ProcessInfo process) {
		int bracket = process.name().indexOf('[');
		return bracket < 0 ? null : process.name().substring(0, bracket);
	}

	private static List<Lane> lanes(CompiledSystem system, Set<String> folded) {
		Map<String, List<Integer>> members = new LinkedHashMap<>();
		Map<String, String> arrays = new LinkedHashMap<>();
		for (int process = 0; process < system.processCount(); process++) {
			String array = array(system.process(process));
			String name = array != null && folded.contains(array) ? array : system.process(process).name();
			members.computeIfAbsent(name, n -> new ArrayList<>()).add(process);
			arrays.put(name, array);
		}
		List<Lane> lanes = new ArrayList<>();
		members.forEach((name, processes) -> lanes.add(new Lane(name, processes, arrays.get(name))));
		return lanes;
	}

	private static List<Lane> ordered(List<Lane> lanes, List<String> order) {
		if (order.isEmpty()) {
			return lanes;
		}
		List<Lane> sorted = new ArrayList<>(lanes);
		sorted.sort(Comparator.comparingInt(lane -> place(lane, order)));
		return List.copyOf(sorted);
	}

	private static int place(Lane lane, List<String> order) {
		int own = order.indexOf(lane.name());
		if (own < 0 && lane.array() != null) {
			own = order.indexOf(lane.array());
			for (int i = 0; own < 0 && i < order.size(); i++) {
				own = order.get(i).startsWith(lane.array() + "[") ? i : -1;
			}
		}
		return own < 0 ? Integer.MAX_VALUE : own;
	}

	/** What they were made by. */
	public LaneOrder order() {
		return order;
	}

	/** Those that are shown. */
	public List<Lane> shown() {
		return shown;
	}

	/** Those that are hidden, too. */
	public List<Lane> all() {
		return all;
	}

	/** The place of the lane of a process among those that are shown, or -1. */
	public int of(int process) {
		return process < 0 ? -1 : laneOf[process];
	}

	/** The processes that are shown. */
	public BitSet processes() {
		BitSet processes = new BitSet();
		shown.forEach(lane -> lane.processes().forEach(processes::set));
		return processes;
	}

	/** Whether no process is hidden. */
	public boolean isComplete() {
		return shown.size() == all.size();
	}

	/** The order with the lane at one place moved to another. */
	public LaneOrder moved(int from, int to) {
		List<String> names = new ArrayList<>(shown.stream().map(Lane::name).toList());
		names.add(to, names.remove(from));
		all.stream().map(Lane::name).filter(name -> !names.contains(name)).forEach(names::add);
		return order.ordered(names);
	}
}
