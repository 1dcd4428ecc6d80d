package org.ipcstudio.editor.live;

import java.util.List;

/**
 * Why processes cannot go on, as it is drawn over their figures.
 *
 * @param title     what it is, as a title: {@code Deadlock: a ring of two}
 * @param rings     the circular waits; empty if nobody waits in a ring
 * @param sentences one for each process that matters, those in rings first
 */
public record Deadlock(String title, List<Ring> rings, List<Sentence> sentences) {

	/**
	 * Processes that wait for each other.
	 *
	 * @param steps in order; the last process waits for the first one
	 */
	public record Ring(List<Step> steps) {
		public Ring {
			steps = List.copyOf(steps);
		}
	}

	/**
	 * A process in a ring, and what it waits for.
	 *
	 * @param process the process: {@code Philosopher[0]}
	 * @param object  what it waits for: {@code Fork[1]}; empty if it waits for the next process itself
	 * @param waits   what stands on the arrow to the object: {@code waits for}
	 * @param held    what stands on the arrow from the object to the next process: {@code sent only by}, {@code held by}
	 */
	public record Step(String process, String object, String waits, String held) {
	}

	/**
	 * Why a process waits.
	 *
	 * @param process its name
	 * @param text    a full sentence that names it
	 */
	public record Sentence(String process, String text) {
	}

	public Deadlock {
		rings = List.copyOf(rings);
		sentences = List.copyOf(sentences);
	}
}
