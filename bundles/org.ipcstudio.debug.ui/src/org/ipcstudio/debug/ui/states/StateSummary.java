package org.ipcstudio.debug.ui.states;

import java.util.StringJoiner;

import org.eclipse.osgi.util.NLS;
import org.ipcstudio.checker.Limit;
import org.ipcstudio.checker.space.StateSpace;
import org.ipcstudio.debug.ui.states.StateGraph.Box;
import org.ipcstudio.debug.ui.states.StateGraphModel.Shown;

/** Says in a line or two what a graph of states shows, and what it does not. */
final class StateSummary {
	private StateSummary() {
	}

	static String of(Shown shown) {
		StateSpace space = shown.space();
		StringJoiner sentences = new StringJoiner(" ");
		sentences.add(NLS.bind(space.isComplete() ? Messages.Summary_all : known(space),
				count(space.size(), Messages.Summary_oneState, Messages.Summary_states),
				count(space.moveCount(), Messages.Summary_oneMove, Messages.Summary_moves)));
		int deadlocks = StateGraphModel.deadlocks(space);
		int others = shown.defects() - deadlocks;
		if (shown.defects() == 0) {
			sentences.add(space.isComplete() ? Messages.Summary_clean : Messages.Summary_cleanSoFar);
		} else if (deadlocks > 0) {
			sentences.add(count(deadlocks, Messages.Summary_oneDeadlock, Messages.Summary_deadlocks));
		}
		if (others > 0) {
			sentences.add(count(others, Messages.Summary_oneDefect, Messages.Summary_defects));
		}
		if (shown.graph().boxes().size() < space.size()) {
			sentences.add(NLS.bind(Messages.Summary_drawn, shown.graph().boxes().size()));
		}
		return sentences.toString();
	}

	private static String known(StateSpace space) {
		return space.limit().filter(limit -> limit == Limit.CANCELLED).isPresent() ? Messages.Summary_cancelled
				: Messages.Summary_more;
	}

	private static String count(int number, String one, String many) {
		return number == 1 ? one : NLS.bind(many, String.format("%,d", number));
	}

	/** All that is drawn, in words. */
	static String text(Shown shown) {
		StringBuilder text = new StringBuilder(of(shown)).append('\n');
		for (Box box : shown.graph().boxes()) {
			text.append('\n').append(box.words()).append('\n');
		}
		return text.toString();
	}
}
