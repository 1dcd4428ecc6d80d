package org.ipcstudio.engine.diagnosis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The strongly connected components of a wait-for graph (Tarjan, 1972), with a stack of its own instead of recursion, so
 * that a chain of many thousand waits does no harm.
 */
final class Components {
	private final Map<Integer, Wait> waits;
	private final Map<Integer, Visit> visits = new HashMap<>();
	private final Deque<Visit> path = new ArrayDeque<>();
	private final Deque<Visit> open = new ArrayDeque<>();
	private final List<BitSet> cyclic = new ArrayList<>();

	private static final class Visit {
		final Wait wait;
		final int number;
		int low;
		int nextEdge;
		boolean done;

		Visit(Wait wait, int number) {
			this.wait = wait;
			this.number = number;
			low = number;
		}
	}

	Components(Map<Integer, Wait> waits) {
		this.waits = waits;
	}

	/** The components of more than one process; nobody waits for itself. */
	List<BitSet> cyclic() {
		for (Wait wait : waits.values()) {
			if (!visits.containsKey(wait.process())) {
				begin(wait);
				while (!path.isEmpty()) {
					proceed(path.peek());
				}
			}
		}
		cyclic.sort((a, b) -> Integer.compare(a.nextSetBit(0), b.nextSetBit(0)));
		return cyclic;
	}

	private void begin(Wait wait) {
		Visit visit = new Visit(wait, visits.size());
		visits.put(wait.process(), visit);
		path.push(visit);
		open.push(visit);
	}

	private void proceed(Visit visit) {
		List<Integer> unblockers = visit.wait.unblockers();
		while (visit.nextEdge < unblockers.size()) {
			int to = unblockers.get(visit.nextEdge++);
			Visit other = visits.get(to);
			if (other == null && waits.containsKey(to)) {
				begin(waits.get(to));
				return;
			}
			if (other != null && !other.done) {
				visit.low = Math.min(visit.low, other.number);
			}
		}
		finish(visit);
	}

	private void finish(Visit visit) {
		path.pop();
		if (!path.isEmpty()) {
			path.peek().low = Math.min(path.peek().low, visit.low);
		}
		if (visit.low == visit.number) {
			BitSet component = new BitSet();
			Visit member;
			do {
				member = open.pop();
				member.done = true;
				component.set(member.wait.process());
			} while (member != visit);
			if (component.cardinality() > 1) {
				cyclic.add(component);
			}
		}
	}
}
