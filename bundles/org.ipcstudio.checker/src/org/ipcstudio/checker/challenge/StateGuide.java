package org.ipcstudio.checker.challenge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ipcstudio.checker.ProgressListener;
import org.ipcstudio.checker.space.GoalDistances;
import org.ipcstudio.checker.space.SpaceMove;
import org.ipcstudio.checker.space.StateSpace;
import org.ipcstudio.engine.kernel.FaultKind;

/**
 * The guide to goals that are states. Where the explored space is not complete it explores, to be asked for the way,
 * what is near the present state; partial deadlocks are known in complete spaces only.
 */
final class StateGuide implements Guide {
	/** So many states around the present one are looked at where the space is not complete. */
	private static final int NEARBY = 20_000;

	private final StateSpace space;
	private final StateGoals goals;
	private final GoalDistances distances;

	StateGuide(StateSpace space, StateGoals goals, GoalDistances distances) {
		this.space = space;
		this.goals = goals;
		this.distances = distances;
	}

	@Override
	public Optional<String> reached(PlayedPath path) {
		if (path.number() != StateSpace.UNKNOWN && space.isExplored(path.number())) {
			boolean reached = distances.distance(path.number()) == 0;
			return reached ? Optional.of(goals.sentence(space, path.number())) : Optional.empty();
		}
		if (path.fault() != null) {
			return behindFault(path);
		}
		StateSpace here = StateSpace.exploreFrom(space.system(), path.state(), 1, ProgressListener.NONE);
		return goals.isGoal(here, 0) ? Optional.of(goals.sentence(here, 0)) : Optional.empty();
	}

	private Optional<String> behindFault(PlayedPath path) {
		boolean assertion = path.fault().kind() == FaultKind.ASSERTION;
		return goals.isFault(assertion) ? Optional.of("%s fails in line %d: %s.".formatted(
				space.system().process(path.fault().process()).name(), path.fault().site().line(),
				path.fault().message())) : Optional.empty();
	}

	@Override
	public boolean isHopeless(PlayedPath path) {
		return path.number() != StateSpace.UNKNOWN ? distances.isHopeless(path.number()) : path.moves().isEmpty();
	}

	@Override
	public int atLeast(PlayedPath path) {
		int number = path.number();
		return number != StateSpace.UNKNOWN && distances.isExact(number) ? Math.max(0, distances.distance(number)) : 0;
	}

	@Override
	public Optional<Way> way(PlayedPath path, ProgressListener listener) {
		int number = path.number();
		if (number != StateSpace.UNKNOWN && (distances.isExact(number) || distances.isHopeless(number))) {
			return way(space, distances, number);
		}
		if (path.fault() != null) {
			return Optional.empty();
		}
		StateSpace nearby = StateSpace.exploreFrom(space.system(), path.state(), NEARBY, listener);
		Optional<Way> way = way(nearby, nearby.distancesTo(goals.in(nearby)), 0);
		return way.isPresent() || number == StateSpace.UNKNOWN ? way : way(space, distances, number);
	}

	/** Follows the distances down to a goal. */
	private static Optional<Way> way(StateSpace space, GoalDistances distances, int from) {
		if (distances.distance(from) == GoalDistances.UNREACHABLE) {
			return Optional.empty();
		}
		List<Integer> picks = new ArrayList<>();
		for (int state = from; distances.distance(state) > 0;) {
			SpaceMove move = distances.best(state).get(0);
			picks.add(move.pick());
			state = move.target();
		}
		return Optional.of(new Way(picks.stream().mapToInt(Integer::intValue).toArray(), distances.isExact(from)));
	}
}
