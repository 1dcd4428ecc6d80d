package org.ipcstudio.engine.diagnosis;

import java.util.List;
import java.util.stream.Stream;

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
		Stream<String> way = steps.stream().flatMap(s -> Stream.of(s.waiter().name(), s.need().object()));
		return String.join(" → ", Stream.concat(way, Stream.of(names().get(0))).toList());
	}
}
