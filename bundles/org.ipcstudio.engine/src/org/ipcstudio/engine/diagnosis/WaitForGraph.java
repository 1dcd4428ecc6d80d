package org.ipcstudio.engine.diagnosis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who waits for whom: an edge leads from each waiting process to each process that may end its wait. A process with
 * several edges needs only one of them. Immutable.
 */
public final class WaitForGraph {
	private final Map<Integer, Wait> waits = new TreeMap<>();

	/**
	 * An edge.
	 *
	 * @param from the waiting process
	 * @param to   a process that may end its wait, waiting itself or not
	 * @param need what it may bring about
	 */
	public record Edge(int from, int to, Need need) {
	}

	WaitForGraph(Collection<Wait> waits) {
		waits.forEach(wait -> this.waits.put(wait.process(), wait));
	}

	/** All waits, in the order of the processes. */
	public Collection<Wait> waits() {
		return Collections.unmodifiableCollection(waits.values());
	}

	/** The wait of a process, or null if it does not wait. */
	public Wait waitOf(int process) {
		return waits.get(process);
	}

	/** All edges, in the order of the waiting processes; one for each of their needs that the other may bring about. */
	public List<Edge> edges() {
		List<Edge> edges = new ArrayList<>();
		for (Wait wait : waits.values()) {
			for (Need need : wait.needs()) {
				need.helpers().forEach(helper -> edges.add(new Edge(wait.process(), helper, need)));
			}
		}
		return edges;
	}

	/** The waits that nobody can end. */
	public List<Wait> orphans() {
		return waits.values().stream().filter(Wait::isOrphan).toList();
	}

	/** The part of the graph with the given processes only. */
	public WaitForGraph restrictedTo(Collection<Integer> processes) {
		return new WaitForGraph(waits.values().stream().filter(wait -> processes.contains(wait.process())).toList());
	}

	/**
	 * The processes that will never move again, whatever the others do: everybody who could end one of their waits is
	 * among them. There may be more that nobody ever helps although somebody could; to find those takes a check.
	 */
	public BitSet stuckForEver() {
		BitSet stuck = new BitSet();
		waits.keySet().forEach(stuck::set);
		boolean changed = true;
		while (changed) {
			changed = false;
			for (Wait wait : waits.values()) {
				if (stuck.get(wait.process()) && !(isIn(stuck, wait.unblockers()) && isIn(stuck, wait.interrupters()))) {
					stuck.clear(wait.process());
					changed = true;
				}
			}
		}
		return stuck;
	}

	private static boolean isIn(BitSet set, List<Integer> processes) {
		for (int process : processes) {
			if (!set.get(process)) {
				return false;
			}
		}
		return true;
	}

	/** For each group of processes that wait for each other in circles, a shortest circle. */
	public List<CircularWait> circularWaits() {
		List<CircularWait> rings = new ArrayList<>();
		for (BitSet component : new Components(waits).cyclic()) {
			rings.add(ring(shortestCycle(component)));
		}
		return rings;
	}

	private List<Integer> shortestCycle(BitSet component) {
		List<Integer> shortest = null;
		for (int p = component.nextSetBit(0); p >= 0; p = component.nextSetBit(p + 1)) {
			List<Integer> cycle = cycleThrough(p, component);
			if (shortest == null || cycle.size() < shortest.size()) {
				shortest = cycle;
			}
			if (shortest.size() == 2) {
				break; // nobody waits for itself, so none is shorter
			}
		}
		return shortest;
	}

	/** A shortest cycle through a process, by breadth-first search. */
	private List<Integer> cycleThrough(int start, BitSet component) {
		Map<Integer, Integer> cameFrom = new HashMap<>();
		Deque<Integer> queue = new ArrayDeque<>(List.of(start));
		while (true) {
			int process = queue.remove();
			for (int next : waits.get(process).unblockers()) {
				if (next == start) {
					return way(start, process, cameFrom);
				}
				if (component.get(next) && cameFrom.putIfAbsent(next, process) == null) {
					queue.add(next);
				}
			}
		}
	}

	private static List<Integer> way(int start, int last, Map<Integer, Integer> cameFrom) {
		List<Integer> way = new ArrayList<>();
		for (int process = last; process != start; process = cameFrom.get(process)) {
			way.add(process);
		}
		way.add(start);
		Collections.reverse(way);
		return way;
	}

	private CircularWait ring(List<Integer> processes) {
		int first = processes.indexOf(Collections.min(processes));
		Collections.rotate(processes, -first);
		List<CircularWait.Step> steps = new ArrayList<>();
		for (int i = 0; i < processes.size(); i++) {
			Wait wait = waits.get(processes.get(i));
			int next = processes.get((i + 1) % processes.size());
			steps.add(new CircularWait.Step(wait, needThatLeadsTo(wait, next)));
		}
		return new CircularWait(steps);
	}

	private static Need needThatLeadsTo(Wait wait, int helper) {
		return wait.needs().stream().filter(need -> need.helpers().contains(helper)).findFirst().orElseThrow();
	}
}
