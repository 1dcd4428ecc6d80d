package org.ipcstudio.debug.ui.states;

import java.util.List;
import java.util.Set;

import org.ipcstudio.checker.space.StateMark;

/**
 * States and moves, ready to be drawn. Immutable.
 *
 * @param boxes  the states
 * @param arrows the moves between them; those that lead from one state to the same other one are one arrow
 * @param total  how many states are known
 */
public record StateGraph(List<Box> boxes, List<Arrow> arrows, int total) {
	public StateGraph {
		boxes = List.copyOf(boxes);
		arrows = List.copyOf(arrows);
	}

	/**
	 * A state.
	 *
	 * @param number its number, from 0
	 * @param change what is different from the state before it, in a few words
	 * @param words  the state in words, line by line
	 * @param open   whether states that follow it, or that lead to it, are not drawn
	 */
	public record Box(int number, Set<StateMark> marks, String change, String words, boolean open) {
		/** What its box is called. */
		public String id() {
			return id(number);
		}

		/** What the box of a state is called. */
		public static String id(int state) {
			return "state:" + state;
		}

		/** Whether a system that can come here is wrong. */
		public boolean isDefect() {
			return marks.stream().anyMatch(StateMark::isDefect);
		}
	}

	/**
	 * A move, or several with the same effect.
	 *
	 * @param label who does what, shortened
	 * @param words each move in full, line by line
	 */
	public record Arrow(int from, int to, String label, String words) {
	}
}
