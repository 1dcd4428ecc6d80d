package org.ipcstudio.debug.ui.states;

import java.util.BitSet;
import java.util.function.BooleanSupplier;

import org.ipcstudio.checker.space.StateMark;
import org.ipcstudio.checker.space.StateSpace;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.ui.graph.Measure;
import org.ipcstudio.debug.ui.graph.Scene;

/**
 * Computes what the view shows. What has taken long, the words and the layout, is kept as long as the same states are
 * drawn. Belongs to one thread at a time.
 */
final class StateGraphModel {
	private final StateTrail trail = new StateTrail();
	private StateSpace space;
	private StateChoice choice;
	private BitSet drawn = new BitSet();
	private StateGraph graph;
	private Scene scene;

	/**
	 * What is shown.
	 *
	 * @param graph   the states that are drawn, with
	 * @param scene   their places
	 * @param current the state in which the run stands; {@link StateSpace#UNKNOWN} if there is none
	 * @param defects how many states are deadlocks or otherwise wrong
	 */
	record Shown(StateSpace space, StateGraph graph, Scene scene, int current, int defects) {
	}

	/** What somebody wants to see. */
	record Wish(int limit, boolean around, boolean onlyDefects) {
	}

	/**
	 * Brings it up to date.
	 *
	 * @param run the run whose moment is marked; null for none
	 * @return null if it was cancelled
	 */
	Shown compute(StateSpace newSpace, Playback run, Wish wish, Measure measure, BooleanSupplier cancelled) {
		int current = run == null ? StateSpace.UNKNOWN : trail.at(newSpace, run, run.position());
		int centre = wish.around() ? centre(newSpace, current) : -1;
		StateChoice wanted = new StateChoice(wish.limit(), centre, wish.onlyDefects());
		if (newSpace != space || !wanted.equals(choice)) {
			BitSet states = wanted.of(newSpace);
			StateGraph newGraph = new StateGraphBuilder(newSpace, states).build(cancelled);
			if (newGraph == null) {
				return null;
			}
			scene = StateDrawing.draw(newGraph, measure);
			graph = newGraph;
			drawn = states;
			space = newSpace;
			choice = wanted;
		}
		return new Shown(space, graph, scene, current, StateChoice.defects(space).cardinality());
	}

	/** What is drawn stays as it is while the run stays within it. */
	private int centre(StateSpace newSpace, int current) {
		boolean inside = newSpace == space && choice != null && choice.centre() >= 0 && current >= 0 && drawn.get(current);
		return inside ? choice.centre() : current;
	}

	/** How many states are deadlocks. */
	static int deadlocks(StateSpace space) {
		return space.with(StateMark.DEADLOCK).cardinality();
	}
}
