package org.ipcstudio.engine.diagnosis;

import java.util.List;

/**
 * Processes that wait for each other in a ring: each one needs something that the next can bring about, the last one
 * needs the first.
 *
 * @param steps the processes in order, at least two; it begins with the one that comes first in the system
 */
public record CircularWait(List<Step> steps) {

	/**
	 * A process in the ring.
	 *
	 * @param waiter the wait of the process
	 * @param need what the next process in the ring can bring about
	 */
	public record Step(Wait waiter, Need need) {
	}

	public CircularWait {
		steps = List.copyOf(steps);
	}

	/** The indices of the processes, in order. */
	public List<Integer> processes() {
		return steps.stream().map(step -> step.waiter().process()).toList();
	}

	/** The names of the processes, in order. */
	public List<String> names() {
		return steps.stream().map(step -> step.waiter().name()).toList();
	}

	/** What the processes wait at, in order: channels, locks, conditions. */
	public List<String> objects() {
		return steps.stream().map(step -> step.need().object()).toList();
	}

	/** The ring in one line: {@code A → Fork[1] → B → Fork[0] → A}. */
	@Override
	public String toString() {
		StringBuilder line = new StringBuilder(steps.get(0).waiter().name());
		for (int i = 0; i < steps.size(); i++) {
			String object = steps.get(i).need().object();
			String next = steps.get((i + 1) % steps.size()).waiter().name();
			if (!object.equals(next)) { // over a link they wait at each other
				line.append(" → ").append(object);
			}
			line.append(" → ").append(next);
		}
		return line.toString();
	}
}
